// Puts doors, hosts and journal together.
import { makeAuthority } from "./authority.mjs";
import { faults, hostsOf } from "./catalog.mjs";
import { openControl } from "./control.mjs";
import { Exchange } from "./exchange.mjs";
import { Journal } from "./journal.mjs";
import { loopback, openListeners, refusing } from "./listeners.mjs";
import { failure, page } from "./answers.mjs";

const secureListeners = new Set(["tls", "h2", "byHand"]);
const portOf = { http: 80, https: 443 };
const schemeOf = (entry) => entry.scheme ?? (secureListeners.has(entry.listener) ? "https" : "http");

/** Where a host's default port leads: "address:port", or what is to be said in place of DNS. */
function dialled(host, entry, doors) {
  switch (entry.listener) {
    case "nxdomain":
    case "servfail": return entry.listener;
    case "inside": return `${doors.inside.address}:${doors.inside.port}`;
    case "refused": return `${refusing}:${doors.plain.port}`;
    default: {
      if (entry.rebinds) return [`${doors.plain.address}:${doors.plain.port}`, `${doors.inside.address}:${doors.inside.port}`];
      const { address, port } = doors[entry.listener === "own" ? `own:${host}` : entry.listener];
      return `${address}:${port}`;
    }
  }
}

function answerer({ hosts, journal, url, insidePort }) {
  return (ownHost, request, response) => {
    const named = String(request.headers[":authority"] ?? request.headers.host ?? "").toLowerCase();
    const host = ownHost ?? named.replace(/:\d+$/, "");
    const socket = request.stream?.session?.socket ?? request.socket;
    const raw = request.stream ? null : request.socket;
    const before = raw?.bytesWritten ?? 0;
    const path = request.url;
    const entry = journal.begin({
      host, method: request.method, path, headers: { ...request.headers }, http: request.httpVersion, tls: Boolean(socket?.encrypted),
      connection: request.socket.parskatsConnection ?? null,
    });
    response.on("close", () => journal.end(entry, { status: response.headersSent ? response.statusCode : null, sent: (raw?.bytesWritten ?? 0) - before }));
    response.on("error", () => {});
    request.on("error", () => {});
    request.resume();
    const known = hosts.get(host);
    // %c4 and %C4 are one letter.
    const route = path.replace(/\?.*/s, "").replace(/%[0-9a-f]{2}/g, (code) => code.toUpperCase());
    const exchange = new Exchange({ request, response, socket: raw, host, path, journal, url, fault: known?.fault });
    exchange.insidePort = insidePort();
    const answer = ownHost === "inside" ? page("The inside of the house") : known?.routes[route] ?? known?.any ?? failure(404, "Not found");
    answer(exchange);
  };
}

/**
 * Starts the server. Resolves to
 *   hosts      "name:port" → "address:port", "nxdomain", "servfail", or the addresses that one connection after another
 *              gets: what a client has to be told in place of DNS
 *   caFile     the root to trust; `allow`: the CIDR of the server's own addresses, which leaves 127.0.0.1 out
 *   control    address of the control door (control.mjs)
 *   faults     the catalog, each with its absolute `address`
 *   journal    what was seen; stop() ends it and leaves nothing behind
 */
export async function startFaultServer() {
  const hosts = hostsOf(faults);
  const named = (wanted) => [...hosts].filter(([, entry]) => wanted(entry)).map(([host]) => host);
  const authority = makeAuthority(named((entry) => secureListeners.has(entry.listener)));
  const journal = new Journal();
  let doors = {};
  const url = (host, path) => {
    const entry = hosts.get(host);
    return entry.listener === "own" ? `http://${dialled(host, entry, doors)}${path}` : `${schemeOf(entry)}://${host}${path}`;
  };
  try {
    const listeners = await openListeners({
      answer: answerer({ hosts, journal, url, insidePort: () => doors.inside.port }), journal, authority, hosts,
      ownHosts: named((entry) => entry.listener === "own"),
    });
    doors = listeners.doors;
    const addressOf = (fault) => (fault.address ? fault.address({ url, inside: doors.inside.port }) : url(fault.host, fault.path) + (fault.fragment ? `#${fault.fragment}` : ""));
    const server = {
      hosts: Object.fromEntries([...hosts].filter(([, entry]) => entry.listener !== "own").map(([host, entry]) => [`${host}:${portOf[schemeOf(entry)]}`, dialled(host, entry, doors)])),
      caFile: authority.rootFile,
      allow: loopback,
      faults: faults.map((fault) => ({ ...fault, address: addressOf(fault), alsoLinked: (fault.alsoLinked ?? []).map((path) => url(fault.host, path)) })),
      journal,
      url,
    };
    const control = await openControl(server);
    server.control = control.address;
    server.stop = async () => {
      await Promise.all([listeners.close(), control.close()]);
      authority.remove();
    };
    return server;
  } catch (fault) {
    authority.remove();
    throw fault;
  }
}
