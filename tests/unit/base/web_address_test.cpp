#include "base/web_address.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <clocale>
#include <cstdint>
#include <iterator>
#include <string>

#include "base/text.hpp"

using namespace parskats;
using namespace std::string_literals;

namespace {

/// The host alone; "none" when the address is none.
std::string host_of(const std::string& host) {
    const auto address = parse_web_address("https://" + host + "/");
    return address ? address->host : "none";
}

std::string fragment_of(const std::string& fragment) {
    const auto address = parse_web_address("https://a.lv/#" + fragment);
    return address ? address->fragment : "none";
}

std::string path_of(const std::string& path) {
    const auto address = parse_web_address("https://a.lv" + path);
    return address ? address->path : "none";
}

}  // namespace

TEST_CASE("an address is taken apart") {
    const auto address =
        parse_web_address("HTTPS://Lietotājs:parole@Pašvaldība.LV:8443/ceļš/a%20b?q=ā&x=%2f#nodaļa%201");
    REQUIRE(address);
    CHECK(address->scheme == "https");
    CHECK(address->host == "xn--pavaldba-fjb94c.lv");
    CHECK(address->port == "8443");
    CHECK(address->path == "/ce%C4%BC%C5%A1/a%20b");
    CHECK(address->has_query);
    CHECK(address->query == "q=%C4%81&x=%2F");
    CHECK(address->fragment == "nodaļa 1");
    CHECK(address->has_credentials);
    CHECK(address->origin() == "https://xn--pavaldba-fjb94c.lv:8443");
    CHECK(address->request_url() ==
          "https://xn--pavaldba-fjb94c.lv:8443/ce%C4%BC%C5%A1/a%20b?q=%C4%81&x=%2F");  // the password is not sent on
}

TEST_CASE("spellings of one resource have one key") {
    const std::string key = "https://www.iem.gov.lv/ce%C4%BC%C5%A1/p%C4%81rskats.pdf";
    for (const char* spelling :
         {"https://www.iem.gov.lv/ceļš/pārskats.pdf", "https://www.iem.gov.lv/ce%c4%bc%c5%a1/p%c4%81rskats.pdf",
          "HTTPS://WWW.IEM.GOV.LV/ce%C4%BC%C5%A1/p%C4%81rskats.pdf", "https://www.iem.gov.lv:443/ceļš/pārskats.pdf",
          "https://www.iem.gov.lv:0443/ceļš/pārskats.pdf", "https://www.iem.gov.lv./ceļš/pārskats.pdf",
          "https://www.iem.gov.lv/ceļš/./x/../pārskats.pdf", "https://www.iem.gov.lv/%63e%C4%bcš/%70ārskats%2Epdf",
          "  https://www.iem.gov.lv/ceļš/pārskats.pdf#lapa=3\n", "https://www.iem.gov.lv\\ceļš\\pārskats.pdf"}) {
        CHECK_MESSAGE(address_key(spelling) == key, spelling);
    }
    CHECK(address_key("http://a.lv") == "http://a.lv/");
    CHECK(address_key("http://a.lv:80") == "http://a.lv/");
    CHECK(address_key("http://a.lv:") == "http://a.lv/");
    CHECK(address_key("http://a.lv?x") == "http://a.lv/?x");
    CHECK(address_key("http://a.lv#x") == "http://a.lv/");
}

TEST_CASE("different resources keep different keys") {
    CHECK(address_key("http://a.lv/") != address_key("https://a.lv/"));
    CHECK(address_key("https://a.lv/") != address_key("https://www.a.lv/"));
    CHECK(address_key("https://a.lv/A") != address_key("https://a.lv/a"));
    CHECK(address_key("https://a.lv/a") != address_key("https://a.lv/a/"));
    CHECK(address_key("https://a.lv/a%2Fb") != address_key("https://a.lv/a/b"));
    CHECK(address_key("https://a.lv/a%3Fb") != address_key("https://a.lv/a?b"));
    CHECK(address_key("https://a.lv/?a=1&b=2") != address_key("https://a.lv/?b=2&a=1"));
    CHECK(address_key("https://a.lv/?a+b") != address_key("https://a.lv/?a%2Bb"));
    CHECK(address_key("https://a.lv/a") != address_key("https://a.lv/a?"));
    CHECK(address_key("https://a.lv/a//b") != address_key("https://a.lv/a/b"));
    CHECK(address_key("http://a.lv:443/") == "http://a.lv:443/");
}

