// TLS and HTTP/2: certificates that are at fault, each in its way, and connections that are kept.
#include <doctest/doctest.h>

#include <chrono>
#include <fstream>
#include <string>
#include <string_view>

#include "support/temporary_directory.hpp"
#include "unit/adapters/http_fixture.hpp"

using namespace parskats;
using namespace parskats::test;
using namespace std::string_view_literals;

namespace {

void answer_all(Peer& peer) {
    while (!peer.read_head().empty()) peer.answer("x");
}

/// A certificate authority of our own, which the client trusts through `--ca`.
struct Authority {
    TemporaryDirectory folder;
    Identity root = make_identity({.name = "Test root", .is_authority = true});
    std::string file = folder / "root.pem";

    Authority() { std::ofstream(file) << root.pem(); }
    [[nodiscard]] Identity issue(CertificateWish wish = {}) const {
        if (wish.name.empty()) wish.name = "127.77.1.1";
        if (wish.alternative.empty()) wish.alternative = "IP:127.77.1.1";
        return make_identity(wish, &root);
    }
    [[nodiscard]] HttpClientOptions options() const {
        HttpClientOptions options = loopback_allowed();
        options.ca_file = file;
        return options;
    }
    [[nodiscard]] HttpResponse fetch_from(const RawServer& server, bool verifies = true) const {
        CurlHttpClient client(options());
        HttpRequest request = request_for(server.url());
        request.verifies_certificate = verifies;
        return fetch(client, request);
    }
};

std::int64_t now_in_seconds() {
    return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

/// The preface, settings and headers of the client's first request have come.
void read_http2_request(Peer& peer) {
    std::string bytes;
    constexpr std::size_t preface = 24;
    while (true) {
        const std::string more = peer.read_some();
        if (more.empty()) return;
        bytes += more;
        std::size_t at = preface;
        while (at + 9 <= bytes.size()) {
            const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
            const std::size_t length = std::size_t{byte(0)} << 16U | std::size_t{byte(1)} << 8U | byte(2);
            if (byte(3) == 1 && at + 9 + length <= bytes.size()) return;
            at += 9 + length;
        }
    }
}

constexpr std::string_view http2_settings = "\0\0\0\4\0\0\0\0\0"sv;
constexpr std::string_view http2_response_200 = "\0\0\1\1\5\0\0\0\1\x88"sv;
constexpr std::string_view http2_goaway = "\0\0\x08\7\0\0\0\0\0\0\0\0\0\0\0\0\1"sv;

}  // namespace

TEST_CASE("a certificate of a trusted authority is good, and its end is told on a new connection") {
    const Authority authority;
    const Identity identity = authority.issue({.valid_seconds = 7200});
    RawServer server(answer_all, identity);
    CurlHttpClient client(authority.options());
    const HttpResponse first = fetch(client, request_for(server.url()));
    CHECK(first.fault == HttpFault::none);
    CHECK(first.status == 200);
    REQUIRE(first.certificate_expires.has_value());
    CHECK(std::abs(*first.certificate_expires - now_in_seconds() - 7200) < 60);
    CHECK(fetch(client, request_for(server.url())).status == 200);
    CHECK(server.connections() == 1);
}

TEST_CASE("each fault of a certificate has its name, and the page can be seen in spite of it") {
    const Authority authority;
    const Identity between = make_identity({.name = "Test intermediate", .is_authority = true}, &authority.root);
    struct Case {
        Identity identity;
        HttpFault fault;
    };
    std::vector<Case> cases;
    cases.push_back({authority.issue({.valid_seconds = -3600}), HttpFault::certificate_expired});
    cases.push_back({authority.issue({.name = "b", .alternative = "DNS:other.example"}), HttpFault::certificate_name});
    cases.push_back({make_identity({.name = "a", .alternative = "IP:127.77.1.1"}), HttpFault::certificate_self_signed});
    cases.push_back(
        {make_identity({.name = "a", .alternative = "IP:127.77.1.1"}, &between), HttpFault::certificate_chain});
    for (const Case& one : cases) {
        RawServer server(answer_all, one.identity);
        const HttpResponse response = authority.fetch_from(server);
        CHECK(response.fault == one.fault);
        CHECK(response.status == 0);
        CHECK_FALSE(response.fault_detail.empty());
        const HttpResponse unverified = authority.fetch_from(server, false);
        CHECK(unverified.fault == HttpFault::none);
        CHECK(unverified.status == 200);
        CHECK(unverified.certificate_expires.has_value());
    }
}

TEST_CASE("a connection that was made without verifying does not serve a request that verifies") {
    const Authority authority;
    const Identity identity = make_identity({.name = "a", .alternative = "IP:127.77.1.1"});
    RawServer server(answer_all, identity);
    CurlHttpClient client(authority.options());
    HttpRequest request = request_for(server.url());
    request.verifies_certificate = false;
    CHECK(fetch(client, request).status == 200);
    request.verifies_certificate = true;
    CHECK(fetch(client, request).fault == HttpFault::certificate_self_signed);
}

TEST_CASE("an intermediate certificate that is sent makes the chain whole") {
    const Authority authority;
    const Identity between = make_identity({.name = "Test intermediate", .is_authority = true}, &authority.root);
    const Identity leaf = make_identity({.name = "a", .alternative = "IP:127.77.1.1"}, &between);
    RawServer server(answer_all, leaf, &between);
    CHECK(authority.fetch_from(server).status == 200);
}

TEST_CASE("without the authority's file it is not trusted") {
    const Authority authority;
    const Identity identity = authority.issue();
    RawServer server(answer_all, identity, &authority.root);
    CHECK(fetch(request_for(server.url())).fault == HttpFault::certificate_self_signed);
}

TEST_CASE("a server that speaks no TLS, and one that hangs up in the handshake") {
    RawServer plain([](Peer& peer) {
        peer.read_some();
        peer.send("HTTP/1.1 400 Bad Request\r\n\r\n");
    });
    CHECK(fetch(request_for("https://" + plain.authority() + "/")).fault == HttpFault::tls);
    for (const bool resets : {false, true}) {
        RawServer broken([resets](Peer& peer) {
            peer.read_some();
            if (resets) peer.reset();
        });
        CHECK(fetch(request_for("https://" + broken.authority() + "/")).fault == HttpFault::reset);
    }
}

TEST_CASE("TLS sessions are resumed on further connections") {
    const Authority authority;
    const Identity identity = authority.issue();
    RawServer server(
        [](Peer& peer) {
            peer.read_head();
            peer.answer("x", "Connection: close\r\n");
        },
        identity);
    CurlHttpClient client(authority.options());
    for (int i = 0; i < 4; ++i) CHECK(fetch(client, request_for(server.url())).status == 200);
    CHECK(server.connections() == 4);
    CHECK(server.resumed_sessions() >= 2);
}

TEST_CASE("HTTP/2 is spoken where the server does, and shown as HTTP/1.1") {
    const Authority authority;
    const Identity identity = authority.issue();
    RawServer server(
        [](Peer& peer) {
            read_http2_request(peer);
            peer.send(http2_settings);
            peer.send(http2_response_200);
            peer.wait_until_client_goes();
        },
        identity, nullptr, "h2");
    const HttpResponse response = authority.fetch_from(server);
    CHECK(response.fault == HttpFault::none);
    CHECK(response.status == 200);
    CHECK(response.is_http2);
    CHECK(response.request_head.starts_with("GET / HTTP/1.1\r\nHost: " + server.authority() + "\r\n"));
}

TEST_CASE("an HTTP/2 connection that goes away before it answers is reset") {
    const Authority authority;
    const Identity identity = authority.issue();
    RawServer server(
        [](Peer& peer) {
            read_http2_request(peer);
            peer.send(http2_settings);
            peer.send(http2_goaway);
        },
        identity, nullptr, "h2");
    const HttpResponse response = authority.fetch_from(server);
    CHECK(response.fault == HttpFault::reset);
    CHECK(response.status == 0);
}
