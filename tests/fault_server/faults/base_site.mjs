// The addresses that tests/golden/base-site itself links to: all alive.
import { family } from "../family.mjs";
import { page } from "../answers.mjs";

const alive = (name, host, path) => ({ name, host, path, observation: "ok", listener: "tls", routes: { [path]: page(`${name} of ${host}`) } });

export default family("base-site", [
  alive("film", "video.example", "/1"),
  alive("source", "source.example", "/"),
  alive("institution", "www.iem.example", "/"),
  alive("exit", "weather.example", "/"),
]);
