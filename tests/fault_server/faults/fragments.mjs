// Anchors that are there, are not, or are made by a script.
import { family } from "../family.mjs";
import { page } from "../answers.mjs";

const article = page("An article", '<h2 id="results">Results</h2><a name="old-style"></a><h2 id="rezultāti">Rezultāti</h2>');
const scripted = page("An application", '<div id="app"></div><script src="/app.js"></script>');
const at = (fragment, observation, routes = { "/page": article }) => ({ fragment, observation, routes });

export default family("fragments", [
  { name: "present", ...at("results", "ok") },
  { name: "named-anchor", ...at("old-style", "ok") },
  { name: "letters", ...at("rezult%C4%81ti", "ok") },
  { name: "top", ...at("top", "ok") },
  { name: "text-fragment", ...at(":~:text=Results", "ok") },
  { name: "absent", ...at("conclusions", "fragment") },
  { name: "scripted", ...at("conclusions", "ok", { "/page": scripted }) },
  { name: "route-of-an-application", ...at("!/news/1", "ok", { "/page": scripted }) },
]);
