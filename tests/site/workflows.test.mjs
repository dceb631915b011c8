// The workflows call only what `./run` has, run no action that somebody could change, and ask for rights one by one.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";

const root = new URL("../../", import.meta.url);
const folder = new URL(".github/workflows/", root);
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
const run = readFileSync(new URL("run", root), "utf8");

test("every action is pinned by digest, with its version beside it", () => {
  for (const { name, text } of workflows) {
    for (const [, action] of text.matchAll(/uses: *(.+)/g)) {
      assert.match(action, /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/, `${name}: ${action}`);
    }
  }
});

test("every ./run command of a workflow is one", () => {
  for (const { name, text } of workflows) {
    for (const [, command] of text.matchAll(/\.\/run ([a-z]+)/g)) {
      assert.ok(run.includes(`\n  ${command}) `), `${name}: ./run ${command}`);
    }
  }
});

test("a workflow has no rights but those that a job asks for", () => {
  for (const { name, text } of workflows) {
    assert.match(text, /\npermissions:\n {2}contents: read\n\n/, name);
    assert.doesNotMatch(text, /write-all/, name);
  }
});