TEST_CASE("what must not stand in a path or query is encoded, what is encoded badly is meant literally") {
    CHECK(path_of("/a b") == "/a%20b");
    CHECK(path_of("/\"<>^`{|}") == "/%22%3C%3E%5E%60%7B%7C%7D");
    CHECK(path_of("/100%") == "/100%25");
    CHECK(path_of("/100%2") == "/100%252");
    CHECK(path_of("/100%zz") == "/100%25zz");
    CHECK(path_of("/%2541") == "/%2541");  // decoded once, it would name another thing
    CHECK(path_of("/%00") == "/%00");
    CHECK(path_of("/\xC4") == "/%C4");  // no UTF-8: the server's own letters
    CHECK(path_of("/(a);b=c,d!$&'*+@:~") == "/(a);b=c,d!$&'*+@:~");
    CHECK(address_key("https://a.lv/?a b\\c[]='\"?/") == "https://a.lv/?a%20b%5Cc[]='%22?/");
}

TEST_CASE("dot segments are resolved, encoded ones too") {
    CHECK(path_of("") == "/");
    CHECK(path_of("/.") == "/");
    CHECK(path_of("/..") == "/");
    CHECK(path_of("/../../a") == "/a");
    CHECK(path_of("/a/b/..") == "/a/");
    CHECK(path_of("/a/b/.") == "/a/b/");
    CHECK(path_of("/a/b/../c") == "/a/c");
    CHECK(path_of("/a/%2e%2E/c") == "/c");
    CHECK(path_of("/a//../c") == "/a/c");
    CHECK(path_of("//a") == "//a");
    CHECK(path_of("/...") == "/...");
    CHECK(path_of("/a/\\..\\b") == "/a/b");
}

TEST_CASE("names in any script become Punycode, by the rules that browsers follow now") {
    CHECK(host_of("pašvaldība.lv") == "xn--pavaldba-fjb94c.lv");
    CHECK(host_of("PAŠVALDĪBA.LV") == "xn--pavaldba-fjb94c.lv");
    CHECK(host_of("pas\u030Cvaldi\u0304ba.lv") == "xn--pavaldba-fjb94c.lv");  // letters with separate marks
    CHECK(host_of("pa%C5%A1vald%C4%ABba.lv") == "xn--pavaldba-fjb94c.lv");
    CHECK(host_of("xn--pavaldba-fjb94c.lv") == "xn--pavaldba-fjb94c.lv");
    CHECK(host_of("straße.de") == "xn--strae-oqa.de");  // non-transitional: not strasse.de
    CHECK(host_of("a。lv") == "a.lv");
    CHECK(host_of("r3---sn-x.googlevideo.com") == "r3---sn-x.googlevideo.com");
    CHECK(host_of("r3---sn-ā.lv") == "xn--r3---sn--o7a.lv");
    CHECK(host_of("_dmarc.a.lv") == "_dmarc.a.lv");
    CHECK(host_of("localhost") == "localhost");
}

TEST_CASE("a host does not depend on the locale of the system") {
    const std::string before = std::setlocale(LC_ALL, nullptr);
    for (const char* locale : {"C", "C.UTF-8", "tr_TR.UTF-8"}) {
        std::setlocale(LC_ALL, locale);  // where it is not installed, nothing changes
        CHECK(host_of("IĪ.LV") == host_of("iī.lv"));
        CHECK(address_key("HTTPS://INFO.LV/") == "https://info.lv/");
    }
    std::setlocale(LC_ALL, before.c_str());
}

TEST_CASE("what nobody could dial is no host") {
    for (const char* host :
         {"", ".", "..", "a..lv", ".a.lv", "a.lv..", "a b.lv", "a%20b.lv", "a%2Fb.lv", "a%00.lv", "a\xFF.lv", "a<b.lv",
          "a*b.lv", "a|b.lv", "xn--0.lv", "xn--a.lv\u200B\u2060x^", "a／b.lv"}) {
        CHECK_MESSAGE(host_of(host) == "none", host);
    }
    CHECK(host_of(std::string(63, 'a') + ".lv") != "none");
    CHECK(host_of(std::string(64, 'a') + ".lv") == "none");
    std::string long_name;
    for (int i = 0; i < 128; ++i) long_name += "a.";
    CHECK(host_of(long_name + "lv") == "none");
}

