#include "render/search/search_index.hpp"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "render/asset_files.hpp"
#include "render/search/search_pages.hpp"
#include "render/search/search_vocabulary.hpp"

namespace parskats {
namespace {

using Json = nlohmann::ordered_json;

void count_words(SearchVocabulary& vocabulary, const std::vector<SearchPage>& pages) {
    for (const SearchPage& page : pages) {
        vocabulary.count(page.title);
        for (const SearchSection& section : page.sections) {
            vocabulary.count(section.heading);
            vocabulary.count(section.text);
        }
    }
    vocabulary.number();
}

/// [path, number of the kind, title, id, heading, text, id, heading, text …]
Json page_row(const SearchPage& page, std::size_t kind, const SearchVocabulary& vocabulary) {
    Json row{page.path, kind, vocabulary.encode(page.title)};
    for (const SearchSection& section : page.sections) {
        row.push_back(section.id);
        row.push_back(vocabulary.encode(section.heading));
        row.push_back(vocabulary.encode(section.text));
    }
    return row;
}

std::string joined_words(const std::vector<std::string_view>& words) {
    std::string all;
    for (const std::string_view word : words) all.append(all.empty() ? "" : "\n").append(word);
    return all;
}

}  // namespace

OutputFile make_search_index(const PageContext& context) {
    const std::vector<SearchPage> pages = search_pages(context);
    SearchVocabulary vocabulary;
    count_words(vocabulary, pages);
    Json rows = Json::array();
    std::map<std::string, std::size_t> kinds;
    Json kind_names = Json::array();
    for (const SearchPage& page : pages) {
        const auto [kind, is_new] = kinds.emplace(page.kind, kinds.size());
        if (is_new) kind_names.push_back(page.kind);
        rows.push_back(page_row(page, kind->second, vocabulary));
    }
    const LocaleFacts& facts = context.locale().facts();
    const Json index{{"endings", facts.word_endings},
                     {"stems", facts.stem_endings},
                     {"kinds", std::move(kind_names)},
                     {"words", joined_words(vocabulary.words())},
                     {"pages", std::move(rows)}};
    std::string script = "var searchIndex = " + index.dump() + ";\n";
    std::string path = fingerprinted_path("search-" + context.language_code(context.language()) + ".js", script);
    return {std::move(path), std::move(script)};
}

}  // namespace parskats
