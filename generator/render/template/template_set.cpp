#include "render/template/template_set.hpp"

#include <algorithm>
#include <functional>
#include <set>
#include <stdexcept>
#include <utility>

#include "base/nearest_name.hpp"
#include "render/template/template_codes.hpp"

namespace parskats {
namespace {

void report_unused(const Theme& theme, std::span<const TemplateDeclaration> declared,
                   const std::set<std::string, std::less<>>& partials, Diagnostics& faults) {
    std::vector<std::string> missing_names;
    for (const TemplateDeclaration& each : declared) missing_names.emplace_back(each.name);
    missing_names.insert(missing_names.end(), partials.begin(), partials.end());
    for (const std::string& name : theme.template_names()) {
        if (std::find(missing_names.begin(), missing_names.end(), name) != missing_names.end()) continue;
        faults.report(template_codes::template_unused, {theme.find_template(name), 0, 0}, {name},
                      nearest_name(name, missing_names));
    }
}

}  // namespace

TemplateSet TemplateSet::prepare(const Theme& theme, std::span<const TemplateDeclaration> declared,
                                 std::span<const ThemeTexts* const> languages, Diagnostics& faults) {
    TemplateSet out;
    std::set<std::string, std::less<>> partials;
    bool complete = true;
    for (const TemplateDeclaration& each : declared) {
        auto& prepared = out.templates_[std::string(each.name)];
        for (const ThemeTexts* texts : languages) {
            auto one = prepare_template(theme, each.name, each.schema, texts->messages, faults);
            if (one) {
                partials.insert(one->partials().begin(), one->partials().end());
            } else {
                complete = false;
            }
            prepared.push_back(std::move(one));
        }
    }
    if (complete && !languages.empty()) report_unused(theme, declared, partials, faults);
    return out;
}

const PreparedTemplate& TemplateSet::at(std::string_view name, std::size_t language) const {
    const auto found = templates_.find(name);
    if (found == templates_.end() || language >= found->second.size() || !found->second[language]) {
        throw std::logic_error("no prepared template \"" + std::string(name) + "\"");
    }
    return *found->second[language];
}

}  // namespace parskats