TEST_CASE("numbers that are addresses are dotted, however they are written") {
    for (const char* host : {"127.0.0.1", "127.1", "2130706433", "0x7f.1", "0177.0.0.1", "0x7F000001", "127.0.0.1.",
                             "0x7f.0.0.0x1", "１２７.0.0.1", "%31%32%37.1"}) {
        CHECK_MESSAGE(host_of(host) == "127.0.0.1", host);
    }
    CHECK(host_of("0") == "0.0.0.0");
    CHECK(host_of("0x") == "0.0.0.0");
    CHECK(host_of("4294967295") == "255.255.255.255");
    for (const char* host :
         {"256.0.0.1", "4294967296", "1.2.3.4.5", "1.2.3.256", "1..2", "08.0.0.1", "a.1", "99999999999999999999"}) {
        CHECK_MESSAGE(host_of(host) == "none", host);
    }
    CHECK(host_of("1.a") == "1.a");
    CHECK(host_of("0x1g") == "0x1g");  // a name, if an odd one
}

TEST_CASE("IPv6 stands in brackets, in its shortest form") {
    CHECK(host_of("[2001:DB8:0:0::1]") == "[2001:db8::1]");
    CHECK(host_of("[::ffff:10.0.0.1]") == host_of("[::FFFF:a00:1]"));
    CHECK(address_key("https://[::1]:8080/a") == "https://[::1]:8080/a");
    CHECK(address_key("https://[::1]:443") == "https://[::1]/");
    for (const char* host : {"[", "[]", "[::1", "::1", "[::1]x", "[::g]", "[fe80::1%25eth0]", "[127.0.0.1]", "[1]"}) {
        CHECK_MESSAGE(host_of(host) == "none", host);
    }
    CHECK(host_of("[::1\0]"s) == "none");
}

TEST_CASE("ports are numbers up to 65535") {
    CHECK(parse_web_address("http://a.lv:65535/")->port == "65535");
    CHECK(parse_web_address("http://a.lv:080/")->port.empty());
    for (const char* port : {"65536", "99999", "100000", "0", "00", "x", "-1", "8 0", "80:80", "٨"}) {
        CHECK_MESSAGE(!parse_web_address("http://a.lv:"s + port + "/"), port);
    }
}

TEST_CASE("credentials are noticed, and what stands before the last @ is no host") {
    CHECK_FALSE(parse_web_address("https://a.lv/@b")->has_credentials);
    CHECK_FALSE(parse_web_address("https://a.lv?x@b")->has_credentials);
    for (const char* text : {"https://good.lv@evil.lv/", "https://good.lv:443@evil.lv/", "https://a@good.lv@evil.lv/",
                             "https://@evil.lv/", "https://[good.lv]@evil.lv/"}) {
        const auto address = parse_web_address(text);
        REQUIRE_MESSAGE(address, text);
        CHECK_MESSAGE(address->host == "evil.lv", text);
        CHECK_MESSAGE(address->has_credentials, text);
        CHECK_MESSAGE(address->request_url() == "https://evil.lv/", text);
    }
    CHECK(parse_web_address("https://good.lv\\@evil.lv/")->host == "good.lv");  // as browsers read it
}

TEST_CASE("fragments are decoded; what they say to the browser alone is left out") {
    CHECK(fragment_of("nodala-1") == "nodala-1");
    CHECK(fragment_of("noda%c4%bca") == "nodaļa");
    CHECK(fragment_of("a#b") == "a#b");
    CHECK(fragment_of("a?b\\c") == "a?b\\c");
    CHECK(fragment_of("") == "");
    CHECK(fragment_of("100%") == "100%");
    CHECK(fragment_of("%ff") == "%FF");  // no UTF-8: as it is written
    CHECK(fragment_of("a%0Ab") == "a%0Ab");
    CHECK(fragment_of(":~:text=upuru%20skaits") == "");
    CHECK(fragment_of("sadaļa:~:text=upuru") == "sadaļa");
}

TEST_CASE("what is no web address has no key") {
    for (const char* text : {"",
                             " ",
                             "a.lv",
                             "//a.lv/",
                             "ftp://a.lv/",
                             "mailto:a@b.lv",
                             "javascript:alert(1)",
                             "http:",
                             "http:/a.lv",
                             "http://",
                             "http:///",
                             "https:///a.lv",
                             "http:\\\\a.lv",
                             "http://?x",
                             "http://#x",
                             "http://:80/",
                             "https//a.lv",
                             "ht\ntp://a.lv/",
                             "http://a.lv/\x01",
                             "http://a.lv/\x7F",
                             "http://a.lv/a\tb",
                             "http://a.lv/a\nb",
                             "httpſ://a.lv/"}) {
        CHECK_MESSAGE(address_key(text).empty(), text);
    }
    CHECK(address_key("http://a.lv/a\0b"s).empty());
}

