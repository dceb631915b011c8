// Names that nobody has, or that nobody can tell. No listener: the map of hosts says so in place of DNS.
import { family } from "../family.mjs";

export default family("names", [
  { name: "no-such-name", observation: "gone", reason: "name-unknown", listener: "nxdomain" },
  { name: "name-server-fails", observation: "down", reason: "name-trouble", listener: "servfail" },
]);
