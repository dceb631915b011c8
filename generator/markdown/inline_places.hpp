#pragma once

#include "markdown/content_map.hpp"
#include "markdown/inline_events.hpp"
#include "markdown/link_definitions.hpp"

namespace parskats {

/// Gives every link, image, footnote and piece of HTML among `events` the span of what is written in the source.
/// `content` is the block's inline source (`content_of`). Once source and events do not agree the rest keeps the span
/// that it has.
void locate_inlines(InlineEvents& events, std::string_view content, const ContentMap& map,
                    LinkDefinitions& definitions);

/// Whether any of `events` has a place that somebody may ask for.
[[nodiscard]] bool has_places(const InlineEvents& events);

}  // namespace parskats
