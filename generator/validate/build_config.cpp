#include "validate/build_config.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/nearest_name.hpp"
#include "validate/fact_codes.hpp"
#include "validate/site_codes.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

constexpr std::array config_keys{FactKey{"title", true},     FactKey{"description", true},
                                 FactKey{"base_url", true},  FactKey{"theme"},
                                 FactKey{"plan", true},      FactKey{"exit_url", true},
                                 FactKey{"contact"},         FactKey{"allow_html"},
                                 FactKey{"languages", true}, FactKey{"navigation", true},
                                 FactKey{"footer"},          FactKey{"highlights"},
                                 FactKey{"help", true},      FactKey{"links"}};
constexpr std::array help_keys{FactKey{"phone", true}, FactKey{"name", true}, FactKey{"note"},
                               FactKey{"hours"},       FactKey{"cost"},       FactKey{"url"},
                               FactKey{"source"},      FactKey{"verified_on"}};

constexpr std::array navigation_words{
    std::string_view("plan"),      std::string_view("measures"),   std::string_view("institutions"),
    std::string_view("years"),     std::string_view("statistics"), std::string_view("campaigns"),
    std::string_view("resources"), std::string_view("search"),     std::string_view("page:")};

std::string read_base_address(const FactReader& reader, const DocumentNode* node) {
    std::string address = reader.address(node);
    if (address.empty()) return address;
    if (address.back() == '/' && address.find_first_of("?#") == std::string::npos) return address;
    reader.faults().report(base_address_without_slash, word_span(*node), {address});
    return address + '/';
}

std::vector<std::string> read_places(BuildContext& context, const DocumentNode* node) {
    constexpr std::string_view page_prefix = "page:";
    std::vector<std::string> places;
    for (PlacedText& word : context.reader.words(node)) {
        if (word.text.starts_with(page_prefix)) {
            SourceSpan id = word.span;
            if (id.length == word.text.size())
                id = {id.file, id.offset + page_prefix.size(), id.length - page_prefix.size()};
            context.references.push_back({FactTarget::page, word.text.substr(page_prefix.size()), {}, id});
        } else if (std::find(navigation_words.begin(), navigation_words.end(), word.text) == navigation_words.end()) {
            context.faults().report(
                unknown_navigation_word, word.span,
                {word.text, "plan, measures, institutions, years, statistics, campaigns, resources, search, page:…"},
                nearest_name(word.text, std::span<const std::string_view>(navigation_words)));
            continue;
        }
        places.push_back(std::move(word.text));
    }
    return places;
}

HelpContact read_help(const FactReader& reader, const DocumentNode& node) {
    HelpContact contact;
    contact.span = node.span;
    if (!reader.is_mapping(node, help_keys)) return contact;
    contact.phone = reader.text(node.find("phone"));
    if (const DocumentNode* phone = node.find("phone")) contact.span = phone->span;
    contact.name = reader.localized(node.find("name"));
    contact.note = reader.localized(node.find("note"));
    contact.hours = reader.localized(node.find("hours"));
    contact.cost = reader.localized(node.find("cost"));
    contact.source = reader.localized(node.find("source"));
    contact.url = reader.address(node.find("url"));
    contact.verified_on = reader.date(node.find("verified_on"), DatePrecision::day);
    return contact;
}

}  // namespace

SiteConfig build_config(const DocumentNode& root, BuildContext& context) {
    const FactReader& reader = context.reader;
    SiteConfig config;
    if (!reader.is_mapping(root, config_keys)) return config;
    config.title = reader.localized(root.find("title"));
    config.description = reader.localized(root.find("description"));
    config.base_url = read_base_address(reader, root.find("base_url"));
    if (root.find("theme") != nullptr) config.theme = reader.id(root.find("theme"));
    config.plan = context.refer(FactTarget::plan, root.find("plan"));
    config.exit_url = reader.address(root.find("exit_url"));
    config.contact = reader.text(root.find("contact"));
    config.allow_html = reader.boolean(root.find("allow_html"), false);
    config.navigation = read_places(context, root.find("navigation"));
    config.footer = read_places(context, root.find("footer"));
    config.highlights = context.refer_all(FactTarget::dataset, root.find("highlights"));
    for (const DocumentNode& item : reader.list(root.find("help"))) config.help.push_back(read_help(reader, item));
    return config;
}

}  // namespace parskats
