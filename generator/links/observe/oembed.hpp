#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "links/observe/observe.hpp"

namespace parskats {

/// The video that an address of YouTube shows (watch, youtu.be, shorts, embed, live, m., music., youtube-nocookie):
/// its eleven characters; nothing for channels, lists and other hosts.
[[nodiscard]] std::optional<std::string> youtube_video_of(std::string_view key);

/// What to ask in place of a video's page, which answers 200 for a deleted video too; nothing when `key` is none.
[[nodiscard]] std::optional<std::string> oembed_request_url(std::string_view key);

/// Judges the answer to `oembed_request_url`: the video's title and its fate. `trail` as for `observe`.
[[nodiscard]] ObservedLink observe_oembed(const ProbeTrail& trail, const HttpResponse& last);

}  // namespace parskats
