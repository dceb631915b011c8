// A row for each line of the decision table, with its reason, and beside it what looks alike and is not.
#include <doctest/doctest.h>

#include <set>

#include "unit/links/observe/observed.hpp"

using namespace parskats;

namespace {

std::string after_fault(HttpFault fault) {
    return told(Answer().fault(fault).observe());
}

std::string after_status(int status) {
    return told(Answer().status(status).shows("Server", "").observe());
}

std::string unresolved(NameAnswer answer) {
    Answer seen;
    seen.trail.name = answer;
    return told(seen.fault(HttpFault::name_not_resolved).observe());
}

}  // namespace

TEST_CASE("a page that is there is ok, without a reason") {
    const ObservedLink link = Answer().observe();
    CHECK(told(link) == "ok");
    CHECK(link.status == 200);
    CHECK(link.warnings.empty());
    CHECK(link.final_url.empty());
    CHECK(link.requests == 1);
    CHECK(link.facts.title == "Kampaņas nedēļa skolās");
    CHECK(link.facts.language == "lv");
    CHECK(link.facts.media_type == "text/html");
}

TEST_CASE("what must not be asked is unsafe") {
    CHECK(after_fault(HttpFault::unsafe_scheme) == "unsafe: unsafe-scheme");
    CHECK(after_fault(HttpFault::unsafe_address) == "unsafe: unsafe-address");
    CHECK(after_fault(HttpFault::unsafe_credentials) == "unsafe: unsafe-credentials");
    CHECK(after_fault(HttpFault::bad_url) == "unsafe: bad-address");
    Answer redirected;
    redirected.trail.hop_was_unsafe = true;
    const ObservedLink link = redirected.status(302).via(302, "file:///etc/passwd").observe();
    CHECK(told(link) == "unsafe: unsafe-redirect");
    CHECK(link.detail == "file:///etc/passwd");
    CHECK(link.final_url == "file:///etc/passwd");
    CHECK(told(Answer().via(302, "http://intern.lv/").fault(HttpFault::unsafe_address).observe()) ==
          "unsafe: unsafe-redirect");
}

TEST_CASE("a refusal to a robot is no death") {
    CHECK(after_status(401) == "refused: http-401");
    CHECK(after_status(403) == "refused: http-403");
    CHECK(after_status(451) == "refused: http-451");
    for (const int status : {402, 405, 406, 407, 418, 423, 426}) CHECK(after_status(status) == "refused: http-4xx");
}

TEST_CASE("a limit is no death") {
    CHECK(told(Answer().status(429).header("Retry-After", "31536000").observe()) == "limited: http-429");
    CHECK(after_status(429) == "limited: http-429");
    const ObservedLink later = Answer().status(503).header("retry-after", "3600").observe();
    CHECK(told(later) == "limited: retry-later");
    CHECK(later.detail == "3600");
    CHECK(after_status(503) == "down: http-5xx");
}

TEST_CASE("gone is told from missing") {
    CHECK(after_status(410) == "gone: http-410");
    CHECK(unresolved(NameAnswer::unknown) == "gone: name-unknown");
    CHECK(unresolved(NameAnswer::unknown_unconfirmed) == "down: name-unconfirmed");
    CHECK(unresolved(NameAnswer::trouble) == "down: name-trouble");
    CHECK(unresolved(NameAnswer::found) == "down: name-trouble");
    CHECK(after_status(404) == "missing: http-404");
    CHECK(after_status(400) == "missing: http-400");
    CHECK(after_status(302) == "missing: no-location");
    CHECK(after_status(304) == "ok");
}

TEST_CASE("a death at the end of redirects is a death") {
    CHECK(told(Answer().via(301, "https://www.portal.lv/x").status(404).observe()) == "missing: http-404");
    CHECK(told(Answer().via(301, "https://www.portal.lv/x").status(410).observe()) == "gone: http-410");
    CHECK(told(Answer().via(302, "https://www.portal.lv/x").status(500).observe()) == "down: http-5xx");
    CHECK(told(Answer().via(302, "https://www.portal.lv/x").observe()) == "ok");
}

TEST_CASE("no answer worth the name is down, and says why") {
    for (const int status : {500, 501, 502, 503, 504, 520, 530}) CHECK(after_status(status) == "down: http-5xx");
    CHECK(after_status(408) == "down: timeout");
    CHECK(after_status(700) == "down: bad-status");
    CHECK(after_fault(HttpFault::connect_refused) == "down: connect-refused");
    CHECK(after_fault(HttpFault::connect_failed) == "down: connect-failed");
    CHECK(after_fault(HttpFault::connect_timeout) == "down: connect-timeout");
    CHECK(after_fault(HttpFault::timeout) == "down: timeout");
    CHECK(after_fault(HttpFault::too_slow) == "down: too-slow");
    CHECK(after_fault(HttpFault::reset) == "down: reset");
    CHECK(after_fault(HttpFault::empty) == "down: empty-answer");
    CHECK(after_fault(HttpFault::headers_too_large) == "down: headers-too-large");
    CHECK(after_fault(HttpFault::not_http) == "down: not-http");
    CHECK(after_fault(HttpFault::tls) == "down: tls-failed");
    CHECK(after_fault(HttpFault::other) == "down: other-fault");
    CHECK(after_fault(HttpFault::truncated) == "down: truncated");
    CHECK(told(Answer().status(404).fault(HttpFault::truncated).observe()) == "missing: http-404");
}

