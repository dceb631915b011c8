#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace parskats {

enum class YamlEventKind {
    document_start,
    document_end,
    mapping_start,
    mapping_end,
    sequence_start,
    sequence_end,
    scalar,
    alias,
};

enum class ScalarStyle { plain, quoted, block };

/// One step through a YAML text. Offsets are bytes from the text's beginning; a quoted scalar's include its quotes.
struct YamlEvent {
    YamlEventKind kind = YamlEventKind::scalar;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool has_place = false;    ///< false for a value or key of which nothing is written
    bool in_brackets = false;  ///< of a collection: written with [] or {}
    ScalarStyle style = ScalarStyle::plain;
    std::string_view text;                  ///< of a scalar, unescaped; good until the next call of `next`
    std::optional<std::size_t> decoration;  ///< where it has an anchor or a tag
};

/// What the library said of a syntax fault, in its words. No place means that it gave none.
struct YamlError {
    std::string message;
    std::optional<std::size_t> offset;
};

/// The events of a YAML text, one at a time: all that the rest knows of libfyaml. `text` must outlive it. Prints
/// nothing.
class YamlEvents {
public:
    explicit YamlEvents(std::string_view text);
    YamlEvents(const YamlEvents&) = delete;
    YamlEvents& operator=(const YamlEvents&) = delete;
    ~YamlEvents();

    /// The next event; nothing at the end of the text and at a fault.
    [[nodiscard]] std::optional<YamlEvent> next();
    /// The fault that ended the events, if one did.
    [[nodiscard]] std::optional<YamlError> error() const;

private:
    struct Library;
    std::string_view text_;
    std::unique_ptr<Library> library_;
};

}  // namespace parskats
