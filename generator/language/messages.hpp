#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include "base/diagnostic.hpp"
#include "language/locale.hpp"

namespace parskats {

struct MessageNumber {
    std::int64_t units = 0;  ///< the number × 10^decimals
    int decimals = 0;
};

enum class ArgumentKind { text, number, date };

/// A value for `{name}` of a message: text (viewed, not copied), a number or a date.
class MessageArgument {
public:
    MessageArgument(std::string_view name, std::string_view text) : name_(name), value_(text) {}
    MessageArgument(std::string_view name, const std::string& text) : name_(name), value_(std::string_view(text)) {}
    MessageArgument(std::string_view name, const char* text) : name_(name), value_(std::string_view(text)) {}
    template <std::integral Integer>
    MessageArgument(std::string_view name, Integer value)
        : name_(name), value_(MessageNumber{static_cast<std::int64_t>(value), 0}) {}
    MessageArgument(std::string_view name, MessageNumber number) : name_(name), value_(number) {}
    MessageArgument(std::string_view name, CalendarDay day) : name_(name), value_(day) {}

    [[nodiscard]] std::string_view name() const { return name_; }
    [[nodiscard]] ArgumentKind kind() const { return static_cast<ArgumentKind>(value_.index()); }
    [[nodiscard]] std::string_view text() const { return std::get<std::string_view>(value_); }
    [[nodiscard]] MessageNumber number() const { return std::get<MessageNumber>(value_); }
    [[nodiscard]] CalendarDay day() const { return std::get<CalendarDay>(value_); }

private:
    std::string_view name_;
    std::variant<std::string_view, MessageNumber, CalendarDay> value_;  // in the order of ArgumentKind
};

/// A message that the program asks for by name, and what it gives it. Every language must have it.
struct MessageDeclaration {
    struct Argument {
        std::string_view name;
        ArgumentKind kind = ArgumentKind::text;
    };
    std::string_view key;
    std::vector<Argument> arguments = {};
};

/// The fixed texts of one language, in ICU MessageFormat syntax:
///   `{name}` text · `{n, number}` · `{n, number, table}` · `{n, number, percent}` · `{n, number, eur}` ·
///   `{d, date}` · `{d, date, on}` (any DateForm) · `{n, plural, zero {…} one {…} other {# …}}` · `{x, select, …}` ·
///   selectordinal.
/// Numbers and dates come out as Locale writes them. Compiled at load; afterwards safe from any thread.
class Messages {
public:
    /// `locale` must outlive the messages.
    explicit Messages(const Locale& locale);
    Messages(Messages&&) noexcept;
    Messages& operator=(Messages&&) noexcept;
    ~Messages();

    /// Adds or replaces a message. A pattern that does not parse, or lacks a plural form that the language has, goes to
    /// `faults` at `span`; the message is then empty.
    void add(std::string key, std::string_view pattern, SourceSpan span, Diagnostics& faults);
    /// Reports each declared message that is not there (at `where`) or uses an argument that it will not be given.
    void check(std::span<const MessageDeclaration> declared, SourceSpan where, Diagnostics& faults) const;

    [[nodiscard]] const Locale& locale() const { return *locale_; }
    [[nodiscard]] bool has(std::string_view key) const;
    /// Whether the message needs arguments. False for an unknown key.
    [[nodiscard]] bool has_arguments(std::string_view key) const;
    [[nodiscard]] std::vector<std::string> keys() const;  ///< sorted
    [[nodiscard]] SourceSpan span_of(std::string_view key) const;

    /// A message without arguments; quick. std::logic_error for an unknown key or one with arguments: a bug of the
    /// caller.
    [[nodiscard]] const std::string& text(std::string_view key) const;
    /// A message with its arguments. std::logic_error for an unknown key, a missing argument or one of the wrong kind.
    [[nodiscard]] std::string format(std::string_view key, std::initializer_list<MessageArgument> arguments) const;
    [[nodiscard]] std::string format(std::string_view key, std::span<const MessageArgument> arguments) const;

private:
    struct Message;
    struct KeyHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view key) const { return std::hash<std::string_view>{}(key); }
    };
    [[nodiscard]] const Message& find(std::string_view key) const;

    const Locale* locale_;
    std::unordered_map<std::string, std::unique_ptr<const Message>, KeyHash, std::equal_to<>> messages_;
};

}  // namespace parskats
