#pragma once

#include <string>

#include "base/diagnostic.hpp"
#include "links/report/link_report.hpp"

namespace parskats {

/// What was seen of a link, as one or two sentences.
[[nodiscard]] std::string finding_of(const ReportedLink& link, UserLanguage language);

/// What was seen, what it means and what to do, in plain words; with the copy that an archive keeps and the word of
/// whoever looked. Free of control characters.
[[nodiscard]] std::string advice_of(const ReportedLink& link, UserLanguage language);

/// Why the run says nothing of the links: the network failed, not they.
[[nodiscard]] std::string void_sentence(const VoidReason& reason, UserLanguage language);

}  // namespace parskats
