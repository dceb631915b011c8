// Runs of several nights: what the ledger concludes, when it keeps still, and when a night does not count.
import assert from "node:assert/strict";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { after, beforeEach, test } from "node:test";
import { daysAfter, ledger, ledgerPath, ledgerText, linkOf, makeSite, reportOf, runLinks, startLinks, startServer } from "./support.mjs";

const server = await startServer();
after(() => server.stop());
beforeEach(() => {
  server.journal.reset();
  server.journal.setNight(1);
});

const first = "2026-12-01";
const quick = ["--gap", "0", "--timeout", "2"];
const named = (name) => server.faults.find((fault) => `${fault.family}/${fault.name}` === name) ?? assert.fail(`no fault ${name}`);
const addresses = (faults) => faults.map((fault) => fault.address);
const changing = server.faults.filter((fault) => fault.nights && fault.family !== "outage");
const outage = server.faults.filter((fault) => fault.family === "outage");

test("six nights, three days apart", async (t) => {
  const site = makeSite({ links: addresses(changing) });
  const seen = [];
  for (const night of [1, 2, 3, 4, 5, 6]) {
    server.journal.setNight(night);
    seen.push(await reportOf(site, server, [...quick, "--now", daysAfter(first, 3 * (night - 1))]));
  }
  for (const fault of changing) {
    await t.test(`${fault.number ?? "more"}: ${fault.family}/${fault.name}: ${fault.nights.map((one) => one.verdict ?? one.observation).join(", ")}`, () => {
      for (const [index, expected] of fault.nights.entries()) {
        const link = linkOf(seen[index].report, fault.address);
        const told = `night ${index + 1}: ${link.observation} (${link.reason}), ${link.verdict}, ${link.failures} failures`;
        assert.equal(link.observation, expected.observation, told);
        if (expected.verdict) assert.equal(link.verdict, expected.verdict, told);
        if (expected.failures !== undefined) assert.equal(link.failures, expected.failures, told);
      }
    });
  }
  await t.test("a run in which something is dead ends with 2, and one in which nothing is, with 0", () => {
    assert.equal(seen[0].status, 0);
    assert.equal(seen[2].status, 2);
  });
});

test("one run concludes when it is told to", async () => {
  const site = makeSite({ links: [named("status/not-found-404").address] });
  const patient = await reportOf(site, server, [...quick, "--now", first, "--dry-run"]);
  assert.deepEqual([patient.status, linkOf(patient.report, named("status/not-found-404").address).verdict], [0, "failing"]);
  const quickly = await reportOf(site, server, [...quick, "--now", first, "--confirm", "1"]);
  assert.deepEqual([quickly.status, linkOf(quickly.report, named("status/not-found-404").address).verdict], [2, "dead"]);
});

test("several runs of one day are one night", async () => {
  const { address } = named("nights/missing-three-nights");
  const site = makeSite({ links: [address] });
  for (const run of [1, 2, 3]) {
    const { report } = await reportOf(site, server, [...quick, "--now", first]);
    assert.equal(linkOf(report, address).failures, 1, `run ${run}`);
  }
});

test("the same night gives the same ledger, byte for byte, and an unchanged one is not written", async () => {
  const many = server.faults.filter((fault) => ["status", "redirects", "fragments", "certificates", "bodies", "http2"].includes(fault.family));
  const sites = [makeSite({ links: addresses(many) }), makeSite({ links: addresses(many).reverse() })];
  for (const [index, site] of sites.entries()) {
    server.journal.setNight(1);
    await runLinks(site, server, [...quick, "--now", first, "--trust-run", "--max-per-host", String(1 + 5 * index)]);
  }
  assert.ok(Object.keys(ledger(sites[0]).links).length >= many.length);
  assert.equal(ledgerText(sites[0]), ledgerText(sites[1]));

  const before = statSync(ledgerPath(sites[0]), { bigint: true });
  server.journal.setNight(1);
  await runLinks(sites[0], server, [...quick, "--now", first, "--trust-run"]);
  const again = statSync(ledgerPath(sites[0]), { bigint: true });
  assert.deepEqual([again.mtimeNs, again.ino], [before.mtimeNs, before.ino]);
});

