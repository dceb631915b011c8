#include "validate/rules/check_links.hpp"

#include <algorithm>

#include "validate/link_policy_codes.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

void check_has_come(const Date& date, const Date& today, const SourceSpan& span, Diagnostics& faults) {
    if (date > today) faults.report(link_date_in_future, span, {date.to_iso()});
}

}  // namespace

void check_link_dates(const Site& site, const std::optional<Date>& today, Diagnostics& faults) {
    if (!today) return;
    for (const LinkOverride& word : site.link_policy.overrides) {
        check_has_come(word.on, *today, word.span, faults);
        if (word.until < *today && word.on <= word.until)
            faults.report(override_expired, word.span, {word.by, word.until.to_iso()});
    }
    for (const ArchivedLink& archived : site.link_policy.archives) {
        if (archived.archive.date) check_has_come(*archived.archive.date, *today, archived.span, faults);
    }
    for (const Resource& resource : site.resources) {
        const auto& permission = resource.mirror_permission;
        if (permission) check_has_come(permission->on, *today, permission->span, faults);
    }
}

void check_links_are_used(const LinkPolicy& policy, std::span<const std::string> used, Diagnostics& faults) {
    const auto check = [&](const std::string& key, const SourceSpan& span) {
        if (!std::binary_search(used.begin(), used.end(), key)) faults.report(link_not_in_content, span, {key});
    };
    for (const LinkOverride& word : policy.overrides) check(word.key, word.span);
    for (const ArchivedLink& archived : policy.archives) check(archived.key, archived.span);
}

}  // namespace parskats
