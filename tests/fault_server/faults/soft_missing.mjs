// Pages that are gone and answer 200, beside pages that only look so.
import { family } from "../family.mjs";
import { failure, html, htmlHeaders, page, redirect } from "../answers.mjs";

const path = "/news/2021/campaign";
const soft = (answer) => ({ observation: "soft-missing", routes: { [path]: answer } });
const portal = page("Ministry portal", "<p>News, documents, contacts and services in one place.</p>");
const noisy = (exchange) => exchange.send(200, htmlHeaders, html("Ministry portal",
  `<p>News, documents, contacts and services in one place.</p><p>You asked for ${exchange.path} as visitor ${1000 + exchange.journal.requests.length}.</p>`));
const results = (exchange) => exchange.send(200, htmlHeaders, html("Search", `<p>No results for ${exchange.path}. Try other words, or the list of sections below.</p><ul>${"<li>Section</li>".repeat(40)}</ul>`));

/** Its title only comes after 20 kB of script. */
const lateTitle = (exchange) => exchange.send(200, htmlHeaders, `<!doctype html><html lang="lv"><head><script>${"var filler = 'nothing to see';\n".repeat(700)}</script>`
  + "<title>Lapa nav atrasta</title></head><body><h1>404</h1></body></html>");

export default family("soft", [
  { number: 57, name: "same-for-every-path", ...soft(portal), any: portal },
  { name: "same-but-for-noise", ...soft(noisy), any: noisy },
  { name: "title-says-404", ...soft(page("404 Not Found")) },
  { name: "title-says-it-in-latvian", ...soft(page("Lapa nav atrasta – Ministrija")) },
  { name: "title-after-scripts", ...soft(lateTitle) },
  { name: "deep-to-root", ...soft(redirect(302, "/")), any: (exchange) => (exchange.path === "/" ? portal : redirect(302, "/"))(exchange) },
  { name: "deep-to-root-for-ever", ...soft(redirect(301, "/")), any: (exchange) => (exchange.path === "/" ? portal : failure(404))(exchange) },
  { name: "to-404-page", ...soft(redirect(302, "/404.html")), any: (exchange) => (exchange.path === "/404.html" ? page("Ministry") : failure(404))(exchange) },
  { name: "all-to-one-place", ...soft(redirect(302, "/lv/start")), any: (exchange) => (exchange.path === "/lv/start" ? portal : redirect(302, "/lv/start"))(exchange) },
  { name: "honest-host", observation: "ok", routes: { [path]: page("A campaign of 2021") } },
  { name: "helpful-host", observation: "ok", routes: { [path]: page("A campaign of 2021", `<p>${"It was held in forty schools. ".repeat(30)}</p>`) }, any: results },
  { name: "title-with-404-in-it", observation: "ok", routes: { [path]: page("Road P404 opens again after repairs") } },
  { name: "root-itself", observation: "ok", path: "/", routes: { "/": portal }, any: redirect(302, "/") },
], { path });
