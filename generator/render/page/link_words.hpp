#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/messages.hpp"
#include "model/link_standing.hpp"
#include "render/page/page_context.hpp"

namespace parskats {

/// What a reader of a list is told of an external thing: its size or length, when it was last seen, or since when it
/// has not been there, and where a copy is. HTML; empty when nothing is known.
[[nodiscard]] std::string link_health_html(const PageContext& context, const LinkStanding& standing);

/// What stands behind a link in a sentence: only what a reader must know before following it. HTML, with its space and
/// brackets; empty when all is well.
[[nodiscard]] std::string link_warning_html(const Messages& messages, const LinkStanding& standing);

/// In words why the verdict is what it is: "tādas lapas vairs nav".
[[nodiscard]] const std::string& observation_text(const Messages& messages, Observation observation);

/// Attributes of a link to `url`: where it leads, and, for those who save pages, where copies are (robust links).
/// Without `href` when readers are not to be led there.
[[nodiscard]] std::string standing_attributes(std::string_view url, const LinkStanding& standing);

[[nodiscard]] std::vector<MessageDeclaration> link_words_messages();

}  // namespace parskats
