// Servers that do not want a robot, or anybody without a password. None of these makes a page dead.
import { family } from "../family.mjs";
import { byMethod, failure, file, html, htmlHeaders, page, redirect, redirectTo, status } from "../answers.mjs";
import { pdf } from "../sample_files.mjs";

const challenge = (code, headers, title, body) => (exchange) => exchange.send(code, { ...htmlHeaders, ...headers }, html(title, body));
const cloudflare = { server: "cloudflare", "cf-ray": "8f1e2d3c4b5a6978-RIX" };

export default family("refusals", [
  { number: 31, name: "forbidden-403", observation: "refused", status: 403, routes: { "/page": failure(403) } },
  { number: 32, name: "cf-mitigated", observation: "blocked", status: 403,
    routes: { "/page": challenge(403, { ...cloudflare, "cf-mitigated": "challenge" }, "Just a moment...", "<noscript>Enable JavaScript and cookies to continue</noscript>") } },
  { number: 33, name: "challenge-503", observation: "blocked", status: 503,
    routes: { "/page": challenge(503, cloudflare, "Just a moment...", '<form id="challenge-form" action="/page?__cf_chl_f_tk=x" method="POST"></form><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script>') } },
  { number: 34, name: "linkedin-999", observation: "blocked", status: 999, routes: { "/page": status(999, htmlHeaders, "<html><body>Request denied</body></html>") } },
  { number: 35, name: "password-401", observation: "refused", status: 401, routes: { "/page": failure(401, "Who are you?", { "www-authenticate": 'Basic realm="staff"' }) } },
  { name: "cf-attention", observation: "blocked", status: 403,
    routes: { "/page": challenge(403, cloudflare, "Attention Required! | Cloudflare", '<div id="cf-wrapper"><h2>Sorry, you have been blocked</h2></div>') } },
  { name: "imperva-200", observation: "blocked", status: 200,
    routes: { "/page": (exchange) => exchange.send(200, { ...htmlHeaders, "x-iinfo": "1-2-3" },
      '<html><head><META NAME="robots" CONTENT="noindex,nofollow"></head><body><iframe src="/_Incapsula_Resource?CWUDNSAI=23&xinfo=1" frameborder=0>Request unsuccessful. Incapsula incident ID: 1-2</iframe></body></html>') } },
  { name: "datadome-403", observation: "blocked", status: 403,
    routes: { "/page": challenge(403, { "x-datadome": "protected" }, "Verification", '<script>var dd={"host":"geo.captcha-delivery.com"}</script><script src="https://ct.captcha-delivery.com/c.js"></script>') } },
  { name: "aws-waf-202", observation: "blocked", status: 202, routes: { "/page": challenge(202, { "x-amzn-waf-action": "challenge" }, "", "") } },
  // A wall in front of a page that is dead behind it, and a dead page on a walled host.
  { name: "wall-for-head-alone", observation: "ok", status: 200, path: "/report.pdf",
    routes: { "/report.pdf": byMethod({ HEAD: challenge(403, { ...cloudflare, "cf-mitigated": "challenge" }, "", ""), GET: file("application/pdf", pdf()) }) } },
  { name: "cf-honest-404", observation: "missing", status: 404, routes: { "/page": failure(404, "Not found", cloudflare) } },
  { name: "cf-honest-page", observation: "ok", status: 200, routes: { "/page": (exchange) => exchange.send(200, { ...htmlHeaders, ...cloudflare }, html("Served by a proxy")) } },
  { name: "login-path", observation: "blocked", path: "/events/123", routes: { "/events/123": redirect(302, "/login/?next=%2Fevents%2F123"), "/login/": page("Log in") } },
  { name: "login-host", observation: "blocked", path: "/document/7",
    routes: { "/document/7": redirectTo(302, "login.refusals.fault.example", "/oauth2/authorize?client_id=1") },
    hosts: { "login.refusals.fault.example": { routes: { "/oauth2/authorize": page("Sign in to your account") } } } },
  { name: "consent-wall", observation: "blocked", routes: { "/page": redirectTo(302, "consent.youtube.com", "/m?continue=page") },
    hosts: { "consent.youtube.com": { listener: "tls", routes: { "/m": page("Before you continue") } } } },
  { name: "page-on-logins", observation: "ok", path: "/login-safety", routes: { "/login-safety": page("How to log in safely") } },
]);