test("the ledger is one line a link, in order", async () => {
  const site = makeSite({ links: addresses(outage) });
  await runLinks(site, server, [...quick, "--now", first]);
  const lines = ledgerText(site).split("\n").filter((line) => line.includes('"url"') || line.includes("outage.fault.example/page"));
  const keys = lines.map((line) => /http[^"]*/.exec(line)[0]);
  assert.ok(keys.length >= outage.length);
  assert.deepEqual(keys, [...keys].sort());
});

test("a night in which many hosts are silent changes nothing, says so and ends with 74; told to trust it, it counts", async () => {
  const site = makeSite({ links: addresses(outage) });
  const good = await reportOf(site, server, [...quick, "--now", first]);
  assert.deepEqual([good.status, good.report.run.void], [0, false]);
  const before = ledgerText(site);

  server.journal.setNight(2);
  const bad = await reportOf(site, server, [...quick, "--now", daysAfter(first, 3)]);
  assert.equal(bad.status, 74, bad.stderr);
  assert.equal(bad.report.run.void, true);
  assert.ok(bad.report.run.reason);
  assert.match(bad.stderr + bad.report.run.reason, /network/i);
  assert.equal(ledgerText(site), before);

  server.journal.setNight(2);
  const trusted = await reportOf(site, server, [...quick, "--now", daysAfter(first, 3), "--trust-run"]);
  assert.equal(trusted.report.run.void, false);
  assert.notEqual(ledgerText(site), before);
  assert.equal(linkOf(trusted.report, outage[0].address).observation, "down");
});

test("hosts that were silent before do not make a night void", async () => {
  const site = makeSite({ links: addresses(outage) });
  server.journal.setNight(2);
  await runLinks(site, server, [...quick, "--now", first, "--trust-run"]);
  server.journal.setNight(2);
  const second = await reportOf(site, server, [...quick, "--now", daysAfter(first, 3)]);
  assert.equal(second.report.run.void, false, second.report.run.reason);
  assert.equal(linkOf(second.report, outage[0].address).failures, 2);
});

test("a run whose canaries are silent changes nothing", async () => {
  const alive = named("status/ok-200").address;
  const silent = named("sockets/reset-at-once").address;
  const config = (canaries) => `links: {canaries: [${canaries.map((one) => `"${one}"`).join(", ")}]}\n`;
  const site = makeSite({ links: [named("status/not-found-404").address], config: config([silent]) });
  const bad = await reportOf(site, server, [...quick, "--now", first]);
  assert.deepEqual([bad.status, bad.report.run.void, ledgerText(site)], [74, true, null]);
  assert.equal(bad.report.links.some((link) => link.url === silent), false, "a canary is no link of the site");

  const fine = makeSite({ links: [named("status/not-found-404").address], config: config([alive]) });
  const good = await reportOf(fine, server, [...quick, "--now", first]);
  assert.deepEqual([good.status, good.report.run.void], [0, false]);
  assert.ok(server.journal.requests.some((request) => request.host === "ok-200.status.fault.example"));
});

test("a site's own contact says who asks", async () => {
  const { address, host } = named("status/ok-200");
  await runLinks(makeSite({ links: [address], config: "links: {contact: webmaster@small.example}\n" }), server, [...quick, "--now", first]);
  const [request] = server.journal.requests.filter((one) => one.host === host);
  assert.match(request?.headers["user-agent"] ?? "", /^Parskats\/\S+ \(\+\S*webmaster@small\.example; link check\)$/);
});

test("a dry run writes nothing", async () => {
  const site = makeSite({ links: addresses(outage) });
  const before = readdirSync(join(site, "content"));
  await runLinks(site, server, [...quick, "--now", first, "--dry-run"]);
  assert.deepEqual(readdirSync(join(site, "content")), before);
});

test("a run that is killed leaves the old ledger and nothing else", async () => {
  const site = makeSite({ links: [...addresses(outage), named("sockets/mute").address] });
  await runLinks(site, server, [...quick, "--now", first, "--trust-run"]);
  const [before, listing] = [ledgerText(site), readdirSync(join(site, "content"))];
  server.journal.reset();
  const child = startLinks(site, server, ["--gap", "0", "--timeout", "60", "--now", daysAfter(first, 30)]);
  const ended = new Promise((resolve) => child.on("close", (_, signal) => resolve(signal)));
  while (!server.journal.requests.some((request) => request.host.startsWith("mute."))) {
    assert.equal(child.exitCode, null, "it ended before it could be killed");
    await new Promise((resolve) => setImmediate(resolve));
  }
  child.kill("SIGKILL");
  assert.equal(await ended, "SIGKILL");
  assert.equal(ledgerText(site), before);
  assert.deepEqual(readdirSync(join(site, "content")), listing);
});
