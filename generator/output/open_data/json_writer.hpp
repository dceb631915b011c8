#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace parskats {

/// Writes JSON in the order in which it is told, two spaces a level, numbers exactly as given. An object that is opened
/// must be closed; a key comes before each value of an object.
class JsonWriter {
public:
    void open_object() { open('{'); }
    void close_object() { close('}'); }
    void open_array() { open('['); }
    void close_array() { close(']'); }
    void key(std::string_view name);
    void text(std::string_view value);
    void number(std::int64_t value) { literal(std::to_string(value)); }
    void boolean(bool value) { literal(value ? "true" : "false"); }
    void null() { literal("null"); }
    /// A number, or anything else that is JSON already.
    void literal(std::string_view json);
    /// All of a list of texts on one line.
    void texts(const std::vector<std::string>& values);

    /// The whole text with its closing line end.
    [[nodiscard]] std::string take();

private:
    void open(char bracket);
    void close(char bracket);
    void begin_value();
    void new_line();

    std::string out_;
    std::vector<bool> has_items_;  ///< a level each
    bool after_key_ = false;
};

/// `value` in quotes, escaped.
void append_json_string(std::string& out, std::string_view value);

}  // namespace parskats
