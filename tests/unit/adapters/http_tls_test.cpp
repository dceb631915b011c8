// TLS and HTTP/2: certificates that are at fault, each in its way, and connections that are kept.
#include <doctest/doctest.h>

#include <atomic>
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

/// The server's side of HTTP/2, as far as these tests need it.
class Http2Peer {
public:
    explicit Http2Peer(Peer& peer) : peer_(peer) { peer_.send("\0\0\0\4\0\0\0\0\0"sv); }

    /// The stream of the next request; 0 when the client has gone.
    std::uint32_t next_request() {
        while (true) {
            while (at_ + 9 <= bytes_.size() && at_ + 9 + number(0, 3) <= bytes_.size()) {
                const bool is_headers = number(3, 1) == 1;
                const auto stream = static_cast<std::uint32_t>(number(5, 4));
                at_ += 9 + number(0, 3);
                if (is_headers) return stream;
            }
            const std::string more = peer_.read_some();
            if (more.empty()) return 0;
            bytes_ += more;
        }
    }
    /// Status 200 and no body.
    void answer(std::uint32_t stream) {
        std::string frame("\0\0\1\1\5\0\0\0\0\x88"sv);
        frame[8] = static_cast<char>(stream);
        peer_.send(frame);
    }

private:
    [[nodiscard]] std::size_t number(std::size_t offset, std::size_t size) const {
        std::size_t value = 0;
        for (std::size_t i = 0; i < size; ++i)
            value = value << 8U | static_cast<unsigned char>(bytes_[at_ + offset + i]);
        return value;
    }
    Peer& peer_;
    std::string bytes_;
    std::size_t at_ = 24;  // after the client's preface
};

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
    CHECK(fetch(client, request_for(server.url())).status == 200);
    std::vector<HttpRequest> requests(3, request_for(server.url()));
    for (std::uint64_t id = 0; id < requests.size(); ++id) requests[id].id = id;
    for (const auto& [id, response] : fetch_all(client, requests)) CHECK(response.status == 200);
    CHECK(server.connections() == 4);
    // One alone could be the doing of the handle that had the first session.
    CHECK(server.resumed_sessions() >= 2);
}

TEST_CASE("HTTP/2 is spoken where the server does, and shown as HTTP/1.1") {
    const Authority authority;
    const Identity identity = authority.issue();
    RawServer server(
        [](Peer& peer) {
            Http2Peer http2(peer);
            while (const auto stream = http2.next_request()) http2.answer(stream);
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
            Http2Peer(peer).next_request();
            peer.send(http2_goaway);
        },
        identity, nullptr, "h2");
    const HttpResponse response = authority.fetch_from(server);
    CHECK(response.fault == HttpFault::reset);
    CHECK(response.status == 0);
}

TEST_CASE("requests to a host that is known to speak HTTP/2 wait for one connection instead of making one each") {
    const Authority authority;
    const Identity identity = authority.issue();
    std::atomic<bool> is_first = true;
    RawServer server(
        [&](Peer& peer) {
            Http2Peer http2(peer);
            while (const auto stream = http2.next_request()) {
                http2.answer(stream);
                if (is_first.exchange(false)) return;
            }
        },
        identity, nullptr, "h2");
    CurlHttpClient client(authority.options());
    CHECK(fetch(client, request_for(server.url())).is_http2);
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    std::vector<HttpRequest> requests(6, request_for(server.url()));
    for (std::uint64_t id = 0; id < requests.size(); ++id) requests[id].id = id;
    for (const auto& [id, response] : fetch_all(client, requests)) CHECK(response.status == 200);
    CHECK(server.connections() == 2);
}
