// What changes from run to run. A night is three days after the one before, unless the test says otherwise.
import { family } from "../family.mjs";
import { byNight, failure, file, html, page, redirect } from "../answers.mjs";
import { pdf } from "../sample_files.mjs";

const times = (count, night) => Array(count).fill(night);
const alive = page("Alive again");
const report = (title) => file("application/pdf", pdf({ title }));
const night = (observation, verdict, more = {}) => ({ observation, ...(verdict ? { verdict } : {}), ...more });

export default family("nights", [
  { number: 7, name: "missing-three-nights", nights: [night("missing", "failing", { failures: 1 }), night("missing", "failing", { failures: 2 }), night("missing", "dead", { failures: 3 })],
    routes: { "/page": failure(404) } },
  { number: 8, name: "missing-twice-then-back", nights: [night("missing", "failing", { failures: 1 }), night("missing", "failing", { failures: 2 }), night("ok", "alive", { failures: 0 })],
    routes: { "/page": byNight(failure(404), failure(404), alive) } },
  { number: 60, name: "document-becomes-page", path: "/report.pdf", nights: [night("ok", "alive"), night("changed-type")],
    routes: { "/report.pdf": byNight(report("Report"), file("text/html", html("We have a new website"))) } },
  { name: "gone-two-nights", nights: [night("gone", "failing"), night("gone", "dead")], routes: { "/page": failure(410) } },
  { name: "content-changes", path: "/report.pdf", nights: [night("ok", "alive"), night("ok", "alive", { changed: true })], routes: { "/report.pdf": byNight(report("First edition"), report("Second edition")) } },
  { name: "down-for-a-fortnight", nights: [...times(5, night("down", "failing")), night("down", "dead")], routes: { "/page": failure(500) } },
  { name: "refused-for-ever", nights: times(6, night("refused", "unverifiable")), routes: { "/page": failure(403) } },
  { name: "moved-two-nights", nights: [night("moved", "alive"), night("moved", "moved"), night("moved", "moved")], routes: { "/page": redirect(301, "/landing"), "/landing": page("Where it went") } },
  { name: "moved-then-missing", nights: [night("moved"), night("missing", "failing")], routes: { "/page": redirect(301, "/landing"), "/landing": byNight(page("Where it went"), failure(404)) } },
  { name: "wall-over-a-death", nights: [night("missing", "failing", { failures: 1 }), night("refused"), night("missing", "failing", { failures: 2 })],
    routes: { "/page": byNight(failure(404), failure(403), failure(404)) } },
]);
