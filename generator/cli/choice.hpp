#pragma once

#include <CLI/CLI.hpp>
#include <map>
#include <string>

namespace parskats {

/// A check that a word is one of the names of a map, with its own words: CLI11's would list the numbers behind them.
/// `choices` must outlive it.
template <class Value>
CLI::Validator one_of(const std::map<std::string, Value>& choices) {
    std::string list;
    for (const auto& [name, value] : choices) list += (list.empty() ? "" : ", ") + name;
    return CLI::Validator(
        [&choices, list](const std::string& word) {
            return choices.contains(word) ? std::string() : '"' + word + "\" is none of: " + list;
        },
        "", "choice");
}

}  // namespace parskats
