#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "base/source_file.hpp"
#include "document/document_codes.hpp"
#include "document/front_matter.hpp"
#include "document/parse_json.hpp"
#include "document/parse_yaml.hpp"

using namespace parskats;

namespace {

const std::string yaml_sample =
    "# piezīme\ntitle: \"Kampaņa: \\\"nosaukums\\\" \\u0101\"\nlist:\n- a\n- {lv: 'it''s', en: [1, 2.5, ~]}\n"
    "text: |\n  viens\n  divi\nfold: >-\n  a\n  b\n? key\n: value\nanchor: &x !!str y\nalias: *x\n\"q\" : z\n";
const std::string json_sample =
    "{\"ā\": [1, -2.5e3, true, null, \"\\u0101\\uD83D\\uDE00\\n\"], \"o\": {\"k\": [[], {}]}, \"t\": \"ē\"}";

/// Every way to read `text`; what matters is that each returns, and marks places that exist.
void read_all_ways(const std::string& text) {
    const SourceFile file("lv.md", text);
    Diagnostics faults;
    const auto yaml = parse_yaml(file, 0, text.size(), faults);
    const bool only_duplicates = std::all_of(faults.all().begin(), faults.all().end(), [](const Diagnostic& fault) {
        return fault.code == &document_codes::duplicate_key;
    });
    CHECK(yaml.has_value() == only_duplicates);
    Diagnostics json_faults;
    const auto json = parse_json(file, json_faults);
    CHECK(json.has_value() == json_faults.empty());
    CHECK(json_faults.all().size() <= 1);
    const auto head = parse_front_matter(file, faults);
    if (head) CHECK(head->body_begin <= text.size());
    faults.merge(std::move(json_faults));
    for (const Diagnostic& fault : faults.all()) {
        CHECK(fault.span.offset <= text.size());
        CHECK(fault.span.offset + fault.span.length <= text.size());
        CHECK_FALSE(message_of(fault, UserLanguage::lv).empty());
    }
}

}  // namespace

TEST_CASE("every beginning of a document is either read or refused with a place") {
    for (const std::string& sample : {yaml_sample, json_sample, "---\n" + yaml_sample + "---\nText\n"}) {
        for (std::size_t length = 0; length <= sample.size(); ++length) {
            CAPTURE(length);
            read_all_ways(sample.substr(0, length));
        }
    }
}

TEST_CASE("every end of a document is either read or refused with a place") {
    for (const std::string& sample : {yaml_sample, json_sample}) {
        for (std::size_t begin = 0; begin < sample.size(); ++begin) {
            CAPTURE(begin);
            read_all_ways(sample.substr(begin));
        }
    }
}

TEST_CASE("a document with any one byte replaced is either read or refused with a place") {
    const std::string signs = "\"'{}[]:,-#&*!|>%@`\\?\t\n\r x\xC4";
    for (const std::string& sample : {yaml_sample, json_sample}) {
        for (std::size_t at = 0; at < sample.size(); ++at) {
            for (const char sign : signs) {
                std::string text = sample;
                text[at] = sign;
                CAPTURE(at);
                CAPTURE(sign);
                read_all_ways(text);
            }
        }
    }
}

TEST_CASE("heaps of signs are either read or refused with a place") {
    const std::string signs = "\"'{}[]:,-#&*!|>%@?\n  xa";
    std::uint32_t state = 12345;
    for (int i = 0; i < 3000; ++i) {
        std::string text;
        for (int k = 0; k < 40; ++k) {
            state = state * 1664525U + 1013904223U;
            text += signs[(state >> 16U) % signs.size()];
        }
        CAPTURE(text);
        read_all_ways(text);
    }
}
