// Each way in which a server, or the way to it, can fail, and the name it gets.
#include <doctest/doctest.h>
#include <sys/socket.h>

#include <chrono>
#include <string>
#include <string_view>

#include "support/gzip.hpp"
#include "unit/adapters/http_fixture.hpp"

using namespace parskats;
using namespace parskats::test;
using namespace std::chrono_literals;

namespace {

/// What comes of a server that reads the request and then does as `then` says.
HttpResponse after_request(const RawServer::Script& then, std::chrono::milliseconds timeout = 5s) {
    RawServer server([&](Peer& peer) {
        if (!peer.read_head().empty()) then(peer);
    });
    HttpRequest request = request_for(server.url());
    request.timeout = timeout;
    return fetch(request);
}

HttpResponse after_answer(std::string_view bytes) {
    return after_request([&](Peer& peer) { peer.send(bytes); });
}

}  // namespace

TEST_CASE("what is no address, or not for us, is not asked") {
    CHECK(fetch(request_for("")).fault == HttpFault::bad_url);
    CHECK(fetch(request_for("http://")).fault == HttpFault::bad_url);
    CHECK(fetch(request_for("http://exa mple.lv/")).fault == HttpFault::bad_url);
    CHECK(fetch(request_for("http://p\xC4\x81rskats.lv/")).fault == HttpFault::bad_url);
    CHECK(fetch(request_for("http://127.77.1.1:99999/")).fault == HttpFault::bad_url);
    CHECK(fetch(request_for("http://127.77.1.1/\r\nX: y")).fault == HttpFault::bad_url);
    CHECK(fetch(request_for("file:///etc/passwd")).fault == HttpFault::unsafe_scheme);
    CHECK(fetch(request_for("ftp://127.77.1.1/")).fault == HttpFault::unsafe_scheme);
    CHECK(fetch(request_for("gopher://127.77.1.1/")).fault == HttpFault::unsafe_scheme);
    CHECK(fetch(request_for("http://a:b@127.77.1.1/")).fault == HttpFault::unsafe_credentials);
    CHECK(fetch(request_for("http://a@127.77.1.1/")).fault == HttpFault::unsafe_credentials);
}

TEST_CASE("a port where nobody listens is refused") {
    int port = 0;
    {
        const RawServer server([](Peer&) {});
        port = server.port();
    }
    const HttpResponse response = fetch(request_for("http://127.77.1.1:" + std::to_string(port) + "/"));
    CHECK(response.fault == HttpFault::connect_refused);
    CHECK(response.status == 0);
    CHECK_FALSE(response.fault_detail.empty());
}

TEST_CASE("a name without address is told") {
    HttpClientOptions options = loopback_allowed();
    options.route = [](const std::string& host, const std::string&) {
        return host == "no.example" ? std::optional<std::string>("") : std::nullopt;
    };
    CurlHttpClient client(std::move(options));
    CHECK(fetch(client, request_for("http://no.example/")).fault == HttpFault::name_not_resolved);
}

TEST_CASE("a server that accepts and keeps silent runs into the time") {
    const auto begin = std::chrono::steady_clock::now();
    const HttpResponse response = after_request([](Peer& peer) { peer.wait_until_client_goes(); }, 300ms);
    CHECK(response.fault == HttpFault::timeout);
    CHECK(response.status == 0);
    CHECK(std::chrono::steady_clock::now() - begin < 3s);
}

TEST_CASE("a connection that is never made runs into its own time") {
    // TLS is part of making a connection: the server never says hello.
    RawServer server([](Peer& peer) { peer.wait_until_client_goes(); });
    HttpRequest request = request_for("https://" + server.authority() + "/");
    request.connect_timeout = 300ms;
    CHECK(fetch(request).fault == HttpFault::connect_timeout);
}

TEST_CASE("bytes that trickle are too slow") {
    const HttpResponse response = after_request(
        [](Peer& peer) {
            peer.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            while (peer.send("a")) std::this_thread::sleep_for(20ms);
        },
        1500ms);
    CHECK(response.fault == HttpFault::too_slow);
    CHECK(response.status == 200);
    CHECK_FALSE(response.body.empty());
}

TEST_CASE("a connection that is reset before the headers are complete") {
    CHECK(after_request([](Peer& peer) { peer.reset(); }).fault == HttpFault::reset);
    CHECK(after_request([](Peer& peer) {
              peer.send("HTTP/1.1 200 OK\r\nContent-Ty");
              peer.reset();
          }).fault == HttpFault::reset);
}

TEST_CASE("a connection that is closed before the headers are complete") {
    CHECK(after_answer("").fault == HttpFault::empty);
    const HttpResponse half = after_answer("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n");
    CHECK(half.fault == HttpFault::reset);
    const HttpResponse interim = after_answer("HTTP/1.1 103 Early Hints\r\n\r\n");
    CHECK(interim.fault == HttpFault::reset);
    CHECK(interim.status == 0);
}

TEST_CASE("a body that is shorter than promised is truncated") {
    const HttpResponse counted = after_answer("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort");
    CHECK(counted.fault == HttpFault::truncated);
    CHECK(counted.status == 200);
    CHECK(counted.body == "short");
    CHECK(after_answer("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n").fault ==
          HttpFault::truncated);
    CHECK(after_request([](Peer& peer) {
              peer.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort");
              std::this_thread::sleep_for(50ms);
              peer.reset();
          }).fault == HttpFault::truncated);
}

TEST_CASE("what is no HTTP/1 is told") {
    CHECK(after_answer("<html>old</html>").fault == HttpFault::not_http);
    CHECK(after_answer("SSH-2.0-OpenSSH_9.2\r\n").fault == HttpFault::not_http);
    CHECK(after_answer("ICY 200 OK\r\n\r\n").fault == HttpFault::not_http);
}

TEST_CASE("a status that nobody registered is still a status") {
    const HttpResponse response = after_answer("HTTP/1.1 999 Request denied\r\nContent-Length: 0\r\n\r\n");
    CHECK(response.fault == HttpFault::none);
    CHECK(response.status == 999);
}

TEST_CASE("an encoding that nobody knows, and one that is not what it says") {
    const HttpResponse unknown =
        after_answer("HTTP/1.1 200 OK\r\nContent-Encoding: rot13\r\nContent-Length: 3\r\n\r\nabc");
    CHECK(unknown.fault == HttpFault::unknown_encoding);
    CHECK(unknown.status == 200);

    CHECK(after_answer("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 12\r\n\r\nnot gzip atl").fault ==
          HttpFault::bad_encoding);

    std::string packed;
    for (int i = 0; i < 40'000; ++i) packed += std::to_string(i * 7919) + ' ';
    packed = gzip(packed);
    for (std::size_t i = packed.size() / 2; i < packed.size() / 2 + 40; ++i) packed[i] = '\xff';
    const HttpResponse broken =
        after_answer("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + std::to_string(packed.size()) +
                     "\r\n\r\n" + packed);
    CHECK(broken.fault == HttpFault::bad_encoding);
    CHECK(broken.body.starts_with("0 7919 15838 "));
}
