// The real site under --strict: only what a person must answer may be left, and that is always shown.
import assert from "node:assert/strict";
import { test } from "node:test";
import { build, root, run } from "./support.mjs";

test("the real site is built under --strict", () => {
  build(root, { args: ["--strict"] });
});

test("what is left to say of the real site is for a person to answer, or a hint", () => {
  const result = run(["check", root, "--strict", "--format", "json"]);
  assert.equal(result.status, 0, result.stderr);
  const { diagnostics } = JSON.parse(result.stdout);
  const unanswered = diagnostics.filter(({ severity, code }) => severity !== "hint" && !["P147", "P148"].includes(code));
  assert.deepEqual(unanswered, []);
});
