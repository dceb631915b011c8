// The facts of the plan as its official annex states them, compared with what was built.
import assert from "node:assert/strict";
import { test } from "node:test";
import { institutionNames, measures, tables } from "./plan_facts.mjs";
import { build, files, read, root } from "./support.mjs";

const site = build(root);
const published = JSON.parse(read(site, "data/measures.json")).measures;
const words = (html) => html.replace(/<[^>]*>/g, " ").replace(/[ \t\r\n]+/g, " ");

test("every published measure has the status, bodies, deadline, money and links of the annex", () => {
  for (const one of published) {
    const expected = measures[one.id];
    assert.ok(expected, `the annex has no measure ${one.id}`);
    assert.equal(one.status, expected.status, one.id);
    assert.deepEqual(one.responsible, expected.responsible, one.id);
    assert.deepEqual(one.co_responsible, expected.co, one.id);
    assert.deepEqual(one.deadline, expected.deadline, one.id);
    assert.deepEqual(one.funding, expected.funding, one.id);
    for (const link of expected.links) assert.ok(one.links.includes(link), `${one.id} lacks ${link}`);
    for (const link of one.links) assert.ok(expected.links.includes(link), `${one.id} has ${link}, which the annex has not`);
  }
});

test("all 31 measures are published, in the plan's order", () => {
  assert.deepEqual(published.map((one) => one.id), Object.keys(measures));
  assert.equal(published.length, 31);
});

test("statuses by direction are 7-0-2, 2-0-3, 8-0-0 and 5-4-0", () => {
  const count = (direction, status) => published.filter((one) => one.direction === direction && one.status === status).length;
  const tally = [1, 2, 3, 4].map((direction) => ["implemented", "partly", "not-implemented"].map((status) => count(direction, status)));
  assert.deepEqual(tally, [[7, 0, 2], [2, 0, 3], [8, 0, 0], [5, 4, 0]]);
});

test("an institution's abbreviation stands for the body that the annex means", () => {
  for (const [id, name] of Object.entries(institutionNames)) {
    assert.ok(words(read(site, `lv/iestades/${id}/index.html`)).includes(name), `${id}: ${name}`);
  }
});

test("every published dataset is stated here", () => {
  const built = files(site).filter((path) => /^data\/statistics\/[^/]+\.csv$/.test(path)).map((path) => path.slice(16, -4));
  assert.deepEqual(built, Object.keys(tables).sort());
});

for (const [id, { rows, printed }] of Object.entries(tables)) {
  test(`${id}: every cell of the annex is in the JSON-stat file, in its order`, () => {
    const data = JSON.parse(read(site, `data/statistics/${id}.json`));
    const [rowIds, columnIds] = [0, 1].map((n) => (data.id[n] ? Object.keys(data.dimension[data.id[n]].category.index) : [""]));
    const rowIndex = data.dimension[data.id[0]].category.index;
    const order = Array.isArray(rowIndex) ? rowIndex : rowIds;
    assert.deepEqual(order, Object.keys(rows));
    const expected = Object.values(rows).flat();
    assert.deepEqual(data.value.map((value) => value), expected.map((value) => (value === null ? null : Number(value))));
    const missing = Object.keys(data.status ?? {}).length;
    assert.equal(missing, Object.keys(printed).length);
    assert.ok(columnIds.length >= 1);
  });

  test(`${id}: the table on both pages prints the annex's cells`, () => {
    for (const [code, section] of [["lv", "statistika"], ["en", "statistics"]]) {
      const html = read(site, `${code}/${section}/${id}/index.html`);
      const table = html.match(/<table[\s\S]*?<\/table>/)[0];
      const cells = [...table.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, inner]) => words(inner).trim());
      const expected = Object.values(rows).flat();
      assert.equal(cells.length, expected.length, `${code} ${id}`);
      expected.forEach((value, index) => {
        if (value === null) assert.ok(!/^\d/.test(cells[index]), `${code} ${id}: ${cells[index]}`);
        else assert.equal(Number(cells[index].match(/^[\d\u00a0.,]+/)[0].replace(/\u00a0/g, "").replace(code === "lv" ? "," : /,/g, code === "lv" ? "." : "")), Number(value));
      });
    }
  });
}

test("what the source printed in place of a number is still known", () => {
  for (const [id, { printed }] of Object.entries(tables)) {
    const { extension } = JSON.parse(read(site, `data/statistics/${id}.json`));
    assert.deepEqual(Object.values(extension.printed ?? {}).sort(), Object.values(printed).sort(), id);
  }
});
