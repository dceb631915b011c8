#pragma once

#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "links/report/link_report.hpp"

namespace parskats {

/// What a person has to do about a link, the most urgent first.
enum class Remedy {
    remove_now,         ///< taken over by somebody else
    correct_address,    ///< unsafe
    replace_or_remove,  ///< dead
    replace_moved,      ///< moved for good
    check_document,     ///< a page where a document was
    correct_fragment,   ///< there, but not the place in it
    tell_owner,         ///< a certificate that nobody should trust
    wait,               ///< failing, but not yet given up
    look,               ///< there, but something is odd
    open_in_browser,    ///< a program cannot tell
    nothing,
};

[[nodiscard]] Remedy remedy_of(const ReportedLink& link);

[[nodiscard]] std::string_view to_word(Remedy remedy);  ///< "replace-or-remove"
[[nodiscard]] UserText title_of(Remedy remedy);         ///< of a group, in words of what to do
[[nodiscard]] UserText instruction_of(Remedy remedy);   ///< a sentence or two; empty for `nothing`
[[nodiscard]] Severity severity_of(Remedy remedy);      ///< error: a person must act; not meant for `nothing`

struct RemedyGroup {
    Remedy remedy = Remedy::nothing;
    std::vector<const ReportedLink*> links;  ///< in the report's order
};
/// The groups that have links, the most urgent first, without `nothing`. Empty when the run is void.
[[nodiscard]] std::vector<RemedyGroup> group_by_remedy(const LinkReport& report);

/// The links that moved from one origin to another.
struct OriginMove {
    std::string from;  ///< `http://www.a.lv`
    std::string to;
    std::vector<const ReportedLink*> links;
};
[[nodiscard]] std::vector<OriginMove> group_by_origin(const std::vector<const ReportedLink*>& moved);

}  // namespace parskats
