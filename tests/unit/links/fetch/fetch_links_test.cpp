#include "links/fetch/fetch_links.hpp"

#include <doctest/doctest.h>

#include <set>

#include "base/web_address.hpp"
#include "support/scripted_http_client.hpp"

using namespace parskats;
using namespace parskats::test;

namespace {

const std::string page = "https://a.example/folder/page";

HttpResponse answer(int status, std::vector<HttpHeader> headers = {}, std::string body = {}) {
    HttpResponse response;
    response.status = status;
    response.headers = std::move(headers);
    response.body = std::move(body);
    return response;
}

HttpResponse html(const std::string& title, const std::string& text = "Ceļvedis skolotājiem un vecākiem") {
    return answer(200, {{"Content-Type", "text/html; charset=utf-8"}},
                  "<html lang=lv><title>" + title + "</title><p>" + text + "</html>");
}

HttpResponse redirect(int status, const std::string& to) {
    HttpResponse response = answer(status);
    response.redirect_url = to;
    return response;
}

HttpResponse failure(HttpFault fault) {
    HttpResponse response;
    response.fault = fault;
    return response;
}

class ScriptedResolver : public NameResolver {
public:
    NameAnswer look_up(const std::string& /*host*/) override { return answer; }
    NameAnswer answer = NameAnswer::unknown;
};

/// A network from a script, and one run over it.
struct Run {
    ManualClock clock;
    ScriptedHttpClient http{clock};
    ScriptedResolver names;
    FetchOptions options;
    Ledger before;

    FetchResult look_at(const std::vector<std::string>& addresses) {
        std::vector<LinkTarget> targets;
        for (const std::string& address : addresses) {
            LinkTarget target;
            target.key = address_key(address).empty() ? address : address_key(address);
            target.occurrences.push_back({address, {}, true});
            targets.push_back(std::move(target));
        }
        return fetch_links(targets, before, options, {&http, &names, &clock, {}, {}});
    }
    ObservedLink look_at_one(const std::string& address) { return look_at({address}).seen.at(0); }
    [[nodiscard]] std::vector<std::string> asked() const {
        std::vector<std::string> words;
        for (const auto& one : http.asked) {
            const std::string method = one.method == HttpMethod::head ? "HEAD " : "GET ";
            if (one.url.find("/parskats-") == std::string::npos) words.push_back(method + one.url);
        }
        return words;
    }
};

}  // namespace

TEST_CASE("a page is asked once, with GET") {
    Run run;
    run.http.on("GET", page, {html("Ceļvedis")});
    CHECK(run.look_at_one(page).observation == Observation::ok);
    CHECK(run.asked() == std::vector<std::string>{"GET " + page});
}

TEST_CASE("a document is asked with HEAD first, and a HEAD that fails in any way says nothing") {
    const std::string file = "https://a.example/plan.pdf";
    for (const HttpResponse& head : {answer(405), answer(404), answer(403), failure(HttpFault::timeout)}) {
        Run run;
        run.http.on("HEAD", file, {head});
        run.http.on("GET", file, {answer(200, {{"Content-Type", "application/pdf"}}, "%PDF-1.4\n")});
        CHECK(run.look_at_one(file).observation == Observation::ok);
        CHECK(run.asked() == std::vector<std::string>{"HEAD " + file, "GET " + file});
    }
}

TEST_CASE("where a HEAD was led to nothing, a GET begins at the address itself") {
    const std::string file = "https://a.example/plan.pdf";
    const std::string nowhere = "https://a.example/nowhere-that-a-head-should-be-sent";
    for (const HttpResponse& end : {answer(404), redirect(302, file)}) {
        Run run;
        run.http.on("HEAD", file, {redirect(302, nowhere)});
        run.http.on("HEAD", nowhere, {end});
        run.http.on("GET", file, {answer(200, {{"Content-Type", "application/pdf"}}, "%PDF-1.4\n")});
        CHECK(run.look_at_one(file).observation == Observation::ok);
        CHECK(run.asked() == std::vector<std::string>{"HEAD " + file, "HEAD " + nowhere, "GET " + file});
    }
}

