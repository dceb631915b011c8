#include "render/page/page_messages.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>

namespace parskats {
namespace {

std::string text_of(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

TEST_CASE("a page, fragment or frame declares each message that it asks for, in the same file") {
    const std::regex asked("essages(?:_|\\(\\))?\\.(?:text|format)\\(\\s*\"([a-z0-9.-]+)\"");
    std::size_t found = 0;
    for (const auto& entry : std::filesystem::directory_iterator(PARSKATS_SOURCE_DIR "/generator/render/page")) {
        if (entry.path().extension() != ".cpp") continue;
        const std::string text = text_of(entry.path());
        for (std::sregex_iterator at(text.begin(), text.end(), asked), end; at != end; ++at, ++found) {
            const std::string key = (*at)[1].str();
            INFO(entry.path().filename().string(), " asks for ", key);
            CHECK(text.find("{\"" + key + "\"") != std::string::npos);
        }
    }
    CHECK(found > 30);  // the pattern finds what it is meant to find
}

TEST_CASE("a message that several declare is checked once") {
    const std::vector<MessageDeclaration> all = page_messages();
    const auto twice =
        std::adjacent_find(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.key >= b.key; });
    CHECK(twice == all.end());
    CHECK(std::any_of(all.begin(), all.end(), [](const auto& each) { return each.key == "nav.years"; }));
}

}  // namespace
}  // namespace parskats
