// HTTP/2 written frame by frame, for what no library would send: a header without an end, and a GOAWAY that takes back
// a stream (Node.js always says that the last stream was dealt with).
import { html } from "./answers.mjs";
import { pump } from "./exchange.mjs";

const types = { data: 0, headers: 1, settings: 4, goaway: 7, continuation: 9 };
const endStream = 1;
const endHeaders = 4;
const prefaceLength = 24;

const frame = (type, flags, stream, payload) => {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head.writeUInt8(type, 3);
  head.writeUInt8(flags, 4);
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
};
/** HPACK: a literal field, not indexed, not compressed. */
const literal = (name, value) => Buffer.concat([Buffer.from([0, name.length]), Buffer.from(name), Buffer.from([value.length]), Buffer.from(value)]);
const status200 = Buffer.from([0x88]);

/** Every stream that the client opens, as it is opened. */
function onStream(socket, opened) {
  let unread = Buffer.alloc(0);
  let toSkip = prefaceLength;
  socket.on("data", (bytes) => {
    unread = Buffer.concat([unread, bytes]);
    if (toSkip > 0 && unread.length < toSkip) return;
    unread = unread.subarray(toSkip);
    toSkip = 0;
    while (unread.length >= 9 && unread.length >= 9 + unread.readUIntBE(0, 3)) {
      if (unread[3] === types.headers) opened(unread.readUInt32BE(5) & 0x7fffffff);
      unread = unread.subarray(9 + unread.readUIntBE(0, 3));
    }
  });
}

const answers = {
  page: (socket, stream) => {
    socket.write(frame(types.headers, endHeaders, stream, Buffer.concat([status200, literal("content-type", "text/html; charset=utf-8")])));
    socket.write(frame(types.data, endStream, stream, Buffer.from(html("Alive over HTTP/2"))));
  },
  goaway: (socket) => socket.end(frame(types.goaway, 0, 0, Buffer.alloc(8))),
  flood: (socket, stream) => {
    const filler = frame(types.continuation, 0, stream, Buffer.concat(Array(100).fill(literal("x-filler", "a".repeat(100)))));
    socket.write(frame(types.headers, 0, stream, status200));
    pump(socket, () => filler);
  },
};

/** Answers the streams of one TLS connection as its host says: `byHand(how often the host was asked)` names an answer. */
export function answerByHand(hosts, journal) {
  return (socket) => {
    const host = socket.servername;
    socket.write(frame(types.settings, 0, 0, Buffer.alloc(0)));
    onStream(socket, (stream) => {
      const before = socket.bytesWritten;
      const entry = journal.begin({ host, method: "unread", path: "unread", headers: {}, http: "2.0", tls: true, connection: socket.parskatsConnection });
      socket.on("close", () => journal.end(entry, { sent: socket.bytesWritten - before }));
      const name = hosts.get(host).byHand(journal.count(host));
      if (name === "page") journal.end(entry, { status: 200 });
      answers[name](socket, stream);
    });
  };
}
