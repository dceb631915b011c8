// A host that is slow enough to see how many ask it at once; `own` hosts have a listener of their own, so that a program
// without a map of hosts can be sent there by address.
import { family } from "../family.mjs";
import { delayed, firstly, failure, html, page } from "../answers.mjs";

const numbered = (exchange) => exchange.send(200, { "content-type": "text/html; charset=utf-8" }, html(`Page ${exchange.path}`));
const slowly = delayed(5, numbered);

export default family("polite", [
  { name: "many", observation: "ok", routes: { "/page": slowly }, any: (exchange) => (/^\/page\/\d+$/.test(exchange.path) ? slowly : failure(404))(exchange) },
  { name: "cookies", observation: "ok", routes: { "/page": (exchange) => exchange.send(200, { "set-cookie": "a=b; Path=/", "content-type": "text/html" }, html("Sets a cookie")), "/page/2": page("Sees no cookie") }, alsoLinked: ["/page/2"] },
  { name: "literal", observation: "ok", listener: "own", routes: { "/page": numbered }, any: (exchange) => (/^\/page\/\d+$/.test(exchange.path) ? slowly : failure(404))(exchange) },
  { name: "literal-patience", observation: "ok", listener: "own", gap: 1000,
    routes: { "/page": firstly((exchange) => failure(429, "Wait", { "retry-after": "1" })(exchange), page("Patience pays")) } },
]);
