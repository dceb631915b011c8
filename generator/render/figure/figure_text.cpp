#include "render/figure/figure_text.hpp"

#include "base/text.hpp"
#include "language/messages.hpp"
#include "language/number_format.hpp"

namespace parskats {
namespace {

constexpr std::string_view no_break_space = "\xC2\xA0";
constexpr std::size_t longest_mark = 8;  ///< characters; more is told in words only

}  // namespace

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

const std::string& FigureText::missing_word(const Cell& cell) const {
    switch (cell.reason) {
        case MissingReason::not_available: return message("figure.not_available");
        case MissingReason::not_applicable: return message("figure.not_applicable");
        case MissingReason::confidential: return message("figure.confidential");
        case MissingReason::not_published: return message("figure.not_published");
    }
    return message("figure.not_available");
}

std::string FigureText::missing_words(const Cell& cell) const {
    std::string out = missing_word(cell) + " (";
    if (!cell.printed) {
        out += message("figure.not_printed");
    } else if (cell.printed->empty()) {
        out += message("figure.printed_blank");
    } else {
        out += context_.messages->format("figure.printed", {{"text", *cell.printed}});
    }
    return out += ')';
}

std::string FigureText::missing_sign(const Cell& cell) const {
    std::string out = reason_sign(cell.reason);
    if (!cell.printed) return out;
    out += no_break_space;
    if (cell.printed->empty()) return out += message("figure.printed_blank_sign");
    std::string_view mark = *cell.printed;
    if (count_characters(mark) > longest_mark) mark = "…";
    return out += context_.messages->format("figure.printed_sign", {{"text", mark}});
}

const std::string& FigureText::reason_sign(MissingReason reason) const {
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
