// How the program behaves towards those whom it asks, as they see it; and what it costs at home.
import assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, beforeEach, test } from "node:test";
import { makeSite, linkOf, reportOf, runLinks, startServer, temporaryFolder } from "./support.mjs";

const server = await startServer();
after(() => server.stop());
beforeEach(() => {
  server.journal.reset();
  server.journal.setNight(1);
});

const named = (name) => server.faults.find((fault) => `${fault.family}/${fault.name}` === name) ?? assert.fail(`no fault ${name}`);
const quick = ["--gap", "0", "--timeout", "20", "--now", "2026-12-01"];
const many = named("polite/many");
const pages = (count) => Array.from({ length: count }, (_, index) => `http://${many.host}/page/${index}`);
const requestsTo = (host) => server.journal.requests.filter((request) => request.host === host);
const most = (host) => Math.max(...requestsTo(host).map((request) => request.concurrent));

test("a thousand addresses of one host are asked once each, never more than two at a time", async () => {
  const { report } = await reportOf(makeSite({ links: pages(1000) }), server, quick);
  assert.ok(report.links.filter((link) => link.url.includes(many.host)).every((link) => link.observation === "ok"));
  const asked = requestsTo(many.host).map((request) => request.path);
  const own = asked.filter((path) => /^\/page\/\d+$/.test(path));
  assert.equal(own.length, 1000);
  assert.equal(new Set(own).size, 1000);
  assert.ok(asked.length - own.length <= 1, "at most one neighbour that does not exist");
  assert.equal(most(many.host), 2);
});

test("the limit of a host is the one that is asked for", async () => {
  await runLinks(makeSite({ links: pages(60) }), server, [...quick, "--max-per-host", "6"]);
  assert.ok(most(many.host) > 2 && most(many.host) <= 6, `${most(many.host)} at a time`);
  server.journal.reset();
  await runLinks(makeSite({ links: pages(10) }), server, [...quick, "--max-per-host", "1"]);
  assert.equal(most(many.host), 1);
});

test("in all, no more than sixty-four requests at a time", async () => {
  const hosts = server.faults.filter((fault) => fault.listener === "plain");
  await runLinks(makeSite({ links: hosts.map((fault) => fault.address) }), server, ["--gap", "0", "--timeout", "2", "--trust-run"]);
  const changes = server.journal.requests.flatMap((request) => [[request.in, 1], [request.out ?? Infinity, -1]]);
  changes.sort(([one, plus], [other, minus]) => one - other || plus - minus);
  let now = 0;
  let top = 0;
  for (const [, change] of changes) top = Math.max(top, (now += change));
  assert.ok(top > 8 && top <= 64, `${top} at a time`);
});

test("a request says who asks, and nothing of anybody else", async () => {
  const cookies = named("polite/cookies");
  const otherHost = named("redirects/other-host");
  const links = [cookies.address, ...cookies.alsoLinked, otherHost.address, named("head/head-405").address, named("certificates/good").address];
  await runLinks(makeSite({ links }), server, quick);
  assert.ok(server.journal.requests.length >= 6);
  for (const { headers, host, path } of server.journal.requests) {
    assert.match(headers["user-agent"], /^Parskats\/\d+\.\d+\S* \(\+https:\/\/small\.example\/; link check\)$/, host);
    for (const name of ["referer", "authorization", "proxy-authorization", "from", "x-forwarded-for"]) assert.equal(headers[name], undefined, `${host}${path}: ${name}`);
    assert.equal(headers.cookie, undefined, `${host}${path} got a cookie of another address`);
  }
});

test("proxies and passwords of the surroundings are not used", async () => {
  const home = temporaryFolder();
  const { address, host } = named("status/ok-200");
  writeFileSync(join(home, ".netrc"), `machine ${host}\nlogin somebody\npassword secret\ndefault\nlogin somebody\npassword secret\n`, { mode: 0o600 });
  const proxy = "http://127.77.0.9:9";
  const env = { HOME: home, CURL_HOME: home, NETRC: join(home, ".netrc"), http_proxy: proxy, https_proxy: proxy, HTTPS_PROXY: proxy, ALL_PROXY: proxy, all_proxy: proxy };
  const { report } = await reportOf(makeSite({ links: [address, named("certificates/good").address] }), server, quick, { env });
  assert.equal(linkOf(report, address).observation, "ok");
  assert.equal(linkOf(report, named("certificates/good").address).observation, "ok");
  assert.equal(requestsTo(host)[0].headers.authorization, undefined);
});

test("an endless body, a bomb and endless headers cost little memory", async () => {
  const plain = await runLinks(makeSite({ links: [named("status/ok-200").address] }), server, quick);
  const names = ["bodies/endless-body", "bodies/gzip-bomb", "sockets/endless-headers", "sockets/endless-103", "http2/endless-continuation", "bodies/ranges-206", "bodies/no-ranges-416"];
  const loaded = await runLinks(makeSite({ links: names.map((name) => named(name).address) }), server, [...quick, "--trust-run"]);
  assert.ok(plain.peak > 0 && loaded.peak > 0);
  // 8 MiB of HTML are read, and taken apart, whatever comes.
  assert.ok(loaded.peak - plain.peak < 160 * 1024 * 1024, `${Math.round((loaded.peak - plain.peak) / 1024 / 1024)} MB more`);
});

// The real program knows no map of hosts and no jumping clock: it is led to addresses of the server itself.
const real = process.env.PARSKATS ?? new URL("../../build/release/parskats", import.meta.url).pathname;

test("the real program waits as long as it is told, and between two requests to a host", async () => {
  assert.ok(existsSync(real), real);
  const [patience, paced] = [named("polite/literal-patience"), named("polite/literal")];
  const links = [patience.address, paced.address, ...[1, 2].map((page) => paced.address.replace("/page", `/page/${page}`))];
  const { report } = await reportOf(makeSite({ links }), server, ["--only", "http://127.77.*", "--timeout", "5"], { command: real });
  for (const address of links) assert.equal(linkOf(report, address).observation, "ok", address);
  const [refused, served] = requestsTo(patience.host);
  assert.ok(served.in - refused.out >= 990, `asked again after ${served.in - refused.out} ms`);
  const starts = requestsTo(paced.host).map((request) => request.in);
  assert.ok(starts.length >= 3);
  // A quarter of a second; what the way to the server takes can make two requests come a little closer.
  for (let index = 1; index < starts.length; ++index) assert.ok(starts[index] - starts[index - 1] >= 200, `${starts[index] - starts[index - 1]} ms`);
});

test("the real program asks nobody at home without being allowed to", async () => {
  const { address, host } = named("polite/literal");
  const { report } = await reportOf(makeSite({ links: [address] }), { ...server, allow: "192.0.2.0/24" }, ["--only", "http://127.77.*"], { command: real });
  assert.equal(linkOf(report, address).observation, "unsafe");
  assert.deepEqual(requestsTo(host), []);
});
