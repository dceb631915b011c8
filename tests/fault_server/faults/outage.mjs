// Ten hosts of which four give no answer in the second night: that is a bad night, not four deaths.
import { family } from "../family.mjs";
import { byNight, page, reset } from "../answers.mjs";

export default family("outage", Array.from({ length: 10 }, (_, index) => {
  const alive = page(`Host ${index + 1}`);
  const failing = index < 4;
  return { name: `host-${index + 1}`, nights: [{ observation: "ok" }, { observation: failing ? "down" : "ok" }, { observation: "ok" }],
    routes: { "/page": failing ? byNight(alive, reset, alive) : alive } };
}));
