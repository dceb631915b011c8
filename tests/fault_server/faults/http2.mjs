// HTTP/2 connections that end, stall or flood.
import { constants } from "node:http2";
import { family } from "../family.mjs";
import { firstly, page, silence } from "../answers.mjs";

const alive = page("Alive over HTTP/2");
const { NGHTTP2_INTERNAL_ERROR, NGHTTP2_REFUSED_STREAM } = constants;
const closeStream = (code) => (exchange) => exchange.request.stream.close(code);
/** The connection goes, and nothing says whether the request was dealt with. */
const breakOff = (exchange) => exchange.request.stream.session.destroy();
const half = (exchange) => {
  exchange.response.writeHead(200, { "content-type": "text/html" });
  exchange.response.write("<title>Half</title>");
  setImmediate(() => exchange.request.stream.close(NGHTTP2_INTERNAL_ERROR));
};
const byHand = (answer) => ({ listener: "byHand", byHand: answer });

export default family("http2", [
  { number: 56, name: "goaway", observation: "ok", title: "Alive over HTTP/2", ...byHand((asked) => (asked === 1 ? "goaway" : "page")) },
  { name: "goaway-always", observation: "down", mostRequests: 24, ...byHand(() => "goaway") },
  { name: "endless-continuation", observation: "down", mostBytes: 12_000_000, ...byHand(() => "flood") },
  { name: "alive", observation: "ok", title: "Alive over HTTP/2", alsoLinked: ["/page/2", "/page/3"], routes: { "/page": alive, "/page/2": page("Second"), "/page/3": page("Third") } },
  { name: "breaks-off", observation: "ok", routes: { "/page": firstly(breakOff, alive) } },
  { name: "refused-stream", observation: "ok", routes: { "/page": firstly(closeStream(NGHTTP2_REFUSED_STREAM), alive) } },
  { name: "reset-stream", observation: "down", mostRequests: 12, routes: { "/page": closeStream(NGHTTP2_INTERNAL_ERROR) } },
  { name: "half-a-body", observation: "down", mostRequests: 12, routes: { "/page": half } },
  { name: "mute", observation: "down", routes: { "/page": silence } },
], { listener: "h2" });
