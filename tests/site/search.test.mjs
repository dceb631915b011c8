// The search as it ships: the very script and index of the built site, run without a browser.
import assert from "node:assert/strict";
import { test } from "node:test";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { build, digests, files, read, root } from "./support.mjs";

const site = build(root);
const asset = (pattern) => files(site).find((path) => pattern.test(path));
const script = read(site, asset(/^assets\/search\.[0-9a-f]+\.js$/));
const indexes = { lv: read(site, asset(/^assets\/search-lv\./)), en: read(site, asset(/^assets\/search-en\./)) };

const engine = (language) => {
  const context = vm.createContext({});
  vm.runInContext(`${script}\n${indexes[language]}\nthis.engine = new SearchEngine(searchIndex);`, context);
  return context.engine;
};
const engines = { lv: engine("lv"), en: engine("en") };
const plain = (pieces) => pieces.map(([text]) => text).join("");
const search = (language, query) => [...engines[language].search(query)]; // an array of this realm
const titles = (language, query) => search(language, query).map((result) => plain(result.title));
const hits = (result) => [...result.title, ...result.heading, ...result.excerpt].filter(([, isHit]) => isHit).map(([text]) => text);

test("an index is smaller than 150 kB, and all scripts together than 12 kB compressed", () => {
  for (const [language, text] of Object.entries(indexes)) assert.ok(Buffer.byteLength(text) < 150_000, `${language}: ${Buffer.byteLength(text)}`);
  const scripts = files(site).filter((path) => /^assets\/[a-z]+\.[0-9a-f]+\.js$/.test(path));
  assert.ok(scripts.length >= 5);
  const size = scripts.reduce((sum, path) => sum + gzipSync(read(site, path)).length, 0);
  assert.ok(size <= 12_000, `${size} bytes`);
});

test("one job and eight make the same index", () => {
  const of = (folder) => Object.entries(digests(folder)).filter(([path]) => path.startsWith("assets/search"));
  assert.deepEqual(of(build(root, { args: ["--jobs", "1"] })), of(build(root, { args: ["--jobs", "8"] })));
});

test("folded letters find marked ones", () => {
  const marked = titles("lv", "tirdzniecība");
  assert.ok(marked.length > 20);
  assert.deepEqual(titles("lv", "tirdznieciba"), marked);
  assert.deepEqual(titles("lv", "TIRDZNIECĪBA"), marked);
});

test("forms of a word find each other", () => {
  const groups = {
    lv: [["upuris", "upuriem", "upuru", "upura"], ["cietušajiem", "cietušais", "cietušo", "cietusajam"], ["iestāde", "iestāžu", "iestādēm"],
      ["ministrija", "ministrijas", "ministriju"], ["valsts", "valstis", "valstīm"], ["kampaņa", "kampaņu", "kampanas"]],
    en: [["victim", "victims"], ["agency", "agencies"], ["training", "trained", "trainings"], ["trafficking", "trafficker", "traffickers"],
      ["service", "services"], ["measure", "measures"]],
  };
  for (const [language, all] of Object.entries(groups)) {
    for (const [first, ...others] of all) {
      const expected = titles(language, first);
      assert.ok(expected.length > 0, first);
      for (const other of others) assert.deepEqual(titles(language, other).sort(), [...expected].sort(), `${first}, ${other}`);
    }
  }
});

test("the beginning of a word is enough, while it is being typed", () => {
  for (let length = 4; length <= "cietušajiem".length; length += 1) {
    assert.ok(search("lv", "cietušajiem".slice(0, length)).length > 0, "cietušajiem".slice(0, length));
  }
  assert.ok(titles("en", "institu").length > 0);
});

test("what a title says comes first", () => {
  assert.equal(titles("lv", "iekšlietu ministrija")[0], "Iekšlietu ministrija");
  assert.equal(titles("en", "ministry of the interior")[0], "Ministry of the Interior");
  assert.match(titles("lv", "2.3")[0], /^2\.3\. /);
  assert.match(titles("en", "1.1")[0], /^1\.1\. /);
  assert.match(titles("en", "help")[0], /help/i);
});

test("each hit leads to a page of the site, at a place that is there, and shows what was found", () => {
  for (const [language, query] of [["lv", "bērnu drošība internetā"], ["lv", "bāriņtiesas"], ["en", "labour exploitation"], ["en", "social workers"]]) {
    const results = search(language, query);
    assert.ok(results.length > 0, query);
    for (const result of results) {
      const html = read(site, `${result.path}index.html`);
      if (result.id) assert.ok(html.includes(` id="${result.id}"`), `${result.path}#${result.id}`);
    }
    assert.ok(hits(results[0]).length > 0, query);
    assert.ok(plain(results[0].excerpt).length < 600);
  }
});

test("every page that has something to say of its own is in the index", () => {
  const pagesFound = new Set(["lv", "en"].flatMap((language) => engines[language].pages.map((page) => page.path)));
  for (const path of files(site).filter((name) => /^(lv|en)\/.*index\.html$/.test(name))) {
    const address = path.replace(/index\.html$/, "");
    const isList = /^(lv|en)\/([a-z]+\/)?$/.test(address) || /\/(all|full|links)\/$/.test(address);
    assert.ok(isList || pagesFound.has(address), address);
  }
});

test("nothing is found for what is not there, and nothing breaks for what is odd", () => {
  for (const query of ["xyzzyq", "…", "\"<>\\", "\u0301", "( [", "a".repeat(5000)]) assert.deepEqual(titles("lv", query), [], query.slice(0, 10));
});