TEST_CASE("a document that is as it was is not read again, and keeps what was known of it") {
    const std::string file = "https://a.example/plan.pdf";
    Run run;
    LinkRecord record;
    record.key = file;
    record.facts.media_type = "application/pdf";
    record.facts.bytes = 1000;
    record.facts.sha256 = "abc";
    record.facts.modified = Date{2023, 5, 1};
    run.before.links.push_back(record);
    const HttpHeader modified{"Last-Modified", "Mon, 01 May 2023 10:00:00 GMT"};
    run.http.on("HEAD", file,
                {answer(200, {{"Content-Type", "application/pdf"}, {"Content-Length", "1000"}, modified})});
    const ObservedLink seen = run.look_at_one(file);
    CHECK(seen.observation == Observation::ok);
    CHECK(seen.facts == record.facts);
    CHECK(run.http.asked.size() == 1);
}

TEST_CASE("of a very large file only the beginning is read; a server without ranges is asked plainly") {
    const std::string file = "https://a.example/film.mp4";
    Run run;
    run.http.on("HEAD", file, {answer(200, {{"Content-Type", "video/mp4"}, {"Content-Length", "900000000"}})});
    run.http.on("GET", file, {answer(416), answer(200, {{"Content-Type", "video/mp4"}})});
    CHECK(run.look_at_one(file).observation == Observation::ok);
    REQUIRE(run.http.asked.size() == 3);
    CHECK(run.http.asked[1].range == "bytes=0-65535");
    CHECK(run.http.asked[2].range.empty());
}

TEST_CASE("redirects are followed by hand, and only permanent ones move an address") {
    Run run;
    run.http.on("GET", page, {redirect(301, "https://b.example/new")});
    run.http.on("GET", "https://b.example/new", {html("Ceļvedis")});
    const ObservedLink moved = run.look_at_one(page);
    CHECK(moved.observation == Observation::moved);
    CHECK(moved.final_url == "https://b.example/new");

    run.http.on("GET", page, {redirect(302, "https://b.example/new")});
    CHECK(run.look_at_one(page).observation == Observation::ok);
}

TEST_CASE("the same place with the same cookies is a loop; with new cookies it is not") {
    Run run;
    run.http.on("GET", page, {redirect(302, page)});
    CHECK(run.look_at_one(page).observation == Observation::loop);
    CHECK(run.http.asked.size() == 1);

    HttpResponse gate = redirect(302, page);
    gate.cookies = {"a.example\tFALSE\t/\tFALSE\t0\tseen\t1"};
    run.http.on("GET", page, {gate, html("Ceļvedis")});
    CHECK(run.look_at_one(page).observation == Observation::ok);
}

TEST_CASE("ten redirects are patience enough") {
    Run run;
    const auto hop = [](int number) { return "https://a.example/" + std::to_string(number); };
    for (int i = 0; i < 12; ++i) run.http.on("GET", hop(i), {redirect(302, hop(i + 1))});
    run.http.on("GET", hop(12), {html("Ceļvedis")});
    CHECK(run.look_at_one(hop(2)).observation == Observation::ok);
    CHECK(run.look_at_one(hop(1)).observation == Observation::loop);
}

TEST_CASE("a redirect to what must not be asked is unsafe and not asked") {
    for (const char* target : {"file:///etc/passwd", "https://user:word@a.example/", "gopher://a.example/"}) {
        Run run;
        run.http.on("GET", page, {redirect(302, target)});
        CHECK(run.look_at_one(page).observation == Observation::unsafe);
        CHECK(run.http.asked.size() == 1);
    }
}