TEST_CASE("each fault of a certificate is told by its cause") {
    CHECK(after_fault(HttpFault::certificate_expired) == "tls: certificate-expired");
    CHECK(after_fault(HttpFault::certificate_name) == "tls: certificate-name");
    CHECK(after_fault(HttpFault::certificate_self_signed) == "tls: certificate-self-signed");
    CHECK(after_fault(HttpFault::certificate_other) == "tls: certificate-other");
    CHECK(after_fault(HttpFault::certificate_chain) == "chain: certificate-chain");
}

TEST_CASE("what stands behind a bad certificate is judged when it was asked for again") {
    Answer again;
    again.trail.certificate = HttpFault::certificate_chain;
    const ObservedLink alive = again.observe();
    CHECK(told(alive) == "chain: certificate-chain");
    CHECK(warns(alive, LinkWarning::chain));
    CHECK(alive.facts.title == "Kampaņas nedēļa skolās");
    CHECK(told(again.status(404).observe()) == "missing: http-404");
    again.trail.certificate = HttpFault::certificate_expired;
    CHECK(told(again.status(200).observe()) == "tls: certificate-expired");
}

TEST_CASE("redirects without end are a loop") {
    Answer loop;
    loop.trail.ended_in_loop = true;
    loop.status(302).via(302, "https://www.portal.lv/b").via(302, "https://www.portal.lv/a");
    CHECK(told(loop.observe()) == "loop: redirect-loop");
    for (int i = 0; i < 8; ++i) loop.via(302, "https://www.portal.lv/" + std::to_string(i));
    CHECK(told(loop.observe()) == "loop: too-many-redirects");
}

TEST_CASE("only permanent redirects make a move") {
    const ObservedLink moved =
        Answer().via(301, "https://www.portal.lv/a").via(308, "https://www.portal.lv/jauna-vieta#sakums").observe();
    CHECK(told(moved) == "moved: permanent-redirect");
    CHECK(moved.final_url == "https://www.portal.lv/jauna-vieta");
    CHECK(moved.hops.size() == 2);
    for (const int status : {302, 303, 307}) {
        const ObservedLink link =
            Answer().via(301, "https://www.portal.lv/a").via(status, "https://www.portal.lv/jauna-vieta").observe();
        CHECK(told(link) == "ok");
        CHECK(link.final_url == "https://www.portal.lv/jauna-vieta");
    }
    // A gate that sets a cookie and sends back.
    CHECK(told(Answer().via(301, "https://www.portal.lv/zinas/2021/kampana").observe()) == "ok");
}

TEST_CASE("a page where a document was remembered has changed its type") {
    const std::string address = "https://www.portal.lv/zinojums.pdf";
    const auto now = [&](const std::string& known) {
        return Answer().at(address).knows("Ziņojums", known).shows("Mums ir jauna lapa", "<p>Sveiki!</p>").observe();
    };
    const ObservedLink link = now("application/pdf");
    CHECK(told(link) == "changed-type: page-instead-of-document");
    CHECK(link.facts == LinkFacts{});
    CHECK(told(now("audio/mpeg")) == "changed-type: page-instead-of-document");
    CHECK(told(now("application/vnd.openxmlformats-officedocument.wordprocessingml.document")) ==
          "changed-type: page-instead-of-document");
    CHECK(told(now("text/html")) == "ok");
    CHECK(told(now("application/xhtml+xml")) == "ok");
    CHECK(told(Answer()
                   .at(address)
                   .knows("Ziņojums", "application/pdf")
                   .type("application/pdf")
                   .body("%PDF-1.4 ...")
                   .observe()) == "ok");
    // The same behind a permanent redirect: "replace the address" would be bad advice.
    CHECK(told(Answer()
                   .at(address)
                   .knows("Ziņojums", "application/pdf")
                   .via(301, "https://www.portal.lv/jaunumi")
                   .observe()) == "changed-type: page-instead-of-document");
}

TEST_CASE("a page at an address of a document is only wondered at when nothing else is known") {
    const ObservedLink first = Answer().at("https://www.portal.lv/zinojums.pdf").type("application/pdf").observe();
    CHECK(told(first) == "ok");
    CHECK(first.facts.media_type == "text/html");
    CHECK(warns(first, LinkWarning::unexpected_type));
    CHECK_FALSE(warns(Answer().observe(), LinkWarning::unexpected_type));
    CHECK(told(Answer().at("https://www.portal.lv/zinojums.pdf").shows("Lapa nav atrasta", "").observe()) ==
          "soft-missing: says-not-found");
}

