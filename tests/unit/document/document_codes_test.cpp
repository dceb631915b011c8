#include "document/document_codes.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace parskats;

TEST_CASE("codes of files and syntax are in order, each once, and each says something in both languages") {
    std::string_view last = "P000";
    for (const DiagnosticCode* code : document_codes::all()) {
        CAPTURE(code->id);
        CHECK(last < code->id);
        CHECK(code->id < "P060");
        last = code->id;
        for (const UserLanguage language : {UserLanguage::lv, UserLanguage::en}) {
            CHECK_FALSE(code->message.in(language).empty());
            CHECK_FALSE(code->message.in(language).ends_with('.'));
            CHECK(code->explanation.in(language).size() > 40);
            CHECK(code->help.lv.empty() == code->help.en.empty());
        }
    }
}
