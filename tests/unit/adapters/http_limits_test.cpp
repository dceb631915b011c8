// What an unkind server sends too much of: it ends, and memory stays where it was.
#include <doctest/doctest.h>

#include <fstream>
#include <string>

#include "support/gzip.hpp"
#include "unit/adapters/http_fixture.hpp"

using namespace parskats;
using namespace parskats::test;

namespace {

/// Highest memory of this process since `forget_peak`, in bytes.
std::size_t peak_memory() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) return std::stoul(line.substr(6)) * 1024;
    }
    return 0;
}

void forget_peak() {
    std::ofstream("/proc/self/clear_refs") << "5";
}

/// How far memory rose above what it was before, at the worst moment of the fetch.
std::size_t growth_of(const HttpRequest& request, HttpResponse& response) {
    CurlHttpClient client(loopback_allowed());
    forget_peak();
    const std::size_t before = peak_memory();
    response = fetch(client, request);
    const std::size_t after = peak_memory();
    return after > before ? after - before : 0;
}

constexpr std::size_t mebibyte = std::size_t{1} << 20U;

}  // namespace

TEST_CASE("the measure of memory sees what is used") {
    forget_peak();
    const std::size_t before = peak_memory();
    const std::string large(64 * mebibyte, 'x');
    CHECK(large.back() == 'x');
    CHECK(peak_memory() - before > 60 * mebibyte);
}

TEST_CASE("an endless body is cut at the limit, however it is sent") {
    for (const bool is_chunked : {false, true}) {
        CAPTURE(is_chunked);
        RawServer server([&](Peer& peer) {
            peer.read_head();
            const std::string bytes(65'536, 'a');
            const std::string piece = is_chunked ? "10000\r\n" + bytes + "\r\n" : bytes;
            peer.send(std::string("HTTP/1.1 200 OK\r\n") +
                      (is_chunked ? "Transfer-Encoding: chunked\r\n\r\n" : "\r\n"));
            while (peer.send(piece)) {
            }
        });
        HttpResponse response;
        const std::size_t growth = growth_of(request_for(server.url()), response);
        CHECK(response.fault == HttpFault::none);
        CHECK(response.status == 200);
        CHECK(response.body_cut);
        CHECK((response.body == std::string(mebibyte, 'a')));
        CHECK(growth < 16 * mebibyte);
    }
}

TEST_CASE("a body of just the limit is whole, one byte more is cut") {
    for (const std::size_t size : {mebibyte, mebibyte + 1}) {
        RawServer server([&](Peer& peer) {
            peer.read_head();
            peer.answer(std::string(size, 'a'));
        });
        const HttpResponse response = fetch(request_for(server.url()));
        CHECK(response.fault == HttpFault::none);
        CHECK(response.body.size() == mebibyte);
        CHECK(response.body_cut == (size > mebibyte));
    }
}

TEST_CASE("a gzip bomb is cut at the limit of decoded bytes") {
    const std::string bomb = gzip(std::string(64 * mebibyte, '\0'));
    CHECK(bomb.size() < mebibyte);
    RawServer server([&](Peer& peer) {
        peer.read_head();
        peer.answer(bomb, "Content-Encoding: gzip\r\n");
    });
    HttpResponse response;
    const std::size_t growth = growth_of(request_for(server.url()), response);
    CHECK(response.fault == HttpFault::none);
    CHECK(response.body_cut);
    CHECK(response.body.size() == mebibyte);
    CHECK(growth < 16 * mebibyte);
}

TEST_CASE("a bomb inside a bomb is not opened") {
    const std::string bomb = gzip(gzip(std::string(16 * mebibyte, '\0')));
    for (const std::string headers :
         {"Content-Encoding: gzip, gzip\r\n", "Content-Encoding: gzip\r\nContent-Encoding: identity, GZIP\r\n"}) {
        RawServer server([&](Peer& peer) {
            peer.read_head();
            peer.answer(bomb, headers);
        });
        const HttpResponse response = fetch(request_for(server.url()));
        CHECK(response.fault == HttpFault::unknown_encoding);
        CHECK(response.status == 200);
        CHECK(response.body.empty());
    }
}

TEST_CASE("endless headers end") {
    RawServer server([&](Peer& peer) {
        peer.read_head();
        peer.send("HTTP/1.1 200 OK\r\n");
        while (peer.send("X-Filler: " + std::string(500, 'h') + "\r\n")) {
        }
    });
    HttpResponse response;
    const std::size_t growth = growth_of(request_for(server.url()), response);
    CHECK(response.fault == HttpFault::headers_too_large);
    CHECK(response.response_head.size() <= HeaderCollector::limit);
    CHECK(growth < 8 * mebibyte);
}

TEST_CASE("one header without end ends") {
    RawServer server([&](Peer& peer) {
        peer.read_head();
        peer.send("HTTP/1.1 200 OK\r\nX-Filler: ");
        while (peer.send(std::string(16'384, 'h'))) {
        }
    });
    HttpResponse response;
    const std::size_t growth = growth_of(request_for(server.url()), response);
    CHECK(response.fault == HttpFault::headers_too_large);
    CHECK(growth < 8 * mebibyte);
}

TEST_CASE("endless interim responses end") {
    RawServer server([&](Peer& peer) {
        peer.read_head();
        while (peer.send("HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n")) {
        }
    });
    HttpResponse response;
    const std::size_t growth = growth_of(request_for(server.url()), response);
    CHECK(response.fault == HttpFault::headers_too_large);
    CHECK(response.status == 0);
    CHECK(growth < 8 * mebibyte);
}

TEST_CASE("endless trailers end") {
    RawServer server([&](Peer& peer) {
        peer.read_head();
        peer.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n");
        while (peer.send("X-Filler: " + std::string(500, 'h') + "\r\n")) {
        }
    });
    HttpResponse response;
    const std::size_t growth = growth_of(request_for(server.url()), response);
    CHECK(response.fault == HttpFault::headers_too_large);
    CHECK(growth < 8 * mebibyte);
}
