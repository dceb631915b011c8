#include "links/warc/warc_writer.hpp"

#include <doctest/doctest.h>
#include <zlib.h>

#include <vector>

#include "links/warc/gzip_member.hpp"

using namespace parskats;

namespace {

std::string gunzip(const std::string& member) {
    z_stream stream{};
    REQUIRE(inflateInit2(&stream, 15 + 16) == Z_OK);
    std::string input = member;
    std::string out(1 << 20, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    CHECK(inflate(&stream, Z_FINISH) == Z_STREAM_END);
    CHECK(stream.avail_in == 0);
    out.resize(stream.total_out);
    inflateEnd(&stream);
    return out;
}

/// What a writer appended, a record each.
struct Warc {
    std::vector<std::string> records;
    WarcWriter writer{[this](std::string_view bytes) { records.push_back(gunzip(std::string(bytes))); },
                      "parskats 0.0.0", "name@example.org", 1'795'132'800};

    void add(const std::string& url, const std::string& head, const std::string& body) {
        HttpRequest request;
        request.url = url;
        HttpResponse response;
        response.request_head = "GET / HTTP/1.1\r\nHost: a.example\r\n\r\n";
        response.response_head = head;
        response.body = body;
        response.peer_address = "192.0.2.1";
        writer.add(request, response, 1'795'132'860);
    }
};

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("an exchange becomes a response and a request that name each other") {
    Warc warc;
    warc.add("https://a.example/", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n",
             "Sveiki");
    REQUIRE(warc.records.size() == 3);
    CHECK(warc.records[0].starts_with("WARC/1.1\r\nWARC-Type: warcinfo\r\n"));
    const std::string& response = warc.records[1];
    CHECK(has(response, "WARC-Type: response\r\n"));
    CHECK(has(response, "WARC-Date: 2026-11-20T00:01:00Z\r\n"));
    CHECK(has(response, "WARC-IP-Address: 192.0.2.1\r\n"));
    CHECK(
        response.ends_with("HTTP/1.1 200 OK\r\nX-Orig-Content-Encoding: gzip\r\nX-Orig-Transfer-Encoding: chunked\r\n"
                           "Content-Length: 6\r\n\r\nSveiki\r\n\r\n"));
    const std::string id = response.substr(response.find("<urn:uuid:"), 47);
    CHECK(has(warc.records[2], "WARC-Concurrent-To: " + id + "\r\n"));
    CHECK(warc.records[2].ends_with("Host: a.example\r\n\r\n\r\n\r\n"));
}

TEST_CASE("the same payload again is a revisit that names the first one and repeats no byte of it") {
    Warc warc;
    warc.add("https://a.example/", "HTTP/1.1 200 OK\r\n\r\n", "Sveiki");
    warc.add("https://b.example/", "HTTP/1.1 200 OK\r\nX: y\r\n\r\n", "Sveiki");
    REQUIRE(warc.records.size() == 5);
    const std::string& revisit = warc.records[3];
    CHECK(has(revisit, "WARC-Type: revisit\r\n"));
    CHECK(has(revisit, "WARC-Refers-To-Target-URI: https://a.example/\r\n"));
    CHECK(has(revisit, "WARC-Refers-To-Date: 2026-11-20T00:01:00Z\r\n"));
    CHECK_FALSE(has(revisit, "Sveiki"));
    CHECK(has(revisit, "X: y\r\n"));
}

TEST_CASE("a hostile address cannot forge a field, and where nothing came nothing is written") {
    Warc warc;
    warc.add("https://a.example/\r\nWARC-Type: evil", "HTTP/1.1 200 OK\r\n\r\n", "x");
    CHECK_FALSE(has(warc.records[1], "\r\nWARC-Type: evil"));
    warc.add("https://down.example/", "", "");
    CHECK(warc.records.size() == 3);
}

TEST_CASE("the same bytes give the same member") {
    CHECK(gzip_member("Sveiki") == gzip_member("Sveiki"));
    CHECK(gunzip(gzip_member("")).empty());
}
