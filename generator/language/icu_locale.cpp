#include "language/icu_locale.hpp"

#include <unicode/stringpiece.h>
#include <unicode/utypes.h>

namespace parskats {
namespace {

bool forget_machine_locale() {
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale::setDefault(icu::Locale::getRoot(), status);
    return U_SUCCESS(status) != 0;
}

icu::StringPiece piece_of(std::string_view text) {
    return {text.data(), static_cast<int32_t>(text.size())};
}

}  // namespace

icu::Locale icu_locale(std::string_view tag) {
    static const bool forgotten = forget_machine_locale();
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale locale = icu::Locale::forLanguageTag(piece_of(tag), status);
    if (!forgotten || U_FAILURE(status) || locale.isBogus()) return icu::Locale::getRoot();
    return locale;
}

icu::UnicodeString to_icu(std::string_view utf8) {
    return icu::UnicodeString::fromUTF8(piece_of(utf8));
}

std::string from_icu(const icu::UnicodeString& text) {
    std::string out;
    return text.toUTF8String(out);
}

}  // namespace parskats
