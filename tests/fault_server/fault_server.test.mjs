// A wrong fault would make every test of the link checker worthless: here each is seen to do what it says, by curl.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { after, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";
import { createGunzip, gunzipSync } from "node:zlib";
import { crc32 } from "./crc32.mjs";
import { curl, follow, inParallel } from "./curl.mjs";
import { startFaultServer } from "./server.mjs";

const server = await startFaultServer();
after(() => server.stop());
beforeEach(() => {
  server.journal.reset();
  server.journal.setNight(1);
});

const named = (name) => server.faults.find((fault) => `${fault.family}/${fault.name}` === name) ?? assert.fail(`no fault ${name}`);
const address = (name) => named(name).address;
const family = (name) => server.faults.filter((fault) => fault.family === name);
const requestsTo = (host) => server.journal.requests.filter((request) => request.host === host);
/** Resolves when the server has seen the end of everything that it began. */
const settled = async () => {
  while (server.journal.requests.some((request) => request.out === null)) await new Promise((resolve) => setImmediate(resolve));
};

const observations = ["ok", "moved", "missing", "gone", "soft-missing", "refused", "blocked", "limited", "down", "tls", "chain", "loop", "hijack",
  "changed-type", "fragment", "unsafe", "excluded"];

test("the catalog holds all sixty faults and expects only words of the report", () => {
  const numbers = new Set(server.faults.map((fault) => fault.number).filter(Boolean));
  assert.deepEqual([...numbers].sort((one, other) => one - other), Array.from({ length: 60 }, (_, index) => index + 1));
  for (const fault of server.faults) {
    for (const { observation } of fault.nights ?? [fault]) assert.ok(observations.includes(observation), `${fault.name}: ${observation}`);
    assert.ok(new URL(fault.address).host, fault.name);
  }
});

test("every host leads to loopback, and none but the forbidden to 127.0.0.1", () => {
  for (const [name, place] of Object.entries(server.hosts)) {
    if (place === "nxdomain" || place === "servfail") continue;
    for (const one of [place].flat()) assert.match(one, /^127\.(77\.\d+\.\d+|0\.0\.1):\d+$/, name);
  }
  const led = Object.entries(server.hosts).filter(([, place]) => String(place).includes("127.0.0.1:")).map(([name]) => name.split(".")[0]);
  assert.deepEqual(led.sort(), ["linked-loopback", "linked-metadata", "private-name", "rebinding"]);
});

// What each observation looks like on the wire, where nothing more special is said below.
const usual = {
  ok: [200], moved: [200], missing: [404], gone: [410], "soft-missing": [200], refused: [401, 403, 451], blocked: [200, 202, 403, 503, 999],
  limited: [429, 503], hijack: [200], "changed-type": [200], fragment: [200], chain: [0], tls: [0],
};
const special = {
  "addresses": null, "limits": null, "names": null, "http2": null, "video": null, "sockets": null, "certificates": null,  // whole families, below
  "redirects/self-loop": { exit: 47 }, "redirects/two-address-loop": { exit: 47 }, "redirects/eleven-hops": { exit: 47 }, "redirects/endless-hops": { exit: 47 },
  "redirects/no-location": { status: 302 }, "redirects/ten-hops": { status: 200, hops: 10 },
  "bodies/ranges-206": null, "bodies/no-ranges-416": null, "bodies/gzip-bomb": null, "bodies/endless-body": null, "bodies/short-body": { exit: 18 },
  "bodies/short-chunk": { exit: 18 }, "bodies/no-last-chunk": { exit: 18 }, "bodies/bad-chunk": { exit: 56 },
  "status/unasked-206": { status: 206 }, "status/empty-204": { status: 204 }, "status/failing-then-ok": { status: 500 }, "polite/literal-patience": { status: 429 },
};

