#include "app/status.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "app/fault_outcome.hpp"
#include "app/user_words.hpp"
#include "content/load_site.hpp"
#include "report/source_excerpt.hpp"
#include "validate/build_model.hpp"
#include "validate/rules/check_help.hpp"
#include "validate/translation_record.hpp"

namespace parskats {
namespace {

constexpr CountedNoun translations{"tulkojumu", "tulkojums", "tulkojumi", "translation", "translations"};
constexpr CountedNoun sections{"sadaļu", "sadaļa", "sadaļas", "section", "sections"};
constexpr CountedNoun measures{"pasākumu", "pasākums", "pasākumi", "measure", "measures"};
constexpr CountedNoun datasets{"datu kopu", "datu kopa", "datu kopas", "dataset", "datasets"};
constexpr CountedNoun campaigns{"kampaņu", "kampaņa", "kampaņas", "campaign", "campaigns"};
constexpr CountedNoun pages{"lapu", "lapa", "lapas", "page", "pages"};
constexpr CountedNoun institutions{"iestāžu", "iestāde", "iestādes", "institution", "institutions"};
constexpr CountedNoun resources{"resursu", "resurss", "resursi", "resource", "resources"};
constexpr CountedNoun days{"dienām", "dienas", "dienām", "day", "days"};  // after “pirms”

/// Writes the lines of the screen in the user's language.
class StatusScreen {
public:
    explicit StatusScreen(UserLanguage language) : language_(language) {}

    void add_translations(const std::vector<TranslationState>& states, bool has_record) {
        std::size_t behind = 0;
        std::size_t unknown = 0;
        for (const TranslationState& state : states) {
            behind += state.behind.size();
            unknown += state.is_recorded ? 0U : 1U;
        }
        line(count_of(states.size(), translations, language_) + ", " + count_of(behind, sections, language_) +
             word(" behind", " atpaliek") +
             (unknown == 0 ? "" : word(", never recorded: ", ", neatzīmēti: ") + std::to_string(unknown)));
        if (!has_record) {
            detail(word("nothing is recorded yet: parskats translated content",
                        "vēl nekas nav atzīmēts: parskats translated content"));
            return;
        }
        for (const TranslationState& state : states) add_translation(state);
        if (shown_ > most_lines) detail("… +" + std::to_string(shown_ - most_lines));
    }

    void add_measures(const Plan& plan) {
        std::string text = plan.id + ": " + count_of(plan.measures.size(), measures, language_);
        constexpr std::array all{Status::implemented, Status::partly, Status::not_implemented, Status::in_progress,
                                 Status::not_started};
        for (const Status status : all) {
            const auto count = std::count_if(plan.measures.begin(), plan.measures.end(),
                                             [status](const Measure& measure) { return measure.status == status; });
            if (count > 0) text += ", " + std::string(to_word(status)) + ' ' + std::to_string(count);
        }
        line(text);
    }

    void add_help(const std::vector<HelpContact>& contacts, const Date& today) {
        line(word("Help lines: ", "Palīdzības tālruņi: ") + std::to_string(contacts.size()));
        for (const HelpContact& contact : contacts) {
            std::string text = shown(contact.phone) + ": ";
            if (contact.verified_on) {
                const long age = days_between(*contact.verified_on, today);
                const std::string counted = count_of(static_cast<std::size_t>(std::max(age, 0L)), days, language_);
                text += word("verified ", "pārbaudīts ") + contact.verified_on->to_iso() + " (" + word("", "pirms ") +
                        counted + word(" ago", "") + ')';
                if (age > help_review_days) text += word(", overdue", ", laiks pārbaudīt");
            } else {
                text += word("never verified", "nav pārbaudīts");
            }
            detail(text);
        }
    }

    void add_counts(const Site& site) {
        line(count_of(site.datasets.size(), datasets, language_) + ", " +
             count_of(site.campaigns.size(), campaigns, language_) + ", " +
             count_of(site.pages.size(), pages, language_) + ", " +
             count_of(site.institutions.size(), institutions, language_) + ", " +
             count_of(site.resources.size(), resources, language_));
    }

    void add_faults(const Diagnostics& faults) {
        const std::string summary = summary_of(faults, language_);
        if (!summary.empty()) line(summary + word(" (parskats check shows them)", " (sk. parskats check)"));
    }

    [[nodiscard]] std::string take() { return std::move(text_); }

private:
    static constexpr std::size_t most_lines = 20;

    [[nodiscard]] std::string word(std::string_view english, std::string_view latvian) const {
        return std::string(language_ == UserLanguage::lv ? latvian : english);
    }
    void line(const std::string& text) { text_ += text + '\n'; }
    void detail(const std::string& text) { text_ += "  " + text + '\n'; }
    void add_place(const SourceSpan& place, const std::string& what) {
        if (++shown_ > most_lines) return;
        detail(shown(place.file->path()) + ':' + std::to_string(place.begin().line) + ": " + shown(what));
    }
    void add_translation(const TranslationState& state) {
        if (!state.is_recorded) add_place({state.file, 0, 0}, word("never recorded", "nav atzīmēts"));
        for (const auto& [index, place] : state.behind) add_place(place, state.source[index].title);
    }

    UserLanguage language_;
    std::string text_;
    std::size_t shown_ = 0;
};

Date date_of(const ClockDay& day) {
    return {day.year, day.month, day.day};
}

}  // namespace

Outcome show_status(const Environment& world, std::size_t jobs, const Speech& speech) {
    Diagnostics faults;
    auto raw = load_site(*world.site, jobs, faults);
    if (!raw) return io_outcome(raw.error(), speech.language);
    const Date today = date_of(world.clock->today());
    const auto site = build_model(*raw, {today}, faults);
    faults.sort();
    if (!site) {
        Outcome outcome = report_outcome(faults, speech, world.version);
        outcome.code = ExitCode::faults;
        return outcome;
    }
    Diagnostics ignored;
    const TranslationRecord record =
        raw->translations ? read_translation_record(*raw->translations, ignored) : TranslationRecord{};
    StatusScreen screen(speech.language);
    screen.add_translations(translation_states(*site, record), raw->translations.has_value());
    for (const Plan& plan : site->plans) screen.add_measures(plan);
    screen.add_help(site->config.help, today);
    screen.add_counts(*site);
    screen.add_faults(faults);
    Outcome outcome;
    outcome.out = screen.take();
    return outcome;
}

}  // namespace parskats
