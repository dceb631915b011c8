#include "render/figure/figure_text.hpp"

#include "base/text.hpp"
#include "language/messages.hpp"
#include "language/number_format.hpp"

namespace parskats {

std::string_view FigureText::foreign_language(const Localized<std::string>& text) const {
    if (text.empty()) return {};
    const LanguageIndex language = text.effective(context_.language);
    if (language == context_.language) return {};
    return context_.site->config.languages[language].code;
}

std::string_view FigureText::plain(const Localized<std::string>& text) const {
    return text.empty() ? std::string_view{} : std::string_view(text.in(context_.language));
}

std::string FigureText::html(const Localized<std::string>& text) const {
    const std::string_view foreign = foreign_language(text);
    if (foreign.empty()) return escape_html(plain(text));
    return "<span lang=\"" + escape_html(foreign) + "\">" + escape_html(plain(text)) + "</span>";
}

std::string FigureText::number(const Decimal& value) const {
    return format_decimal(value.units, value.decimals, locale(), NumberStyle::table);
}

std::string_view FigureText::locale() const {
    return context_.site->config.languages[context_.language].locale;
}

const std::string& FigureText::message(std::string_view key) const {
    return context_.messages->text(key);
}

const std::string& FigureText::missing_word(MissingReason reason) const {
    switch (reason) {
        case MissingReason::not_available: return message("figure.not_available");
        case MissingReason::not_applicable: return message("figure.not_applicable");
        case MissingReason::confidential: return message("figure.confidential");
        case MissingReason::not_published: return message("figure.not_published");
    }
    return message("figure.not_available");
}

const std::string& FigureText::missing_sign(MissingReason reason) const {
    switch (reason) {
        case MissingReason::not_available: return message("figure.not_available_sign");
        case MissingReason::not_applicable: return message("figure.not_applicable_sign");
        case MissingReason::confidential: return message("figure.confidential_sign");
        case MissingReason::not_published: return message("figure.not_published_sign");
    }
    return message("figure.not_available_sign");
}

std::string FigureText::cell_name(std::size_t cell) const {
    std::string out;
    std::size_t stride = dataset_.cells.size();
    for (const Dimension& dimension : dataset_.dimensions) {
        if (dimension.categories.empty()) continue;
        stride /= dimension.categories.size();
        const std::size_t category = stride == 0 ? 0 : cell / stride % dimension.categories.size();
        if (dimension.categories.size() < 2) continue;
        if (!out.empty()) out += ", ";
        out += plain(dimension.categories[category].label);
    }
    return out;
}

std::string FigureText::id(std::string_view name) const {
    std::string out = escape_html(context_.id_prefix);
    out += '-';
    out += name;
    return out;
}

std::string href_attribute(std::string_view href) {
    return " href=\"" + escape_html(href) + "\"";
}

}  // namespace parskats
