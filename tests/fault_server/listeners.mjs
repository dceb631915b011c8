// The doors of the server: one for each way of speaking, each on a loopback address and a free port of its own.
//   plain    HTTP/1.1            tls      HTTP/1.1 over TLS       h2       HTTP/2 over TLS, HTTP/1.1 where asked for
//   deaf     accepts, never reads          slammed  accepts and resets
//   byHand   HTTP/2 written frame by frame (http2_by_hand.mjs)
//   own      HTTP/1.1 for one host alone, reached by its address
//   inside   on 127.0.0.1, where nobody may be led; names and addresses that must not be dialled lead there
// `refused`, `nxdomain` and `servfail` are no doors.
import { createServer as createHttp } from "node:http";
import { createServer as createHttps } from "node:https";
import { createSecureServer } from "node:http2";
import { createServer as createTcp } from "node:net";
import { createServer as createTls } from "node:tls";
import { answerByHand } from "./http2_by_hand.mjs";

export const loopback = "127.77.0.0/16";
export const refusing = "127.77.0.9";
const addresses = { plain: "127.77.0.1", tls: "127.77.0.2", h2: "127.77.0.3", deaf: "127.77.0.4", slammed: "127.77.0.5", byHand: "127.77.0.6", inside: "127.0.0.1" };

const listen = (server, address) => new Promise((resolve, reject) => {
  server.once("error", reject);
  server.listen({ host: address, port: 0 }, () => resolve(server.address()));
});

/** Opens every door. `answer(host | null, request, response)`: host is known only at an `own` door. */
export async function openListeners({ answer, journal, authority, hosts, ownHosts }) {
  const servers = [];
  const sockets = new Set();
  const doors = {};
  const open = async (name, address, server, event = "connection") => {
    server.on("connection", (socket) => {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
    });
    server.on(event, (socket) => {
      socket.parskatsConnection = journal.openConnection(name, socket).id;
      socket.on("error", () => {});
    });
    servers.push(server);
    doors[name] = await listen(server, address);
    return server;
  };
  // The certificate before the name is known has no chain: OpenSSL would keep it for the one that has none to have.
  const secure = {
    key: authority.key, cert: authority.certificates.missingIntermediate,
    SNICallback: (name, done) => done(null, authority.contexts[hosts.get(name)?.certificate ?? "good"]),
  };
  const http = (handler) => createHttp({ keepAliveTimeout: 30_000, requestTimeout: 0, headersTimeout: 0 }, handler);
  const shared = (request, response) => answer(null, request, response);

  await open("plain", addresses.plain, http(shared));
  await open("inside", addresses.inside, http((request, response) => answer("inside", request, response)));
  await open("tls", addresses.tls, createHttps({ ...secure, keepAliveTimeout: 30_000, requestTimeout: 0, headersTimeout: 0 }, shared), "secureConnection");
  const h2 = await open("h2", addresses.h2, createSecureServer({ ...secure, allowHTTP1: true }, shared), "secureConnection");
  h2.on("sessionError", () => {});
  await open("deaf", addresses.deaf, createTcp({ pauseOnConnect: true }));
  (await open("slammed", addresses.slammed, createTcp())).on("connection", (socket) => socket.resetAndDestroy());
  (await open("byHand", addresses.byHand, createTls({ ...secure, ALPNProtocols: ["h2"] }), "secureConnection")).on("secureConnection", answerByHand(hosts, journal));
  for (const [index, host] of ownHosts.entries()) {
    await open(`own:${host}`, `127.77.1.${index + 1}`, http((request, response) => answer(host, request, response)));
  }
  return {
    doors,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return Promise.all(servers.map((server) => new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections?.();
      })));
    },
  };
}
