// All faults of the catalog in two runs of the program: what it says of each, and what the servers say of it. Those that
// waste time or flood have a run of their own, so that nothing else is late because of them.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { makeSite, linkOf, reportOf, startServer } from "./support.mjs";

const server = await startServer();
after(() => server.stop());

const linked = server.faults.filter((fault) => fault.family !== "base-site" && fault.listener !== "own");
const wasteful = new Set(["sockets", "bodies", "http2", "head"]);
const addressesOf = (faults) => [...new Set(faults.flatMap((fault) =>
  [...(fault.spellings ?? []).map((path) => `http://${fault.host}${path}`), fault.address, ...fault.alsoLinked]))];
const options = ["--trust-run", "--gap", "0", "--timeout"];
const quiet = await reportOf(makeSite({ links: addressesOf(linked.filter((fault) => !wasteful.has(fault.family))) }), server, [...options, "20"]);
const loud = await reportOf(makeSite({ links: addressesOf(linked.filter((fault) => wasteful.has(fault.family))) }), server, [...options, "5"]);
const report = { links: [...quiet.report.links, ...loud.report.links] };
const requests = [...server.journal.requests];
const connections = [...server.journal.connections];
const askedOf = (fault) => requests.filter((request) => request.host === fault.host);

for (const fault of linked) {
  const expected = fault.nights?.[0] ?? fault;
  const title = `${fault.number ?? "more"}: ${fault.family}/${fault.name} is ${expected.observation}`;
  test(title, () => {
    const link = linkOf(report, fault.address);
    assert.ok(link, `the report has no ${fault.address}`);
    assert.equal(link.observation, expected.observation, `${link.reason}; status ${link.status}`);
    if (fault.reason) assert.equal(link.reason, fault.reason);
    if (fault.status) assert.equal(link.status, fault.status);
    if (fault.title) assert.equal(link.title, fault.title);
    if (fault.mediaType) assert.equal(link.media_type, fault.mediaType);
    if (fault.longestTitle) assert.ok([...link.title].length <= fault.longestTitle);
    if (fault.final) assert.equal(new URL(link.final_url).pathname, fault.final);
    for (const also of fault.alsoLinked) assert.equal(linkOf(report, also)?.observation, expected.observation, also);
  });
}

test("every link of the report is one of the site's, and none is missing", () => {
  const known = new Set(server.faults.map((fault) => fault.address).concat(addressesOf(linked)).map((address) => linkOf(report, address)?.url));
  assert.deepEqual(report.links.map((link) => link.url).filter((url) => !known.has(url)), []);
});

test("three spellings of one resource are one link, asked once", () => {
  const fault = linked.find((one) => one.spellings);
  const links = report.links.filter((link) => link.url.includes(fault.host));
  assert.equal(links.length, 1);
  assert.equal(links[0].sources.length, 6, "three in each language");
  const own = askedOf(fault).filter((request) => request.path.endsWith(".pdf"));
  assert.deepEqual(own.map((request) => request.path), own.map(() => "/ce%C4%BC%C5%A1/p%C4%81rskats.pdf"));
  assert.deepEqual(own.map((request) => request.method), ["HEAD", "GET"]);
});

test("nobody was led inside", () => {
  assert.deepEqual(connections.filter((connection) => connection.listener === "inside"), []);
});

for (const fault of linked.filter((one) => one.mostRequests)) {
  test(`${fault.family}/${fault.name} costs at most ${fault.mostRequests} requests`, () => {
    const count = askedOf(fault).length;
    assert.ok(count >= 1 && count <= fault.mostRequests, `${count} requests`);
  });
}

for (const fault of linked.filter((one) => one.mostBytes)) {
  test(`${fault.family}/${fault.name} is left before ${fault.mostBytes} bytes`, () => {
    const sent = askedOf(fault).map((request) => request.sent);
    assert.ok(sent.length >= 1 && Math.max(...sent) <= fault.mostBytes, `${sent} bytes`);
  });
}

for (const fault of linked.filter((one) => one.methods)) {
  test(`${fault.family}/${fault.name} is asked ${fault.methods.join(", then ")}`, () => {
    assert.deepEqual(askedOf(fault).filter((request) => !/sibling|[0-9a-f]{8}/.test(request.path)).map((request) => request.method), fault.methods);
  });
}

test("a video's own page is never asked", () => {
  const paths = requests.filter((request) => ["www.youtube.com", "youtu.be"].includes(request.host)).map((request) => request.path);
  assert.ok(paths.some((path) => path.startsWith("/oembed?")));
  assert.deepEqual(paths.filter((path) => /^\/(watch|shorts|embed|alive)/.test(path)), []);
});

test("exit code 2 says that there are unsafe or taken-over addresses", () => {
  assert.deepEqual([quiet.status, loud.status], [2, 0]);
});
