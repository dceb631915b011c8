#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "content/load_site.hpp"
#include "content/prepare_text.hpp"
#include "support/fault_lines.hpp"
#include "support/memory_reader.hpp"

using namespace parskats;
using parskats::test::lines_of;
using parskats::test::MemoryReader;
using Lines = std::vector<std::string>;

namespace {

/// The faults of a site whose site.yaml has these bytes.
Lines faults_of(const std::string& bytes) {
    const MemoryReader reader{{"content/site.yaml", bytes}};
    Diagnostics faults;
    const Result<RawSite> site = load_site(reader, 1, faults);
    CHECK(site.has_value());
    return lines_of(faults);
}

}  // namespace

TEST_CASE("the first byte that is no UTF-8 is marked, and nothing more is said of the file") {
    CHECK(faults_of("ā: b\nēē: \xE2\x28\nc: d: e\n") == Lines{"P001 2:5 content/site.yaml"});
    CHECK(faults_of("a: \xC0\xAF\n") == Lines{"P001 1:4 content/site.yaml"});
    CHECK(faults_of("a: \xED\xA0\x80\n") == Lines{"P001 1:4 content/site.yaml"});
    CHECK(faults_of("a: \xC4") == Lines{"P001 1:4 content/site.yaml"});
    CHECK(prepare_text("a\xE2\x28").faults.at(0).arguments == Lines{"0xE2"});
}

TEST_CASE("a byte-order mark is one fault and shifts no column") {
    CHECK(faults_of("\xEF\xBB\xBF"
                    "a: b\n") == Lines{"P002 1:1 content/site.yaml"});
    CHECK(faults_of("\xEF\xBB\xBF"
                    "a: b: c\n") == Lines{"P002 1:1 content/site.yaml", "P014 1:5 content/site.yaml"});
}

TEST_CASE("foreign line ends are one fault at the first, and later faults keep their lines") {
    CHECK(faults_of("a: b\r\nc: d\r\ne: f: g\r\n") ==
          Lines{"P003 1:5 content/site.yaml", "P014 3:5 content/site.yaml"});
    CHECK(faults_of("a: b\nc: d\re: f: g\n") == Lines{"P003 2:5 content/site.yaml", "P014 3:5 content/site.yaml"});
    CHECK(prepare_text("a\r\n\r\nb\rc\r").text == "a\n\nb\nc\n");
}

TEST_CASE("letters in pieces are marked at the first, and the composed letter is named") {
    CHECK(faults_of("ā: Kampan\u0327a un a\u0304\n") == Lines{"P004 1:9 content/site.yaml"});
    CHECK(prepare_text("Kampan\u0327a").faults.at(0).arguments == Lines{"ņ"});
    CHECK(prepare_text("Kampan\u0327a").faults.at(0).length == 3);
    CHECK(prepare_text("\u2126").faults.at(0).arguments == Lines{"Ω"});
    CHECK(prepare_text("\u2001").faults.size() == 1);
    for (const char* good : {"Kampaņa „a” – b… 5\u00A0%", "Ελλάδα", "Україна", "日本", "x\u0301", "\u20AC", "😀"}) {
        CAPTURE(good);
        CHECK(prepare_text(good).faults.empty());
    }
}

TEST_CASE("invisible control characters are marked and named, tabs and no-break spaces are not") {
    CHECK(faults_of("a: b\x01\n") == Lines{"P005 1:5 content/site.yaml"});
    CHECK(prepare_text(std::string("a\0b", 3)).faults.at(0).arguments == Lines{"U+0000"});
    CHECK(prepare_text("a\x7F").faults.at(0).arguments == Lines{"U+007F"});
    CHECK(prepare_text("ā\u0085").faults.at(0).arguments == Lines{"U+0085"});
    CHECK(prepare_text("a\tb\u00A0c\u00AB\n").faults.empty());
}

TEST_CASE("sound bytes are not copied") {
    std::string bytes(100000, 'x');
    const char* const place = bytes.data();
    CHECK(prepare_text(std::move(bytes)).text.data() == place);
}
