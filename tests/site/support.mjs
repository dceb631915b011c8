// What the whole-site tests share: building the real site and walking what was built.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";

export const root = resolve(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "../..");
export const parskats = process.env.PARSKATS ?? join(root, "build/release/parskats");

/** A new empty folder, removed when the tests end. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "parskats-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the program and returns {status, stdout, stderr}; never throws for an exit code. */
export function run(args, options = {}) {
  const [command, ...rest] = [...(options.before ?? []), parskats, ...args];
  const result = spawnSync(command, rest, { encoding: "utf8", env: { ...process.env, ...options.env }, cwd: options.cwd });
  if (result.error) throw result.error;
  return result;
}

/** Builds `site` into a new folder and returns the folder; throws with what the program said when it fails. */
export function build(site, options = {}) {
  const folder = join(temporaryFolder(), "public");
  const result = run(["build", site, "-o", folder, ...(options.args ?? [])], options);
  if (result.status !== 0) throw new Error(`build failed with ${result.status}\n${result.stdout}${result.stderr}`);
  return folder;
}

/** All files below a folder, as sorted paths with slashes. */
export function files(folder) {
  const found = [];
  const walk = (at) => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) walk(path);
      else found.push(relative(folder, path));
    }
  };
  walk(folder);
  return found.sort();
}

export const read = (folder, path) => readFileSync(join(folder, path), "utf8");
export const pages = (folder) => files(folder).filter((path) => path.endsWith(".html"));

/** Path → SHA-256 of every file. */
export function digests(folder) {
  return Object.fromEntries(
    files(folder).map((path) => [path, createHash("sha256").update(readFileSync(join(folder, path))).digest("hex")]),
  );
}

const entities = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: "\u00a0" };
export const unescape = (text) => text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name) => entities[name]);

/** Every tag of a page as {name, attributes}. Enough for our own output, which is checked to be valid elsewhere. */
export function tags(html) {
  const found = [];
  for (const [, name, rest] of html.replace(/<!--[\s\S]*?-->/g, "").matchAll(/<([a-zA-Z][\w:-]*)((?:\s+[^<>"'=\s/]+(?:="[^"]*")?)*)\s*\/?>/g)) {
    const attributes = {};
    for (const [, key, value] of rest.matchAll(/([^\s="]+)(?:="([^"]*)")?/g)) attributes[key] = unescape(value ?? "");
    found.push({ name: name.toLowerCase(), attributes });
  }
  return found;
}

export const hasProgram = (name) => spawnSync("which", [name]).status === 0;
export { execFileSync };
