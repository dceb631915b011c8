// Certificates that a browser would warn of, each for one cause.
import { family } from "../family.mjs";
import { failure, page, redirectTo } from "../answers.mjs";

const alive = { "/page": page("Alive behind its certificate") };

export default family("certificates", [
  { number: 53, name: "expired", observation: "tls", reason: "certificate-expired", certificate: "expired", routes: alive },
  { number: 54, name: "wrong-name", observation: "tls", reason: "certificate-name", certificate: "wrongName", routes: alive },
  { number: 55, name: "missing-intermediate", observation: "chain", reason: "certificate-chain", certificate: "missingIntermediate", routes: alive },
  { name: "good", observation: "ok", title: "Alive behind its certificate", routes: alive },
  { name: "self-signed", observation: "tls", reason: "certificate-self-signed", certificate: "selfSigned", routes: alive },
  { name: "not-yet", observation: "tls", certificate: "notYet", routes: alive },
  { name: "stranger", observation: "tls", certificate: "stranger", routes: alive },
  { name: "ends-soon", observation: "ok", certificate: "soon", routes: alive },
  { name: "good-404", observation: "missing", status: 404, routes: { "/page": failure(404) } },
  { name: "moved-to-expired", observation: "tls", reason: "certificate-expired", listener: "plain",
    routes: { "/page": redirectTo(301, "expired-home.certificates.fault.example", "/page") },
    hosts: { "expired-home.certificates.fault.example": { listener: "tls", certificate: "expired", routes: alive } } },
], { listener: "tls" });
