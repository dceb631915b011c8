#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/link_record.hpp"

namespace parskats {

/// One step of the way to the final answer.
struct RedirectHop {
    std::string url;  ///< that was asked
    int status = 0;
};

/// What a page looks like, small enough to keep for thousands: to find the "not found" page of a host that says 200.
struct PageShape {
    int status = 0;
    std::string asked_url;  ///< the first of the walk
    std::string final_url;  ///< that answered, also when nothing redirected
    std::string title;
    std::uint64_t text_sketch =
        0;                        ///< similar texts differ in few bits (simhash of words); echoes of the path left out
    std::size_t text_length = 0;  ///< characters of what was sketched
    bool is_scripted = false;     ///< scripts make what it shows: shapes say nothing
};

/// What one run saw of one address: an observation and its evidence.
struct ObservedLink {
    Observation observation = Observation::ok;
    std::string reason;  ///< stable word of `links/observe/reasons.hpp`; empty for a plain `ok`
    std::string detail;  ///< evidence for a person: the library's words, a title, a header; may be empty
    int status = 0;
    std::string final_url;  ///< empty when nothing redirected
    std::vector<RedirectHop> hops;
    LinkFacts facts;
    bool body_cut = false;
    std::vector<std::string> warnings;           ///< stable words of `links/observe/reasons.hpp`, in its order
    std::vector<std::string> missing_fragments;  ///< of the target's fragments, those that static HTML lacks
    std::optional<PageShape> shape;              ///< of HTML
    std::optional<std::int64_t> certificate_expires;
    std::optional<LinkArchive> archive;  ///< found in this run
    std::string body;                    ///< whole and decoded, only of a target that `keeps_body`; else empty
    int requests = 0;                    ///< asked in all
};

}  // namespace parskats
