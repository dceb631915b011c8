// What `--warc` keeps, read back by a reader that is not ours (warcio).
import assert from "node:assert/strict";
import { createReadStream, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, beforeEach, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { WARCParser } from "warcio";
import { makeSite, runLinks, startServer, temporaryFolder } from "./support.mjs";

const server = await startServer();
after(() => server.stop());
beforeEach(() => server.journal.reset());

const named = (name) => server.faults.find((fault) => `${fault.family}/${fault.name}` === name) ?? assert.fail(`no fault ${name}`);
const quick = ["--gap", "0", "--timeout", "20", "--now", "2026-12-01", "--trust-run"];

/** The records of a file: type, address, headers of record and message, payload. */
async function recordsOf(file) {
  const records = [];
  for await (const record of new WARCParser(createReadStream(file), { parseHttp: true })) {
    const payload = Buffer.from(await record.readFully(false));
    records.push({
      type: record.warcType,
      url: record.warcTargetURI,
      id: record.warcHeaders.headers.get("WARC-Record-ID"),
      headers: record.warcHeaders.headers,
      status: record.httpHeaders?.statusCode,
      payload,
    });
  }
  return records;
}

async function warcOf(links, args = []) {
  const file = join(temporaryFolder(), "links.warc.gz");
  const site = makeSite({ links });
  const result = await runLinks(site, server, [...quick, "--warc", file, ...args]);
  return { file, site, result };
}

test("every exchange is there, as request and response that name each other, with the body as it was", async () => {
  const pages = [named("polite/many"), named("redirects/other-host")];
  const { file } = await warcOf(pages.map((fault) => fault.address));
  const records = await recordsOf(file);
  assert.equal(records[0].type, "warcinfo");
  assert.match(records[0].payload.toString(), /^software: parskats \d/);
  const answers = records.filter((record) => record.type === "response" || record.type === "revisit");
  const requests = records.filter((record) => record.type === "request");
  assert.equal(requests.length, answers.length);
  assert.equal(requests.length, server.journal.requests.length, "as many as the servers saw");
  for (const request of requests) assert.ok(answers.some((answer) => answer.id === request.headers.get("WARC-Concurrent-To")));
  assert.ok(answers.some((answer) => answer.status >= 300 && answer.status < 400), "the redirect itself");
  const page = answers.find((answer) => answer.url === pages[0].address);
  assert.equal(page.status, 200);
  assert.match(page.payload.toString(), /<title>/);
  for (const answer of answers) assert.match(answer.headers.get("WARC-Date"), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
});

test("each record is a gzip member of its own, so that a reader can begin at any", async () => {
  const { file } = await warcOf([named("polite/many").address]);
  const bytes = readFileSync(file);
  const starts = [];
  for (let at = bytes.indexOf("\x1f\x8b\x08", 0, "latin1"); at >= 0; at = bytes.indexOf("\x1f\x8b\x08", at + 1, "latin1")) {
    try {
      if (gunzipSync(bytes.subarray(at)).toString("latin1").startsWith("WARC/1.1\r\n")) starts.push(at);
    } catch { /* these bytes only look like a head */ }
  }
  assert.equal(starts.length, (await recordsOf(file)).length);
});

test("a bomb and an endless body are kept as far as they were read, and said to be cut", async () => {
  const { file } = await warcOf([named("bodies/gzip-bomb").address]);
  const bomb = (await recordsOf(file)).find((record) => record.type === "response");
  assert.equal(bomb.headers.get("WARC-Truncated"), "length");
  assert.ok(bomb.payload.length <= 9 * 1024 * 1024, `${bomb.payload.length}`);
});

test("the file takes its name only when it is complete, and what a killed run has left is not overwritten", async () => {
  const { file } = await warcOf([named("polite/many").address]);
  assert.ok(existsSync(file));
  assert.ok(!existsSync(`${file}.open`));
  writeFileSync(`${file}.open`, "left by a killed run");
  const again = await runLinks(makeSite({ links: [named("polite/many").address] }), server, [...quick, "--warc", file]);
  assert.equal(again.status, 74);
  assert.match(again.stderr, /links\.warc\.gz\.open/);
  assert.equal(readFileSync(`${file}.open`, "utf8"), "left by a killed run");
});
