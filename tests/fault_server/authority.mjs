// A certificate authority of our own, made anew for each server in a folder that is removed with it. The keys protect
// nothing and never leave that folder.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSecureContext } from "node:tls";

const day = 24 * 60 * 60 * 1000;

const configuration = (folder) => `
[req]
distinguished_name = nothing
[nothing]
[ca]
default_ca = root
[root]
certificate = ${folder}/root.pem
private_key = ${folder}/root.key
[issuing]
certificate = ${folder}/issuing.pem
private_key = ${folder}/issuing.key
[stranger]
certificate = ${folder}/stranger.pem
private_key = ${folder}/root.key
${["root", "issuing", "stranger"].map((name) => `[${name}]
database = ${folder}/index.txt
new_certs_dir = ${folder}
default_md = sha256
rand_serial = yes
unique_subject = no
policy = any`).join("\n")}
[any]
commonName = supplied
[authority]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
`;

/** "20260131235959Z", as openssl wants it. */
const stamp = (offset) => new Date(Date.now() + offset).toISOString().replace(/[-:T]|\.\d+/g, "");

/**
 * Makes the authority and its certificates for `names`.
 * `contexts` holds what a TLS server answers with: good, soon, expired, notYet, wrongName, selfSigned,
 * missingIntermediate, stranger. `rootFile` is what a client has to trust.
 */
export function makeAuthority(names) {
  const folder = mkdtempSync(join(tmpdir(), "parskats-faults-"));
  const at = (name) => join(folder, name);
  const openssl = (...args) => execFileSync("openssl", args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  const read = (name) => readFileSync(at(name), "utf8");
  const config = at("openssl.cnf");
  writeFileSync(config, configuration(folder));
  writeFileSync(at("index.txt"), "");

  for (const key of ["root.key", "issuing.key", "leaf.key"]) {
    openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", at(key));
  }
  const root = (name, subject) => openssl("req", "-x509", "-new", "-config", config, "-extensions", "authority", "-key", at("root.key"),
    "-subj", `/CN=${subject}`, "-days", "30", "-out", at(name));
  root("root.pem", "Fault server root");
  root("stranger.pem", "A root that nobody trusts");

  const request = (key) => openssl("req", "-new", "-config", config, "-key", at(key), "-subj", "/CN=replaced", "-out", at("request.pem"));
  const issue = (issuer, name, subject, extensions, from, until) => {
    writeFileSync(at("extensions.cnf"), extensions);
    openssl("ca", "-batch", "-notext", "-config", config, "-name", issuer, "-in", at("request.pem"), "-subj", `/CN=${subject}`,
      "-startdate", stamp(from), "-enddate", stamp(until), "-extfile", at("extensions.cnf"), "-out", at(name));
  };
  request("issuing.key");
  issue("root", "issuing.pem", "Fault server issuing authority", "basicConstraints = critical, CA:true\n", -day, 20 * day);

  request("leaf.key");
  const leaf = (name, { issuer = "issuing", alternatives = names, from = -day, until = 15 * day } = {}) => {
    issue(issuer, name, alternatives[0].slice(0, 60), `subjectAltName = ${alternatives.map((one) => `DNS:${one}`).join(",")}\n`, from, until);
    return read(name);
  };
  const chain = (certificate) => certificate + read("issuing.pem");
  const good = leaf("good.pem");
  openssl("req", "-x509", "-new", "-config", config, "-key", at("leaf.key"), "-subj", `/CN=${names[0].slice(0, 60)}`, "-days", "30",
    "-addext", `subjectAltName = ${names.map((one) => `DNS:${one}`).join(",")}`, "-out", at("self.pem"));
  const certificates = {
    good: chain(good),
    missingIntermediate: good,
    soon: chain(leaf("soon.pem", { until: 5 * day })),
    expired: chain(leaf("expired.pem", { from: -40 * day, until: -10 * day })),
    notYet: chain(leaf("not-yet.pem", { from: 10 * day, until: 15 * day })),
    wrongName: chain(leaf("wrong-name.pem", { alternatives: ["somebody-else.example"] })),
    selfSigned: read("self.pem"),
    stranger: leaf("stranger-leaf.pem", { issuer: "stranger" }) + read("stranger.pem"),
  };
  const key = read("leaf.key");
  return {
    folder,
    rootFile: at("root.pem"),
    key,
    certificates,
    contexts: Object.fromEntries(Object.entries(certificates).map(([name, cert]) => [name, createSecureContext({ key, cert })])),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
