#pragma once

#include <set>
#include <string>
#include <string_view>

#include "model/link_standing.hpp"
#include "render/page/page_context.hpp"

namespace parskats {

/// Hands out the ids of a page's figures: `figure_<dataset>`, then `figure_<dataset>_2` … An underscore is in no
/// heading's id.
class FigureIds {
public:
    [[nodiscard]] std::string next(std::string_view dataset_id);

private:
    std::map<std::string, int, std::less<>> counts_;
};

/// How a body stands on a page that holds several.
struct BodyPlace {
    std::string id_prefix = {};  ///< before every id of the body and every fragment that leads to one; its notes are
                                 ///< then no landmark
    int heading_shift = 0;  ///< by how many levels its headings stand lower; none gets lower than the sixth
};

/// The body of a page of Markdown as finished HTML, in one pass over its holes. Links lead to pages in the page's own
/// language; what is added to the text (labels, figures) speaks the language of the text, `text_language`. A body in
/// another language than the page's comes in a `<div lang>`. Empty for an empty body.
[[nodiscard]] std::string fill_body(const PageContext& context, const PageText& text, LanguageIndex text_language,
                                    FigureIds& figures, const BodyPlace& place = {});

/// The id of a measure's section in the full report: "1.1" → "m1-1".
[[nodiscard]] std::string report_id(std::string_view measure_id);

/// A figure of `dataset` for this page.
[[nodiscard]] std::string figure_html(const PageContext& context, const Dataset& dataset, std::string_view caption,
                                      LanguageIndex text_language, int heading_level, FigureIds& figures);

/// A link that leads out of the site, and what is known of its other end.
struct ExternalLink {
    std::string_view url = {};
    const Resource* resource = nullptr;  ///< null when it is not listed
    LinkStanding standing = {};
};
/// `url` must outlive the link.
[[nodiscard]] ExternalLink external_link(const Site& site, std::string_view url);

/// Attributes of the link: address, `rel`, and the language of the other end when it is known; no address where readers
/// are not to be led there.
[[nodiscard]] std::string external_attributes(const ExternalLink& link);

/// What stands after the link: the mark, its text for those who do not see it, and for a listed resource its medium and
/// languages. Empty for mail and telephone.
[[nodiscard]] std::string external_suffix(const Messages& messages, const ExternalLink& link);

/// "video, in Latvian"; only the medium when the resource has no language.
[[nodiscard]] std::string resource_note(const Messages& messages, const Resource& resource);

/// The messages that bodies, links and resources ask for by name.
[[nodiscard]] std::vector<MessageDeclaration> body_messages();

}  // namespace parskats
