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

/** Of a JSON-stat dataset: a cell's place → "row column". */
function cellName(data, place) {
  const sizes = data.id.map((id) => data.dimension[id].category.index);
  const columns = sizes[1] ?? [""];
  return `${sizes[0][Math.floor(place / columns.length)]} ${columns[place % columns.length]}`.trim();
}

test("what the annex has in place of a number is still known, cell by cell", () => {
  for (const [id, { printed }] of Object.entries(tables)) {
    const data = JSON.parse(read(site, `data/statistics/${id}.json`));
    const seen = Object.entries(data.extension.parskats.printed ?? {}).map(([place, text]) => [cellName(data, Number(place)), text]);
    assert.deepEqual(Object.fromEntries(seen), printed, id);
  }
});

test("a dash, a blank and what the annex does not mention look different in table, chart and CSV; none looks like 0", () => {
  const marks = { "cases-sent-to-court": "[x]\u00a0“-”", "convicted-persons": "[x]\u00a0“\u00a0”", "border-guard-proceedings": "[x]" };
  const said = {
    lv: ["avotā “-”", "avotā tukša šūna", "avotā nav minēts"],
    en: ["“-” in the source", "blank in the source", "not mentioned in the source"],
  };
  const rows = ["not-available,text,-,", "not-available,blank,,", "not-available,absent,,"];
  for (const [n, [id, mark]] of Object.entries(marks).entries()) {
    for (const [code, section] of [["lv", "statistika"], ["en", "statistics"]]) {
      const html = read(site, `${code}/${section}/${id}/index.html`);
      assert.ok(html.includes(`>${mark}</abbr>`), `${code} ${id}: table`);
      assert.ok(html.includes(` ${mark}</text>`), `${code} ${id}: chart`);
      said[code].forEach((words, other) => assert.equal(html.includes(words), other === n, `${code} ${id}: ${words}`));
    }
    assert.ok(read(site, `data/statistics/${id}.csv`).includes(`,,${rows[n]}`), `${id}: CSV`);
  }
});
