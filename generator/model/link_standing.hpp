#pragma once

#include <string_view>

#include "model/site.hpp"

namespace parskats {

/// How an external address stands, as the ledger and people have it. Independent of the day of the build: a person's
/// word counts as it did on the day when the address was last looked at.
struct LinkStanding {
    const LinkRecord* record = nullptr;  ///< null: never looked at
    Verdict verdict = Verdict::alive;    ///< with a person's word, where there is one
    const LinkOverride* word = nullptr;  ///< a person's word that counts
    const LinkArchive* archive =
        nullptr;  ///< a copy elsewhere: one that a person named comes before one that was found

    [[nodiscard]] bool is_known() const { return record != nullptr || word != nullptr; }
    /// Whether a reader may be led there: not to where somebody else has moved in.
    [[nodiscard]] bool may_be_linked() const { return verdict != Verdict::unsafe; }
};

/// `url` as the content writes it.
[[nodiscard]] LinkStanding standing_of(const Site& site, std::string_view url);
[[nodiscard]] LinkStanding standing_of(const Site& site, const LinkRecord& record);

}  // namespace parskats
