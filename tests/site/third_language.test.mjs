// A third language, added by configuration, messages and content alone: tests/site/third-language.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build, files, pages, read, root, run, tags, temporaryFolder, unescape } from "./support.mjs";

const source = join(root, "tests/site/third-language");
const base = "https://small.example/";
const names = { lv: "Latviešu", en: "English", uk: "Українська" };
const codes = Object.keys(names);
const measurePage = (code, id) => `${code}/2021-2023/${id}/index.html`;
const fallbackPage = measurePage("uk", "1.2");
const translatedPage = measurePage("uk", "1.1");

const folder = join(temporaryFolder(), "public");
const built = run(["build", source, "-o", folder]);
const inLanguage = (code) => pages(folder).filter((path) => path.startsWith(`${code}/`));

const voidElements = new Set(["area", "base", "br", "col", "hr", "img", "input", "link", "meta", "path", "rect", "circle", "line"]);
const spokenAttributes = ["aria-label", "alt", "title", "content"];

/** Every text of a page, those of attributes included, as {text, lang}: the language is that of the nearest `lang`. */
function texts(html) {
  const found = [];
  const open = [{ name: "", lang: "" }];
  const add = (text, lang) => text.trim() && found.push({ text: unescape(text).replace(/[ \n]+/g, " ").trim(), lang });
  for (const [, end, tag, text] of html.matchAll(/<\/([\w:-]+)>|(<[\w!][^>]*>)|([^<]+)/g)) {
    const { lang } = open.at(-1);
    if (text !== undefined) add(text, lang);
    if (end !== undefined) while (open.pop().name !== end);
    if (tag === undefined || tag.startsWith("<!")) continue;
    const [{ name, attributes }] = tags(tag);
    const own = attributes.lang ?? lang;
    for (const key of spokenAttributes) if (attributes[key]) add(attributes[key], own);
    if (!voidElements.has(name) && !tag.endsWith("/>")) open.push({ name, lang: own });
  }
  return found;
}

