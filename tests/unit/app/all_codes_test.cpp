#include "app/all_codes.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <regex>
#include <set>
#include <string>

#include "support/file_tree.hpp"

using namespace parskats;
namespace fs = std::filesystem;

TEST_CASE("every code that a header declares can be explained, and no two have one id") {
    static const std::regex declared(R"re(DiagnosticCode\s+\w+\s*\{\s*"(P\d{3})")re");
    std::set<std::string> in_headers;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(PARSKATS_SOURCE_DIR) / "generator")) {
        if (!entry.path().string().ends_with("codes.hpp")) continue;
        const std::string text = test::read_text(entry.path());
        for (auto it = std::sregex_iterator(text.begin(), text.end(), declared); it != std::sregex_iterator(); ++it) {
            CHECK_MESSAGE(in_headers.insert((*it)[1]).second, (*it)[1].str() << " is declared twice");
        }
    }
    std::set<std::string> known;
    for (const DiagnosticCode* code : all_codes()) known.insert(std::string(code->id));
    CHECK(in_headers.size() > 150);
    CHECK(known.size() == all_codes().size());
    CHECK(known == in_headers);
}

TEST_CASE("every code has its texts in both languages, with the same arguments") {
    static const std::regex argument(R"(\{\d\})");
    const auto arguments = [](std::string_view text) {
        std::set<std::string> found;
        const std::string copy(text);
        for (auto it = std::sregex_iterator(copy.begin(), copy.end(), argument); it != std::sregex_iterator(); ++it)
            found.insert((*it)[0]);
        return found;
    };
    for (const DiagnosticCode* code : all_codes()) {
        CAPTURE(code->id);
        CHECK_FALSE(code->message.lv.empty());
        CHECK_FALSE(code->message.en.empty());
        CHECK_FALSE(code->explanation.lv.empty());
        CHECK_FALSE(code->explanation.en.empty());
        CHECK(code->help.lv.empty() == code->help.en.empty());
        CHECK(arguments(code->message.lv) == arguments(code->message.en));
        CHECK(arguments(code->help.lv) == arguments(code->help.en));
    }
}

TEST_CASE("a code is found however it is written") {
    for (const char* const written : {"P104", "p104", "104"}) {
        REQUIRE(find_code(written) != nullptr);
        CHECK(find_code(written)->id == "P104");
    }
    CHECK(find_code("P999") == nullptr);
    CHECK(find_code("") == nullptr);
    CHECK(find_code("10") == nullptr);
}
