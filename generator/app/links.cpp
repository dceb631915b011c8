#include "app/links.hpp"

namespace parskats {

Outcome check_links(const Environment& /*world*/, const LinksOptions& /*options*/, const Speech& speech) {
    const bool latvian = speech.language == UserLanguage::lv;
    return {ExitCode::bug,
            {},
            latvian ? "parskats: šī programmas versija saites vēl nepārbauda\n"
                    : "parskats: this version of the program does not look at links yet\n"};
}

}  // namespace parskats
