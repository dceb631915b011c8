#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "model/language.hpp"

namespace parskats {

/// One value per language of the site. A translation may be absent, and whoever reads it must say what then.
template <class T>
class Localized {
public:
    Localized() = default;
    explicit Localized(std::size_t languages) : values_(languages) {}

    [[nodiscard]] bool has(LanguageIndex language) const {
        return language < values_.size() && values_[language].has_value();
    }
    [[nodiscard]] const T* find(LanguageIndex language) const { return has(language) ? &*values_[language] : nullptr; }

    /// The language that stands in for `language`: itself when it is there, else the first that is. `values` must have
    /// one.
    [[nodiscard]] LanguageIndex effective(LanguageIndex language) const {
        if (has(language)) return language;
        for (LanguageIndex other = 0; other < values_.size(); ++other) {
            if (values_[other]) return other;
        }
        return 0;
    }
    /// The value in `language`, or in the language that stands in for it. Ask `effective` which it was.
    [[nodiscard]] const T& in(LanguageIndex language) const { return *values_[effective(language)]; }
    [[nodiscard]] bool empty() const {
        for (const auto& value : values_) {
            if (value) return false;
        }
        return true;
    }
    void set(LanguageIndex language, T value) {
        if (language >= values_.size()) values_.resize(language + 1);
        values_[language] = std::move(value);
    }
    [[nodiscard]] std::size_t size() const { return values_.size(); }

private:
    std::vector<std::optional<T>> values_;
};

}  // namespace parskats
