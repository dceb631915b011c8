// What the tests of `parskats links` share: a small site with given links, the program, its report and ledger, and the
// fault server. The program is the test build, whose waits take no time and whose names come from a map.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startFaultServer } from "../fault_server/server.mjs";

const tests = fileURLToPath(new URL("..", import.meta.url));
export const program = process.env.PARSKATS_LINKS ?? join(tests, "../build/release/tests/parskats_links_test");

const folders = [];
process.on("exit", () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A new empty folder, removed when the tests end. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "parskats-links-"));
  folders.push(folder);
  return folder;
}

/** One Markdown list item an address; angle brackets, so that every character may stand in it. */
export const asMarkdown = (addresses) => addresses.map((address, index) => `- [Link ${index + 1}](<${address}>)\n`).join("");

/**
 * The valid site of tests/golden/base-site with `links` on its page "about" in both languages, as addresses or as
 * Markdown. `config` is added to site.yaml, `files` (path → text) are written over it.
 */
export function makeSite({ links = [], config = "", files = {} } = {}) {
  const folder = temporaryFolder();
  cpSync(join(tests, "golden/base-site"), folder, { recursive: true });
  const append = (path, text) => writeFileSync(join(folder, path), readFileSync(join(folder, path), "utf8") + text);
  const markdown = `\n${typeof links === "string" ? links : asMarkdown(links)}`;
  for (const language of ["lv", "en"]) append(`content/pages/about/${language}.md`, markdown);
  append("content/site.yaml", config);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}

/** Starts the fault server in this process; it also writes the map of hosts for the program. */
export async function startServer() {
  const server = await startFaultServer();
  server.mapFile = join(temporaryFolder(), "hosts.json");
  writeFileSync(server.mapFile, JSON.stringify(server.hosts));
  return server;
}

export const ledgerPath = (site) => join(site, "content/links.lock.json");
export const ledgerText = (site) => (existsSync(ledgerPath(site)) ? readFileSync(ledgerPath(site), "utf8") : null);
export const ledger = (site) => JSON.parse(ledgerText(site));

/** Starts `parskats links SITE` against the server, which has to run in this process; returns the child. */
export function startLinks(site, server, args = [], { env = {}, command = program } = {}) {
  const options = ["--allow-address", server.allow, "--ca", server.caFile, ...args];
  return spawn(command, ["links", site, ...options], { env: { ...process.env, PARSKATS_TEST_HOSTS: server.mapFile, ...env }, stdio: ["ignore", "pipe", "pipe"] });
}

/** The most memory that a process has used until now, in bytes; 0 when it has ended. */
function peakMemory(pid) {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Runs `parskats links` to its end: {status, signal, stdout, stderr, peak}. Never rejects for an exit code. */
export function runLinks(site, server, args = [], options = {}) {
  return new Promise((resolve, reject) => {
    const child = startLinks(site, server, args, options);
    const parts = { stdout: [], stderr: [] };
    let peak = 0;
    const watch = setInterval(() => { peak = Math.max(peak, peakMemory(child.pid)); }, 20);
    for (const name of ["stdout", "stderr"]) child[name].on("data", (bytes) => parts[name].push(bytes));
    child.on("error", reject);
    child.on("close", (status, signal) => {
      clearInterval(watch);
      resolve({ status, signal, peak, stdout: Buffer.concat(parts.stdout).toString(), stderr: Buffer.concat(parts.stderr).toString() });
    });
  });
}

/** The same with `--format json`, and the report; throws with what the program said when there is none. */
export async function reportOf(site, server, args = [], options = {}) {
  const result = await runLinks(site, server, ["--format", "json", ...args], options);
  try {
    return { ...result, report: JSON.parse(result.stdout) };
  } catch {
    throw new Error(`no report (exit ${result.status}, ${result.signal}):\n${result.stdout.slice(0, 2000)}\n${result.stderr.slice(0, 4000)}`);
  }
}

/** The report's line about an address, however that is spelt; undefined when it has none. */
export function linkOf(report, address) {
  const key = new URL(address);
  key.hash = "";
  key.username = "";
  key.password = "";
  const same = [address, key.href];
  return report.links.find((link) => same.includes(link.url));
}

/** "2026-03-01" and so many days. */
export const daysAfter = (date, days) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
