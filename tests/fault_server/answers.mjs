// The vocabulary of the faults: each function returns an answer, a function of one exchange.
const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

export const htmlHeaders = { "content-type": "text/html; charset=utf-8" };

/** A plain page. Long enough that comparing two of them says something. */
export function html(title, body = "", { head = "", language = "lv" } = {}) {
  const words = `This page is about ${escape(title.slice(0, 200))}. It says what was done, by whom, when, and where to ask for more.`;
  return `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${escape(title)}</title>${head}</head>\n`
    + `<body><h1>${escape(title)}</h1>\n<p>${words}</p>\n${body}</body></html>\n`;
}

export const page = (title, body, options) => (exchange) => exchange.send(200, htmlHeaders, html(title, body, options));
export const failure = (code, text = `Error ${code}`, headers = {}) => (exchange) =>
  exchange.send(code, { ...htmlHeaders, ...headers }, html(text));
export const status = (code, headers = {}, body = "") => (exchange) => exchange.send(code, headers, body);
export const file = (type, bytes, headers = {}) => (exchange) =>
  exchange.send(200, { ...(type ? { "content-type": type } : {}), ...headers }, bytes);

/** `to` is a path, an absolute address, or a function of the exchange. Sent byte for byte. */
export const redirect = (code, to, headers = {}) => (exchange) => {
  const target = typeof to === "function" ? to(exchange) : to;
  exchange.send(code, { ...headers, location: Buffer.from(target, "utf8").toString("latin1") });
};
export const redirectTo = (code, host, path) => redirect(code, (exchange) => exchange.url(host, path));

export const byMethod = (answers) => (exchange) => (answers[exchange.method] ?? answers.GET)(exchange);
/** The answer of this night; the last one stays. */
export const byNight = (...answers) => (exchange) => answers[Math.min(exchange.night, answers.length) - 1](exchange);
/** The first `times` requests of a night get `first`, whatever their method. */
export const firstly = (first, then, times = 1) => (exchange) => (exchange.asked <= times ? first : then)(exchange);
/** The first HEAD and the first GET of a night get `first`: only asking again helps, not asking by another method. */
export const firstOfMethod = (first, then) => (exchange) => (exchange.askedByMethod === 1 ? first : then)(exchange);
export const delayed = (milliseconds, answer) => (exchange) => exchange.later(milliseconds, () => answer(exchange));
export const silence = () => {};
export const reset = (exchange) => exchange.reset();
