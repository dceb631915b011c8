// Videos are judged by oEmbed: the page of a deleted video answers 200 all the same.
import { family } from "../family.mjs";
import { failure, page, status } from "../answers.mjs";

const videos = {
  alive000001: 200, alive000002: 200, alive000003: 200, alive000004: 200, private0001: 401, private0002: 403, deleted0001: 404, deleted0002: 400, broken00001: 500,
};
const videoOf = (address) => /(?:v=|youtu\.be\/|\/shorts\/|\/embed\/)([\w-]{11})/.exec(address ?? "")?.[1];
const oembed = (exchange) => {
  const id = videoOf(exchange.query.get("url"));
  const code = videos[id] ?? 404;
  if (code !== 200) return status(code, { "content-type": "text/plain" }, code === 404 ? "Not Found" : "Unauthorized")(exchange);
  exchange.send(200, { "content-type": "application/json" }, JSON.stringify({ type: "video", version: "1.0", title: `Video ${id}`, provider_name: "YouTube", author_name: "Ministry" }));
};
const youtube = { listener: "tls", routes: { "/oembed": oembed }, any: page("YouTube") };
const watch = (id, observation, more = {}) => ({ host: "www.youtube.com", path: `/watch?v=${id}`, observation, ...youtube, ...more });

export default family("video", [
  { number: 59, name: "deleted", ...watch("deleted0001", "gone") },
  { number: 59, name: "not-embeddable", ...watch("private0001", "ok") },
  { name: "alive", ...watch("alive000001", "ok", { title: "Video alive000001" }) },
  { name: "forbidden-to-embed", ...watch("private0002", "ok") },
  { name: "no-such-id", ...watch("deleted0002", "gone") },
  { name: "service-fails", ...watch("broken00001", "down") },
  { name: "short-address", ...watch("", "ok", { host: "youtu.be", path: "/alive000002", title: "Video alive000002", routes: {} }) },
  { name: "short-film", ...watch("", "ok", { path: "/shorts/alive000003", title: "Video alive000003" }) },
  { name: "embedded", ...watch("", "ok", { host: "www.youtube.com", path: "/embed/alive000004", title: "Video alive000004" }) },
  { name: "channel", ...watch("", "missing", { path: "/c/closed-channel", routes: { ...youtube.routes, "/c/closed-channel": failure(404) } }) },
]);
