// Addresses that must not be dialled, whatever name or spelling they hide behind; and one resource under three spellings.
// The server's own hosts live in 127.77.0.0/16, which a test allows. 127.0.0.1 stays forbidden: there `inside` listens,
// and whoever reaches it has been led into the house.
import { family } from "../family.mjs";
import { file, page, redirect } from "../answers.mjs";
import { pdf } from "../sample_files.mjs";

const leadTo = (target) => ({ observation: "unsafe", routes: { "/page": redirect(302, target) } });
const inside = (address) => (exchange) => `http://${address}:${exchange.insidePort}/`;
const report = file("application/pdf", pdf({ title: "Pārskats" }));

export default family("addresses", [
  { number: 20, name: "to-file", ...leadTo("file:///etc/hostname") },
  { number: 21, name: "to-loopback", ...leadTo(inside("127.0.0.1")) },
  { number: 22, name: "to-metadata", ...leadTo("http://169.254.169.254/latest/meta-data/") },
  { number: 23, name: "private-name", observation: "unsafe", listener: "inside" },
  { number: 24, name: "to-mapped-ipv6", ...leadTo("http://[::ffff:10.0.0.1]/") },
  { number: 25, name: "to-decimal", ...leadTo(inside("2130706433")) },
  { number: 26, name: "rebinding", observation: "unsafe", rebinds: true,
    routes: { "/page": redirect(302, "/next", { connection: "close" }), "/next": page("Never here") } },
  { number: 58, name: "one-resource", observation: "ok", path: "/ce%C4%BC%C5%A1/p%C4%81rskats.pdf", mediaType: "application/pdf",
    spellings: ["/ceļš/pārskats.pdf", "/ce%c4%bc%c5%a1/p%c4%81rskats.pdf", "/ce%C4%BC%C5%A1/p%C4%81rskats.pdf"],
    routes: { "/ce%C4%BC%C5%A1/p%C4%81rskats.pdf": report } },
  { name: "to-short-loopback", ...leadTo(inside("127.1")) },
  { name: "to-hexadecimal", ...leadTo(inside("0x7f.1")) },
  { name: "to-octal", ...leadTo(inside("0177.0.0.1")) },
  { name: "to-zero", ...leadTo(inside("0")) },
  { name: "to-ipv6-loopback", ...leadTo(inside("[::1]")) },
  { name: "to-mapped-loopback", ...leadTo(inside("[::ffff:127.0.0.1]")) },
  { name: "to-link-local", ...leadTo("http://[fe80::1]/") },
  { name: "to-gopher", ...leadTo("gopher://127.0.0.1:70/") },
  { name: "to-credentials", ...leadTo((exchange) => exchange.url("to-credentials.addresses.fault.example", "/next").replace("//", "//user:secret@")) },
  { name: "linked-loopback", observation: "unsafe", listener: "inside", address: ({ inside: port }) => `http://127.0.0.1:${port}/` },
  { name: "linked-metadata", observation: "unsafe", listener: "inside", address: () => "http://169.254.169.254/latest/meta-data/" },
  { name: "linked-credentials", observation: "unsafe", path: "/page",
    address: ({ url }) => url("linked-credentials.addresses.fault.example", "/page").replace("//", "//user:secret@"),
    routes: { "/page": page("Behind a password") } },
]);
