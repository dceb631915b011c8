// Every fault that the server knows: the sixty of the list by number, and more.
import addresses from "./faults/addresses.mjs";
import archive from "./faults/archive.mjs";
import baseSite from "./faults/base_site.mjs";
import bodies from "./faults/bodies.mjs";
import certificates from "./faults/certificates.mjs";
import fragments from "./faults/fragments.mjs";
import headAndGet from "./faults/head_and_get.mjs";
import http2 from "./faults/http2.mjs";
import limits from "./faults/limits.mjs";
import names from "./faults/names.mjs";
import nights from "./faults/nights.mjs";
import outage from "./faults/outage.mjs";
import polite from "./faults/polite.mjs";
import redirects from "./faults/redirects.mjs";
import refusals from "./faults/refusals.mjs";
import softMissing from "./faults/soft_missing.mjs";
import sockets from "./faults/sockets.mjs";
import status from "./faults/status.mjs";
import takeover from "./faults/takeover.mjs";
import video from "./faults/video.mjs";

const inOrder = (one, other) => (one.number ?? Infinity) - (other.number ?? Infinity) || (one.family + one.name < other.family + other.name ? -1 : 1);

/** The shape of one is in family.mjs. */
export const faults = [
  addresses, archive, baseSite, bodies, certificates, fragments, headAndGet, http2, limits, names, nights, outage, polite, redirects, refusals, softMissing,
  sockets, status, takeover, video,
].flat().sort(inOrder);

/** Host → {listener, scheme, certificate, routes, any, fault}; faults may share a host when they agree on what it is. */
export function hostsOf(list) {
  const hosts = new Map();
  const add = (host, part, fault) => {
    const known = hosts.get(host);
    const entry = known ?? { listener: part.listener ?? "plain", certificate: part.certificate, scheme: part.scheme, byHand: part.byHand, rebinds: part.rebinds, routes: {}, fault: fault.name };
    if (known && entry.listener !== (part.listener ?? "plain")) throw new Error(`${host} has two listeners`);
    for (const [path, answer] of Object.entries(part.routes ?? {})) entry.routes[path] = answer;
    entry.any ??= part.any;
    hosts.set(host, entry);
  };
  for (const fault of list) {
    add(fault.host, fault, fault);
    for (const [host, part] of Object.entries(fault.hosts ?? {})) add(host, part, fault);
  }
  return hosts;
}
