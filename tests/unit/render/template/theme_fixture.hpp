#pragma once

#include <doctest/doctest.h>

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "render/template/theme.hpp"
#include "render/template/theme_texts.hpp"
#include "support/memory_reader.hpp"

namespace doctest {

template <>
struct StringMaker<std::vector<std::string>> {
    static String convert(const std::vector<std::string>& lines) {
        std::string out;
        for (const std::string& line : lines) out += "\n    " + line;
        return out.c_str();
    }
};

}  // namespace doctest

/// A theme in memory, and its faults as a reader of the terminal would see them.
namespace parskats::test {

/// The `locale` part that every message file of these tests has, with Latvian plural forms.
inline const std::string example_locale =
    "locale:\n"
    "  tag: lv\n"
    "  months:\n"
    "    nominative: [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12]\n"
    "  dates:\n"
    "    full: {plain: '{day} {month} {year}'}\n"
    "    month: {plain: '{month} {year}'}\n"
    "    year: {plain: '{year}'}\n"
    "    years: {plain: '{first}–{last}'}\n"
    "  span: '{first} – {last}'\n"
    "  percent: '{0} %'\n"
    "  money_eur: '{0} EUR'\n"
    "  quotes: ['“', '”']\n";

/// `code path:line:column message` and, after ` ~ `, what is suggested; sorted as for the user.
inline std::vector<std::string> shown(Diagnostics& faults) {
    faults.sort();
    std::vector<std::string> out;
    for (const Diagnostic& fault : faults.all()) {
        std::string line = std::string(fault.code->id) + " " + std::string(fault.file_path());
        if (fault.span.file != nullptr) {
            const SourcePosition place = fault.span.begin();
            line += ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
        }
        line += " " + message_of(fault, UserLanguage::en);
        if (!fault.suggestion.empty()) line += " ~ " + fault.suggestion;
        out.push_back(std::move(line));
    }
    return out;
}

using Lines = std::vector<std::string>;
using Files = std::map<std::string, std::string>;

/// Adds `files` to `reader` and gives it back.
inline const MemoryReader& filled(MemoryReader&& reader, const Files& files) {
    for (const auto& [path, text] : files) reader.add(path, text);
    return reader;
}

/// A theme loaded from the folders of a site and of the program.
struct LoadedTheme {
    LoadedTheme(const FileReader& site, const FileReader& built_in, std::string_view name) {
        auto loaded = load_theme({&site, &built_in}, name, faults);
        REQUIRE(loaded.has_value());
        theme = std::move(*loaded);
    }
    /// A theme that comes with the program, on a site without themes of its own.
    explicit LoadedTheme(const FileReader& built_in, std::string_view name = "default")
        : LoadedTheme(MemoryReader(), built_in, name) {}

    Diagnostics faults;
    std::unique_ptr<Theme> theme;
};

}  // namespace parskats::test