test("a fault answers with the status that its observation is made of", async () => {
  await inParallel(server.faults, 6, async (fault) => {
    const name = `${fault.family}/${fault.name}`;
    if (special[name] === null || special[fault.family] === null) return;
    const expected = special[name];
    const seen = await follow(server, fault.address);
    assert.equal(seen.exit, expected?.exit ?? 0, `${name}: ${seen.errormsg}`);
    if (expected?.exit) return;
    const { observation } = fault.nights?.[0] ?? fault;
    const statuses = expected?.status ? [expected.status] : fault.status ? [fault.status] : observation === "down" ? [500] : usual[observation];
    assert.ok(statuses.includes(seen.response_code), `${name}: ${seen.response_code}`);
    if (fault.final) assert.equal(new URL(seen.url_effective).pathname.toUpperCase(), fault.final.toUpperCase(), name);
    if (expected?.hops) assert.equal(seen.num_redirects, expected.hops, name);
  });
});

test("a fault is moved when all its redirects are permanent, and ok when one is not", async () => {
  for (const fault of [...family("redirects"), ...family("takeover")].filter((one) => ["ok", "moved"].includes(one.observation))) {
    server.journal.reset();
    await follow(server, fault.address);
    await settled();
    const statuses = server.journal.requests.map((request) => request.status).filter((status) => status >= 300);
    if (fault.observation === "moved") assert.ok(statuses.length && statuses.every((status) => status === 301 || status === 308), `${fault.name}: ${statuses}`);
    else if (fault.family === "redirects") assert.ok(statuses.some((status) => [302, 303, 307].includes(status)), `${fault.name}: ${statuses}`);
  }
});

test("loops and endless ways never end by themselves", async () => {
  for (const name of ["self-loop", "two-address-loop", "endless-hops"]) {
    const seen = await curl(server, address(`redirects/${name}`), "-L", "--max-redirs", "40");
    assert.equal(seen.exit, 47, name);
  }
  const visited = requestsTo("endless-hops.redirects.fault.example").map((request) => request.path);
  assert.equal(new Set(visited).size, 41);
  assert.equal((await curl(server, address("redirects/cookie-gate"), "-L", "--max-redirs", "40")).exit, 47, "without cookies the gate stays shut");
});

test("HEAD and GET disagree as each fault says", async () => {
  const head = Object.fromEntries(await Promise.all(family("head").map(async (fault) =>
    [fault.name, await curl(server, fault.address, "--head", "--max-time", fault.name === "head-hangs" ? "0.3" : "5")])));
  assert.deepEqual(Object.fromEntries(Object.entries(head).map(([name, seen]) => [name, seen.exit || seen.response_code])), {
    "head-405": 405, "head-404": 404, "head-hangs": 28, "head-with-body": 200, "head-403": 403, "head-410": 410, "head-500": 500, "head-501": 501,
    "head-reset": 56, "head-wrong-length": 200, "head-to-404": 302,
  });
  assert.match(head["head-wrong-length"].head, /content-length: 7\r/);
  // curl drops what follows a HEAD's header, so the body is counted at the server.
  assert.ok(requestsTo("head-with-body.head.fault.example")[0].sent > 500);
});

