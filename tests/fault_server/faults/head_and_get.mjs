// Servers that answer HEAD otherwise than GET. The addresses end like files, because only those are asked by HEAD.
import { family } from "../family.mjs";
import { byMethod, failure, file, redirect, reset, silence } from "../answers.mjs";
import { pdf } from "../sample_files.mjs";

const bytes = pdf({ title: "Alive when asked by GET" });
const alive = file("application/pdf", bytes);
const headBut = (answer) => ({ observation: "ok", status: 200, mediaType: "application/pdf", methods: ["HEAD", "GET"],
  routes: { "/report.pdf": byMethod({ HEAD: answer, GET: alive }) } });
const withBody = (exchange) => {
  exchange.raw(`HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\ncontent-length: ${bytes.length}\r\n\r\n`);
  exchange.socket.end(bytes);
};
const wrongLength = (exchange) => {
  exchange.response.writeHead(200, { "content-type": "application/pdf", "content-length": 7 });
  exchange.response.end();
};

export default family("head", [
  { number: 27, name: "head-405", ...headBut(failure(405)) },
  { number: 28, name: "head-404", ...headBut(failure(404)) },
  { number: 29, name: "head-hangs", ...headBut(silence) },
  { number: 30, name: "head-with-body", ...headBut(withBody) },
  { name: "head-403", ...headBut(failure(403)) },
  { name: "head-410", ...headBut(failure(410)) },
  { name: "head-500", ...headBut(failure(500)) },
  { name: "head-501", ...headBut(failure(501)) },
  { name: "head-reset", ...headBut(reset) },
  { name: "head-wrong-length", ...headBut(wrongLength) },
  { name: "head-to-404", ...headBut(redirect(302, "/nowhere")), methods: ["HEAD", "HEAD", "GET"] },
], { path: "/report.pdf" });
