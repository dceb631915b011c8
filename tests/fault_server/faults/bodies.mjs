// What goes wrong with what came: its length, its encoding, its type, its letters.
import { constants, deflateRawSync, gzipSync } from "node:zlib";
import { crc32, crc32WithZeros } from "../crc32.mjs";
import { family } from "../family.mjs";
import { byMethod, file, html, htmlHeaders, page } from "../answers.mjs";
import { docx, mp3, pdf, png } from "../sample_files.mjs";

const megabyte = Buffer.alloc(1024 * 1024, "<p>Again and again.</p>\n");
const opening = Buffer.from(html("An endless page").replace("</body></html>", ""));

const short = (exchange) => {
  exchange.response.writeHead(200, { ...htmlHeaders, "content-length": 100000 });
  if (exchange.method === "HEAD") return exchange.response.end();
  exchange.response.write(html("Half of a page"), () => exchange.socket.end());
};
const shortChunk = (exchange) => exchange.socket.end("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ntransfer-encoding: chunked\r\n\r\nff\r\n<title>Half of a chunk</title>");
const badChunk = (exchange) => exchange.socket.end("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n<title>What length?</title>\r\n0\r\n\r\n");
const noLastChunk = (exchange) => exchange.socket.end("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ntransfer-encoding: chunked\r\n\r\n1f\r\n<title>No last chunk</title>...\r\n");

/** A page and 200 MB of zeros, in about 200 kB: a megabyte is packed once and stands there two hundred times. */
const bomb = (() => {
  const zeros = 200;
  const head = Buffer.from(html("A small page, packed large"));
  const packed = (bytes) => deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH });
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32WithZeros(crc32(head), zeros * megabyte.length), 0);
  trailer.writeUInt32LE(head.length + zeros * megabyte.length, 4);
  const bytes = Buffer.concat([Buffer.from("1f8b08000000000000ff", "hex"), packed(head), ...Array(zeros).fill(packed(Buffer.alloc(megabyte.length))), Buffer.from([3, 0]), trailer]);
  return file(htmlHeaders["content-type"], bytes, { "content-encoding": "gzip" });
})();
const endless = (exchange) => {
  let first = true;
  exchange.stream(200, htmlHeaders, () => (first ? ((first = false), opening) : megabyte));
};
const gzipOf = (text) => gzipSync(Buffer.from(text));
const encoded = (encoding, bytes) => file(htmlHeaders["content-type"], bytes, { "content-encoding": encoding });
const cutGzip = (exchange) => {
  const bytes = gzipOf(html("Packed and cut", "<p>Words.</p>\n".repeat(2000)));
  encoded("gzip", bytes.subarray(0, bytes.length - 20))(exchange);
};
const rotatedUnlessPlain = (exchange) => (exchange.headers["accept-encoding"]
  ? encoded("rot13", html("Packed strangely")) : page("Packed strangely"))(exchange);

/** Ranges are served, so that a client need not take it all. */
const large = (withRanges) => (exchange) => {
  const length = 20 * 1024 * 1024;
  const headers = { "content-type": "application/zip", "accept-ranges": withRanges ? "bytes" : "none" };
  const range = /^bytes=(\d+)-(\d+)$/.exec(exchange.headers.range ?? "");
  if (range && !withRanges) return exchange.send(416, { "content-range": `bytes */${length}` });
  const [from, until] = range ? [Number(range[1]), Number(range[2])] : [0, length - 1];
  let left = until - from + 1;
  let first = from === 0;
  exchange.stream(range ? 206 : 200, { ...headers, "content-length": left, ...(range ? { "content-range": `bytes ${from}-${until}/${length}` } : {}) }, () => {
    if (left === 0) return null;
    const chunk = Buffer.alloc(Math.min(left, 64 * 1024));
    if (first) Buffer.from("PK\x03\x04", "latin1").copy(chunk);
    first = false;
    left -= chunk.length;
    return chunk;
  });
};

const windows1257 = Buffer.from("<!doctype html><html lang=lv><title>P\xe2rskats par tie\xf0\xe2m saist\xeeb\xe2m</title><p>\xd0is ir teksts.</p>", "latin1");
const bytesOf = (type, bytes, mediaType, title) => ({ observation: "ok", mediaType, ...(title ? { title } : {}), routes: { "/page": file(type, bytes) } });

