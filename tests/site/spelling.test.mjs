// Every word that a reader sees, page by page in the language that it is marked with, against hunspell's dictionary and the
// project's own lists: words.lv.txt and words.en.txt for words of a language that its dictionary lacks, words.any.txt for names.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build, pages, read, root, unescape } from "./support.mjs";

const dictionaries = { lv: "lv_LV", en: "en_GB" };
const unread = new Set(["script", "style", "code", "template"]);
const empty = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);

/** The texts of a page as [language, text]: what is shown, and what is said instead of being shown. */
function texts(html) {
  const found = [];
  const stack = [{ name: "", language: "" }];
  const top = () => stack.at(-1);
  for (const [, comment, tag, text] of html.matchAll(/(<!--[\s\S]*?-->|<![^>]*>)|(<[^>]*>)|([^<]+)/g)) {
    if (comment) continue;
    if (text !== undefined) {
      if (!stack.some(({ name }) => unread.has(name))) found.push([top().language, unescape(text)]);
      continue;
    }
    const name = tag.match(/^<\/?([a-zA-Z][\w:-]*)/)?.[1].toLowerCase();
    if (tag.startsWith("</")) {
      while (stack.length > 1 && stack.pop().name !== name);
      continue;
    }
    const language = tag.match(/\slang="([^"]*)"/)?.[1] ?? top().language;
    for (const [, said] of tag.matchAll(/\s(?:alt|aria-label)="([^"]*)"/g)) found.push([language, unescape(said)]);
    if (!empty.has(name) && !tag.endsWith("/>")) stack.push({ name, language });
  }
  return found;
}

/** Words of a text: no addresses, nothing with a digit, no single letters, each part of a hyphenated word for itself. */
function words(text) {
  const found = [];
  for (const piece of text.split(/[\s\u00a0]+/)) {
    if (/\d|@|:\/\/|\p{L}\.\p{L}{2,}|\p{L}\/\p{L}.*\//u.test(piece)) continue;
    for (const [word] of piece.matchAll(/\p{L}[\p{L}\p{M}]+(?:[’']\p{L}+)?/gu)) found.push(word.replace("’", "'").replace(/'s$/, ""));
  }
  return found;
}

const list = (name) => readFileSync(join(root, "tests/site", `words.${name}.txt`), "utf8").split("\n").filter(Boolean);

// They speak several languages at once: only what is marked with its own language is read.
const ofAllLanguages = new Set(["index.html", "404.html"]);

/** language → word → pages that have it. */
function collect(folder) {
  const byLanguage = new Map();
  for (const page of pages(folder)) {
    const html = read(folder, page);
    for (const [language, text] of texts(ofAllLanguages.has(page) ? html.replace(/<html lang="[^"]*"/, "<html") : html)) {
      if (!byLanguage.has(language)) byLanguage.set(language, new Map());
      const places = byLanguage.get(language);
      for (const word of words(text)) {
        if (!places.has(word)) places.set(word, new Set());
        places.get(word).add(page);
      }
    }
  }
  return byLanguage;
}

/** Those of `all` that the dictionary does not know. */
function unknown(all, dictionary) {
  const result = spawnSync("hunspell", ["-d", dictionary, "-i", "utf-8", "-l"], {
    input: all.join("\n") + "\n", encoding: "utf8", maxBuffer: 1 << 26, env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
  assert.equal(result.status, 0, result.error?.message ?? result.stderr);
  return new Set(result.stdout.split("\n").filter(Boolean));
}

const used = collect(build(root));

for (const [language, dictionary] of Object.entries(dictionaries)) {
  test(`every word in ${language} is spelled as the dictionary or the project's list has it`, () => {
    const known = new Set([...list(language), ...list("any")]);
    const places = used.get(language);
    assert.ok(places.size > 1000, `only ${places.size} words found`);
    const misspelt = unknown([...places.keys()], dictionary);
    const lines = [...misspelt].filter((word) => !known.has(word) && places.has(word)).sort()
      .map((word) => `${word}  ${[...places.get(word)].slice(0, 3).join(" ")}`);
    assert.deepEqual(lines, []);
  });
}

test("a misspelt word is found", () => {
  assert.deepEqual([...unknown(["ministry", "minsitry"], "en_GB")], ["minsitry"]);
  assert.deepEqual([...unknown(["ministrija", "minsitrija"], "lv_LV")], ["minsitrija"]);
});

test("words are taken in the language that they are marked with", () => {
  assert.deepEqual(texts('<html lang="en"><body><p>a<br>b <i lang="lv">c</i> d</p><code>e</code><img alt="f"></body></html>'), [
    ["en", "a"], ["en", "b "], ["lv", "c"], ["en", " d"], ["en", "f"],
  ]);
  assert.deepEqual(words("Section 154.¹, the Ministry’s www.iem.gov.lv EMPACT-wide A4"), ["Section", "the", "Ministry", "EMPACT", "wide"]);
});

test("the project's lists are sorted, and no word of theirs is unused", () => {
  const everywhere = new Set([...used.values()].flatMap((places) => [...places.keys()]));
  for (const name of ["lv", "en", "any"]) {
    const all = list(name);
    assert.deepEqual(all, [...new Set(all)].sort(), name);
    const here = name === "any" ? everywhere : new Set(used.get(name).keys());
    assert.deepEqual(all.filter((word) => !here.has(word)), [], name);
  }
});
