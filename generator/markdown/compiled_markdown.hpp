#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/source_file.hpp"

namespace parskats {

enum class ReferenceKind {
    measure,
    institution,
    page,
    campaign,
    dataset,         ///< a link to a page of ours: target is what stands behind the colon
    dataset_figure,  ///< an image of a dataset alone in its paragraph: a whole figure
    figure_value,    ///< a checked number: target is `dataset?dimension=category&…`
    asset,           ///< an image: target is a path below assets/
    external,        ///< http(s), mailto, tel: target is the address as written, decoded
    anchor,          ///< `#heading` of the same page: target without `#`
};

/// Something that a Markdown body points to.
struct Reference {
    ReferenceKind kind = ReferenceKind::external;
    std::string target;
    std::string text;  ///< the link's text or the image's description, as plain text
    SourceSpan span;   ///< the address as written in the source; the whole link where that is not known
};

/// What a body's HTML lacks until language and addresses are known.
enum class HoleKind {
    reference_attributes,  ///< ` href="…"` and more, inside an opening <a> or <img> tag (right after the tag's name)
    reference_suffix,      ///< right after </a>: a mark for external links, say
    figure,                ///< the whole block of a dataset_figure
    footnotes_label,       ///< heading text of the footnote section, as an escaped text
    footnote_back_label,   ///< attribute text for a back-link; `index` is the footnote's number
    footnote_ref_label,    ///< attribute text for a reference to footnote `index`
    task_done_label,
    task_open_label,  ///< text of a task list's box for those who do not see it
};

struct Hole {
    std::size_t offset = 0;  ///< in `html`; holes are in ascending order
    HoleKind kind = HoleKind::reference_attributes;
    std::size_t index = 0;  ///< of the reference or footnote
};

struct Heading {
    int level = 2;
    std::string id;              ///< unique in the body
    std::string text;            ///< plain
    std::string html;            ///< inner HTML without links and footnotes, safe to put into a table of contents
    SourceSpan span;             ///< its line
    std::size_t html_begin = 0;  ///< offset in `html` of its opening tag
};

/// A Markdown body as HTML with holes: parsed once, on any thread, without knowing the site. Plain data, no cmark
/// inside.
struct CompiledMarkdown {
    std::string html;
    std::vector<Hole> holes;
    std::vector<Reference> references;  ///< in the order of the source
    std::vector<Heading> headings;
    std::string plain_text;  ///< words and spaces only, for search and checks
    std::size_t footnote_count = 0;
    /// Offsets in `html`, ascending, where an id of this body (of a heading or footnote) or a fragment that leads to
    /// one begins. A page that holds several bodies inserts a prefix there (and before a heading's `id`), so that ids
    /// stay unique.
    std::vector<std::size_t> id_places;
};

}  // namespace parskats
