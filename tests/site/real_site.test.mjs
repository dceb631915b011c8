// The real site, built by the real program, looked at from outside.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";
import { build, digests, files, pages, read, root, run, tags, temporaryFolder } from "./support.mjs";

const site = build(root, { args: ["--base-url", "https://parskats.example/"] });
const base = "https://parskats.example/";

// "/lv/x/" of an address of the site → the file that a server would send.
const fileOf = (address) => (address.endsWith("/") ? `${address}index.html` : address).slice(base.length);

/** The Latvian locale, made in a folder of its own so that no machine has to have it. */
function latvianLocale() {
  const folder = temporaryFolder();
  const made = spawnSync("localedef", ["-i", "lv_LV", "-f", "UTF-8", join(folder, "lv_LV.UTF-8")]);
  assert.ok(existsSync(join(folder, "lv_LV.UTF-8")), `localedef: ${made.stderr}`);
  return folder;
}

test("two builds on different days, with 1 and 8 jobs, in two locales, give the same bytes", () => {
  const plain = build(root, { args: ["--jobs", "1"], before: ["faketime", "2024-02-29 08:00:00"], env: { LC_ALL: "C" } });
  const latvian = build(root, {
    args: ["--jobs", "8"],
    before: ["faketime", "2031-07-15 23:59:00"],
    env: { LC_ALL: "lv_LV.UTF-8", LOCPATH: latvianLocale(), TZ: "Pacific/Auckland" },
  });
  assert.deepEqual(digests(latvian), digests(plain));
});

test("a second build into the same folder leaves every file as it was", () => {
  const folder = build(root);
  const before = files(folder).map((path) => [path, statSync(join(folder, path)).mtimeMs, statSync(join(folder, path)).ino]);
  assert.equal(run(["build", root, "-o", folder]).status, 0);
  const after = files(folder).map((path) => [path, statSync(join(folder, path)).mtimeMs, statSync(join(folder, path)).ino]);
  assert.deepEqual(after, before);
});

test("html-validate finds nothing on any page", () => {
  const result = spawnSync(
    join(root, "tests/node_modules/.bin/html-validate"),
    ["--config", join(root, "tests/html/html-validate.json"), "--formatter", "text", ...pages(site).map((path) => join(site, path))],
    { encoding: "utf8", maxBuffer: 1 << 26 },
  );
  assert.equal(result.stdout + result.stderr, "");
  assert.equal(result.status, 0);
});

test("html-validate would find a fault on a page that has one", () => {
  const result = spawnSync(
    join(root, "tests/node_modules/.bin/html-validate"),
    ["--config", join(root, "tests/html/html-validate.json"), "--stdin"],
    { encoding: "utf8", input: "<!DOCTYPE html><html><body><p><div></div></p></body></html>" },
  );
  assert.notEqual(result.status, 0);
});

test("every relative link of every page opens from disk, anchors included", () => {
  const ids = new Map();
  const idsOf = (path) => {
    if (!ids.has(path)) ids.set(path, new Set(tags(read(site, path)).map((tag) => tag.attributes.id).filter(Boolean)));
    return ids.get(path);
  };
  let checked = 0;
  for (const page of pages(site).filter((path) => path !== "404.html")) {
    for (const { name, attributes } of tags(read(site, page))) {
      const address = attributes.href ?? attributes.src;
      if (address === undefined || /^[a-z]+:/.test(address)) continue;
      assert.ok(!address.startsWith("/"), `${page}: ${address} does not work from disk`);
      const [path, anchor] = address.split("#");
      const target = path === "" ? page : normalize(join(dirname(page), decodeURI(path)));
      assert.ok(existsSync(join(site, target)) && statSync(join(site, target)).isFile(), `${page}: <${name}> ${address}`);
      if (anchor) assert.ok(idsOf(target).has(decodeURIComponent(anchor)), `${page}: no anchor ${address}`);
      checked += 1;
    }
  }
  assert.ok(checked > 500, `only ${checked} links seen`);
});

