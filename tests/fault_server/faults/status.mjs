// What a status says by itself.
import { family } from "../family.mjs";
import { failure, file, firstOfMethod, page, redirectTo, status } from "../answers.mjs";

const unaskedPart = (exchange) => exchange.send(206, { "content-type": "text/plain", "content-range": "bytes 0-3/10" }, "part");

export default family("status", [
  { number: 1, name: "ok-200", observation: "ok", status: 200, title: "A living page", mediaType: "text/html", routes: { "/page": page("A living page") } },
  { number: 2, name: "empty-204", observation: "ok", status: 204, routes: { "/page": status(204) } },
  { name: "unasked-206", observation: "ok", routes: { "/page": unaskedPart } },
  { number: 5, name: "not-found-404", observation: "missing", status: 404, routes: { "/page": failure(404) } },
  { number: 6, name: "gone-410", observation: "gone", status: 410, routes: { "/page": failure(410) } },
  { number: 40, name: "failing-then-ok", observation: "ok", status: 200, routes: { "/page": firstOfMethod(failure(500), page("Well again")) } },
  { number: 41, name: "always-503", observation: "down", status: 503, mostRequests: 12, routes: { "/page": failure(503) } },
  { name: "empty-200", observation: "ok", status: 200, routes: { "/page": file("text/html", "") } },
  { name: "legal-451", observation: "refused", status: 451, routes: { "/page": failure(451) } },
  { name: "failure-500", observation: "down", status: 500, routes: { "/page": failure(500) } },
  { name: "failure-502", observation: "down", status: 502, routes: { "/page": failure(502) } },
  { name: "failure-504", observation: "down", status: 504, routes: { "/page": failure(504) } },
  { name: "not-modified-304", observation: "ok", status: 200,
    routes: { "/page": (exchange) => (exchange.headers["if-none-match"] || exchange.headers["if-modified-since"]
      ? status(304) : page("Never asked conditionally"))(exchange) } },
  { name: "bad-request-400", observation: "missing", status: 400, routes: { "/page": failure(400) } },
  { name: "teapot-418", observation: "refused", status: 418, routes: { "/page": failure(418) } },
  { name: "no-such-status-799", observation: "down", status: 799, routes: { "/page": failure(799) } },
  { name: "forwards-by-itself", observation: "ok", status: 200, routes: { "/page": page("We have moved", "", { head: '<meta http-equiv="refresh" content="0; url=/elsewhere">' }), "/elsewhere": page("Elsewhere") } },
  // What a page says on the way to its death is still a death.
  { name: "moved-to-500", observation: "down", status: 500,
    routes: { "/page": redirectTo(302, "moved-to-500.status.fault.example", "/broken"), "/broken": failure(500) } },
  { name: "moved-to-410", observation: "gone", status: 410,
    routes: { "/page": redirectTo(301, "moved-to-410.status.fault.example", "/removed"), "/removed": failure(410) } },
]);
