// Debian's curl as the client that the server is proven with.
import { execFile } from "node:child_process";

const sayings = new Set(["nxdomain", "servfail"]);

/** Options that lead curl to the server for every host of its map. */
export function routesFor(server) {
  return Object.entries(server.hosts).flatMap(([name, place]) => (sayings.has(place) ? [] : ["--connect-to", `${name}:${[place].flat()[0]}`]));
}

/**
 * One request, or several when `options` hold more addresses. Resolves to {exit, body, head, …} with what curl's `%{json}`
 * says of the last; never rejects for curl's exit code.
 */
export function curl(server, address, ...options) {
  const args = ["-s", "-i", "--cacert", server.caFile, "--noproxy", "*", "--max-time", "5", ...routesFor(server), "-w", "%{stderr}\n%{json}", ...options, address];
  return new Promise((resolve, reject) => {
    execFile("curl", args, { encoding: "buffer", maxBuffer: 64 * 1024 * 1024 }, (fault, output, told) => {
      if (fault && typeof fault.code !== "number") return reject(fault);
      const facts = JSON.parse(told.toString().match(/^\{.*\}/gm).pop());
      resolve({ exit: facts.exitcode, ...facts, head: output.subarray(0, facts.size_header).toString("latin1"), body: output.subarray(facts.size_header) });
    });
  });
}

/** Follows redirects with cookies, as the program under test is to do. */
export const follow = (server, address, ...options) => curl(server, address, "-L", "--max-redirs", "10", "-b", "", ...options);

/** The same for many at once, `width` at a time. */
export async function inParallel(items, width, action) {
  const waiting = [...items];
  await Promise.all(Array.from({ length: width }, async () => {
    while (waiting.length) await action(waiting.shift());
  }));
}
