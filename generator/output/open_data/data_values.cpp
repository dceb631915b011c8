#include "output/open_data/data_values.hpp"

#include "model/route.hpp"

namespace parskats {

std::string exact_number(const Decimal& value) {
    const bool negative = value.units < 0;
    const auto magnitude =
        negative ? 0 - static_cast<std::uint64_t>(value.units) : static_cast<std::uint64_t>(value.units);
    std::string digits = std::to_string(magnitude);
    if (value.decimals > 0) {
        const auto decimals = static_cast<std::size_t>(value.decimals);
        if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
        digits.insert(digits.size() - decimals, 1, '.');
    }
    return negative ? "-" + digits : digits;
}

void write_localized(JsonWriter& json, const Text& text, const Site& site) {
    json.open_object();
    for (LanguageIndex language = 0; language < site.language_count(); ++language) {
        const std::string* value = text.find(language);
        if (value == nullptr) continue;
        json.key(site.config.languages[language].code);
        json.text(*value);
    }
    json.close_object();
}

std::string join_list(const std::vector<std::string>& list) {
    std::string out;
    for (const std::string& item : list) {
        if (!out.empty()) out += "; ";
        out += item;
    }
    return out;
}

std::string_view source_text(const Text& text) {
    return text.empty() ? std::string_view{} : std::string_view(text.in(0));
}

std::vector<std::size_t> cell_position(const Dataset& dataset, std::size_t cell) {
    std::vector<std::size_t> position(dataset.dimensions.size());
    for (std::size_t i = position.size(); i-- > 0;) {
        const std::size_t size = dataset.dimensions[i].categories.size();
        position[i] = cell % size;
        cell /= size;
    }
    return position;
}

std::string rooted_href(const Site& site, std::string_view path) {
    return std::string(base_path(site.config.base_url)) + std::string(path);
}

}  // namespace parskats
