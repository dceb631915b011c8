#include "links/report/meanings.hpp"

#include <doctest/doctest.h>

#include <array>
#include <set>
#include <string>

#include "links/report/remedy.hpp"

using namespace parskats;

namespace {

void check_sentence(UserText text) {
    for (const std::string_view sentence : {text.lv, text.en}) {
        CAPTURE(sentence);
        CHECK(sentence.size() > 10);
        CHECK(sentence.ends_with('.'));
    }
    CHECK(text.lv != text.en);
}

}  // namespace

TEST_CASE("every reason, warning and observation is told in both languages, and no two reasons alike") {
    std::set<std::string_view> seen;
    for (const LinkReasonRow& row : link_reasons()) {
        check_sentence(meaning_of(row.reason));
        CHECK(seen.insert(meaning_of(row.reason).en).second);
        CHECK(seen.insert(meaning_of(row.reason).lv).second);
        check_sentence(meaning_of(row.observation));
    }
    for (int i = 0; i <= static_cast<int>(LinkWarning::page_forwards); ++i) {
        check_sentence(meaning_of(static_cast<LinkWarning>(i)));
    }
}

TEST_CASE("every remedy says what to do, and only what must be done is an error") {
    for (int i = 0; i < static_cast<int>(Remedy::nothing); ++i) {
        const auto remedy = static_cast<Remedy>(i);
        check_sentence(instruction_of(remedy));
        CHECK(!title_of(remedy).lv.empty());
        CHECK((severity_of(remedy) == Severity::error) == (remedy <= Remedy::replace_or_remove));
    }
}
