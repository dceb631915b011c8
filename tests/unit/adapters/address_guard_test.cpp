// The address that is really dialled decides, however the URL writes it.
#include "adapters/address_guard.hpp"

#include <doctest/doctest.h>

#include <string>

#include "unit/adapters/http_fixture.hpp"

using namespace parskats;
using namespace parskats::test;

namespace {

void answer_all(Peer& peer) {
    while (!peer.read_head().empty()) peer.answer("x");
}

HttpClientOptions mapped_to(const std::string& destination, HttpClientOptions options = loopback_allowed()) {
    options.route = [=](const std::string& host, const std::string&) {
        return host.ends_with(".example") ? std::optional<std::string>(destination) : std::nullopt;
    };
    return options;
}

}  // namespace

TEST_CASE("an address that is not public is not dialled, in none of its spellings") {
    RawServer server(answer_all, "0.0.0.0");
    const std::string port = ':' + std::to_string(server.port()) + '/';
    // The range of the tests' servers is allowed; all these are outside it.
    CurlHttpClient client(loopback_allowed());
    for (const char* host : {"127.0.0.1",
                             "127.1",
                             "2130706433",
                             "0x7f.1",
                             "0x7f000001",
                             "0177.0.0.1",
                             "017700000001",
                             "0",
                             "0.0.0.0",
                             "[::1]",
                             "[::]",
                             "[::ffff:127.0.0.1]",
                             "[::ffff:10.0.0.1]",
                             "[64:ff9b::7f00:1]",
                             "[2002:7f00:1::]",
                             "10.0.0.1",
                             "169.254.169.254",
                             "100.64.0.1",
                             "192.168.1.1",
                             "224.0.0.1",
                             "255.255.255.255",
                             "[fe80::1]",
                             "[fd00::1]"}) {
        CAPTURE(std::string(host));
        const HttpResponse response = fetch(client, request_for(std::string("http://") + host + port));
        CHECK(response.fault == HttpFault::unsafe_address);
        CHECK(response.status == 0);
        CHECK(response.peer_address.empty());
        CHECK(response.fault_detail.find(" is ") != std::string::npos);
    }
    CHECK(server.connections() == 0);
    // The same server is reached once its address is allowed.
    HttpClientOptions options;
    options.allowed = {parse_address_range("127.0.0.1").value()};
    CurlHttpClient allowed(std::move(options));
    CHECK(fetch(allowed, request_for("http://127.1" + port)).status == 200);
}

TEST_CASE("nothing is allowed unless somebody says so") {
    RawServer server(answer_all);
    CurlHttpClient client(HttpClientOptions{});
    const HttpResponse response = fetch(client, request_for(server.url()));
    CHECK(response.fault == HttpFault::unsafe_address);
    CHECK(response.fault_detail == "127.77.1.1 is an address of this machine");
    CHECK(server.connections() == 0);
}

TEST_CASE("a name that leads to a private address is not followed there") {
    RawServer server(answer_all, "0.0.0.0");
    CurlHttpClient client(mapped_to("127.0.0.1:" + std::to_string(server.port())));
    CHECK(fetch(client, request_for("http://inside.example/")).fault == HttpFault::unsafe_address);
    CHECK(server.connections() == 0);
}

TEST_CASE("a name that changes its address between two looks is looked at anew") {
    RawServer server(answer_all, "0.0.0.0");
    const std::string port = ':' + std::to_string(server.port());
    HttpClientOptions options = loopback_allowed();
    bool was_asked = false;
    options.route = [&](const std::string&, const std::string&) {
        return (std::exchange(was_asked, true) ? "127.0.0.1" : "127.77.1.1") + port;
    };
    CurlHttpClient client(std::move(options));
    CHECK(fetch(client, request_for("http://two.example/")).status == 200);
    CHECK(fetch(client, request_for("http://two.example/")).fault == HttpFault::unsafe_address);
    CHECK(server.connections() == 1);
}
