#include "links/inspect/html_guard.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "links/inspect/clean_text.hpp"

namespace parskats {
namespace {

constexpr std::size_t deepest = 250;
constexpr std::size_t most_attributes = 300;
constexpr std::size_t looked_back = 64;  // how far an end tag looks for its start

using TagName = std::string_view;

template <std::size_t count>
bool is_one_of(const std::array<std::string_view, count>& names, TagName name) {
    return std::any_of(names.begin(), names.end(), [name](std::string_view one) {
        return one.size() == name.size() && find_ignoring_case(name, one) == 0;
    });
}

bool same_name(TagName one, TagName other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](char a, char b) { return lower_ascii(a) == lower_ascii(b); });
}

bool is_void(TagName name) {
    static constexpr std::array<std::string_view, 14> names{"area", "base",   "br",    "col",  "embed", "hr",    "img",
                                                            "link", "source", "input", "meta", "param", "track", "wbr"};
    return is_one_of(names, name);
}

/// Elements that a sibling of their kind closes.
bool may_stay_open(TagName name) {
    static constexpr std::array<std::string_view, 12> names{"p",  "li",     "dt",    "dd",    "tr", "td",
                                                            "th", "option", "tbody", "thead", "rt", "rp"};
    return is_one_of(names, name);
}

bool holds_raw_text(TagName name) {
    static constexpr std::array<std::string_view, 8> names{"script", "style",   "textarea", "title",
                                                           "iframe", "noembed", "noframes", "xmp"};
    return is_one_of(names, name);
}

/// Reads tags one after another, keeping the names of those that are open.
class HtmlGuard {
public:
    explicit HtmlGuard(std::string_view html) : html_(html) {}

    std::size_t safe_length() {
        while (at_ < html_.size()) {
            const std::size_t tag = html_.find('<', at_);
            if (tag == std::string_view::npos || tag + 1 >= html_.size()) break;
            if (!read_tag(tag)) return tag;
        }
        return html_.size();
    }

private:
    bool read_tag(std::size_t tag) {
        if (html_.compare(tag, 4, "<!--") == 0) {
            skip_past("-->", tag + 4);
            return true;
        }
        const bool is_end = html_[tag + 1] == '/';
        const std::size_t begin = tag + (is_end ? 2 : 1);
        const std::size_t end = std::min(html_.find_first_of(" \t\r\n\f/>", begin), html_.size());
        const TagName name = html_.substr(begin, std::min<std::size_t>(end - begin, 64));
        const bool is_letter = !name.empty() && lower_ascii(name[0]) >= 'a' && lower_ascii(name[0]) <= 'z';
        at_ = end;
        if (!is_letter) return true;
        if (!skip_attributes()) return false;
        if (is_end) {
            close(name);
        } else {
            open(name);
        }
        return open_.size() <= deepest;
    }

    void open(TagName name) {
        if (is_void(name)) return;
        if (holds_raw_text(name)) {
            skip_raw_text(name);
            return;
        }
        if (!open_.empty() && may_stay_open(name) && same_name(open_.back(), name)) return;
        open_.push_back(name);
    }

    void close(TagName name) {
        const std::size_t least = open_.size() > looked_back ? open_.size() - looked_back : 0;
        for (std::size_t i = open_.size(); i > least; --i) {
            if (same_name(open_[i - 1], name)) {
                open_.resize(i - 1);
                return;
            }
            // An end tag does not reach out of a cell.
            if (same_name(open_[i - 1], "td") && !same_name(name, "tr") && !same_name(name, "table")) return;
        }
    }

    /// To behind the tag's `>`; false when it has too many attributes.
    bool skip_attributes() {
        std::size_t attributes = 0;
        while (at_ < html_.size() && html_[at_] != '>') {
            const char c = html_[at_];
            if (c == '"' || c == '\'') {
                skip_past(std::string_view(&c, 1), at_ + 1);
            } else {
                skip_word();
            }
            if (++attributes > most_attributes) return false;
        }
        ++at_;
        return true;
    }

    void skip_word() {
        at_ = std::min(html_.find_first_not_of(" \t\r\n\f/", at_), html_.size());
        if (at_ < html_.size() && html_[at_] == '=') ++at_;
        at_ = std::min(html_.find_first_of(" \t\r\n\f/>\"'", at_), html_.size());
    }

    void skip_past(std::string_view mark, std::size_t from) {
        const std::size_t found = from <= html_.size() ? html_.find(mark, from) : std::string_view::npos;
        at_ = found == std::string_view::npos ? html_.size() : found + mark.size();
    }

    /// To the end tag; a text that has none is the rest of the page.
    void skip_raw_text(TagName name) {
        for (std::size_t at = html_.find("</", at_); at != std::string_view::npos; at = html_.find("</", at + 2)) {
            if (same_name(html_.substr(at + 2, name.size()), name)) {
                skip_past(">", at);
                return;
            }
        }
        at_ = html_.size();
    }

    std::string_view html_;
    std::size_t at_ = 0;
    std::vector<TagName> open_;
};

}  // namespace

std::size_t safe_html_length(std::string_view html) {
    return HtmlGuard(html).safe_length();
}

}  // namespace parskats
