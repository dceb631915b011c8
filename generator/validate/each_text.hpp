#pragma once

#include "model/site.hpp"

namespace parskats {

/// Calls `visit` with the texts of every entry that has some: plans, directions, measures, campaigns, pages, in this
/// order.
template <class Visit>
void for_each_text(const Site& site, const Visit& visit) {
    for (const Plan& plan : site.plans) {
        visit(plan.text);
        for (const Direction& direction : plan.directions) visit(direction.text);
        for (const Measure& measure : plan.measures) visit(measure.text);
    }
    for (const Campaign& campaign : site.campaigns) visit(campaign.text);
    for (const OrdinaryPage& page : site.pages) visit(page.text);
}

}  // namespace parskats