const textOf = (html) => texts(html).map(({ text }) => text).join("\n");
const rows = (html) => [...html.matchAll(/<p class="row-title"><a href="[^"]*">(.*?)<\/a><\/p>\s*(?:<p class="muted">(.*?)<\/p>)?/g)];
const head = (path) => tags(read(folder, path)).filter(({ name }) => name === "link");
const alternates = (path) =>
  Object.fromEntries(head(path).filter(({ attributes }) => attributes.hreflang).map(({ attributes }) => [attributes.hreflang, attributes.href]));
const canonical = (path) => head(path).find(({ attributes }) => attributes.rel === "canonical").attributes.href;

/** A theme's messages as a map; the files hold one message a line. */
function messagesOf(path) {
  const body = readFileSync(path, "utf8").split(/^messages:$/m)[1];
  const lines = [...body.matchAll(/^ {2}([\w.-]+): (.+)$/gm)];
  return new Map(lines.map(([, key, value]) => [key, value.startsWith('"') ? JSON.parse(value) : value]));
}

const messages = {
  lv: messagesOf(join(root, "themes/default/messages/lv.yaml")),
  en: messagesOf(join(root, "themes/default/messages/en.yaml")),
  uk: messagesOf(join(source, "themes/trilingual/messages/uk.yaml")),
};

// "Of {total, plural, one {# measure} …}" → "Of", "measure", …: what a page shows of it whatever its arguments are.
const letters = (text) => (text.match(/\p{L}/gu) ?? []).length;
const pieces = (message) => message.replace(/\{\w+, \w+(, \w+)?\}|\{\w+\}/g, "\0").replace(/\w+, plural,|=?\w+ (?=\{)/g, "\0")
  .split(/[{}#\0]/).map((piece) => piece.trim()).filter((piece) => letters(piece) > 5);

/** The texts of a page that are messages of the languages `others` and not of `own`; text marked as foreign may be foreign. */
function leaks(html, own, others) {
  const mine = new Set([...messages[own].values()]);
  const minePieces = new Set([...mine].flatMap((one) => (one.includes("{") ? pieces(one) : [])));
  const foreign = others.flatMap((code) => [...messages[code].values()]).filter((one) => !mine.has(one) && letters(one) > 0);
  const whole = new Set(foreign.filter((one) => !one.includes("{")));
  const parts = foreign.filter((one) => one.includes("{")).flatMap(pieces).filter((one) => !minePieces.has(one));
  return texts(html).filter(({ text, lang }) => lang === own && (whole.has(text) || parts.some((part) => text.includes(part))))
    .map(({ text }) => text);
}

test("the site builds; what is not translated is warned of and nothing else", () => {
  assert.equal(built.status, 0, built.stderr);
  assert.match(built.stderr, /measures\/1\.2\/uk\.md: warning\[P155\]: no translation into "uk"/);
  assert.match(built.stderr, /calls\.json:\d+:\d+: warning\[P117\]: no translation into "uk"/);
  // P148 comes when nobody has confirmed the site's help number for half a year.
  const others = [...built.stderr.matchAll(/(?:error|warning)\[(\w+)\]/g)].map(([, code]) => code).filter((code) => code !== "P148");
  assert.deepEqual(others.sort(), ["P117", "P155"]);
});

test("each language has the same pages, the Ukrainian ones at Ukrainian addresses", () => {
  const ukrainian = inLanguage("uk");
  for (const section of ["ustanovy", "roky", "statystyka", "kampanii", "resursy", "storinky"]) {
    assert.ok(ukrainian.includes(`uk/${section}/index.html`), section);
  }
  assert.ok(ukrainian.length > 20, `only ${ukrainian.length} pages`);
  for (const code of codes) {
    assert.equal(inLanguage(code).length, ukrainian.length, code);
    for (const path of inLanguage(code)) assert.match(read(folder, path), new RegExp(`<html lang="${code}">`), path);
  }
});

test("every page leads to itself in the other two languages, each named in itself", () => {
  for (const code of codes) {
    for (const path of inLanguage(code)) {
      const [nav] = read(folder, path).match(/<nav class="languages"[\s\S]*?<\/nav>/);
      const shown = tags(nav).filter(({ name }) => name === "a").map(({ attributes }) => attributes.hreflang);
      assert.deepEqual(shown, codes.filter((other) => other !== code), path);
      const said = texts(nav).filter(({ lang }) => lang !== "").map(({ lang, text }) => [lang, text]);
      assert.deepEqual(said, shown.map((other) => [other, names[other]]), path);
      for (const { attributes } of tags(nav).filter(({ name }) => name === "a")) {
        const target = new URL(attributes.href, `${base}${path}`).href.slice(base.length);
        assert.ok(inLanguage(attributes.hreflang).includes(target), `${path}: ${target}`);
      }
    }
  }
  const chooser = tags(read(folder, "index.html")).filter(({ name, attributes }) => name === "a" && attributes.hreflang);
  assert.deepEqual(chooser.map(({ attributes }) => attributes.hreflang), codes);
});

test("Ukrainian counts agree with their nouns: 1, 2, 5, 21, 22, 11 and 0", () => {
  const site = join(temporaryFolder(), "site");
  cpSync(source, site, { recursive: true });
  const plan = join(site, "content/plans/2021-2023/measures");
  const leads = { home: 22, advice: 21, canteen: 11, european: 5, gathering: 2, information: 1 };
  for (let number = 1; number <= 22; number += 1) {
    const measure = join(plan, `1.${number + 3}`);
    cpSync(join(plan, "1.2"), measure, { recursive: true });
    const responsible = Object.keys(leads).filter((id) => number <= leads[id]);
    const facts = readFileSync(join(measure, "measure.yaml"), "utf8");
    const partners = number > 5 ? "[]" : "[jordan]";
    const changed = facts.replace("[am]", `[${responsible}]`).replace("co_responsible: all", `co_responsible: ${partners}`);
    writeFileSync(join(measure, "measure.yaml"), changed);
  }
  const many = build(site);
  const notes = Object.fromEntries(rows(read(many, "uk/ustanovy/index.html")).map(([, name, note]) => [name, note]));
  assert.equal(notes["Інформаційний центр"], "відповідає за 1 захід");
  assert.equal(notes["Зібрання волонтерів"], "відповідає за 2 заходи");
  assert.equal(notes["Європейський центр"], "відповідає за 5 заходів");
  assert.equal(notes["Їдальня милосердя"], "відповідає за 11 заходів");
  assert.equal(notes["Громадський центр порад"], "відповідає за 21 захід");
  assert.equal(notes["Дім надії"], "відповідає за 22 заходи");
  assert.equal(notes["Йорданський притулок"], "бере участь у 5 заходах");
  assert.match(read(many, "uk/index.html"), /<h1 class="statement">Із 25 заходів виконано 1, частково виконано 1 і не виконано 23\.<\/h1>/);
  assert.match(read(many, "uk/ustanovy/advice/index.html"), /Із 21 заходу жодного не виконано повністю і не виконано 21\./);
  const years = Object.fromEntries(rows(read(many, "uk/roky/index.html")).map(([, label, note]) => [label, note]));
  assert.deepEqual(years, { 2021: "робота над 1 заходом", 2022: "робота над 2 заходами", 2023: "про роботу не повідомлено" });
});

test("Ukrainian numbers have a no-break space and a comma, in the text, the table and the sum of money", () => {
  assert.match(textOf(read(folder, translatedPage)), /Додаткове фінансування у 2021\u00a0році: 512\u00a0294,47\u00a0євро/);
  const assets = read(folder, "uk/statystyka/assets/index.html");
  assert.match(assets, /<td>512\u00a0294,47<\/td>/);
  assert.match(assets, /<td>6\u00a0020,50<\/td>/);
  assert.match(read(folder, measurePage("uk", "1.3")), />512\u00a0294,47<\/a> євро/);
  assert.match(read(folder, measurePage("en", "1.3")), />512,294\.47<\/a> euro/);
});

test("Ukrainian dates stand in the cases that their sentences want", () => {
  assert.match(textOf(read(folder, translatedPage)), /Постійно, до 31\u00a0грудня 2023\u00a0року/);
  assert.match(textOf(read(folder, measurePage("uk", "1.3"))), /Виконати до 30\u00a0листопада 2022\u00a0року/);
  assert.match(textOf(read(folder, "uk/kampanii/week/index.html")), /з 8\u00a0лютого 2021\u00a0року до 14\u00a0лютого 2021\u00a0року/);
  assert.match(textOf(read(folder, "uk/index.html")), /Перевірено: 1\u00a0листопада 2026\u00a0року/);
  const year = read(folder, "uk/roky/2021/index.html");
  assert.match(year, /<h1>2021\u00a0рік<\/h1>/);
  assert.match(textOf(year), /Заходи, які виконували у 2021\u00a0році/);
});

test("names are sorted by the Ukrainian alphabet", () => {
  const organisations = read(folder, "uk/ustanovy/index.html").split("<h2>Неурядові організації</h2>")[1];
  assert.deepEqual(rows(organisations).map(([, name]) => name), [
    "Громадський центр порад", "Ґанок", "Дім надії", "Еспланада", "Європейський центр", "Жіночий форум",
    "Зичливість", "Зібрання волонтерів", "Інформаційний центр", "Їдальня милосердя", "Йорданський притулок",
  ]);
});

test("a page without a translation shows the source text, marked as such, under a notice", () => {
  const html = read(folder, fallbackPage);
  assert.match(html, /<html lang="uk">/);
  const [notice] = html.match(/<div class="notice">[\s\S]*?<\/div>/);
  assert.ok(notice.includes(messages.uk.get("fallback.notice")));
  assert.deepEqual(tags(notice).find(({ name }) => name === "a").attributes,
    { href: "../../../lv/2021-2023/1.2/index.html", lang: "lv", hreflang: "lv" });
  const [main] = html.match(/<main[\s\S]*<\/main>/);
  const inLatvian = texts(main).filter(({ lang }) => lang === "lv").map(({ text }) => text);
  for (const text of ["Mācības", "Mācības nenotika.", "Nebija naudas.", "Rīkot mācības.", "Ir mācīti cilvēki.", "Mācību skaits."]) {
    assert.ok(inLatvian.includes(text), text);
  }
  // An address has no language.
  const unmarked = texts(main).filter(({ text, lang }) => lang !== "lv" && /\p{Script=Latin}/u.test(text.replace(/https:\S+/g, "")));
  assert.deepEqual(unmarked, []);
  assert.equal(read(folder, translatedPage).includes('<div class="notice">'), false);
});

test("a page without a translation points to its source, and neither heads nor the sitemap name it", () => {
  const untranslated = `${base}uk/2021-2023/1.2/`;
  assert.equal(canonical(fallbackPage), `${base}lv/2021-2023/1.2/`);
  assert.deepEqual(alternates(fallbackPage), {});
  for (const code of ["lv", "en"]) assert.deepEqual(Object.keys(alternates(measurePage(code, "1.2"))), ["lv", "en", "x-default"]);
  assert.equal(read(folder, "sitemap.xml").includes(untranslated), false);
  for (const path of pages(folder)) assert.ok(!Object.values(alternates(path)).includes(untranslated), path);
});

test("a page with a translation is its own canonical, and heads and the sitemap name it", () => {
  const expected = Object.fromEntries(codes.map((code) => [code, `${base}${code}/2021-2023/1.1/`]).concat([["x-default", base]]));
  assert.equal(canonical(translatedPage), expected.uk);
  for (const code of codes) assert.deepEqual(alternates(measurePage(code, "1.1")), expected, code);
  const entry = read(folder, "sitemap.xml").split("<url>").find((one) => one.includes(`<loc>${expected.uk}</loc>`));
  for (const [code, url] of Object.entries(expected)) assert.ok(entry.includes(`hreflang="${code}" href="${url}"`), code);
});

test("a text of the data without a translation is marked as Latvian", () => {
  const note = "Citi zvani nav skaitīti.";
  const found = texts(read(folder, "uk/statystyka/calls/index.html")).filter(({ text }) => text.includes(note));
  assert.ok(found.length > 0);
  assert.deepEqual(found.filter(({ lang }) => lang !== "lv"), []);
  const english = texts(read(folder, "en/statistics/calls/index.html")).find(({ text }) => text === "Other calls were not counted.");
  assert.equal(english?.lang, "en");
});

test("the third language has every message, and open data carry it", () => {
  assert.deepEqual([...messages.uk.keys()], [...messages.en.keys()]);
  const { measures } = JSON.parse(read(folder, "data/measures.json"));
  assert.deepEqual(measures.map(({ title }) => title.uk), ["Дзвінки", undefined, "Майно"]);
});

test("no Latvian or English message stands on a Ukrainian page", () => {
  for (const path of inLanguage("uk")) assert.deepEqual(leaks(read(folder, path), "uk", ["lv", "en"]), [], path);
});

test("the search for foreign messages finds them where they are", () => {
  const pretended = read(folder, "lv/index.html").replace('<html lang="lv">', '<html lang="uk">');
  const found = leaks(pretended, "uk", ["lv", "en"]);
  for (const text of ["Galvenā izvēlne", "Pāriet uz saturu", "No 3 pasākumiem izpildīts 1, daļēji izpildīts 1 un nav izpildīts 1."]) {
    assert.ok(found.includes(text), text);
  }
});

test("html-validate finds nothing on any page", () => {
  const result = spawnSync(
    join(root, "tests/node_modules/.bin/html-validate"),
    ["--config", join(root, "tests/html/html-validate.json"), "--formatter", "text", ...pages(folder).map((path) => join(folder, path))],
    { encoding: "utf8", maxBuffer: 1 << 26 },
  );
  assert.equal(result.stdout + result.stderr, "");
  assert.equal(result.status, 0);
});

test("the program and the default theme's templates know nothing of Ukrainian", () => {
  const sources = ["generator", "themes/default/templates"]
    .flatMap((at) => files(join(root, at)).map((path) => join(root, at, path)))
    // What reads other people's pages knows the languages of the world.
    .filter((path) => /\.([ch]pp|mustache)$/.test(path) && !path.includes("/generator/links/"));
  assert.ok(sources.length > 200, `only ${sources.length} files`);
  for (const path of sources) assert.doesNotMatch(readFileSync(path, "utf8"), /["'](?:uk|uk-UA|uk_UA)["']|ukrain/i, path);
});
