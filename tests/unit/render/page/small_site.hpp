#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/disk_reader.hpp"
#include "model/site.hpp"
#include "render/render_site.hpp"

/// A small site made by hand, rendered with the theme that comes with the program.
namespace parskats::test {

inline Text text_of(std::string lv, std::string en) {
    Text text(2);
    text.set(0, std::move(lv));
    text.set(1, std::move(en));
    return text;
}

inline PageText page_text(std::string title, std::string summary, std::string body = {}) {
    PageText page;
    page.fields["title"] = std::move(title);
    page.fields["summary"] = std::move(summary);
    page.body.html = std::move(body);
    return page;
}

inline Measure measure_of(std::string id, Status status, std::vector<std::string> responsible) {
    Measure measure;
    measure.id = std::move(id);
    measure.direction = 1;
    measure.status = status;
    measure.responsible = std::move(responsible);
    measure.deadline = {DeadlineKind::continuous, {}, {2023, 12, 31}};
    measure.years = {2021};
    measure.text.set(0, page_text("Pasākums " + measure.id, "Kopsavilkums."));
    measure.text.set(1, page_text("Measure title " + measure.id, "Summary."));
    return measure;
}

/// Two languages, one plan with three measures of three statuses, two institutions, a page that only Latvian has.
inline Site small_site() {
    Site site;
    site.config.title = text_of("Plāns", "The plan");
    site.config.description = text_of("Par plānu.", "About the plan.");
    site.config.base_url = "https://plan.example/sub/";
    site.config.plan = "2021-2023";
    site.config.exit_url = "https://weather.example/";
    site.config.languages = {{"lv", "Latviešu", "lv-LV", {{"institutions", "iestades"}, {"pages", "lapas"}}},
                             {"en", "English", "en-GB", {}}};
    site.config.navigation = {"plan", "institutions", "page:help"};
    HelpContact emergency;
    emergency.phone = "112";
    emergency.name = text_of("Ārkārtas palīdzība", "Emergency");
    site.config.help.push_back(emergency);
    for (const char* id : {"adazi", "iem"}) {
        Institution institution;
        institution.id = id;
        institution.name = id == std::string_view("iem") ? text_of("Iekšlietu ministrija", "Ministry of the Interior")
                                                         : text_of("Ādaži", "Ādaži");
        institution.kind = InstitutionKind::ministry;
        site.institutions.push_back(institution);
    }
    Plan plan;
    plan.id = "2021-2023";
    plan.from = {2021, 1, 1};
    plan.until = {2023, 12, 31};
    plan.text.set(0, page_text("Plāns 2021–2023", ""));
    plan.text.set(1, page_text("Plan 2021–2023", ""));
    plan.measures = {measure_of("1.1", Status::implemented, {"iem"}), measure_of("1.2", Status::partly, {"iem"}),
                     measure_of("1.3", Status::not_implemented, {"adazi"})};
    Direction direction;
    direction.number = 1;
    direction.text.set(0, page_text("Virziens", ""));
    direction.text.set(1, page_text("Direction", ""));
    direction.measures = {0, 1, 2};
    plan.directions.push_back(direction);
    site.plans.push_back(std::move(plan));
    OrdinaryPage help;
    help.id = "help";
    help.quiet = true;
    help.text.set(0, page_text("Palīdzība", "Kam zvanīt.", "<p>Zvaniet.</p>"));
    site.pages.push_back(help);
    return site;
}

/// The pages of a site, by path.
class Rendered {
public:
    explicit Rendered(const Site& site, RenderOptions options = {}) {
        auto reader = DiskReader::open(PARSKATS_SOURCE_DIR "/themes");
        REQUIRE(reader);
        auto theme = load_theme({&*reader, &*reader}, "default", faults_);
        REQUIRE(theme);
        theme_ = std::move(*theme);
        files = render_site(site, *theme_, options, faults_);
        for (const Diagnostic& fault : faults_.all()) MESSAGE(message_of(fault, UserLanguage::en));
        REQUIRE_FALSE(faults_.has_errors());
    }

    [[nodiscard]] bool has(std::string_view path) const { return find(path) != nullptr; }
    [[nodiscard]] const std::string& page(std::string_view path) const {
        const OutputFile* file = find(path);
        REQUIRE_MESSAGE(file, path);
        return file->bytes;
    }

    std::vector<OutputFile> files;

private:
    [[nodiscard]] const OutputFile* find(std::string_view path) const {
        const auto found =
            std::find_if(files.begin(), files.end(), [&](const OutputFile& file) { return file.path == path; });
        return found == files.end() ? nullptr : &*found;
    }

    Diagnostics faults_;
    std::unique_ptr<Theme> theme_;
};

inline bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

inline std::size_t count_of(std::string_view text, std::string_view part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

/// The values of all `name="…"` in `html`.
inline std::vector<std::string> attributes(std::string_view html, std::string_view name) {
    const std::string opening = " " + std::string(name) + "=\"";
    std::vector<std::string> values;
    for (std::size_t at = html.find(opening); at != std::string_view::npos; at = html.find(opening, at + 1)) {
        const std::size_t begin = at + opening.size();
        values.emplace_back(html.substr(begin, html.find('"', begin) - begin));
    }
    return values;
}

}  // namespace parskats::test
