// The real program where it may not write, or cannot: it says so, and the old site stays whole. (Real full and read-only disks
// are in mounted_disks.test.mjs.)
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build, digests, parskats, root, run, temporaryFolder } from "./support.mjs";

const old = digests(build(root, { args: ["--base-url", "https://old.example/"] }));

/** A folder with the old site in `public`. */
function folderWithOldSite() {
  const folder = temporaryFolder();
  assert.equal(run(["build", root, "-o", join(folder, "public"), "--base-url", "https://old.example/"]).status, 0);
  return folder;
}

/** Builds the new site over the old one; `before` is what starts the program. */
const buildNew = (folder, before) =>
  spawnSync(before[0], [...before.slice(1), parskats, "build", root, "-o", join(folder, "public"), "--base-url", "https://new.example/"], { encoding: "utf8" });

// Permissions do not bind root, unless it gives away the power to pass them over.
const asAnybody = process.getuid() === 0 ? ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"] : ["env"];

test("a site and a folder that the program may not write: it says which, and nothing changes", () => {
  const folder = folderWithOldSite();
  chmodSync(join(folder, "public"), 0o555);
  chmodSync(folder, 0o555);
  const { status, stderr } = buildNew(folder, asAnybody);
  chmodSync(folder, 0o755);
  assert.equal(status, 74, stderr);
  assert.match(stderr, /public.*Permission denied/);
  assert.deepEqual(digests(join(folder, "public")), old);
  assert.deepEqual(readdirSync(folder), ["public"]);
});

test("a folder above that the program may not write is no hindrance: the site is brought up to date in place", () => {
  const folder = folderWithOldSite();
  chmodSync(folder, 0o555);
  const { status, stderr } = buildNew(folder, asAnybody);
  chmodSync(folder, 0o755);
  assert.equal(status, 0, stderr);
  assert.deepEqual(digests(join(folder, "public")), digests(build(root, { args: ["--base-url", "https://new.example/"] })));
});

// A limit on the size of files fails a write half-way, as a full disk does, on every machine.
for (const [limit, how] of [[0, "the first write"], [4096, "the first page"], [60_000, "a long page"]]) {
  test(`a write that fails half-way (${how}): the old site stays, and nothing of the new one is left`, () => {
    const folder = folderWithOldSite();
    const { status, stderr } = buildNew(folder, ["sh", "-c", 'trap "" XFSZ; exec prlimit --fsize="$0" "$@"', String(limit)]);
    assert.equal(status, 74, stderr);
    assert.match(stderr, /File too large/);
    assert.deepEqual(digests(join(folder, "public")), old);
    assert.deepEqual(readdirSync(folder), ["public"]);
  });
}
