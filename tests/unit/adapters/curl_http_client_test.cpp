// What an ordinary server and the client say to each other.
#include "adapters/curl_http_client.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <set>
#include <string>

#include "support/gzip.hpp"
#include "unit/adapters/http_fixture.hpp"

using namespace parskats;
using namespace parskats::test;

namespace {

void answer_all(Peer& peer) {
    while (!peer.read_head().empty()) {
        if (!peer.answer("Labdien", "Content-Type: text/plain\r\nX-Two:  a \r\n")) return;
    }
}

}  // namespace

TEST_CASE("a response comes with its status, headers, body and heads") {
    RawServer server(answer_all);
    HttpRequest request = request_for(server.url("/lapa?x=1"));
    request.id = 7;
    request.headers = {{"User-Agent", "Parskats/1"}, {"X-Bad", "a\r\nInjected: b"}};
    const HttpResponse response = fetch(request);
    CHECK(response.id == 7);
    CHECK(response.fault == HttpFault::none);
    CHECK(response.fault_detail.empty());
    CHECK(response.status == 200);
    CHECK(response.header("content-TYPE") == "text/plain");
    CHECK(response.header("x-two") == "a");
    CHECK(response.header("x-three").empty());
    CHECK(response.body == "Labdien");
    CHECK_FALSE(response.body_cut);
    CHECK(response.peer_address == "127.77.1.1");
    CHECK_FALSE(response.is_http2);
    CHECK(response.request_head.starts_with("GET /lapa?x=1 HTTP/1.1\r\nHost: " + server.authority() + "\r\n"));
    CHECK(response.request_head.find("\r\nUser-Agent: Parskats/1\r\n") != std::string::npos);
    CHECK(response.request_head.find("\r\nInjected:") == std::string::npos);
    CHECK(response.request_head.ends_with("\r\n\r\n"));
    CHECK(response.response_head ==
          "HTTP/1.1 200 OK\r\nContent-Length: 7\r\nContent-Type: text/plain\r\nX-Two:  a \r\n\r\n");
}

TEST_CASE("HEAD brings headers alone, also from a server that sends a body") {
    RawServer server(answer_all);
    HttpRequest request = request_for(server.url());
    request.method = HttpMethod::head;
    const HttpResponse response = fetch(request);
    CHECK(response.fault == HttpFault::none);
    CHECK(response.status == 200);
    CHECK(response.body.empty());
    CHECK(response.request_head.starts_with("HEAD / HTTP/1.1\r\n"));
}

TEST_CASE("requests to one host share its connection") {
    RawServer server(answer_all);
    CurlHttpClient client(loopback_allowed());
    for (int i = 0; i < 5; ++i) CHECK(fetch(client, request_for(server.url())).status == 200);
    CHECK(server.connections() == 1);
}

TEST_CASE("many requests are under way at the same time") {
    RawServer server([](Peer& peer) {
        peer.read_head();
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        peer.answer("x");
    });
    CurlHttpClient client(loopback_allowed());
    std::vector<HttpRequest> requests;
    for (std::uint64_t id = 0; id < 20; ++id) {
        requests.push_back(request_for(server.url()));
        requests.back().id = id;
        // One after the other, the last would wait four seconds.
        requests.back().timeout = std::chrono::milliseconds(2500);
    }
    for (const auto& [id, response] : fetch_all(client, requests)) CHECK(response.status == 200);
}

