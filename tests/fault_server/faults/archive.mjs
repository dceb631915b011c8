// Something that answers as the Wayback Machine does: a capture's address in `Location`, or 404.
import { family } from "../family.mjs";
import { failure, page, redirectTo } from "../answers.mjs";

const captures = { "http://captured.archive.fault.example/page": "20230501120000" };
const lookUp = (exchange) => {
  const [, date, wanted] = /^\/web\/(?:(\d+)(?:id_)?\/)?(.*)$/s.exec(exchange.path) ?? [];
  const capture = captures[wanted];
  if (!capture) return failure(404, "The Wayback Machine has not archived that URL.")(exchange);
  if (date === capture) return page("The page as it was")(exchange);
  return redirectTo(302, "web.archive.org", `/web/${capture}/${wanted}`)(exchange);
};
const wayback = { "web.archive.org": { listener: "tls", routes: {}, any: lookUp } };

export default family("archive", [
  { name: "captured", observation: "missing", archived: "https://web.archive.org/web/20230501120000/http://captured.archive.fault.example/page", hosts: wayback, routes: { "/page": failure(404) } },
  { name: "never-captured", observation: "missing", archived: null, routes: { "/page": failure(404) } },
  { name: "capture-linked", observation: "ok", host: "web.archive.org", ...wayback["web.archive.org"], path: "/web/20230501120000/http://captured.archive.fault.example/page" },
]);
