// What goes wrong below HTTP, or so early in it that there is no answer.
import { family } from "../family.mjs";
import { delayed, html, page, reset, silence } from "../answers.mjs";
import { pump } from "../exchange.mjs";

const down = (reason, answer) => ({ observation: "down", reason, routes: { "/page": answer } });
const line = Buffer.from(`X-Filler: ${"a".repeat(1000)}\r\n`.repeat(16));
const hint = Buffer.from(`HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload; as=style; title=${"a".repeat(1000)}\r\n\r\n`.repeat(16));
const ok = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n";

const byteBySecond = (exchange) => {
  exchange.response.writeHead(200, { "content-type": "text/html", "content-length": 100000 });
  exchange.response.write("x");
  exchange.every(1000, () => exchange.response.write("x"));
};
const resetMidHeader = (exchange) => exchange.socket.write(`${ok}content-le`, () => exchange.reset());
const headersBySecond = (exchange) => {
  exchange.raw(ok);
  exchange.every(1000, () => exchange.raw("X-Slow: yes\r\n"));
};
const endless = (first, chunk) => (exchange) => {
  exchange.raw(first);
  pump(exchange.socket, () => chunk);
};
const withoutHeader = (exchange) => exchange.socket.end(html("An answer of 1991"));
const http10 = (exchange) => exchange.socket.end(`HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n${html("An answer of 1996")}`);
const bareLines = (exchange) => exchange.socket.end(`HTTP/1.1 200\nContent-Type: text/html\nConnection: close\n\n${html("Lines end in LF")}`);
const noAnswer = (exchange) => exchange.socket.end();
// Promises to keep the connection and closes it a moment after the answer.
const hangUp = (exchange) => {
  exchange.response.on("finish", () => setImmediate(() => exchange.socket.end()));
  page(`Hung up after ${exchange.path}`)(exchange);
};

export default family("sockets", [
  { number: 42, name: "refused-port", observation: "down", reason: "connect-refused", listener: "refused" },
  { number: 43, name: "mute", ...down("timeout", silence) },
  { number: 44, name: "byte-by-second", ...down("too-slow", byteBySecond) },
  { number: 45, name: "reset-mid-header", ...down("reset", resetMidHeader) },
  { number: 47, name: "http-0-9", ...down("not-http", withoutHeader) },
  { number: 48, name: "endless-headers", mostBytes: 12_000_000, ...down("headers-too-large", endless(ok, line)) },
  { number: 49, name: "endless-103", mostBytes: 12_000_000, ...down("headers-too-large", endless("", hint)) },
  { name: "never-reads", observation: "down", reason: "timeout", listener: "deaf" },
  { name: "reset-on-accept", observation: "down", reason: "reset", listener: "slammed" },
  { name: "mute-handshake", observation: "down", listener: "deaf", scheme: "https" },
  { name: "reset-in-handshake", observation: "down", listener: "slammed", scheme: "https" },
  { name: "no-tls-there", observation: "down", listener: "plain", scheme: "https" },
  { name: "reset-at-once", ...down("reset", reset) },
  { name: "closes-without-a-word", ...down("empty-answer", noAnswer) },
  { name: "header-by-second", ...down("too-slow", headersBySecond) },
  { name: "slow-first-byte", observation: "ok", routes: { "/page": delayed(300, page("Slow, but there")) } },
  { name: "http-1-0", observation: "ok", title: "An answer of 1996", routes: { "/page": http10 } },
  { name: "bare-lines", observation: "ok", title: "Lines end in LF", routes: { "/page": bareLines } },
  { name: "hangs-up", observation: "ok", alsoLinked: ["/page/2", "/page/3"], routes: { "/page": hangUp, "/page/2": hangUp, "/page/3": hangUp } },
]);
