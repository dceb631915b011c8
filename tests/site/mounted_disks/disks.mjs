// Run by mounted_disks.test.mjs where mounts are its own: small disks in memory, filled up; a disk mounted read-only.
// Its argument is an empty folder. Exits with an error at the first thing that is not as it should be.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { digests, root, run } from "../support.mjs";

const disk = process.argv[2];
const output = join(disk, "public");
const mount = (...words) => execFileSync("mount", words);
const buildSite = (name) => run(["build", root, "-o", output, "--base-url", `https://${name}.example/`]);

/** A new small disk with the old site on it; returns the site's digests. */
function diskWithOldSite(options) {
  mount("-t", "tmpfs", "-o", options, "none", disk);
  const { status, stderr } = buildSite("old");
  assert.equal(status, 0, stderr);
  return digests(output);
}

/** The build fails for that reason, leaves the old site whole and nothing else behind; with room it succeeds. */
function failsAndRecovers(old, reason, makeRoom) {
  const others = readdirSync(disk).sort();
  const { status, stderr } = buildSite("new");
  assert.equal(status, 74, stderr);
  assert.match(stderr, reason);
  assert.deepEqual(digests(output), old, "the old site is whole");
  assert.deepEqual(readdirSync(disk).sort(), others, "nothing is left behind");
  makeRoom();
  assert.equal(buildSite("new").status, 0, "with room again the next build succeeds");
  assert.notDeepEqual(digests(output), old);
  execFileSync("umount", [disk]);
}

/** Fills the disk until only so many bytes are left. */
function fill(left) {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, "filler"), Buffer.alloc(Math.max(0, bavail * bsize - left), 1));
}

const counts = { full: 0, inodes: 0, readOnly: 0 };

// From a disk on which nothing more can be made to one that is full when the new site is nearly staged.
for (const left of [0, 4096, 1 << 16, 1 << 20, 4 << 20]) {
  const old = diskWithOldSite("size=64M");
  fill(left);
  failsAndRecovers(old, /No space left on device/, () => rmSync(join(disk, "filler")));
  counts.full += 1;
}

{
  const old = diskWithOldSite("size=64M");
  const { files, ffree } = statfsSync(disk);
  mount("-o", `remount,nr_inodes=${files - ffree + 100}`, disk);
  failsAndRecovers(old, /No space left on device/, () => mount("-o", "remount,nr_inodes=100000", disk));
  counts.inodes += 1;
}

{
  const old = diskWithOldSite("size=64M");
  mount("-o", "remount,ro", disk);
  failsAndRecovers(old, /Read-only file system/, () => mount("-o", "remount,rw", disk));
  counts.readOnly += 1;
}

console.log(`full: ${counts.full}, without inodes: ${counts.inodes}, read-only: ${counts.readOnly}`);
