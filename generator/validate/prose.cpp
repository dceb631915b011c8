#include "validate/prose.hpp"

#include <algorithm>

#include "document/front_matter.hpp"
#include "language/number_format.hpp"

namespace parskats {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Walks a Markdown text and blanks what is not for readers.
class ProseReader {
public:
    explicit ProseReader(Prose& prose) : prose_(prose), text_(prose.text) {}

    void read() {
        for (at_ = 0; at_ < text_.size();) {
            if (text_[at_] == '\\') {
                at_ += 2;
            } else if (starts("](")) {
                blank_destination();
            } else if (starts("[^")) {
                blank_to(text_.find(']', at_));
            } else if (starts("https://") || starts("http://") || starts("www.")) {
                blank_to(text_.find_first_of(" \n\t<>)]|", at_));
            } else {
                at_ += 1;
            }
        }
    }

private:
    [[nodiscard]] bool starts(std::string_view what) const { return text_.compare(at_, what.size(), what) == 0; }

    void blank_to(std::size_t end) {
        end = std::min(end, text_.size());
        for (; at_ < end; ++at_) {
            if (text_[at_] != '\n') text_[at_] = ' ';
        }
    }

    /// `](address "title")`: up to the bracket that belongs to the first.
    void blank_destination() {
        const std::size_t close = at_;
        std::size_t end = at_ + 1;
        for (int depth = 0; end < text_.size(); ++end) {
            if (text_[end] == '\\') {
                ++end;
            } else if (text_[end] == '(') {
                ++depth;
            } else if (text_[end] == ')' && --depth == 0) {
                break;
            }
        }
        if (text_.compare(close + 2, 7, "figure:") == 0) note_checked(close);
        at_ = close + 1;
        blank_to(end);
    }

    void note_checked(std::size_t close) {
        const std::size_t open = text_.rfind('[', close);
        if (open != std::string::npos) prose_.checked.push_back({prose_.file, prose_.begin + open, close - open});
    }

    Prose& prose_;
    std::string& text_;
    std::size_t at_ = 0;
};

/// Whether three digits, and no fourth, stand at `at`.
bool is_group(std::string_view text, std::size_t at) {
    if (at + 3 > text.size() || !std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at),
                                             text.begin() + static_cast<std::ptrdiff_t>(at) + 3, is_digit)) {
        return false;
    }
    return at + 3 == text.size() || !is_digit(text[at + 3]);
}

}  // namespace

NumberSigns number_signs(std::string_view locale) {
    // 123 456,7: three digits, a sign, three digits, a sign, one digit.
    const std::string sample = format_decimal(1234567, 1, locale, NumberStyle::table);
    const std::size_t first = std::min(sample.find("456"), sample.size());
    if (first < 3 || first + 4 > sample.size()) return {};
    return {sample.substr(3, first - 3), sample.substr(first + 3, sample.size() - first - 4)};
}

Prose read_prose(const SourceFile& file, std::size_t begin, std::size_t end) {
    Prose prose{&file, begin, std::string(file.text().substr(begin, end - begin)), {}};
    ProseReader(prose).read();
    return prose;
}

std::vector<DigitRun> digit_runs(std::string_view text, const NumberSigns& signs) {
    std::vector<DigitRun> runs;
    for (std::size_t at = 0; at < text.size();) {
        if (!is_digit(text[at])) {
            ++at;
            continue;
        }
        DigitRun run{{}, at, 0};
        const auto take = [&] {
            while (at < text.size() && is_digit(text[at])) run.digits += text[at++];
        };
        take();
        const bool may_group = run.digits.size() <= 3 && !signs.group.empty();
        while (may_group && text.compare(at, signs.group.size(), signs.group) == 0 &&
               is_group(text, at + signs.group.size())) {
            at += signs.group.size();
            take();
        }
        run.digits.erase(0, std::min(run.digits.find_first_not_of('0'), run.digits.size() - 1));
        run.length = at - run.offset;
        runs.push_back(std::move(run));
    }
    return runs;
}

std::vector<BodyPart> body_parts(const CompiledMarkdown& body, const SourceFile& file) {
    std::vector<BodyPart> parts;
    std::size_t begin = find_body(file);
    const Heading* last = nullptr;
    for (const Heading& heading : body.headings) {
        // Headings of footnotes come last whatever their place; nothing is gained by cutting there.
        if (heading.span.offset < begin) continue;
        parts.push_back({last, begin, heading.span.offset});
        begin = heading.span.offset;
        last = &heading;
    }
    parts.push_back({last, begin, file.text().size()});
    return parts;
}

}  // namespace parskats
