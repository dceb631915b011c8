// One request and the means to answer it, well or badly. Everything begun here ends when the client goes away.

/**
 * Writes what `next()` returns until it returns null (then ends) or the client goes away; waits whenever the client reads
 * too slowly, so that an endless answer needs no memory.
 */
export function pump(writable, next) {
  const step = () => {
    if (writable.destroyed) return;
    const chunk = next();
    if (chunk === null) writable.end();
    else if (writable.write(chunk)) setImmediate(step);
    else writable.once("drain", step);
  };
  step();
}

export class Exchange {
  constructor({ request, response, socket, host, path, journal, url, fault }) {
    Object.assign(this, { request, response, socket, host, path, journal, fault });
    this.method = request.method;
    this.headers = request.headers;
    this.night = journal.night;
    this.url = url;  // (host, path) → absolute address
    const bare = path.replace(/\?.*/s, "");
    this.asked = journal.count(`${host}${bare}`);
    this.askedByMethod = journal.count(`${this.method} ${host}${bare}`);
    this.query = new URLSearchParams(path.slice(bare.length));
  }

  /** A well-formed answer; a HEAD gets the same headers and no body. */
  send(status, headers = {}, body = "") {
    const bytes = Buffer.from(body);
    const bodiless = status === 204 || status === 304;
    this.response.writeHead(status, bodiless ? headers : { "content-length": bytes.length, ...headers });
    this.response.end(this.method === "HEAD" || bodiless ? undefined : bytes);
  }

  /** Headers without an end, then whatever `next` yields. */
  stream(status, headers, next) {
    this.response.writeHead(status, headers);
    if (this.method === "HEAD") this.response.end();
    else pump(this.response, next);
  }

  /** Bytes on the wire that no HTTP library would write. */
  raw(text) {
    this.socket.write(text);
  }

  later(milliseconds, action) {
    const timer = setTimeout(action, milliseconds);
    this.response.on("close", () => clearTimeout(timer));
  }

  every(milliseconds, action) {
    const timer = setInterval(action, milliseconds);
    this.response.on("close", () => clearInterval(timer));
  }

  /** RST instead of FIN. */
  reset() {
    this.socket.resetAndDestroy();
  }
}
