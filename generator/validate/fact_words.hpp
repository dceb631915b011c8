#pragma once

#include <array>

#include "model/dataset.hpp"
#include "model/site.hpp"

namespace parskats {

// Every value of each word that a facts file may hold, in the order in which a message lists them.

inline constexpr std::array all_statuses{Status::implemented, Status::partly, Status::not_implemented,
                                         Status::in_progress, Status::not_started};
inline constexpr std::array all_institution_kinds{
    InstitutionKind::ministry,      InstitutionKind::agency,      InstitutionKind::police,
    InstitutionKind::court,         InstitutionKind::prosecution, InstitutionKind::ombudsman,
    InstitutionKind::municipality,  InstitutionKind::ngo,         InstitutionKind::education,
    InstitutionKind::international, InstitutionKind::company,     InstitutionKind::group};
inline constexpr std::array all_media{Medium::page,     Medium::video, Medium::audio,
                                      Medium::document, Medium::image, Medium::test};
inline constexpr std::array all_deadline_kinds{DeadlineKind::continuous, DeadlineKind::by, DeadlineKind::from_to};
inline constexpr std::array all_funding_kinds{FundingKind::annual_budget, FundingKind::additional};
inline constexpr std::array all_missing_reasons{MissingReason::not_available, MissingReason::not_applicable,
                                                MissingReason::confidential, MissingReason::not_published};
inline constexpr std::array all_chart_kinds{ChartKind::bars,         ChartKind::grouped_bars,
                                            ChartKind::stacked_bars, ChartKind::small_multiples,
                                            ChartKind::line,         ChartKind::table};

}  // namespace parskats
