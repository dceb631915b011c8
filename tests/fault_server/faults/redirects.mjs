// Where a redirect leads, how often, and by which status.
import { family } from "../family.mjs";
import { failure, html, htmlHeaders, page, redirect, status } from "../answers.mjs";

const landing = page("Where it went");
const hops = (count, code) => {
  const routes = { [`/hop/${count}`]: landing, "/page": redirect(code, count === 0 ? "/landing" : "/hop/1") };
  for (let hop = 1; hop < count; ++hop) routes[`/hop/${hop}`] = redirect(code, `/hop/${hop + 1}`);
  return routes;
};
const cookieGate = (exchange) => {
  if (/(^|; )seen=yes/.test(exchange.headers.cookie ?? "")) return page("Behind the cookie")(exchange);
  return redirect(302, "/page", { "set-cookie": "seen=yes; Path=/" })(exchange);
};
const endless = (exchange) => redirect(302, `/further/${Number(exchange.path.split("/")[2] ?? 0) + 1}`)(exchange);

export default family("redirects", [
  { number: 9, name: "moved-301", observation: "moved", status: 200, final: "/landing", routes: { "/page": redirect(301, "/landing"), "/landing": landing } },
  { number: 10, name: "moved-308", observation: "moved", status: 200, final: "/landing", routes: { "/page": redirect(308, "/landing"), "/landing": landing } },
  { number: 11, name: "found-302", observation: "ok", status: 200, routes: { "/page": redirect(302, "/landing"), "/landing": landing } },
  { number: 12, name: "moved-then-found", observation: "ok", status: 200,
    routes: { "/page": redirect(301, "/between"), "/between": redirect(302, "/landing"), "/landing": landing } },
  { number: 13, name: "moved-to-404", observation: "missing", status: 404, routes: { "/page": redirect(301, "/nowhere"), "/nowhere": failure(404) } },
  { number: 14, name: "self-loop", observation: "loop", reason: "redirect-loop", routes: { "/page": redirect(302, "/page") }, mostRequests: 24 },
  { number: 15, name: "two-address-loop", observation: "loop", reason: "redirect-loop", routes: { "/page": redirect(302, "/other"), "/other": redirect(302, "/page") }, mostRequests: 24 },
  { number: 16, name: "cookie-gate", observation: "ok", status: 200, title: "Behind the cookie", routes: { "/page": cookieGate } },
  { number: 17, name: "eleven-hops", observation: "loop", reason: "too-many-redirects", routes: hops(11, 301), mostRequests: 24 },
  { number: 18, name: "endless-hops", observation: "loop", reason: "too-many-redirects", routes: {}, any: endless, mostRequests: 24 },
  { number: 19, name: "no-location", observation: "missing", reason: "no-location", routes: { "/page": status(302, htmlHeaders, html("Moved, but where?")) } },
  { name: "ten-hops", observation: "moved", status: 200, routes: hops(10, 301), final: "/hop/10" },
  { name: "see-other-303", observation: "ok", routes: { "/page": redirect(303, "/landing"), "/landing": landing } },
  { name: "temporary-307", observation: "ok", routes: { "/page": redirect(307, "/landing"), "/landing": landing } },
  { name: "all-permanent", observation: "moved", final: "/landing",
    routes: { "/page": redirect(308, "/between"), "/between": redirect(301, "/landing"), "/landing": landing } },
  { name: "relative-location", observation: "moved", path: "/a/b/page", final: "/a/landing", routes: { "/a/b/page": redirect(301, "../landing"), "/a/landing": landing } },
  { name: "raw-letters", observation: "moved", final: "/ce%C4%BC%C5%A1", routes: { "/page": redirect(301, "/ceļš"), "/ce%C4%BC%C5%A1": landing } },
  { name: "to-a-fragment", observation: "moved", final: "/landing", routes: { "/page": redirect(301, "/landing#results"), "/landing": page("Results", '<h2 id="results">Results</h2>') } },
  { name: "other-host", observation: "moved", status: 200,
    routes: { "/page": redirect(301, (exchange) => exchange.url("new-home.redirects.fault.example", "/landing"), { "set-cookie": "private=1; Path=/" }) },
    hosts: { "new-home.redirects.fault.example": { routes: { "/landing": landing } } } },
  { name: "to-https", observation: "moved", status: 200,
    routes: { "/page": redirect(301, (exchange) => exchange.url("secure-home.redirects.fault.example", "/page")) },
    hosts: { "secure-home.redirects.fault.example": { listener: "tls", routes: { "/page": landing } } } },
]);
