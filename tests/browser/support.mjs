// What the tests in a real browser share: a server on loopback that obeys the built `_headers`, Chromium without a
// network, and pages that note every request, console error and exception.
import { createServer } from "node:http";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const chromiumPath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const types = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
  ".json": "application/json", ".csv": "text/csv; charset=utf-8", ".svg": "image/svg+xml", ".png": "image/png",
  ".xml": "application/xml", ".txt": "text/plain; charset=utf-8",
};

/** The rules of a `_headers` file: [{matches(path), headers: {name: value}}]. */
export function headerRules(text) {
  const rules = [];
  for (const line of text.split("\n")) {
    if (/^\S/.test(line)) {
      const pattern = line.trim();
      const begin = pattern.replace(/\*$/, "");
      rules.push({ matches: (path) => (pattern.endsWith("*") ? path.startsWith(begin) : path === begin), headers: {} });
    } else if (line.trim()) {
      const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line);
      rules.at(-1).headers[name] = value;
    }
  }
  return rules;
}

/** Serves a built site on a free port of loopback: {origin, requests: [{path, headers}], close()}. */
export async function serve(folder) {
  const rules = existsSync(join(folder, "_headers")) ? headerRules(readFileSync(join(folder, "_headers"), "utf8")) : [];
  const requests = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://site").pathname);
    requests.push({ path, headers: request.headers });
    for (const rule of rules) {
      if (rule.matches(path)) for (const [name, value] of Object.entries(rule.headers)) response.setHeader(name, value);
    }
    let file = join(folder, normalize(path));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    const found = existsSync(file);
    response.statusCode = found ? 200 : 404;
    if (!found) file = join(folder, "404.html");
    response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
    response.end(readFileSync(file));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    requests,
    close: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }),
  };
}

/** A Chromium with a profile of its own. */
export async function launch() {
  const profile = mkdtempSync(join(tmpdir(), "parskats-browser-"));
  process.on("exit", () => rmSync(profile, { recursive: true, force: true }));
  return chromium.launch({
    executablePath: chromiumPath,
    env: { ...process.env, HOME: profile },
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
      "--disable-sync", "--no-first-run", "--font-render-hinting=none"],
  });
}

export const elsewhere = "Elsewhere";

/**
 * A page in a new context. Requests to other origins never leave: they get a page titled "Elsewhere".
 * options: javaScript (true), width, height, colorScheme, reducedMotion, forcedColors, clipboard, touch.
 * Returns {page, context, requests: [url], strangers: [url], problems: [text], close()}.
 */
export async function openPage(browser, origin, options = {}) {
  const context = await browser.newContext({
    javaScriptEnabled: options.javaScript ?? true,
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.colorScheme ?? "light",
    reducedMotion: options.reducedMotion ?? "reduce",
    forcedColors: options.forcedColors ?? "none",
    hasTouch: options.touch ?? false,
    permissions: options.clipboard ? ["clipboard-read", "clipboard-write"] : [],
  });
  const requests = [];
  const strangers = [];
  const problems = [];
  await context.route((url) => url.origin !== origin && url.protocol !== "file:", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!DOCTYPE html><title>${elsewhere}</title><p>${elsewhere}</p>` }));
  context.on("request", (request) => {
    requests.push(request.url());
    if (!request.url().startsWith(origin) && !request.url().startsWith("file:")) strangers.push(request.url());
  });
  const page = await context.newPage();
  page.on("console", (message) => { if (["error", "warning"].includes(message.type())) problems.push(message.text()); });
  page.on("pageerror", (error) => problems.push(String(error)));
  return { page, context, requests, strangers, problems, close: () => context.close() };
}

/** The box of an element in the viewport, and whether all of it is within. */
export async function boxInView(page, selector) {
  const box = await page.locator(selector).first().boundingBox();
  const view = page.viewportSize();
  const inside = box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= view.width + 0.5 && box.y + box.height <= view.height + 0.5;
  return { box, inside };
}

/** How far the page can be scrolled sideways; 0 for a page that fits. */
export const sidewaysScroll = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
