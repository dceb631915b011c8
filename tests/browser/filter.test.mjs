// The table of all measures: whole without scripts; with them filtered, sorted, shared by its address, copied.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { build, root } from "../site/support.mjs";
import { launch, openPage, serve, sidewaysScroll } from "./support.mjs";

let browser, site, folder;
const path = "/lv/2021-2023/all/";

before(async () => {
  folder = build(root);
  site = await serve(folder);
  browser = await launch();
});
after(async () => {
  await browser.close();
  await site.close();
});

async function open(address = path, options) {
  const opened = await openPage(browser, site.origin, options);
  await opened.page.goto(address.startsWith("file:") ? address : site.origin + address);
  return opened;
}

const numbers = (page) => page.locator("#measures tbody tr:visible .measure-number").allTextContents();
const count = (page) => page.locator("#filter_count").textContent();
const fragment = (page) => new URL(page.url()).hash;

test("without scripts all measures are there, and nothing dead stands round them", async () => {
  for (const width of [320, 1280]) {
    const { page, close } = await open(path, { javaScript: false, width });
    assert.equal((await numbers(page)).length, 31);
    assert.equal(await page.locator("#filter").isVisible(), false);
    assert.equal(await page.locator("main button:visible").count(), 0);
    assert.equal(await sidewaysScroll(page), 0);
    await close();
  }
});

test("a choice narrows the table, is announced, stands in the address, and Back undoes it", async () => {
  const { page, problems, strangers, close } = await open();
  assert.equal(await page.locator("#filter_count").getAttribute("role"), "status");
  assert.equal(await count(page), "Pasākumi: 31 no 31");
  await page.selectOption("#filter_status", "not-implemented");
  assert.equal(fragment(page), "#status=not-implemented");
  const unfinished = await numbers(page);
  assert.equal(await count(page), `Pasākumi: ${unfinished.length} no 31`);
  assert.equal(unfinished.length, 5);
  await page.selectOption("#filter_institution", "iem");
  const ofMinistry = await numbers(page);
  assert.ok(ofMinistry.length > 0 && ofMinistry.length < 5);
  await page.goBack();
  assert.deepEqual(await numbers(page), unfinished);
  assert.equal(await page.inputValue("#filter_institution"), "");
  await page.goBack();
  assert.equal(await count(page), "Pasākumi: 31 no 31");
  assert.equal(fragment(page), "");
  await page.goForward();
  assert.deepEqual(await numbers(page), unfinished);
  assert.deepEqual([...problems, ...strangers], []);
  await close();
});

test("an address with a choice shows it at once, from a server and from disk, in both languages", async () => {
  const disk = pathToFileURL(`${folder}/lv/2021-2023/all/index.html`).href;
  for (const start of [path, "/en/2021-2023/all/", disk]) {
    const { page, problems, close } = await open(`${start}#year=2022&direction=4&sort=deadline&down=1`);
    const rows = await page.locator("#measures tbody tr:visible").evaluateAll((all) => all.map((row) => [row.dataset.direction, row.dataset.year, row.cells[5].dataset.rank]));
    assert.ok(rows.length > 0);
    for (const [direction, years] of rows) assert.ok(direction === "4" && years.split(" ").includes("2022"));
    assert.deepEqual(rows.map((row) => row[2]), rows.map((row) => row[2]).sort().reverse());
    await page.selectOption("#filter_year", "2021");
    assert.match(page.url(), /year=2021/);
    assert.deepEqual(problems, []);
    await close();
  }
});

test("words are found without their marks, several at once, and what is not there is said", async () => {
  const { page, close } = await open();
  await page.fill("#filter_text", "kampanas informejosi");
  assert.deepEqual(await numbers(page), ["1.1"]);
  await page.fill("#filter_text", "KAMPAŅAS");
  assert.ok((await numbers(page)).includes("1.1"));
  await page.fill("#filter_text", "2.3");
  assert.deepEqual(await numbers(page), ["2.3"]);
  await page.fill("#filter_text", "xyzzy");
  assert.equal(await count(page), "Pasākumi: 0 no 31. Tādu pasākumu nav. Izvēlieties mazāk nosacījumu.");
  assert.equal(await page.evaluate(() => history.length), 2, "typing is no step of its own");
  await page.click("#filter_reset");
  assert.equal((await numbers(page)).length, 31);
  assert.equal(await page.inputValue("#filter_text"), "");
  await close();
});

