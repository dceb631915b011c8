// docs/links.md explains every word that a report may use.
#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "links/observe/reasons.hpp"

using namespace parskats;

namespace {

std::string manual() {
    std::ifstream stream(std::string(PARSKATS_SOURCE_DIR) + "/docs/links.md", std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

bool explains(const std::string& text, std::string_view word) {
    return text.find("`" + std::string(word) + "`") != std::string::npos;
}

}  // namespace

TEST_CASE("the manual explains every reason, in the row of its observation, and every warning") {
    const std::string text = manual();
    for (const LinkReasonRow& row : link_reasons()) {
        if (row.reason == LinkReason::none) continue;
        const std::size_t at = text.find("`" + std::string(row.word) + "`");
        REQUIRE_MESSAGE(at != std::string::npos, row.word);
        const std::size_t line = text.rfind('\n', at) + 1;
        CHECK_MESSAGE(
            text.compare(line, 3 + to_word(row.observation).size(), "| `" + std::string(to_word(row.observation))) == 0,
            row.word);
    }
    for (int i = 0; i <= static_cast<int>(LinkWarning::page_forwards); ++i)
        CHECK_MESSAGE(explains(text, to_word(static_cast<LinkWarning>(i))), to_word(static_cast<LinkWarning>(i)));
    CHECK_FALSE(explains(text, "no-such-word"));
}