TEST_CASE("an address longer than any server takes is none") {
    const std::string base = "https://a.lv/";
    CHECK_FALSE(address_key(base + std::string(8192 - base.size(), 'a')).empty());
    CHECK(address_key(base + std::string(8193 - base.size(), 'a')).empty());
    CHECK(address_key("https://" + std::string(8'000'000, 'a')).empty());
    CHECK(address_key("https://" + std::string(4000, '.') + "/").empty());
}

TEST_CASE("a host is named by the part that one owner registers") {
    CHECK(registrable_domain("www.iem.gov.lv") == "iem.gov.lv");
    CHECK(registrable_domain("a.b.iem.gov.lv") == "iem.gov.lv");
    CHECK(registrable_domain("gov.lv") == "gov.lv");
    CHECK(registrable_domain("lv") == "lv");
    CHECK(registrable_domain("localhost") == "localhost");
    CHECK(registrable_domain("delfi.lv") == "delfi.lv");
    CHECK(registrable_domain("www.delfi.lv") == "delfi.lv");
    CHECK(registrable_domain("ec.europa.eu") == "europa.eu");
    CHECK(registrable_domain("fra.europa.eu") == registrable_domain("ec.europa.eu"));
    CHECK(registrable_domain("news.bbc.co.uk") == "bbc.co.uk");
    CHECK(registrable_domain("someone.github.io") == "someone.github.io");
    CHECK(registrable_domain("www.someone.blogspot.com") == "someone.blogspot.com");
    CHECK(registrable_domain("bucket.s3.amazonaws.com") == "bucket.s3.amazonaws.com");
    CHECK(registrable_domain("notgov.lv") == "notgov.lv");
    CHECK(registrable_domain("10.0.0.1") == "10.0.0.1");
    CHECK(registrable_domain("[2001:db8::1]") == "[2001:db8::1]");
    CHECK(registrable_domain("").empty());
}

// Addresses of every odd kind, cut up and put together in ways nobody thought of; the same ones at every run.
TEST_CASE("any bytes are taken, and the key of a key is itself") {
    const std::string pieces[] = {"http",
                                  "https",
                                  "://",
                                  ":",
                                  "/",
                                  "//",
                                  "\\",
                                  "?",
                                  "#",
                                  "@",
                                  "%",
                                  "%2",
                                  "%2e",
                                  "%c4",
                                  "%C4%81",
                                  ".",
                                  "..",
                                  "[",
                                  "]",
                                  "::1",
                                  "a",
                                  "A",
                                  ".lv",
                                  "xn--",
                                  "ā",
                                  "ß",
                                  "\xFF",
                                  " ",
                                  "\t",
                                  "0x7f",
                                  "1",
                                  "256",
                                  "443",
                                  "-",
                                  "_",
                                  "~",
                                  "&",
                                  ":~:",
                                  "\u200D",
                                  "\u3002",
                                  "pašvaldība.lv",
                                  "user:pw@",
                                  "\0"s,
                                  "|",
                                  "{",
                                  "=",
                                  "+",
                                  "％",
                                  "１"};
    std::uint64_t state = 88172645463325252ULL;
    const auto next = [&state](std::uint64_t limit) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return state % limit;
    };
    int accepted = 0;
    for (int round = 0; round < 60'000; ++round) {
        std::string text = round % 3 == 0 ? "" : round % 3 == 1 ? "https://" : "http://a.lv";
        for (std::uint64_t count = next(10); count > 0; --count)
            text += next(8) == 0 ? std::string(1, static_cast<char>(next(256))) : pieces[next(std::size(pieces))];
        const auto address = parse_web_address(text);
        if (!address) continue;
        ++accepted;
        const std::string key = address->request_url();
        CAPTURE(text);
        REQUIRE(address_key(key) == key);
        const bool is_plain = std::all_of(key.begin(), key.end(), [](char c) { return c > 0x20 && c < 0x7F; });
        REQUIRE(is_plain);
        REQUIRE(key.find_first_of("\\\"<>^`{|}#") == std::string::npos);
        REQUIRE(find_invalid_utf8(address->fragment) == std::string_view::npos);
        REQUIRE(address->path.starts_with('/'));
        const std::string domain = registrable_domain(address->host);
        REQUIRE(address->host.ends_with(domain));
        REQUIRE(registrable_domain(domain) == domain);
    }
    CHECK(accepted > 5'000);
}
