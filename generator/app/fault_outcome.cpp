#include "app/fault_outcome.hpp"

#include "app/report_diagnostics.hpp"
#include "app/user_words.hpp"

namespace parskats {

Outcome report_outcome(const Diagnostics& faults, const Speech& speech, const std::string& version) {
    Outcome outcome;
    std::string report = report_diagnostics(faults, speech, version);
    if (speech.format != ReportFormat::text) {
        outcome.out = std::move(report);
    } else if (!faults.empty()) {
        outcome.err = std::move(report) + summary_of(faults, speech.language) + '\n';
    }
    return outcome;
}

void add_result_line(Outcome& outcome, const Speech& speech, const std::string& line) {
    (speech.format == ReportFormat::text ? outcome.out : outcome.err) += line;
}

Outcome io_outcome(const IoError& error, UserLanguage language) {
    Outcome outcome;
    outcome.code = ExitCode::io_trouble;
    outcome.err = describe(error, language);
    return outcome;
}

}  // namespace parskats
