#include "app/check.hpp"

#include "app/fault_outcome.hpp"
#include "app/prepared_site.hpp"
#include "app/user_words.hpp"

namespace parskats {
namespace {

constexpr CountedNoun pages{"lapu", "lapa", "lapas", "page", "pages"};
constexpr CountedNoun files{"failu", "fails", "faili", "file", "files"};

std::string fine_line(const PreparedSite& prepared, UserLanguage language) {
    const std::string counts =
        count_of(prepared.page_count(), pages, language) + ", " + count_of(prepared.files.size(), files, language);
    return language == UserLanguage::lv ? "Kļūdu nav (" + counts + ").\n" : "No errors (" + counts + ").\n";
}

}  // namespace

Outcome check_site(const Environment& world, const CheckOptions& options, const Speech& speech) {
    const auto prepared = prepare_site(world, {options.jobs, options.base_url, true});
    if (!prepared) return io_outcome(prepared.error(), speech.language);
    Outcome outcome = report_outcome((*prepared)->faults, speech, world.version);
    if (is_refused((*prepared)->faults, options.strict)) {
        outcome.code = ExitCode::faults;
    } else {
        add_result_line(outcome, speech, fine_line(**prepared, speech.language));
    }
    return outcome;
}

}  // namespace parskats
