// The search in a browser: loaded only when used, by keyboard alone, silent to others, honest without scripts.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { build, root } from "../site/support.mjs";
import { launch, openPage, serve, sidewaysScroll } from "./support.mjs";

let browser, site, folder;

before(async () => {
  folder = build(root);
  site = await serve(folder);
  browser = await launch();
});
after(async () => {
  await browser.close();
  await site.close();
});

async function open(path = "/lv/meklet/", options) {
  const opened = await openPage(browser, site.origin, options);
  await opened.page.goto(path.startsWith("file:") ? path : site.origin + path);
  return opened;
}

const indexAsked = (requests) => requests.filter((url) => /search-(lv|en)\./.test(url)).length;
const link = (page, place) => page.locator("#search_results a").nth(place);
async function find(page, query) {
  await page.fill("#search_text", query);
  await page.waitForSelector("#search_results[aria-busy=false]", { state: "attached" });
  return page.locator("#search_results a").allTextContents();
}

test("without scripts the page says so and leads on", async () => {
  const { page, close } = await open("/lv/meklet/", { javaScript: false });
  assert.ok(await page.locator("#search_without").isVisible());
  assert.equal(await page.locator("input:visible").count(), 0);
  assert.deepEqual(await page.locator("main a").evaluateAll((links) => links.map((one) => one.getAttribute("href"))), ["../2021-2023/all/index.html", "../lapas/index.html"]);
  await close();
});

test("the index is loaded when somebody starts to search, and nothing that they type is sent", async () => {
  const { page, requests, strangers, problems, close } = await open();
  assert.equal(indexAsked(requests), 0);
  const before = requests.length;
  const found = await find(page, "tirdznieciba");
  assert.ok(found.length > 0);
  assert.equal(requests.length, before + 1);
  assert.equal(indexAsked(requests), 1);
  assert.equal(page.url(), site.origin + "/lv/meklet/", "what is typed is not in the address");
  await page.keyboard.press("Enter");
  assert.equal(decodeURIComponent(page.url()), site.origin + "/lv/meklet/#q=tirdznieciba");
  assert.ok(site.requests.every(({ path, headers }) => !/tirdznieciba$/.test(path) && headers.referer === undefined));
  assert.deepEqual([...strangers, ...problems], []);
  assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), ["", 0, 0]);
  await close();
});

test("forms of a word are found and marked, in both languages; the number of results is announced", async () => {
  for (const [path, queries, said] of [["/lv/meklet/", ["upuris", "upuriem"], /^Rezultāti: \d+$/], ["/en/search/", ["victim", "victims"], /^Results: \d+$/]]) {
    const { page, close } = await open(path);
    const [one, other] = [await find(page, queries[0]), await find(page, queries[1])];
    assert.deepEqual(other.sort(), one.sort());
    assert.match(await page.locator("#search_count").textContent(), said);
    assert.equal(await page.locator("#search_count").getAttribute("role"), "status");
    assert.ok((await page.locator("#search_results mark").allTextContents()).every((text) => /upur|victim/i.test(text)));
    await close();
  }
});

test("a shared address searches at once, from a server and from disk, and its links lead there", async () => {
  for (const start of ["/lv/meklet/", pathToFileURL(`${folder}/lv/meklet/index.html`).href]) {
    const { page, problems, close } = await open(`${start}#q=iek%C5%A1lietu+ministrija`);
    await page.waitForSelector("#search_results a");
    assert.equal(await link(page, 0).textContent(), "Iekšlietu ministrija");
    await link(page, 0).click();
    await page.waitForURL(/iestades\/iem\/index\.html$/);
    assert.deepEqual(problems, []);
    await close();
  }
});

test("it works by keyboard alone, and Back brings the words again", async () => {
  const { page, close } = await open("/en/search/");
  await page.focus("#search_text");
  await page.keyboard.type("seminar");
  await page.waitForSelector("#search_results[aria-busy=false] a");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  assert.ok(await link(page, 1).evaluate((element) => element === document.activeElement));
  await page.keyboard.press("ArrowUp");
  const title = await link(page, 0).textContent();
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !/search/.test(url.pathname));
  assert.ok(!page.url().includes("seminar"), page.url());
  await page.goBack();
  await page.waitForSelector("#search_results a");
  assert.equal(await page.inputValue("#search_text"), "seminar");
  assert.equal(await link(page, 0).textContent(), title);
  await link(page, 0).focus();
  await page.keyboard.press("Escape");
  assert.equal(await page.inputValue("#search_text"), "");
  assert.equal(await page.locator("#search_results li").count(), 0);
  assert.ok(await page.locator("#search_text").evaluate((element) => element === document.activeElement));
  await close();
});

test("many results are shown in two steps, none is said, markup is text, and a phone's width is enough", async () => {
  const { page, problems, close } = await open("/lv/meklet/", { width: 320, height: 640 });
  assert.equal((await find(page, "tirdzniecība")).length, 20);
  await page.click("#search_more button");
  assert.ok(await link(page, 20).evaluate((element) => element === document.activeElement));
  assert.equal(await sidewaysScroll(page), 0);
  assert.deepEqual(await find(page, "xyzzyq"), []);
  assert.match(await page.locator("#search_count").textContent(), /Nekas nav atrasts/);
  await find(page, "<img src=x onerror=alert(1)>");
  assert.equal(await page.locator("main img").count(), 0);
  assert.deepEqual(problems, []);
  await close();
});
