// The real program on disks that are really full or read-only: small disks in memory, in a mount namespace of the test's own.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { root, temporaryFolder } from "./support.mjs";

const script = join(root, "tests/site/mounted_disks/disks.mjs");

/** What starts a command with mounts of its own, or nothing where that is not allowed. */
const ownMounts = [["unshare", "--user", "--map-root-user", "--mount"], ["unshare", "--mount"]].find(
  ([command, ...words]) => spawnSync(command, [...words, "mount", "-t", "tmpfs", "none", "/mnt"]).status === 0,
);
const why = ownMounts ? false : "neither user namespaces nor mounting is allowed here: full and read-only disks were NOT tested";
// Elsewhere ctest calls this test skipped, by these words; where the result counts, what was not tested has failed.
test("full disks, a disk without inodes and a read-only one, all of them real", { skip: process.env.CI ? false : why }, () => {
  assert.ok(ownMounts, why);
  const [command, ...words] = ownMounts;
  const { status, stdout, stderr } = spawnSync(command, [...words, process.execPath, script, temporaryFolder()], { encoding: "utf8" });
  assert.equal(status, 0, stdout + stderr);
  assert.match(stdout, /^full: 5, without inodes: 1, read-only: 1\n$/);
});
