#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <utility>

#include "base/diagnostic.hpp"
#include "language/locale.hpp"
#include "language/messages.hpp"

namespace parskats {

class Theme;

/// What a theme says in one language: how it writes numbers and dates, and its fixed texts. Safe from any thread.
struct ThemeTexts {
    explicit ThemeTexts(LocaleFacts facts) : locale(std::move(facts)), messages(locale) {}
    ThemeTexts(const ThemeTexts&) = delete;
    ThemeTexts& operator=(const ThemeTexts&) = delete;

    const Locale locale;
    Messages messages;
};

/// Reads the theme's `messages/<language>.yaml` files, near ones over far ones, checks that the facts are complete and
/// that all `declared` messages are there. Null when the language has no message file or unusable facts; all faults in
/// `faults`.
[[nodiscard]] std::unique_ptr<ThemeTexts> load_theme_texts(const Theme& theme, std::string_view language,
                                                           std::span<const MessageDeclaration> declared,
                                                           Diagnostics& faults);

/// Reports messages that one language has and another has not. The `declared` ones are left out: loading has reported
/// them.
void check_same_messages(std::span<const ThemeTexts* const> languages, std::span<const MessageDeclaration> declared,
                         Diagnostics& faults);

}  // namespace parskats
