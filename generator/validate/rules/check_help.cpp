#include "validate/rules/check_help.hpp"

#include <string>

#include "validate/site_codes.hpp"

namespace parskats {

using namespace validate_codes;

void check_help(std::span<const HelpContact> contacts, const std::optional<Date>& today, Diagnostics& faults) {
    for (const HelpContact& contact : contacts) {
        if (!contact.verified_on) {
            faults.report(help_unverified, contact.span, {contact.phone});
            continue;
        }
        if (!today) continue;
        const long days = days_between(*contact.verified_on, *today);
        if (days < 0) faults.report(help_verified_in_future, contact.span, {contact.verified_on->to_iso()});
        if (days > help_review_days) faults.report(help_outdated, contact.span, {contact.phone, std::to_string(days)});
    }
}

}  // namespace parskats
