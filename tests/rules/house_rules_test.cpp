// The rules of generator/ARCHITECTURE.md that a reader of the sources can check: who may include whom, and who may
// touch the clock, the disk and the system's locale.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
const fs::path root = fs::path(PARSKATS_SOURCE_DIR) / "generator";

// What each room may include beside itself.
const std::map<std::string, std::set<std::string>> allowed = {
    {"base", {}},
    {"ports", {"base"}},
    {"report", {"base"}},
    {"language", {"base"}},
    {"document", {"base"}},
    {"markdown", {"base"}},
    {"model", {"base", "markdown"}},
    {"content", {"base", "ports", "document", "markdown", "model"}},
    {"links", {"base", "ports", "report", "document", "markdown", "language", "model", "content"}},
    {"validate", {"base", "document", "markdown", "language", "model", "content"}},
    {"render", {"base", "ports", "document", "markdown", "language", "model", "content", "validate"}},
    {"output", {"base", "ports", "document", "markdown", "language", "model", "content", "validate", "render"}},
    {"app",
     {"base", "ports", "document", "markdown", "language", "model", "content", "validate", "render", "output", "links",
      "report"}},
    {"adapters", {"base", "ports"}},
    {"cli", {"base", "ports", "adapters", "app"}},
};

std::string read(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

std::vector<fs::path> sources() {
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
        const auto extension = entry.path().extension();
        if (extension == ".cpp" || extension == ".hpp") found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::string room_of(const fs::path& path) {
    return fs::relative(path, root).begin()->string();
}

/// Faults of one source's includes against the table above.
std::vector<std::string> steps_back(const std::string& room, const std::string& name, const std::string& text) {
    static const std::regex include_line("#include \"([a-z_]+)/[^\"]*\"");
    std::vector<std::string> faults;
    for (auto it = std::sregex_iterator(text.begin(), text.end(), include_line); it != std::sregex_iterator(); ++it) {
        const std::string included = (*it)[1];
        if (included != room && !allowed.at(room).contains(included))
            faults.push_back(name + " includes " + (*it)[0].str());
    }
    return faults;
}

/// Comments and texts of a program do not count as use of a name.
std::string without_comments_and_texts(const std::string& text) {
    static const std::regex noise(R"(//[^\n]*|"(\\.|[^"\\\n])*")");
    return std::regex_replace(text, noise, "");
}

}  // namespace

TEST_CASE("every room of generator/ is known to the layering table") {
    for (const auto& entry : fs::directory_iterator(root)) {
        if (!entry.is_directory() || entry.path().filename() == "cmake") continue;
        CHECK_MESSAGE(allowed.contains(entry.path().filename().string()), entry.path().string());
    }
}

TEST_CASE("includes run leftwards only") {
    for (const fs::path& source : sources()) {
        for (const std::string& fault : steps_back(room_of(source), source.string(), read(source))) FAIL_CHECK(fault);
    }
}

TEST_CASE("the layering check finds a step back") {
    CHECK(steps_back("model", "x", "#include \"render/page/page.hpp\"\n").size() == 1);
    CHECK(steps_back("render", "x", "#include \"model/site.hpp\"\n").empty());
}

TEST_CASE("only adapters and cli touch the clock, the disk, the environment and the system's locale") {
    static const std::regex forbidden(
        R"(\b(std::filesystem|std::ifstream|std::ofstream|fopen|system_clock|steady_clock|std::random_device|setlocale|std::locale|getenv|std::rand)\b)");
    CHECK(std::regex_search("std::getenv(name)", forbidden));
    for (const fs::path& source : sources()) {
        const std::string room = room_of(source);
        if (room == "adapters" || room == "cli") continue;
        const std::string code = without_comments_and_texts(read(source));
        std::smatch hit;
        if (std::regex_search(code, hit, forbidden)) FAIL_CHECK(source.string() << " uses " << hit[0].str());
    }
}

TEST_CASE("a header is guarded by pragma once") {
    for (const fs::path& source : sources()) {
        if (source.extension() == ".hpp") CHECK_MESSAGE(read(source).starts_with("#pragma once"), source.string());
    }
}

TEST_CASE("a source includes a header of its folder that declares what it defines") {
    // Its own header, or the one that declares its family: chart kinds, page kinds, rules.
    for (const fs::path& source : sources()) {
        if (source.extension() != ".cpp" || source.filename() == "main.cpp") continue;
        const std::regex own("#include \"" + fs::relative(source, root).parent_path().string() + "/[a-z_]+\\.hpp\"");
        CHECK_MESSAGE(std::regex_search(read(source), own), source.string());
    }
}
