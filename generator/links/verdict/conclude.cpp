#include "links/verdict/conclude.hpp"

namespace parskats {
namespace {

/// Only seeing the thing itself, and well, undoes these.
bool is_lasting(std::optional<Verdict> was) {
    return was == Verdict::dead || was == Verdict::unsafe;
}

bool is_down_for_long(const LinkRecord& record, const Date& today) {
    return record.failures >= Thresholds{}.down && record.failing_since &&
           days_between(*record.failing_since, today) >= days_until_dead;
}

Verdict conclude_absence(const LinkRecord& record, const Date& today, const Thresholds& thresholds) {
    const bool said_so = record.gone >= thresholds.gone || record.missing >= thresholds.missing;
    return said_so || is_down_for_long(record, today) ? Verdict::dead : Verdict::failing;
}

Verdict conclude_silence(std::optional<Verdict> was, const LinkRecord& record, const Date& today,
                         const Thresholds& thresholds) {
    if (is_down_for_long(record, today)) return Verdict::dead;
    // A bad night or two of a server are no news; of an address that was never seen well, they are all we know.
    return record.failures >= thresholds.down ? Verdict::failing : was.value_or(Verdict::failing);
}

}  // namespace

Verdict conclude(std::optional<Verdict> was, const LinkRecord& record, const Date& today,
                 const Thresholds& thresholds) {
    const bool is_moved = record.observation == Observation::moved && record.moved_runs >= thresholds.moved;
    switch (evidence_of(record.observation)) {
        case Evidence::there: return is_moved ? Verdict::moved : Verdict::alive;
        case Evidence::gone:
        case Evidence::missing: return is_lasting(was) ? *was : conclude_absence(record, today, thresholds);
        case Evidence::down: return is_lasting(was) ? *was : conclude_silence(was, record, today, thresholds);
        case Evidence::bad_tls: return is_lasting(was) ? *was : Verdict::failing;
        case Evidence::unreadable: return is_lasting(was) ? *was : Verdict::unverifiable;
        case Evidence::limited: return was.value_or(Verdict::unverifiable);
        case Evidence::taken_over: return Verdict::unsafe;
        case Evidence::forbidden:
            return record.observation == Observation::excluded ? Verdict::excluded : Verdict::unsafe;
    }
    return Verdict::failing;
}

}  // namespace parskats
