#include "app/prepared_site.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "app/follow_on_faults.hpp"
#include "app/today.hpp"
#include "app/watched_reader.hpp"
#include "content/load_site.hpp"
#include "links/collect/collect_links.hpp"
#include "model/route.hpp"
#include "output/check/check_output.hpp"
#include "output/site_files.hpp"
#include "validate/build_model.hpp"
#include "validate/rules/check_links.hpp"

namespace parskats {
namespace {

std::vector<std::string> keys_of(const RawSite& raw) {
    std::vector<std::string> keys;
    for (LinkTarget& target : collect_links(raw)) keys.push_back(std::move(target.key));
    return keys;
}

/// The theme is read even when the content has errors, so that its faults show in the same run.
Result<void> read_theme(const Environment& world, PreparedSite& prepared) {
    const std::string name = prepared.site ? prepared.site->config.theme : std::string("default");
    auto theme = load_theme({world.site, world.themes}, name, prepared.faults);
    if (!theme) return tl::unexpected(theme.error());
    prepared.theme = std::move(*theme);
    return {};
}

void render(const Environment& world, const PrepareOptions& options, PreparedSite& prepared) {
    RenderOptions render_options;
    render_options.jobs = options.jobs;
    render_options.base_url = options.base_url;
    render_options.version = world.version;
    prepared.files = make_site_files(*prepared.site, *prepared.theme, render_options, prepared.faults);
    if (!options.proves_output || prepared.faults.has_errors()) return;
    const std::string& base_url = options.base_url.empty() ? prepared.site->config.base_url : options.base_url;
    world.progress->advance(ProgressPhase::checking, 0, prepared.files.size());
    check_output(prepared.files, base_path(base_url), options.jobs, prepared.faults);
}

}  // namespace

std::size_t PreparedSite::page_count() const {
    return static_cast<std::size_t>(std::count_if(files.begin(), files.end(), [](const OutputFile& file) {
        return std::string_view(file.path).ends_with(".html");
    }));
}

Result<std::unique_ptr<PreparedSite>> prepare_site(const Environment& world, const PrepareOptions& options) {
    auto prepared = std::make_unique<PreparedSite>();
    auto raw = load_site(WatchedReader(*world.site, *world.progress), options.jobs, prepared->faults);
    if (!raw) return tl::unexpected(raw.error());
    prepared->raw = std::move(*raw);
    ValidationOptions validation;
    validation.today = today_of(*world.clock);
    // Before the model takes the Markdown bodies for itself; only where somebody has said something of links.
    const std::vector<std::string> used = prepared->raw.links ? keys_of(prepared->raw) : std::vector<std::string>{};
    prepared->site = build_model(prepared->raw, validation, prepared->faults);
    if (prepared->site && prepared->raw.links) {
        check_links_are_used(prepared->site->link_policy, used, prepared->faults);
    }
    if (auto read = read_theme(world, *prepared); !read) return tl::unexpected(read.error());
    if (prepared->site && !prepared->faults.has_errors()) {
        world.progress->advance(ProgressPhase::rendering, 0, 0);
        render(world, options, *prepared);
    }
    prepared->faults.sort();
    prepared->faults = without_follow_on_faults(prepared->faults);
    return prepared;
}

bool is_refused(const Diagnostics& faults, bool strict) {
    return std::any_of(faults.all().begin(), faults.all().end(), [strict](const Diagnostic& fault) {
        switch (fault.code->severity) {
            case Severity::error: return true;
            case Severity::warning: return strict && !fault.code->needs_person;
            case Severity::hint: return false;
        }
        return true;
    });
}

}  // namespace parskats
