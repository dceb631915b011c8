#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "language/messages.hpp"

namespace parskats {

struct MessageCase;

enum class MessageNodeKind { text, plural_number, argument, plural, ordinal, select };
enum class NumberLook { prose, table, percent, eur };

/// A piece of a compiled message.
struct MessageNode {
    MessageNodeKind kind = MessageNodeKind::text;
    std::string text;                     ///< the literal text, or the argument's name
    std::optional<ArgumentKind> wanted;   ///< what the argument must be; nothing: anything
    NumberLook look = NumberLook::prose;  ///< of a number
    DateForm form = DateForm::plain;      ///< of a date
    std::int64_t offset = 0;              ///< of a plural
    std::vector<MessageCase> cases;       ///< of a plural or select
};

struct MessageCase {
    std::string selector;                 ///< "one", "other", a word
    std::optional<std::int64_t> exactly;  ///< `=1`: only this number
    std::vector<MessageNode> body;
};

/// Compiles the ICU MessageFormat `pattern` of message `key`; nothing when it has faults, then in `faults` at `span`.
[[nodiscard]] std::optional<std::vector<MessageNode>> compile_message(std::string_view key, std::string_view pattern,
                                                                      const Locale& locale, SourceSpan span,
                                                                      Diagnostics& faults);

/// Appends the message to `out`. std::logic_error when an argument is missing or of the wrong kind.
void append_message(std::string& out, std::span<const MessageNode> nodes, std::span<const MessageArgument> arguments,
                    const Locale& locale);

}  // namespace parskats
