// Domains that now belong to somebody else, beside domains that only moved. Each has a registrable domain of its own.
import { family } from "../family.mjs";
import { byNight, page, redirectTo } from "../answers.mjs";

const casino = page("Best Online Casino 2026 – Free Spins & Betting Bonus", "<p>Play slots, poker and roulette. Sports betting odds, jackpot, free spins bonus. Casino, casino, casino.</p>", { language: "en" });
const parked = page("old-week.example", '<p>This domain is for sale! Buy this domain. The domain old-week.example may be for sale by its owner.</p><div id="sedoparking">Related searches</div>', { language: "en" });
const campaign = page("Campaign week against trafficking", "<p>Lessons were held in schools.</p>");

export default family("takeover", [
  { name: "to-gambling", host: "old-campaign.example", observation: "hijack", routes: { "/page": redirectTo(301, "lucky-spins.example", "/welcome") },
    hosts: { "lucky-spins.example": { routes: { "/welcome": casino } } } },
  { name: "parked", host: "old-week.example", observation: "hijack", routes: { "/page": parked }, any: parked },
  { name: "to-parking", host: "old-forum.example", observation: "hijack", routes: { "/page": redirectTo(302, "parking-place.example", "/lander?domain=old-forum.example") },
    hosts: { "parking-place.example": { routes: { "/lander": parked } } } },
  { name: "taken-over-later", host: "old-project.example", nights: [{ observation: "ok" }, { observation: "hijack" }], routes: { "/page": byNight(campaign, casino) } },
  { name: "renamed", host: "old-ministry.example", observation: "moved", routes: { "/page": redirectTo(301, "new-ministry.example", "/page") },
    hosts: { "new-ministry.example": { routes: { "/page": campaign } } } },
  { name: "short-address", host: "tiny.example", path: "/x7", observation: "moved", routes: { "/x7": redirectTo(301, "newspaper.example", "/2021/10/18/week") },
    hosts: { "newspaper.example": { routes: { "/2021/10/18/week": page("A week against trafficking begins") } } } },
  { name: "about-gambling", host: "health-office.example", observation: "ok",
    routes: { "/page": page("Gambling addiction: where to find help", "<p>Casino, betting and slots harm people. The office offers free advice to those who gamble, and to their families.</p>") } },
]);