// The full report repeats what the measures' pages say: it has a twin to go to, but asks not to be listed.
const isListed = (page) => !tags(read(site, page)).some((tag) => tag.name === "meta" && tag.attributes.name === "robots");
const listedPages = pages(site).filter((path) => /^[a-z]{2}\//.test(path) && isListed(path));

test("only the full reports ask search engines not to be listed", () => {
  const unlisted = pages(site).filter((path) => /^[a-z]{2}\//.test(path) && !isListed(path));
  assert.deepEqual(unlisted, ["en/2021-2023/full/index.html", "lv/2021-2023/full/index.html"]);
});

test("every page has a twin: languages name each other, and the chooser", () => {
  const heads = new Map();
  for (const page of listedPages) {
    const links = tags(read(site, page)).filter((tag) => tag.name === "link" && tag.attributes.rel === "alternate" && tag.attributes.hreflang);
    heads.set(page, Object.fromEntries(links.map(({ attributes }) => [attributes.hreflang, attributes.href])));
  }
  assert.ok(heads.size > 40, `only ${heads.size} pages`);
  for (const [page, alternates] of heads) {
    assert.deepEqual(Object.keys(alternates).sort(), ["en", "lv", "x-default"], page);
    assert.equal(alternates["x-default"], base);
    assert.equal(fileOf(alternates[page.slice(0, 2)]), page);
    for (const code of ["lv", "en"]) assert.deepEqual(heads.get(fileOf(alternates[code])), alternates, page);
  }
});

test("the sitemap lists the pages and says of each what its head says", () => {
  const xml = read(site, "sitemap.xml");
  execFileSync("xmllint", ["--noout", join(site, "sitemap.xml")]);
  const listed = new Map();
  for (const [, entry] of xml.matchAll(/<url>([\s\S]*?)<\/url>/g)) {
    const alternates = Object.fromEntries(
      tags(entry).filter((tag) => tag.name === "xhtml:link").map(({ attributes }) => [attributes.hreflang, attributes.href]),
    );
    listed.set(entry.match(/<loc>(.*?)<\/loc>/)[1], alternates);
  }
  for (const page of listedPages) {
    const head = tags(read(site, page));
    const canonical = head.find((tag) => tag.name === "link" && tag.attributes.rel === "canonical").attributes.href;
    const alternates = Object.fromEntries(
      head.filter((tag) => tag.name === "link" && tag.attributes.hreflang && tag.attributes.rel === "alternate").map(({ attributes }) => [attributes.hreflang, attributes.href]),
    );
    assert.equal(fileOf(canonical), page);
    assert.deepEqual(listed.get(canonical), alternates, canonical);
  }
  assert.equal([...listed.keys()].filter((address) => address !== base).length, listedPages.length);
});

test("no page asks anything of a stranger before it is told to", () => {
  for (const page of pages(site)) {
    for (const { name, attributes } of tags(read(site, page))) {
      assert.ok(!["iframe", "object", "embed", "form"].includes(name), `${page}: <${name}>`);
      if (name === "script") {
        assert.match(attributes.src ?? "an inline script", page === "404.html" ? /^\/assets\/[\w.-]+\.js$/ : /^(\.\.\/)*assets\/[\w.-]+\.js$/, page);
        assert.equal(attributes.defer, "", page);
      }
      assert.equal(attributes.style, undefined, `${page}: <${name} style>`);
      if (["img", "source", "audio", "video"].includes(name)) assert.ok(!/^[a-z]+:/.test(attributes.src ?? ""), page);
      if (name === "link" && ["stylesheet", "icon", "preload"].includes(attributes.rel)) assert.ok(!/^[a-z]+:/.test(attributes.href), page);
    }
  }
});

test("every measure's published address is a page in each language", () => {
  const { measures } = JSON.parse(read(site, "data/measures.json"));
  for (const one of measures) {
    for (const code of ["lv", "en"]) assert.ok(existsSync(join(site, one.url[code], "index.html")), one.url[code]);
  }
});

test("the report opens from a folder with an awkward name", () => {
  const folder = join(temporaryFolder(), "Ā b#c%20");
  mkdirSync(folder);
  assert.equal(run(["build", root, "-o", join(folder, "public")]).status, 0);
  assert.ok(existsSync(join(folder, "public/lv/index.html")));
});