TEST_CASE("waiting ends at once when nothing is under way, and in time when nothing is finished") {
    RawServer server([](Peer& peer) { peer.wait_until_client_goes(); });
    CurlHttpClient client(loopback_allowed());
    const auto begin = std::chrono::steady_clock::now();
    CHECK(client.wait(std::chrono::milliseconds(60'000)).empty());
    client.start(request_for(server.url()));
    CHECK(client.wait(std::chrono::milliseconds(50)).empty());
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(4));
}

TEST_CASE("a redirect is told and not followed") {
    RawServer server([](Peer& peer) {
        peer.read_head();
        peer.send("HTTP/1.1 302 Found\r\nLocation: ../ce\xC4\xBC\xC5\xA1?a b\r\nContent-Length: 0\r\n\r\n");
    });
    const HttpResponse response = fetch(request_for(server.url("/a/b")));
    CHECK(response.fault == HttpFault::none);
    CHECK(response.status == 302);
    CHECK(response.redirect_url == "http://" + server.authority() + "/ce%c4%bc%c5%a1?a+b");
    CHECK(server.connections() == 1);
}

TEST_CASE("interim responses are no part of the final one") {
    RawServer server([](Peer& peer) {
        peer.read_head();
        peer.send("HTTP/1.1 103 Early Hints\r\nX-Early: 1\r\n\r\n");
        peer.answer("x", "X-Late: 1\r\n");
    });
    const HttpResponse response = fetch(request_for(server.url()));
    CHECK(response.status == 200);
    CHECK(response.header("X-Early").empty());
    CHECK(response.header("X-Late") == "1");
    CHECK(response.response_head.starts_with("HTTP/1.1 200 OK\r\n"));
}

TEST_CASE("cookies belong to the walk that got them") {
    RawServer server([](Peer& peer) {
        for (std::string head = peer.read_head(); !head.empty(); head = peer.read_head()) {
            const bool has_cookie = head.find("\r\nCookie: session=1") != std::string::npos;
            peer.answer(has_cookie ? "known" : "new", has_cookie ? "" : "Set-Cookie: session=1; Path=/; HttpOnly\r\n");
        }
    });
    CurlHttpClient client(loopback_allowed());
    const HttpResponse first = fetch(client, request_for(server.url()));
    CHECK(first.body == "new");
    REQUIRE(first.cookies.size() == 1);

    HttpRequest again = request_for(server.url());
    again.cookies = first.cookies;
    const HttpResponse second = fetch(client, again);
    CHECK(second.body == "known");
    CHECK(second.cookies == first.cookies);

    const HttpResponse stranger = fetch(client, request_for(server.url()));
    CHECK(stranger.body == "new");
    CHECK(server.connections() == 1);

    // A cookie of one host does not go to another.
    HttpRequest elsewhere = request_for("http://127.77.1.1.example:" + std::to_string(server.port()) + '/');
    elsewhere.cookies = first.cookies;
    HttpClientOptions options = loopback_allowed();
    options.route = [&](const std::string&, const std::string&) { return server.authority(); };
    CurlHttpClient mapped(std::move(options));
    CHECK(fetch(mapped, elsewhere).body == "new");
}

TEST_CASE("compressed bodies come decoded, or as they are where that is wished") {
    const std::string packed = gzip("Labdien");
    RawServer server([&](Peer& peer) {
        for (std::string head = peer.read_head(); !head.empty(); head = peer.read_head()) {
            const bool wishes = head.find("Accept-Encoding: gzip, deflate, br") != std::string::npos;
            peer.answer(packed, std::string("Content-Encoding: gzip\r\n") + (wishes ? "X-Wish: 1\r\n" : ""));
        }
    });
    CurlHttpClient client(loopback_allowed());
    HttpRequest request = request_for(server.url());
    const HttpResponse decoded = fetch(client, request);
    CHECK(decoded.fault == HttpFault::none);
    CHECK(decoded.header("X-Wish") == "1");
    CHECK(decoded.body == "Labdien");
    request.decodes_body = false;
    const HttpResponse raw = fetch(client, request);
    CHECK(raw.header("X-Wish").empty());
    CHECK(raw.body == packed);
}

TEST_CASE("the environment's proxy is not asked") {
    RawServer server(answer_all);
    ::setenv("http_proxy", "http://127.77.1.9:9", 1);
    ::setenv("ALL_PROXY", "http://127.77.1.9:9", 1);
    const HttpResponse response = fetch(request_for(server.url()));
    ::unsetenv("http_proxy");
    ::unsetenv("ALL_PROXY");
    CHECK(response.status == 200);
}