test("an address that must not be dialled stands in Location, byte for byte, and nobody who does not follow gets inside", async () => {
  const locations = {};
  for (const fault of family("addresses").filter((one) => one.name.startsWith("to-"))) {
    const seen = await curl(server, fault.address);
    assert.equal(seen.response_code, 302, fault.name);
    locations[fault.name] = /location: (.*)\r/.exec(seen.head)[1].replace(/:\d{4,5}\//, ":PORT/");
  }
  assert.deepEqual(locations, {
    "to-file": "file:///etc/hostname", "to-loopback": "http://127.0.0.1:PORT/", "to-metadata": "http://169.254.169.254/latest/meta-data/",
    "to-mapped-ipv6": "http://[::ffff:10.0.0.1]/", "to-decimal": "http://2130706433:PORT/", "to-short-loopback": "http://127.1:PORT/",
    "to-hexadecimal": "http://0x7f.1:PORT/", "to-octal": "http://0177.0.0.1:PORT/", "to-zero": "http://0:PORT/", "to-ipv6-loopback": "http://[::1]:PORT/",
    "to-mapped-loopback": "http://[::ffff:127.0.0.1]:PORT/", "to-link-local": "http://[fe80::1]/", "to-gopher": "gopher://127.0.0.1:70/",
    "to-credentials": "http://user:secret@to-credentials.addresses.fault.example/next",
  });
  const inside = () => server.journal.connections.filter((connection) => connection.listener === "inside").length;
  assert.equal(inside(), 0);
  for (const name of ["to-loopback", "to-decimal", "to-hexadecimal", "to-octal", "to-short-loopback", "to-mapped-loopback", "private-name"]) {
    const before = inside();
    await follow(server, address(`addresses/${name}`));
    assert.equal(inside(), before + 1, `${name} leads inside whoever follows it`);
  }
});

test("a rebound name has one address for the first connection and a forbidden one for the next, and each request needs a connection", async () => {
  const places = server.hosts["rebinding.addresses.fault.example:80"];
  assert.match(places[0], /^127\.77\./);
  assert.match(places[1], /^127\.0\.0\.1:/);
  assert.match((await curl(server, address("addresses/rebinding"))).head, /connection: close/i);
});

test("one resource answers under every spelling of its letters", async () => {
  const { spellings, host } = named("addresses/one-resource");
  assert.equal(spellings.length, 3);
  for (const path of ["/ce%C4%BC%C5%A1/p%C4%81rskats.pdf", "/ce%c4%bc%c5%a1/p%c4%81rskats.pdf"]) {
    assert.equal((await curl(server, `http://${host}${path}`)).response_code, 200, path);
  }
});

test("walls have the marks of real walls", async () => {
  const of = (name) => curl(server, address(`refusals/${name}`));
  assert.match((await of("cf-mitigated")).head, /cf-mitigated: challenge\r/i);
  const challenge = await of("challenge-503");
  assert.match(challenge.body.toString(), /challenge-form/);
  assert.doesNotMatch(challenge.head, /cf-mitigated|retry-after/i);
  assert.match((await of("cf-attention")).body.toString(), /Attention Required! \| Cloudflare/);
  assert.match((await of("imperva-200")).body.toString(), /_Incapsula_Resource/);
  assert.match((await of("datadome-403")).body.toString(), /captcha-delivery/);
  assert.match((await of("aws-waf-202")).head, /x-amzn-waf-action: challenge/i);
  assert.match((await of("password-401")).head, /www-authenticate: Basic/i);
  assert.match((await of("login-path")).head, /location: \/login\/\?next=/);
});

test("patience is asked for in every spelling, and pays where it should", async () => {
  const year = String(365 * 86400);
  const asked = {
    "wait-2": "2", "past-date": "Wed, 21 Oct 2015 07:28:00 GMT", "one-year": year, garbage: "as soon as possible", "no-header": undefined,
    "go-style": "1m30s", "huge-number": "99999999999", "always-429": undefined, "unavailable-for-a-second": "1", "unavailable-for-a-year": year,
  };
  for (const fault of family("limits")) {
    const [first, second] = [await curl(server, fault.address), await curl(server, fault.address)];
    const after_ = /retry-after: (.*)\r/i.exec(first.head)?.[1];
    if (fault.name === "future-date") assert.ok(Date.parse(after_) - Date.now() > 500 && Date.parse(after_) - Date.now() < 3000);
    else assert.equal(after_, asked[fault.name], fault.name);
    assert.equal(first.response_code, fault.name.startsWith("unavailable") ? 503 : 429, fault.name);
    assert.equal(second.response_code, fault.observation === "ok" ? 200 : first.response_code, fault.name);
  }
});

test("only asking again by the same method finds the failing page well", async () => {
  const statuses = [];
  for (const method of ["--head", "--get", "--get", "--head"]) statuses.push((await curl(server, address("status/failing-then-ok"), method)).response_code);
  assert.deepEqual(statuses, [500, 500, 200, 200]);
});

test("sockets break as each fault says", async () => {
  const patience = { mute: "0.4", "byte-by-second": "1.4", "never-reads": "0.4", "mute-handshake": "0.4", "header-by-second": "1.4" };
  const seen = {};
  await inParallel(family("sockets"), 12, async (fault) => { seen[fault.name] = await curl(server, fault.address, "--max-time", patience[fault.name] ?? "5"); });
  assert.deepEqual(Object.fromEntries(Object.entries(seen).map(([name, one]) => [name, one.exit])), {
    "refused-port": 7, mute: 28, "byte-by-second": 28, "reset-mid-header": 56, "http-0-9": 1, "endless-headers": 56, "endless-103": 56, "never-reads": 28,
    "reset-on-accept": 56, "mute-handshake": 28, "reset-in-handshake": 35, "no-tls-there": 35, "reset-at-once": 56, "closes-without-a-word": 52,
    "header-by-second": 28, "slow-first-byte": 0, "http-1-0": 0, "bare-lines": 0, "hangs-up": 0,
  });
  assert.ok([1, 2].includes(seen["byte-by-second"].size_download));
  assert.match(seen["endless-headers"].errormsg, /Too large response headers/);
  assert.match(seen["endless-103"].errormsg, /Too large response headers/);
  assert.match(seen["reset-mid-header"].errormsg, /reset by peer/);
  assert.equal(seen["header-by-second"].size_header > 42, true);
  assert.ok(seen["slow-first-byte"].time_starttransfer >= 0.3);
  assert.equal(seen["http-1-0"].http_version, "1");
});

test("a connection that is promised and hung up is closed after each answer", async () => {
  const fault = named("sockets/hangs-up");
  const seen = await curl(server, fault.address);
  assert.doesNotMatch(seen.head, /connection: close/i);
  await curl(server, fault.address, fault.alsoLinked[0], fault.alsoLinked[1]);
  assert.equal(new Set(requestsTo(fault.host).map((request) => request.connection)).size, 4);
});

test("bodies end too early, or never, or are not packed as they say", async () => {
  assert.equal((await curl(server, address("bodies/short-body"))).exit, 18);
  assert.equal((await curl(server, address("bodies/bad-gzip"), "--compressed")).exit, 61);
  assert.equal((await curl(server, address("bodies/unknown-encoding"), "--compressed")).exit, 61);
  assert.equal((await curl(server, address("bodies/unknown-encoding"))).exit, 0);
  assert.equal((await curl(server, address("bodies/always-unknown-encoding"), "--compressed")).exit, 61);
  const cut = await curl(server, address("bodies/cut-gzip"));
  assert.throws(() => gunzipSync(cut.body), /unexpected end of file/);
});

test("the bomb is 200 MB in a fifth of one", async () => {
  const { body } = await curl(server, address("bodies/gzip-bomb"));
  assert.ok(body.length < 300_000, `${body.length} bytes`);
  let bytes = 0;
  const gunzip = createGunzip();
  gunzip.on("data", (chunk) => { bytes += chunk.length; });
  gunzip.end(body);
  await once(gunzip, "end");
  assert.ok(bytes > 200 * 1024 * 1024);
});

test("an endless body goes on for as long as it is read, needs no memory, and ends with the client", async () => {
  const before = process.memoryUsage().rss;
  const seen = await curl(server, address("bodies/endless-body"), "-o", "/dev/null", "--max-time", "0.5");
  assert.equal(seen.exit, 28);
  assert.ok(seen.size_download > 5_000_000, `${seen.size_download} bytes`);
  assert.ok(process.memoryUsage().rss - before < 60_000_000);
  await settled();
  assert.notEqual(requestsTo("endless-body.bodies.fault.example")[0].out, null);
});

test("parts of a large file are served, or are not", async () => {
  const range = ["--range", "0-65535"];
  const part = await curl(server, address("bodies/ranges-206"), ...range);
  assert.equal(part.response_code, 206);
  assert.equal(part.size_download, 65536);
  assert.match(part.head, /content-range: bytes 0-65535\/20971520\r/);
  assert.equal((await curl(server, address("bodies/no-ranges-416"), ...range)).response_code, 416);
  const head = await curl(server, address("bodies/no-ranges-416"), "--head");
  assert.match(head.head, /content-length: 20971520\r/);
});

test("files are what their bytes say, under the type that the fault gives them", async () => {
  const seen = {};
  for (const fault of family("bodies").filter((one) => one.mediaType || /type|windows|utf/.test(one.name))) {
    if (!/ranges/.test(fault.name)) seen[fault.name] = await curl(server, fault.address);
  }
  const start = (name, length) => seen[name].body.subarray(0, length).toString("latin1");
  for (const name of ["pdf-as-octets", "pdf-as-html", "pdf-without-type"]) assert.equal(start(name, 5), "%PDF-");
  assert.equal(start("docx-as-zip", 4), "PK\x03\x04");
  assert.equal(start("mp3-as-text", 3), "ID3");
  assert.equal(start("png-as-jpeg", 4), "\x89PNG");
  assert.match(start("html-as-pdf", 15), /^<!doctype html>/);
  assert.deepEqual(["pdf-as-octets", "pdf-as-html", "docx-as-zip", "mp3-as-text", "png-as-jpeg", "html-as-pdf"].map((name) => seen[name].content_type),
    ["application/octet-stream", "text/html", "application/zip", "text/plain", "image/jpeg", "application/pdf"]);
  assert.equal(seen["pdf-without-type"].content_type, null);
  assert.equal(seen["html-without-type"].content_type, null);
  for (const name of ["windows-1257", "windows-1257-in-meta"]) {
    assert.ok(new TextDecoder("windows-1257").decode(seen[name].body).includes("Pārskats par tiešām saistībām"), name);
  }
  assert.throws(() => new TextDecoder("utf-8", { fatal: true }).decode(seen["invalid-utf-8"].body));
  assert.equal(crc32(Buffer.from("123456789")), 0xcbf43926);
});

test("certificates fail for their own cause and no other", async () => {
  const verdicts = {};
  for (const fault of family("certificates")) {
    const seen = await follow(server, fault.address);
    verdicts[fault.name] = `${seen.exit}/${seen.ssl_verify_result}`;
    if (fault.name === "wrong-name") assert.match(seen.errormsg, /no alternative certificate subject name/);
  }
  assert.deepEqual(verdicts, {
    expired: "60/10", "wrong-name": "60/1", "missing-intermediate": "60/20", good: "0/0", "self-signed": "60/18", "not-yet": "60/9",
    stranger: "60/19", "ends-soon": "0/0", "good-404": "0/0", "moved-to-expired": "60/10",
  });
  assert.equal((await curl(server, address("certificates/good-404"))).response_code, 404);
  assert.equal((await curl(server, address("certificates/expired"), "--insecure")).response_code, 200);
  const untrusting = await curl({ ...server, caFile: "/etc/ssl/certs/ca-certificates.crt" }, address("certificates/good"));
  assert.notEqual(untrusting.exit, 0, "nobody trusts this root without being told");
});

test("HTTP/2 connections end, stall and flood as each fault says", async () => {
  const seen = {};
  for (const fault of family("http2")) seen[fault.name] = await curl(server, fault.address, "--max-time", fault.name === "mute" ? "0.4" : "5");
  const exits = Object.fromEntries(Object.entries(seen).map(([name, one]) => [name, one.exit]));
  assert.deepEqual(exits, {
    goaway: 16, "goaway-always": 16, alive: 0, "breaks-off": 18, "refused-stream": 0, "reset-stream": 92, "half-a-body": 92, mute: 28, "endless-continuation": 56,
  });
  assert.equal(seen.alive.http_version, "2");
  assert.equal(requestsTo("refused-stream.http2.fault.example").length, 2, "curl asks again by itself");
  assert.match(seen["endless-continuation"].errormsg, /CONTINUATION|header/i);
  for (const name of ["goaway", "breaks-off"]) {
    const again = await curl(server, address(`http2/${name}`));
    assert.equal(again.response_code, 200, name);
    assert.match(again.body.toString(), /Alive over HTTP\/2/);
  }
  assert.equal((await curl(server, address("http2/goaway-always"))).exit, 16);
});

test("many pages of an HTTP/2 host can come over one connection", async () => {
  const fault = named("http2/alive");
  await curl(server, fault.address, ...fault.alsoLinked);
  const asked = requestsTo(fault.host);
  assert.deepEqual(asked.map((request) => request.http), ["2.0", "2.0", "2.0"]);
  assert.equal(new Set(asked.map((request) => request.connection)).size, 1);
});

test("a soft 404 looks like any other address of its host, and an honest page does not", async () => {
  const random = "/news/2021/a-random-sibling-7d1f";
  for (const fault of family("soft")) {
    const host = `http://${fault.host}`;
    const [page, sibling] = [await follow(server, fault.address), await follow(server, host + random)];
    const told = `${fault.name}: ${sibling.response_code}`;
    const alike = Math.abs(page.body.length - sibling.body.length) < 20 && page.url_effective.replace(fault.path, random) === sibling.url_effective;
    if (["same-for-every-path", "same-but-for-noise"].includes(fault.name)) assert.ok(alike, told);
    if (fault.name === "all-to-one-place") assert.equal(page.url_effective, sibling.url_effective);
    if (["title-says-404", "title-says-it-in-latvian", "title-after-scripts", "honest-host", "title-with-404-in-it"].includes(fault.name)) assert.equal(sibling.response_code, 404, told);
    if (fault.name === "helpful-host") assert.ok(sibling.response_code === 200 && !alike, told);
    if (fault.name === "root-itself") assert.equal(sibling.url_effective, `${host}/`);
  }
  const late = (await curl(server, address("soft/title-after-scripts"))).body.toString();
  assert.ok(late.indexOf("<title>") > 20_000);
});

test("oEmbed tells the living from the deleted, the page does not", async () => {
  const oembed = (video) => curl(server, `https://www.youtube.com/oembed?format=json&url=${encodeURIComponent(video)}`);
  assert.equal(JSON.parse((await oembed("https://www.youtube.com/watch?v=alive000001")).body).title, "Video alive000001");
  assert.equal(JSON.parse((await oembed("https://youtu.be/alive000002")).body).title, "Video alive000002");
  const codes = {};
  for (const id of ["private0001", "private0002", "deleted0001", "deleted0002", "broken00001"]) codes[id] = (await oembed(`https://www.youtube.com/watch?v=${id}`)).response_code;
  assert.deepEqual(codes, { private0001: 401, private0002: 403, deleted0001: 404, deleted0002: 400, broken00001: 500 });
  assert.equal((await curl(server, address("video/deleted"))).response_code, 200);
  assert.equal((await curl(server, address("video/channel"))).response_code, 404);
});

test("the archive names its capture in Location", async () => {
  const look = (wanted) => curl(server, `https://web.archive.org/web/${wanted}`);
  const found = await look("http://captured.archive.fault.example/page");
  assert.equal(found.response_code, 302);
  assert.equal(found.redirect_url, named("archive/captured").archived);
  assert.equal((await look("http://never-captured.archive.fault.example/page")).response_code, 404);
  assert.equal((await curl(server, named("archive/captured").archived)).response_code, 200);
});

test("names without an answer are said to be so, not dialled", () => {
  assert.equal(server.hosts["no-such-name.names.fault.example:80"], "nxdomain");
  assert.equal(server.hosts["name-server-fails.names.fault.example:80"], "servfail");
});

test("what changes from night to night changes", async () => {
  const seen = {};
  for (const night of [1, 2, 3]) {
    server.journal.setNight(night);
    for (const fault of [...family("nights"), named("takeover/taken-over-later"), named("outage/host-1"), named("outage/host-9")]) {
      const { exit, response_code: status, content_type: type } = await follow(server, fault.address);
      (seen[fault.name] ??= []).push(exit || (type === "application/pdf" ? "pdf" : status));
    }
  }
  assert.deepEqual(seen, {
    "missing-three-nights": [404, 404, 404], "missing-twice-then-back": [404, 404, 200], "document-becomes-page": ["pdf", 200, 200],
    "content-changes": ["pdf", "pdf", "pdf"], "gone-two-nights": [410, 410, 410], "down-for-a-fortnight": [500, 500, 500], "refused-for-ever": [403, 403, 403],
    "moved-two-nights": [200, 200, 200], "moved-then-missing": [200, 404, 404], "wall-over-a-death": [404, 403, 404], "taken-over-later": [200, 200, 200],
    "host-1": [200, 56, 200], "host-9": [200, 200, 200],
  });
  const bodies = [];
  for (const night of [1, 2]) {
    server.journal.setNight(night);
    bodies.push((await curl(server, address("nights/content-changes"))).body.toString("latin1"), (await curl(server, address("takeover/taken-over-later"))).body.toString());
  }
  assert.notEqual(bodies[0], bodies[2]);
  assert.doesNotMatch(bodies[1], /casino/i);
  assert.match(bodies[3], /casino/i);
});

test("a night starts over what answers first so and then otherwise", async () => {
  const statuses = [];
  for (const night of [1, 2]) {
    server.journal.setNight(night);
    for (let time = 0; time < 2; ++time) statuses.push((await curl(server, address("limits/no-header"))).response_code);
  }
  assert.deepEqual(statuses, [429, 200, 429, 200]);
});

test("the journal counts who asks at once, and what they say of themselves", async () => {
  const fault = named("polite/many");
  const pages = Array.from({ length: 12 }, (_, index) => `http://${fault.host}/page/${index}`);
  const most = () => Math.max(...requestsTo(fault.host).map((request) => request.concurrent));
  await curl(server, pages[0], ...pages.slice(1));
  assert.equal(most(), 1);
  server.journal.reset();
  await curl(server, pages[0], "--parallel", "--parallel-immediate", "--parallel-max", "4", "-A", "Tester/1", "-e", "http://referer.example/", "-b", "a=b", ...pages.slice(1));
  assert.equal(requestsTo(fault.host).length, 12);
  assert.ok(most() > 1 && most() <= 4, `${most()} at once`);
  await settled();
  const [first] = requestsTo(fault.host);
  assert.equal(first.method, "GET");
  assert.equal(first.status, 200);
  assert.deepEqual([first.headers["user-agent"], first.headers.referer, first.headers.cookie], ["Tester/1", "http://referer.example/", "a=b"]);
  assert.ok(first.out - first.in >= 4, "it took its five milliseconds");
  server.journal.reset();
  assert.deepEqual(server.journal.requests, []);
});

test("a host of its own is reached by its address", async () => {
  const seen = await curl(server, address("polite/literal"));
  assert.match(address("polite/literal"), /^http:\/\/127\.77\.1\.\d+:\d+\/page$/);
  assert.equal(seen.response_code, 200);
  assert.equal(requestsTo("literal.polite.fault.example").length, 1);
});

for (const [how, end] of Object.entries({ "its standard input ends": (child) => child.stdin.end(), "SIGTERM comes": (child) => child.kill("SIGTERM") })) {
  test(`the program says where it is in one line and leaves nothing behind when ${how}`, async (t) => {
    const child = spawn(process.execPath, [fileURLToPath(new URL("fault_server.mjs", import.meta.url))], { stdio: ["pipe", "pipe", "inherit"] });
    t.after(() => child.kill("SIGKILL"));
    let output = "";
    child.stdout.on("data", (bytes) => { output += bytes; });
    while (!output.endsWith("\n")) await once(child.stdout, "data");
    const ready = JSON.parse(output);
    assert.ok(existsSync(ready.ca));
    assert.equal(ready.allow, "127.77.0.0/16");
    const control = async (method, path) => (await fetch(ready.control + path, { method })).json();
    assert.equal((await control("GET", "/catalog")).length, server.faults.length);
    await control("POST", "/night/3");
    const running = { hosts: ready.hosts, caFile: ready.ca };
    assert.equal((await curl(running, address("nights/missing-twice-then-back"))).response_code, 200);
    assert.equal((await curl(running, address("sockets/mute"), "--max-time", "0.2")).exit, 28);
    const log = await control("GET", "/log");
    assert.equal(log.night, 3);
    assert.deepEqual(log.requests.map((request) => request.host), ["missing-twice-then-back.nights.fault.example", "mute.sockets.fault.example"]);
    await control("POST", "/reset");
    assert.deepEqual((await control("GET", "/log")).requests, []);
    // Ends although somebody still waits for an answer.
    const waiting = curl(running, address("sockets/mute"));
    while ((await control("GET", "/log")).requests.length === 0);
    end(child);
    const [code] = await once(child, "exit");
    assert.equal(code, 0);
    assert.notEqual((await waiting).exit, 0);
    assert.ok(!existsSync(dirname(ready.ca)));
    await assert.rejects(fetch(`${ready.control}/log`));
  });
}
