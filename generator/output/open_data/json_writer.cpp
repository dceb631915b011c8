#include "output/open_data/json_writer.hpp"

#include <utility>

namespace parskats {

void append_json_string(std::string& out, std::string_view value) {
    constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    for (const char letter : value) {
        const auto code = static_cast<unsigned char>(letter);
        if (letter == '"' || letter == '\\') {
            out += '\\';
            out += letter;
        } else if (letter == '\n') {
            out += "\\n";
        } else if (code < 0x20) {
            out += "\\u00";
            out += digits[code >> 4U];
            out += digits[code & 0xFU];
        } else {
            out += letter;
        }
    }
    out += '"';
}

void JsonWriter::new_line() {
    out_ += '\n';
    out_.append(has_items_.size() * 2, ' ');
}

void JsonWriter::begin_value() {
    if (std::exchange(after_key_, false)) return;
    if (has_items_.empty()) return;
    if (has_items_.back()) out_ += ',';
    has_items_.back() = true;
    new_line();
}

void JsonWriter::open(char bracket) {
    begin_value();
    out_ += bracket;
    has_items_.push_back(false);
}

void JsonWriter::close(char bracket) {
    const bool had_items = has_items_.back();
    has_items_.pop_back();
    if (had_items) new_line();
    out_ += bracket;
}

void JsonWriter::key(std::string_view name) {
    begin_value();
    append_json_string(out_, name);
    out_ += ": ";
    after_key_ = true;
}

void JsonWriter::text(std::string_view value) {
    begin_value();
    append_json_string(out_, value);
}

void JsonWriter::literal(std::string_view json) {
    begin_value();
    out_ += json;
}

void JsonWriter::texts(const std::vector<std::string>& values) {
    begin_value();
    out_ += '[';
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i > 0) out_ += ", ";
        append_json_string(out_, values[i]);
    }
    out_ += ']';
}

std::string JsonWriter::take() {
    out_ += '\n';
    return std::exchange(out_, {});
}

}  // namespace parskats
