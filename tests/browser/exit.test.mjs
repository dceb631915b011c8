// Leaving at once: a plain link without scripts; with them a blank page, no way back to it, and three presses of Shift.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { build, root } from "../site/support.mjs";
import { boxInView, elsewhere, launch, openPage, serve, sidewaysScroll } from "./support.mjs";

let browser, site;
const exitUrl = "https://www.lvgmc.lv/";

before(async () => {
  site = await serve(build(root));
  browser = await launch();
});
after(async () => {
  await browser.close();
  await site.close();
});

async function open(path, options) {
  const opened = await openPage(browser, site.origin, options);
  await opened.page.goto(site.origin + path);
  return opened;
}

const leftSite = (page) => page.waitForURL(exitUrl).then(() => page.title()).then((title) => assert.equal(title, elsewhere));
const pressShift = (page) => page.keyboard.press("Shift");
const status = (page) => page.locator(".exit-status").textContent();
const exit = ".top-bar a.exit";

for (const javaScript of [false, true]) {
  test(`the exit link leaves, and tells nobody from where (JavaScript ${javaScript ? "on" : "off"})`, async () => {
    const { page, context, close } = await open("/lv/2021-2023/1.1/", { javaScript });
    let referer = "nothing asked";
    context.on("request", (request) => { if (request.url() === exitUrl) referer = request.headers().referer; });
    await page.click(exit);
    await leftSite(page);
    assert.equal(referer, undefined);
    await close();
  });
}

test("after leaving, Back skips the page that was left", async () => {
  const { page, close } = await open("/lv/");
  await page.goto(site.origin + "/lv/lapas/help/");
  await page.click(exit);
  await leftSite(page);
  await page.goBack();
  assert.equal(page.url(), site.origin + "/lv/");
  assert.equal(await page.locator("html.leaving").count(), 0);
  await page.click(exit); // and one can leave again
  await leftSite(page);
  await close();
});

test("the page is blank and has a neutral title while the other site loads, and whole again when Back brings it up", async () => {
  const { page, close } = await open("/en/pages/help/");
  const [leaving, back] = await page.evaluate((selector) => {
    const seen = () => [document.title, ...[...document.body.children]
      .filter((child) => child.getClientRects().length > 0).map((child) => child.className || child.localName)];
    document.querySelector(selector).click();
    const blank = seen();
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    return [blank, seen()];
  }, exit);
  assert.deepEqual(leaving, ["Loading", "exit-cover"]);
  assert.equal(back[0], "Help");
  assert.ok(back.includes("wrap") && !back.includes("exit-cover"), back.join());
  await leftSite(page);
  await close();
});

test("three presses of Shift leave, and each is announced in the page's language", async () => {
  for (const [path, two, one] of [["/lv/", "vēl divas reizes", "vēl vienu reizi"], ["/en/", "two more times", "one more time"]]) {
    const { page, problems, close } = await open(path);
    assert.equal(await page.locator(".exit-status").getAttribute("role"), "status");
    await pressShift(page);
    assert.match(await status(page), new RegExp(two));
    await pressShift(page);
    assert.match(await status(page), new RegExp(one));
    assert.deepEqual(problems, []);
    await page.keyboard.press("Shift", { noWaitAfter: true });
    await leftSite(page);
    await close();
  }
});

test("Shift leaves from within a text field, but capitals, shortcuts and slow presses do not count", async () => {
  const { page, close } = await openPage(browser, site.origin);
  await page.clock.install();
  await page.goto(site.origin + "/en/pages/stay-safe/");
  for (const key of ["Shift+A", "Shift+Tab", "Control+Shift", "Shift+ArrowDown"]) {
    for (let times = 0; times < 3; times += 1) await page.keyboard.press(key);
    assert.equal(await status(page), "", key);
  }
  await pressShift(page);
  await pressShift(page);
  await page.keyboard.press("a");
  assert.equal(await status(page), "");
  await pressShift(page);
  await pressShift(page);
  await page.clock.runFor(5100);
  assert.match(await status(page), /Time ran out/);
  await pressShift(page);
  assert.match(await status(page), /two more times/);
  await page.evaluate(() => document.querySelector("main").append(document.createElement("input")));
  await page.focus("main input");
  for (let times = 0; times < 3; times += 1) await pressShift(page);
  await leftSite(page);
  await close();
});

test("the second stop of the Tab key leaves quickly", async () => {
  for (const path of ["/lv/2021-2023/1.1/", "/en/", "/"]) {
    const { page, close } = await open(path);
    const stop = page.locator(":focus");
    await page.keyboard.press("Tab");
    if (path !== "/") {
      assert.equal(await stop.getAttribute("href"), "#page_content");
      await page.keyboard.press("Tab");
    }
    assert.equal(await stop.getAttribute("href"), exitUrl);
    assert.ok((await boxInView(page, ":focus")).inside, "it shows when it has focus");
    await page.keyboard.press("Enter");
    await leftSite(page);
    await close();
  }
});

// 320 × 256 is a window of 1280 × 1024 at a zoom of 400 %.
for (const [width, height] of [[320, 256], [320, 640], [1280, 800]]) {
  test(`the exit stays in view at ${width} × ${height}, and the page fits`, async () => {
    for (const path of ["/lv/2021-2023/1.1/", "/en/2021-2023/1.1/", "/lv/lapas/help/", "/"]) {
      const { page, close } = await open(path, { width, height });
      for (const part of [0, 0.5, 1]) {
        await page.evaluate((to) => scrollTo(0, to * document.documentElement.scrollHeight), part);
        const { box, inside } = await boxInView(page, exit);
        assert.ok(inside, `${path} at ${part}: ${JSON.stringify(box)}`);
        assert.ok(box.width >= 44 && box.height >= 44, "large enough to hit");
      }
      const bar = await page.locator(".top-bar").boundingBox();
      assert.ok(bar.height <= height * 0.4, `${path}: the bar takes ${bar.height} of ${height}`);
      assert.equal(await sidewaysScroll(page), 0, path);
      await pressShift(page);
      if (path !== "/") assert.ok((await boxInView(page, ".exit-status")).inside);
      await close();
    }
  });
}

test("leaving keeps nothing on the device", async () => {
  const { page, context, strangers, problems, close } = await open("/lv/lapas/help/");
  await pressShift(page);
  const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length, window.name]);
  assert.deepEqual(kept, ["", 0, 0, ""]);
  assert.deepEqual(await context.cookies(), []);
  assert.deepEqual(strangers, []);
  assert.deepEqual(problems, []);
  await close();
});

test("on every page the same help stands in the same place, with telephone links", async () => {
  const { page, close } = await openPage(browser, site.origin);
  let expected;
  for (const path of ["/lv/", "/lv/2021-2023/", "/lv/2021-2023/1.1/", "/lv/iestades/iem/", "/lv/statistika/", "/lv/lapas/help/"]) {
    await page.goto(site.origin + path);
    const help = await page.evaluate(() => {
      const block = document.querySelector("#page_help");
      return [block.previousElementSibling.localName, block.nextElementSibling.localName,
        ...[...block.querySelectorAll("a[href^='tel:']")].map((link) => link.getAttribute("href"))];
    });
    expected ??= help;
    assert.deepEqual(help, expected, path);
  }
  assert.deepEqual(expected, ["main", "footer", "tel:112", "tel:116006", "tel:116111", "tel:28612120", "tel:110"]);
  await close();
});