test("it works by keyboard alone: filter, sort, reset", async () => {
  const { page, close } = await open();
  await page.focus("#filter_text");
  await page.keyboard.type("bern");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  assert.notEqual(await page.inputValue("#filter_status"), "");
  for (let times = 0; times < 4; times += 1) await page.keyboard.press("Tab");
  assert.equal(await page.locator(":focus").getAttribute("id"), "filter_reset");
  await page.keyboard.press("Enter");
  assert.equal((await numbers(page)).length, 31);
  await page.focus("#measures th[data-sort=deadline] button");
  await page.keyboard.press("Enter");
  const head = page.locator("#measures th[data-sort=deadline]");
  assert.equal(await head.getAttribute("aria-sort"), "ascending");
  const ranks = () => page.locator("#measures tbody tr").evaluateAll((rows) => rows.map((row) => Number(row.cells[5].dataset.rank)));
  assert.deepEqual(await ranks(), (await ranks()).sort((a, b) => a - b));
  await page.keyboard.press("Space");
  assert.equal(await head.getAttribute("aria-sort"), "descending");
  assert.deepEqual(await ranks(), (await ranks()).sort((a, b) => b - a));
  assert.equal(await page.locator("#measures [aria-sort]").count(), 1);
  await page.click("#measures th[data-sort=measure] button");
  assert.equal((await numbers(page))[0], "1.1");
  assert.equal((await numbers(page)).indexOf("1.10"), -1);
  await close();
});

test("the table of what is shown is copied as tab-separated text, and that is announced", async () => {
  for (const [address, label, said] of [[path, "Kopēt tabulu", "Nokopēts"], ["/en/2021-2023/all/", "Copy table", "Copied"]]) {
    const { page, problems, close } = await open(`${address}#status=partly`, { clipboard: true });
    const button = page.locator(".copy button").first();
    assert.equal(await button.textContent(), label);
    await button.focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector(".copy [role=status]").textContent);
    assert.equal(await page.locator(".copy [role=status]").first().textContent(), said);
    assert.ok(await button.evaluate((element) => element === document.activeElement), "focus stays on the button");
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split("\n").map((line) => line.split("\t"));
    assert.equal(lines.length, 1 + (await numbers(page)).length);
    for (const line of lines) assert.equal(line.length, 6);
    assert.deepEqual(problems, []);
    await close();
  }
});

test("a cell that spans others leaves them empty, marks of notes are left out, and a text of its own is copied", async () => {
  const { page, close } = await openPage(browser, site.origin, { clipboard: true });
  const html = `<!DOCTYPE html><body data-copy-text="Copy" data-copy-table="Copy table" data-copied="Copied" data-copy-failed="no">
<table data-copy-table><tr><th rowspan=2>Year</th><th colspan=2>People</th></tr><tr><td>A</td><td>B</td></tr><tr hidden><td>x</td></tr>
<tr><td>2023</td><td>6\u00a0000,00<sup class="note-reference">a</sup></td><td> two
 words</td></tr></table><p data-copy="Cite this">shown</p><script src="/assets/SCRIPT" defer></script>`;
  const { files } = await import("../site/support.mjs");
  const script = files(folder).find((name) => /^assets\/copy\./.test(name)).slice("assets/".length);
  await page.route("**/made-up.html", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html.replace("SCRIPT", script) }));
  await page.goto(site.origin + "/made-up.html");
  const copied = async (index) => {
    await page.locator(".copy button").nth(index).click();
    await page.waitForFunction((at) => document.querySelectorAll(".copy [role=status]")[at].textContent === "Copied", index);
    return page.evaluate(() => navigator.clipboard.readText());
  };
  assert.equal(await copied(0), "Year\tPeople\t\n\tA\tB\n2023\t6\u00a0000,00\ttwo words");
  assert.equal(await copied(1), "Cite this");
  await close();
});

test("the link to the other language keeps the place and what the table shows", async () => {
  const { page, problems, close } = await open("/lv/2021-2023/1.1/");
  const heading = (place) => page.locator("main :is(h1, h2, h3, h4)").nth(place);
  await heading(7).evaluate((element) => element.scrollIntoView());
  await page.locator(".languages a[lang=en]").evaluate((link) => link.click()); // a click of the driver scrolls
  await page.waitForURL(/\/en\//);
  const top = await heading(7).evaluate((element) => element.getBoundingClientRect().top);
  assert.ok(top >= 0 && top < 300, `the eighth heading is at ${top}`);
  assert.equal(fragment(page), `#${await heading(7).getAttribute("id")}`);
  await page.goto(site.origin + path + "#status=partly");
  await page.click(".languages a[lang=en]");
  await page.waitForURL(/\/en\/.*#status=partly$/);
  assert.equal(await count(page), "Measures: 4 of 31");
  await page.goto(site.origin + "/lv/");
  await page.click(".languages a[lang=en]");
  await page.waitForURL(/\/en\//);
  assert.equal(fragment(page), "");
  assert.deepEqual(problems, []);
  await close();
});