TEST_CASE("answers without content, in part or too large are there") {
    const ObservedLink empty = Answer().status(204).body("").observe();
    CHECK(told(empty) == "ok");
    CHECK(warns(empty, LinkWarning::empty));
    CHECK(warns(Answer().body("").observe(), LinkWarning::empty));
    Answer head;
    head.trail.used_get = false;
    CHECK_FALSE(warns(head.body("").observe(), LinkWarning::empty));

    const ObservedLink part = Answer()
                                  .status(206)
                                  .type("application/zip")
                                  .header("Content-Range", "bytes 0-3/20971520")
                                  .body("PK\x03\x04")
                                  .observe();
    CHECK(told(part) == "ok");
    CHECK(part.facts.bytes == 20'971'520U);
    CHECK(part.facts.sha256.empty());

    Answer cut;
    cut.last.body_cut = true;
    const ObservedLink large =
        cut.type("application/pdf").header("Content-Length", "99000000").body("%PDF-1.7 ...").observe();
    CHECK(told(large) == "ok");
    CHECK(warns(large, LinkWarning::cut));
    CHECK(large.body_cut);
    CHECK(large.facts.bytes == 99'000'000U);
    CHECK(large.facts.sha256.empty());
}

TEST_CASE("a body whose encoding lies is there, with a warning") {
    const ObservedLink bad = Answer().fault(HttpFault::bad_encoding).observe();
    CHECK(told(bad) == "ok");
    CHECK(warns(bad, LinkWarning::bad_encoding));
    const ObservedLink unknown = Answer().fault(HttpFault::unknown_encoding).body("\x01\x02").observe();
    CHECK(told(unknown) == "ok");
    CHECK(warns(unknown, LinkWarning::unknown_encoding));
    CHECK(unknown.facts.media_type == "text/html");
    CHECK(unknown.facts.title.empty());
}

TEST_CASE("another content than the one remembered is told, for documents") {
    Answer answer;
    answer.knows("", "text/plain").type("text/plain").body("Otrais izdevums");
    answer.before.facts.sha256 = std::string(64, '0');
    const ObservedLink changed = answer.observe();
    CHECK(told(changed) == "ok");
    CHECK(warns(changed, LinkWarning::changed));
    answer.before.facts.sha256 = changed.facts.sha256;
    CHECK_FALSE(warns(answer.observe(), LinkWarning::changed));
    answer.before.facts.sha256.clear();
    answer.before.facts.bytes = 3;
    CHECK(warns(answer.observe(), LinkWarning::changed));
    answer.before.facts.bytes = answer.last.body.size();
    CHECK_FALSE(warns(answer.observe(), LinkWarning::changed));
}

TEST_CASE("a document has size, digest and date; a page has none that changes by itself") {
    const ObservedLink document =
        Answer().type("text/plain").header("Last-Modified", "Fri, 01 Sep 2023 12:00:00 GMT").body("abc").observe();
    CHECK(document.facts.bytes == 3U);
    CHECK(document.facts.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(document.facts.modified == Date{2023, 9, 1});
    const ObservedLink page = Answer().header("Last-Modified", "Fri, 01 Sep 2023 12:00:00 GMT").observe();
    CHECK_FALSE(page.facts.bytes);
    CHECK(page.facts.sha256.empty());
    CHECK_FALSE(page.facts.modified);
    CHECK(Answer()
              .shows("A", "b", "<meta property=\"article:modified_time\" content=\"2022-05-04T10:00:00+03:00\">")
              .observe()
              .facts.modified == Date{2022, 5, 4});
}

TEST_CASE("a HEAD that was enough repeats what is remembered") {
    Answer answer;
    answer.trail.used_get = false;
    answer.knows("Ziņojums", "application/pdf").type("application/pdf").header("Content-Length", "77").body("");
    answer.before.facts.pages = 12;
    CHECK(told(answer.observe()) == "ok");
    CHECK(answer.observe().facts == answer.before.facts);
    answer.is_known = false;
    CHECK(answer.observe().facts.bytes == 77U);
    CHECK(answer.observe().facts.sha256.empty());
}

TEST_CASE("what is not asked is said with its reason") {
    const ObservedLink link = observed_without_asking(LinkReason::not_web, "mailto:");
    CHECK(told(link) == "excluded: not-web");
    CHECK(link.detail == "mailto:");
}

TEST_CASE("every reason and every warning has a word of its own, and is found by it") {
    std::set<std::string_view> words;
    for (const LinkReasonRow& row : link_reasons()) {
        CHECK(words.insert(row.word).second);
        CHECK(link_reason_of(row.word) == row.reason);
        CHECK(observation_of(row.reason) == row.observation);
    }
    CHECK_FALSE(link_reason_of("no-such-reason"));
    CHECK(link_warning_of(to_word(LinkWarning::page_forwards)) == LinkWarning::page_forwards);
    CHECK_FALSE(link_warning_of("no-such-warning"));
}
