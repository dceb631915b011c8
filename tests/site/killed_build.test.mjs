// A real build of the real site, killed for good at many moments: the site that visitors see is whole after each.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build, digests, parskats, root, run, temporaryFolder } from "./support.mjs";

// Two sites of which every page differs.
const addresses = ["https://old.example/", "https://new.example/"];
const sites = addresses.map((address) => digests(build(root, { args: ["--base-url", address] })));
const paths = Object.keys(sites[0]);
const foreign = "CNAME";

const folder = temporaryFolder();
const output = join(folder, "public");
const staging = join(folder, ".public.parskats-new");
const lock = join(folder, ".public.parskats-lock");

/** Which of the two sites the output is, whole and with nothing of the other; fails when it is neither. */
function siteThatIsThere(moment) {
  const seen = digests(output);
  delete seen[foreign]; // moves over after the swap; the last test sees it there again
  const which = sites.findIndex((site) => JSON.stringify(site) === JSON.stringify(seen));
  assert.notEqual(which, -1, `neither site is whole after a kill ${moment}`);
  return which;
}

const isGone = (pid) => readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].startsWith("Z");

/** Builds site `which`, and kills the build as soon as `isReached()`; says whether it was killed before its end. */
async function killWhen(which, isReached) {
  const child = spawn(parskats, ["build", root, "-o", output, "--jobs", "1", "--base-url", addresses[which]], { stdio: "ignore" });
  const ended = new Promise((resolve) => child.on("exit", (code, signal) => resolve(signal)));
  // No event of this process may come between a moment and its kill: it looks without a pause.
  while (!isReached() && !isGone(child.pid));
  process.kill(child.pid, "SIGKILL");
  return (await ended) === "SIGKILL";
}

/** Moments by work done, each made anew for the state of the folder before the build. */
function moments() {
  const every = (count) => Array.from({ length: count }, (_, n) => paths[Math.floor((n * (paths.length - 1)) / (count - 1))]);
  const list = [
    { name: "at the start", of: () => () => true },
    { name: "when it has its lock", of: () => () => existsSync(lock) },
    { name: "when the new tree is begun", of: () => () => existsSync(staging) },
  ];
  // The manifest is written first.
  for (const path of every(14)) list.push({ name: `when ${path} is staged`, of: () => () => existsSync(join(staging, path)) });
  const swapped = () => {
    const before = statSync(output).ino;
    return () => statSync(output).ino !== before;
  };
  list.push({ name: "when the trees are exchanged", of: swapped });
  for (const path of every(7)) {
    list.push({
      name: `when the old ${path} is removed`,
      of: () => {
        const isSwapped = swapped();
        return () => isSwapped() && !existsSync(join(staging, path));
      },
    });
  }
  return list;
}

test("killed at any moment, a build leaves one whole site: the old one or the new one", async () => {
  assert.equal(run(["build", root, "-o", output, "--base-url", addresses[0]]).status, 0);
  writeFileSync(join(output, foreign), "portal.example\n");
  const counts = { killed: 0, old: 0, new: 0 };
  for (const moment of moments()) {
    const old = siteThatIsThere("before");
    const killed = await killWhen(1 - old, moment.of());
    const now = siteThatIsThere(moment.name);
    if (killed) counts.killed += 1;
    if (killed) counts[now === old ? "old" : "new"] += 1;
    // What a kill left behind is the next build's to clear away; a clean start makes the next moment the same.
    assert.equal(run(["build", root, "-o", output, "--base-url", addresses[now]]).status, 0, `the build after a kill ${moment.name}`);
  }
  assert.ok(counts.killed >= 20, `only ${counts.killed} builds were killed before their end`);
  assert.ok(counts.old >= 12 && counts.new >= 4, JSON.stringify(counts));
});

test("the build after a kill clears everything away and keeps foreign files", () => {
  assert.equal(run(["build", root, "-o", output, "--base-url", addresses[1]]).status, 0);
  assert.deepEqual(readdirSync(folder), ["public"]);
  assert.equal(readFileSync(join(output, foreign), "utf8"), "portal.example\n");
  assert.equal(siteThatIsThere("in the end"), 1);
});
