// Servers that ask for patience. `gap` is what must lie between the first answer and the next request, in milliseconds.
import { family } from "../family.mjs";
import { failure, firstly, page } from "../answers.mjs";

const year = String(365 * 24 * 60 * 60);
const httpDate = (milliseconds) => new Date(Date.now() + milliseconds).toUTCString();
const slowDown = (code, after) => (exchange) => failure(code, "Too many requests", after === undefined ? {} : { "retry-after": typeof after === "function" ? after() : after })(exchange);
const onceThenAlive = (code, after) => ({ observation: "ok", status: 200, routes: { "/page": firstly(slowDown(code, after), page("Patience pays")) } });
const always = (code, after) => ({ observation: "limited", status: code, mostRequests: 12, routes: { "/page": slowDown(code, after) } });

export default family("limits", [
  { number: 36, name: "wait-2", gap: 2000, ...onceThenAlive(429, "2") },
  { number: 37, name: "past-date", ...onceThenAlive(429, "Wed, 21 Oct 2015 07:28:00 GMT") },
  { number: 38, name: "one-year", ...always(429, year), mostRequests: 1 },
  { number: 39, name: "garbage", gap: 100, ...onceThenAlive(429, "as soon as possible") },
  { name: "future-date", gap: 1000, ...onceThenAlive(429, () => httpDate(2500)) },
  { name: "no-header", gap: 100, ...onceThenAlive(429) },
  { name: "go-style", ...always(429, "1m30s") },
  { name: "huge-number", ...always(429, "99999999999"), mostRequests: 1 },
  { name: "always-429", ...always(429) },
  { name: "unavailable-for-a-second", gap: 1000, ...onceThenAlive(503, "1") },
  { name: "unavailable-for-a-year", ...always(503, year), mostRequests: 1 },
]);
