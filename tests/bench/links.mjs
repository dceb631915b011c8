// How long `parskats links` takes for many addresses, beside `curl --parallel` for the same, by turns in one run.
// Succeeds when it takes at most 1.3 times as long. ./run bench links
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeSite, temporaryFolder } from "../links/support.mjs";

const addressCount = 5000;
const hostCount = 20;
const answerMilliseconds = 50;
const parallel = 64;
const rounds = 5;
const allowedRatio = 1.3;

const program = process.env.PARSKATS ?? fileURLToPath(new URL("../../build/release/parskats", import.meta.url));
const server = spawn(process.execPath, [fileURLToPath(new URL("servers/slow_hosts.mjs", import.meta.url)), hostCount, answerMilliseconds], { stdio: ["pipe", "pipe", "inherit"] });
const port = Number(String((await once(server.stdout, "data"))[0]));
const addresses = Array.from({ length: addressCount }, (_, i) => `http://127.88.0.${(i % hostCount) + 1}:${port}/page/${i}`);

const site = makeSite({ links: addresses });
const list = join(temporaryFolder(), "addresses.txt");
writeFileSync(list, addresses.map((address) => `url = "${address}"\noutput = "/dev/null"\n`).join(""));

function seconds(command, words) {
  const begin = performance.now();
  const result = spawnSync(command, words, { encoding: "utf8", maxBuffer: 1 << 28 });
  return { time: (performance.now() - begin) / 1000, ...result };
}

function curl() {
  const ran = seconds("curl", ["--silent", "--parallel", "--parallel-max", parallel, "--noproxy", "*", "--config", list]);
  if (ran.status !== 0) throw new Error(`curl ended with ${ran.status}: ${ran.stderr.slice(0, 500)}`);
  return ran.time;
}

/** A dry run without a ledger, so that every round is the first one; each address must have been seen alive. */
function links() {
  const words = ["links", site, "--dry-run", "--format", "json", "--max-per-host", parallel, "--gap", 0, "--allow-address", "127.88.0.0/16", "--only", "http://127.88.*"];
  const ran = seconds(program, words);
  const complain = (what) => new Error(`parskats links ${what} (${ran.signal ?? `exit ${ran.status}`})\n${ran.stderr.slice(0, 1000)}`);
  if (ran.error) throw ran.error;
  let report;
  try {
    report = JSON.parse(ran.stdout);
  } catch {
    throw complain("gave no report");
  }
  const alive = report.links.filter((link) => link.observation === "ok" && link.status === 200).length;
  if (alive !== addressCount) throw complain(`saw ${alive} of ${addressCount} addresses alive`);
  return ran.time;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const times = { curl: [], links: [] };
const shown = (time) => `${time.toFixed(2)} s`;
try {
  console.log(`${addressCount} addresses on ${hostCount} hosts that answer after ${answerMilliseconds} ms, ${parallel} at a time`);
  for (let round = 1; round <= rounds; round++) {
    times.curl.push(curl());
    times.links.push(links());
    console.log(`round ${round}: curl ${shown(times.curl.at(-1))}, parskats links ${shown(times.links.at(-1))}`);
  }
} finally {
  server.stdin.end();
}
const ratio = median(times.links) / median(times.curl);
console.log(`median: curl ${shown(median(times.curl))}, parskats links ${shown(median(times.links))}: ${ratio.toFixed(2)} times as long (allowed: ${allowedRatio})`);
process.exitCode = ratio <= allowedRatio ? 0 : 1;