TEST_CASE("credentials and other schemes are never asked") {
    Run run;
    CHECK(run.look_at_one("https://user:word@a.example/").observation == Observation::unsafe);
    CHECK(run.look_at_one("mailto:a@example.org").observation == Observation::excluded);
    CHECK(run.look_at_one("tel:116006").observation == Observation::excluded);
    CHECK(run.http.asked.empty());
}

TEST_CASE("what may pass is asked again after a pause, twice and no more") {
    Run run;
    run.http.on("GET", page, {answer(500), failure(HttpFault::reset), html("Ceļvedis")});
    CHECK(run.look_at_one(page).observation == Observation::ok);
    CHECK(run.http.asked[1].at - run.http.asked[0].at >= 1000);
    CHECK(run.http.asked[2].at - run.http.asked[1].at >= 2000);

    Run down;
    down.http.on("GET", page, {answer(500)});
    CHECK(down.look_at_one(page).observation == Observation::down);
    CHECK(down.http.asked.size() == 3);
}

TEST_CASE("nobody asks a host inside its Retry-After") {
    Run run;
    const std::string other = "https://a.example/folder/other";
    run.http.on("GET", page, {answer(429, {{"Retry-After", "90"}}), html("Ceļvedis")});
    run.http.on("GET", other, {html("Cits ceļvedis")});
    run.options.max_per_host = 1;
    const FetchResult result = run.look_at({page, other});
    CHECK(result.seen[0].observation == Observation::ok);
    CHECK(result.seen[1].observation == Observation::ok);
    for (std::size_t i = 1; i < run.http.asked.size(); ++i) CHECK(run.http.asked[i].at >= 91'000);
}

TEST_CASE("a host that asks for more patience than we have is left alone altogether") {
    Run run;
    const std::string other = "https://a.example/folder/other";
    run.http.on("GET", page, {answer(429, {{"Retry-After", "31536000"}})});
    run.options.max_per_host = 1;
    const FetchResult result = run.look_at({page, other});
    CHECK(result.seen[0].observation == Observation::limited);
    CHECK(result.seen[1].observation == Observation::limited);
    CHECK(run.http.asked.size() == 1);
}

TEST_CASE("a name that is unknown to two resolvers is gone, one in trouble is down") {
    Run run;
    run.http.on("GET", page, {failure(HttpFault::name_not_resolved)});
    CHECK(run.look_at_one(page).observation == Observation::gone);
    run.names.answer = NameAnswer::unknown_unconfirmed;
    CHECK(run.look_at_one(page).observation == Observation::down);
    run.names.answer = NameAnswer::trouble;
    CHECK(run.look_at_one(page).observation == Observation::down);
}

TEST_CASE("behind a certificate that cannot be trusted is looked once more, and the certificate is told") {
    const auto seen_behind = [](HttpFault fault, const HttpResponse& behind) {
        Run run;
        run.http.on("GET", page, {failure(fault), behind});
        return run.look_at_one(page).observation;
    };
    CHECK(seen_behind(HttpFault::certificate_chain, html("Ceļvedis")) == Observation::chain);
    CHECK(seen_behind(HttpFault::certificate_expired, html("Ceļvedis")) == Observation::tls);
    CHECK(seen_behind(HttpFault::certificate_chain, answer(404)) == Observation::missing);
}

TEST_CASE("a host that shows its not-found page with 200 is found out by one neighbour that cannot exist") {
    Run run;
    run.http.on("GET", page, {html("Iestāde", "Sākums Jaunumi Kontakti Lapa ir pārvietota uz citu vietu")});
    run.http.on("GET", "https://a.example/folder/real", {html("Ceļvedis", "Darba piedāvājums ārzemēs: kā pārbaudīt")});
    run.http.otherwise(
        [](const HttpRequest&) { return html("Iestāde", "Sākums Jaunumi Kontakti Lapa ir pārvietota uz citu vietu"); });
    const FetchResult result = run.look_at({page, "https://a.example/folder/real"});
    CHECK(result.seen[0].observation == Observation::soft_missing);
    CHECK(result.seen[1].observation == Observation::ok);
    CHECK(run.http.asked.size() == 3);
    CHECK(result.requests == 3);
}

TEST_CASE("a thousand addresses of one host and a thousand of others keep every limit, each asked once") {
    Run run;
    run.http.otherwise([](const HttpRequest& request) {
        return request.url.find("/parskats-") == std::string::npos ? html(request.url, request.url) : answer(404);
    });
    std::vector<std::string> addresses;
    for (int i = 0; i < 1000; ++i) {
        addresses.push_back("https://one.example/p/" + std::to_string(i));
        addresses.push_back("https://h" + std::to_string(i) + ".example/p/x");
    }
    run.options.gap = std::chrono::milliseconds(5);
    const FetchResult result = run.look_at(addresses);
    CHECK(run.http.most_at_once("one.example") <= 2);
    CHECK(run.http.most_in_all() == 64);
    std::set<std::string> once;
    long long last = -1000;
    for (const auto& asked : run.http.asked) {
        CHECK(once.insert(asked.url).second);
        if (asked.url.find("one.example") == std::string::npos) continue;
        CHECK(asked.at - last >= 5);
        last = asked.at;
    }
    CHECK(result.seen.size() == 2000);
}

TEST_CASE("two runs ask the same in the same order") {
    const auto once = [] {
        Run run;
        run.http.otherwise([](const HttpRequest& request) { return answer(request.url.size() % 2 ? 500 : 404); });
        std::vector<std::string> addresses;
        for (int i = 0; i < 50; ++i)
            addresses.push_back("https://h" + std::to_string(i % 7) + ".example/" + std::to_string(i * i));
        static_cast<void>(run.look_at(addresses));
        return run.asked();
    };
    CHECK(once() == once());
}

TEST_CASE("copies are looked for at the Wayback Machine only when asked to, and not where one is known") {
    Run run;
    run.options.looks_for_archives = true;
    LinkRecord known;
    known.key = "https://b.example/";
    known.archive = LinkArchive{"https://web.archive.org/web/2020/https://b.example/", {}};
    run.before.links.push_back(known);
    run.http.otherwise([](const HttpRequest& request) {
        if (!request.url.starts_with("https://web.archive.org/")) return answer(404);
        if (request.url.find("/20220314150926/") != std::string::npos) return html("Ceļvedis");
        return redirect(302, "https://web.archive.org/web/20220314150926/https://a.example/folder/page");
    });
    const FetchResult result = run.look_at({page, "https://b.example/"});
    REQUIRE(result.seen[0].archive);
    CHECK(result.seen[0].archive->date == Date{2022, 3, 14});
    CHECK_FALSE(result.seen[1].archive);
}

TEST_CASE("the body of what may be mirrored is kept, and read again only while there is no copy") {
    const std::string file = "https://a.example/plan.pdf";
    const std::vector<HttpHeader> headers{{"Content-Type", "application/pdf"},
                                          {"Content-Length", "9"},
                                          {"Last-Modified", "Mon, 01 May 2023 10:00:00 GMT"}};
    LinkTarget target{file, {}, {{file, {}, true}}, true};
    LinkRecord record;
    record.key = file;
    record.facts.media_type = "application/pdf";
    record.facts.bytes = 9;
    record.facts.modified = Date{2023, 5, 1};
    const auto look = [&](const std::string& mirror) {
        Run run;
        record.mirror = mirror;
        run.before.links = {record};
        run.http.on("HEAD", file, {answer(200, headers)});
        run.http.on("GET", file, {answer(200, headers, "%PDF-1.4\n")});
        return fetch_links({&target, 1}, run.before, run.options, {&run.http, &run.names, &run.clock, {}, {}});
    };
    CHECK(look("").seen[0].body == "%PDF-1.4\n");
    CHECK(look("abc.pdf").seen[0].body.empty());
    CHECK(look("abc.pdf").requests == 1);
    target.keeps_body = false;
    CHECK(look("").seen[0].body.empty());
}
