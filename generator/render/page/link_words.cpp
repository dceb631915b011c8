#include "render/page/link_words.hpp"

#include <array>

#include "base/text.hpp"
#include "render/page/fragments.hpp"

namespace parskats {
namespace {

constexpr std::array all_observations{Observation::ok,      Observation::moved,        Observation::missing,
                                      Observation::gone,    Observation::soft_missing, Observation::refused,
                                      Observation::blocked, Observation::limited,      Observation::down,
                                      Observation::tls,     Observation::chain,        Observation::loop,
                                      Observation::hijack,  Observation::changed_type, Observation::fragment,
                                      Observation::unsafe,  Observation::excluded};

std::string_view observation_key(Observation observation) {
    switch (observation) {
        case Observation::ok: return "link.seen.ok";
        case Observation::moved: return "link.seen.moved";
        case Observation::missing: return "link.seen.missing";
        case Observation::gone: return "link.seen.gone";
        case Observation::soft_missing: return "link.seen.soft-missing";
        case Observation::refused: return "link.seen.refused";
        case Observation::blocked: return "link.seen.blocked";
        case Observation::limited: return "link.seen.limited";
        case Observation::down: return "link.seen.down";
        case Observation::tls: return "link.seen.tls";
        case Observation::chain: return "link.seen.chain";
        case Observation::loop: return "link.seen.loop";
        case Observation::hijack: return "link.seen.hijack";
        case Observation::changed_type: return "link.seen.changed-type";
        case Observation::fragment: return "link.seen.fragment";
        case Observation::unsafe: return "link.seen.unsafe";
        case Observation::excluded: return "link.seen.excluded";
    }
    return {};
}

void append_attribute(std::string& out, std::string_view name, std::string_view value) {
    out += ' ';
    out += name;
    out += "=\"";
    append_escaped(out, value);
    out += '"';
}

/// Kilobytes below one megabyte, megabytes with one decimal from there.
std::string size_text(const Messages& messages, std::uint64_t bytes) {
    constexpr std::uint64_t kilobyte = 1000;
    constexpr std::uint64_t megabyte = 1'000'000;
    if (bytes < megabyte) {
        const auto size = static_cast<std::int64_t>((bytes + kilobyte - 1) / kilobyte);
        return messages.format("link.kilobytes", {{"size", size}});
    }
    const auto tenths = static_cast<std::int64_t>((bytes + megabyte / 20) / (megabyte / 10));
    return messages.format("link.megabytes", {{"size", MessageNumber{tenths, 1}}});
}

std::string length_text(const Messages& messages, int seconds) {
    if (seconds < 60) return messages.format("link.seconds", {{"seconds", seconds}});
    return messages.format("link.minutes", {{"minutes", (seconds + 30) / 60}});
}

/// Size and length: what somebody on a phone wants to know first.
std::string facts_text(const Messages& messages, const LinkFacts& facts) {
    std::string text;
    const auto add = [&text](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
    if (facts.seconds) add(length_text(messages, *facts.seconds));
    if (facts.pages) add(messages.format("link.pages", {{"count", *facts.pages}}));
    if (facts.bytes) add(size_text(messages, *facts.bytes));
    return text;
}

/// The first night that it was not there; for what was dead when it was first looked at, that day.
CalendarDay absent_since(const LinkRecord& record) {
    return calendar_day(record.failing_since.value_or(record.last_checked));
}

std::string dead_text(const Messages& messages, const LinkRecord* record) {
    if (!record) return messages.text("link.dead-undated");
    return messages.format("link.dead", {{"day", absent_since(*record)}});
}

std::string last_seen_text(const Messages& messages, const LinkRecord* record) {
    if (!record || !record->last_ok) return {};
    return messages.format("link.last-seen", {{"day", calendar_day(*record->last_ok)}});
}

std::string unverifiable_text(const Messages& messages, const LinkStanding& standing) {
    if (!standing.word) return messages.text("link.unverifiable");
    return messages.format("link.unverifiable-seen", {{"day", calendar_day(standing.word->on)}});
}

std::string alive_text(const Messages& messages, const LinkStanding& standing) {
    if (standing.word) return messages.format("link.person-saw", {{"day", calendar_day(standing.word->on)}});
    return last_seen_text(messages, standing.record);
}

std::string standing_text(const Messages& messages, const LinkStanding& standing) {
    switch (standing.verdict) {
        case Verdict::alive:
        case Verdict::moved: return alive_text(messages, standing);
        case Verdict::failing: {
            const std::string seen = last_seen_text(messages, standing.record);
            return messages.text("link.failing") + (seen.empty() ? "" : "; " + seen);
        }
        case Verdict::dead: return dead_text(messages, standing.record);
        case Verdict::unverifiable: return unverifiable_text(messages, standing);
        case Verdict::unsafe: return messages.text("link.unsafe");
        case Verdict::excluded: return {};
    }
    return {};
}

std::string archive_html(const Messages& messages, const LinkArchive& archive) {
    std::string attributes;
    append_attribute(attributes, "href", archive.url);
    append_attribute(attributes, "rel", "noreferrer external");
    const std::string label = archive.date && archive.date->is_full()
                                  ? messages.format("link.archived", {{"day", calendar_day(*archive.date)}})
                                  : messages.text("link.archived-undated");
    return "<a" + attributes + ">" + escape_html(label) + "</a>";
}

std::string mirror_html(const PageContext& context, const LinkRecord& record) {
    const auto found = context.scope().assets->find(record.mirror);
    if (record.mirror.empty() || found == context.scope().assets->end()) return {};
    std::string attributes;
    append_attribute(attributes, "href", context.href_to_file(found->second));
    return "<a" + attributes + ">" + escape_html(context.messages().text("link.mirror")) + "</a>";
}

void append_part(std::string& html, const std::string& part) {
    if (part.empty()) return;
    if (!html.empty()) html += "; ";
    html += part;
}

}  // namespace

std::string link_health_html(const PageContext& context, const LinkStanding& standing) {
    if (!standing.is_known()) return {};
    const Messages& messages = context.messages();
    std::string html;
    if (standing.record && standing.verdict != Verdict::unsafe) {
        html = escape_html(facts_text(messages, standing.record->facts));
    }
    append_part(html, escape_html(standing_text(messages, standing)));
    if (standing.record) append_part(html, mirror_html(context, *standing.record));
    if (standing.archive) append_part(html, archive_html(messages, *standing.archive));
    return html;
}

std::string link_warning_html(const Messages& messages, const LinkStanding& standing) {
    if (standing.verdict != Verdict::dead && standing.verdict != Verdict::unsafe) return {};
    std::string html = " <span class=\"link-note\">(" + escape_html(standing_text(messages, standing));
    if (standing.archive) html += "; " + archive_html(messages, *standing.archive);
    return html + ")</span>";
}

const std::string& observation_text(const Messages& messages, Observation observation) {
    return messages.text(observation_key(observation));
}

std::string standing_attributes(std::string_view url, const LinkStanding& standing) {
    std::string attributes;
    if (!standing.may_be_linked()) return attributes;
    append_attribute(attributes, "href", url);
    if (!standing.archive) return attributes;
    append_attribute(attributes, "data-versionurl", standing.archive->url);
    if (standing.archive->date) append_attribute(attributes, "data-versiondate", standing.archive->date->to_iso());
    return attributes;
}

std::vector<MessageDeclaration> link_words_messages() {
    std::vector<MessageDeclaration> declared{{"link.archived", {{"day", ArgumentKind::date}}},
                                             {"link.archived-undated"},
                                             {"link.dead", {{"day", ArgumentKind::date}}},
                                             {"link.dead-undated"},
                                             {"link.failing"},
                                             {"link.kilobytes", {{"size", ArgumentKind::number}}},
                                             {"link.last-seen", {{"day", ArgumentKind::date}}},
                                             {"link.megabytes", {{"size", ArgumentKind::number}}},
                                             {"link.minutes", {{"minutes", ArgumentKind::number}}},
                                             {"link.mirror"},
                                             {"link.pages", {{"count", ArgumentKind::number}}},
                                             {"link.person-saw", {{"day", ArgumentKind::date}}},
                                             {"link.seconds", {{"seconds", ArgumentKind::number}}},
                                             {"link.unsafe"},
                                             {"link.unverifiable"},
                                             {"link.unverifiable-seen", {{"day", ArgumentKind::date}}}};
    for (const Observation observation : all_observations) declared.push_back({observation_key(observation)});
    return declared;
}

}  // namespace parskats
