#pragma once

#include <optional>

#include "links/verdict/judge.hpp"
#include "model/link_record.hpp"

namespace parskats {

/// How often something must be seen before it is believed.
struct Thresholds {
    int gone = 2;
    int missing = 3;
    int down = 3;  ///< then it counts as failing; dead after `days_until_dead`
    int moved = 2;
};
inline constexpr long days_until_dead = 14;  ///< of a server that does not answer, whatever `confirm` says

[[nodiscard]] Thresholds thresholds_of(const JudgeRules& rules);

/// What an observation says about whether the thing is there.
enum class Evidence {
    there,       ///< seen, and well
    gone,        ///< not there, and not to come back
    missing,     ///< the server says, or shows, that it is not there
    down,        ///< nobody answered
    bad_tls,     ///< somebody answered whom nobody should trust: nothing is known of the thing
    unreadable,  ///< it would not show itself to a robot
    limited,     ///< not now
    taken_over,  ///< something else is there
    forbidden,   ///< it was not asked
};
[[nodiscard]] Evidence evidence_of(Observation observation);

/// Whether `record` has counted a run of `today`, or of a later day (clocks go wrong), so that another run is of the
/// same night.
[[nodiscard]] bool is_same_night(const LinkRecord& record, const Date& today);

/// Of several runs of one night the one that tells most counts, whichever came first: whether `seen` adds nothing to
/// what `known` has told. What rules decide (unsafe, excluded) is never outdone, and outdoes nothing.
[[nodiscard]] bool tells_nothing_new(Observation known, Observation seen);

/// The counters of `record` after a run that saw `seen`; `tonight` is what this very night has told before, if it has.
void count_night(LinkRecord& record, Observation seen, std::optional<Observation> tonight, const Date& today,
                 const Thresholds& thresholds);

}  // namespace parskats
