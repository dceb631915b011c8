// Twenty hosts on loopback that answer every address after a while. Prints their port when ready; ends with its input.
//   node tests/bench/servers/slow_hosts.mjs HOSTS MILLISECONDS
import { createServer } from "node:http";

const [hosts, wait] = process.argv.slice(2).map(Number);
const page = (path) =>
  Buffer.from(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page ${path}</title></head><body><h1>Page ${path}</h1>
<p>${"A page of an ordinary length has some sentences. ".repeat(40)}</p></body></html>\n`);

const answer = (request, response) =>
  setTimeout(() => {
    const isPage = /^\/page\/\d+$/.test(request.url);
    const body = isPage ? page(request.url) : Buffer.from("<!doctype html><title>Not found</title>");
    response.writeHead(isPage ? 200 : 404, { "content-type": "text/html; charset=utf-8", "content-length": body.length });
    response.end(request.method === "HEAD" ? undefined : body);
  }, wait);

const listen = (server, port, address) => new Promise((resolve, reject) => server.once("error", reject).listen({ port, host: address, backlog: 1024 }, resolve));
const first = createServer({ keepAliveTimeout: 60_000 }, answer);
await listen(first, 0, "127.88.0.1");
const { port } = first.address();
for (let host = 2; host <= hosts; host++) await listen(createServer({ keepAliveTimeout: 60_000 }, answer), port, `127.88.0.${host}`);
process.stdin.on("end", () => process.exit(0)).resume();
process.stdout.write(`${port}\n`);