export default family("bodies", [
  { number: 3, name: "ranges-206", observation: "ok", path: "/archive.zip", mostBytes: 12_000_000, routes: { "/archive.zip": large(true) } },
  { number: 4, name: "no-ranges-416", observation: "ok", path: "/archive.zip", mostBytes: 30_000_000, routes: { "/archive.zip": large(false) } },
  { number: 46, name: "short-body", observation: "down", routes: { "/page": short } },
  { number: 50, name: "gzip-bomb", observation: "ok", title: "A small page, packed large", mostBytes: 1_000_000, routes: { "/page": bomb } },
  { number: 51, name: "bad-gzip", observation: "ok", routes: { "/page": encoded("gzip", html("Never packed at all")) } },
  { number: 52, name: "unknown-encoding", observation: "ok", title: "Packed strangely", routes: { "/page": rotatedUnlessPlain } },
  { name: "always-unknown-encoding", observation: "ok", routes: { "/page": encoded("rot13", html("Always packed strangely")) } },
  // libcurl takes what is there for all there is, and so does the program.
  { name: "cut-gzip", observation: "ok", title: "Packed and cut", routes: { "/page": cutGzip } },
  { name: "short-chunk", observation: "down", routes: { "/page": shortChunk } },
  { name: "no-last-chunk", observation: "down", routes: { "/page": noLastChunk } },
  { name: "bad-chunk", observation: "down", routes: { "/page": badChunk } },
  { name: "endless-body", observation: "ok", title: "An endless page", mostBytes: 40_000_000, routes: { "/page": endless } },
  { name: "pdf-as-octets", ...bytesOf("application/octet-stream", pdf({ title: "Ziņojums" }), "application/pdf", "Ziņojums") },
  { name: "pdf-as-html", ...bytesOf("text/html", pdf({ title: "Ziņojums" }), "application/pdf", "Ziņojums") },
  { name: "pdf-without-type", ...bytesOf(null, pdf({ title: "Ziņojums" }), "application/pdf", "Ziņojums") },
  { name: "docx-as-zip", ...bytesOf("application/zip", docx({ title: "Vēstule" }), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Vēstule") },
  { name: "mp3-as-text", ...bytesOf("text/plain", mp3({ title: "Dziesma" }), "audio/mpeg", "Dziesma") },
  { name: "png-as-jpeg", ...bytesOf("image/jpeg", png(), "image/png") },
  { name: "html-as-pdf", observation: "ok", path: "/report.pdf", mediaType: "text/html", routes: { "/report.pdf": file("application/pdf", html("No PDF at all")) } },
  { name: "html-without-type", observation: "ok", mediaType: "text/html", title: "Untyped", routes: { "/page": file(null, html("Untyped")) } },
  { name: "windows-1257", observation: "ok", title: "Pārskats par tiešām saistībām", routes: { "/page": file("text/html; charset=windows-1257", windows1257) } },
  { name: "windows-1257-in-meta", observation: "ok", title: "Pārskats par tiešām saistībām",
    routes: { "/page": file("text/html", Buffer.from(windows1257.toString("latin1").replace("<title>", "<meta charset=windows-1257><title>"), "latin1")) } },
  { name: "invalid-utf-8", observation: "ok", routes: { "/page": file(htmlHeaders["content-type"], Buffer.from("<title>Caf\xe9 \xff\xfe and more</title><p>Broken letters.</p>", "latin1")) } },
  { name: "huge-title", observation: "ok", longestTitle: 300, routes: { "/page": page("Title ".repeat(50_000)) } },
  { name: "unclosed-title", observation: "ok", routes: { "/page": file("text/html", `<title>Never closed ${"word ".repeat(5000)}`) } },
  { name: "nul-bytes", observation: "ok", routes: { "/page": file("text/html", "<title>Nul\0 here</title><p>\0\0\0</p>") } },
  { name: "deep-tree", observation: "ok", title: "Deep", routes: { "/page": file("text/html", `<title>Deep</title>${"<div>".repeat(100_000)}`) } },
  { name: "canonical-elsewhere", observation: "ok", title: "One of two",
    routes: { "/page": page("One of two", "", { head: '<link rel="canonical" href="/other"><meta property="og:title" content="Two of two"><meta property="og:type" content="article">' }) } },
  { name: "head-and-get-differ-in-length", observation: "ok", path: "/report.pdf", mediaType: "application/pdf",
    routes: { "/report.pdf": byMethod({ HEAD: (exchange) => { exchange.response.writeHead(200, { "content-type": "application/pdf" }); exchange.response.end(); }, GET: file("application/pdf", pdf()) }) } },
]);
