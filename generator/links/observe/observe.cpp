#include "links/observe/observe.hpp"

#include <array>

#include "links/inspect/clean_text.hpp"
#include "links/inspect/inspect.hpp"
#include "links/observe/anchors.hpp"
#include "links/observe/hijack.hpp"
#include "links/observe/link_facts.hpp"
#include "links/observe/page_shape.hpp"
#include "links/observe/path_kinds.hpp"
#include "links/observe/rules.hpp"

namespace parskats {
namespace {

// The decision table of docs/links.md: the first rule that finds something decides. Another owner is told before "not
// there any more", because such links are taken away at once; a document that has become a page before the move,
// because "replace the address" would then be bad advice.
constexpr std::array<ObserveRule, 15> rules{
    &find_unsafe,       &find_bot_wall, &find_refusal,         &find_login_wall, &find_limit,  &find_gone,
    &find_missing,      &find_down,     &find_bad_certificate, &find_loop,       &find_hijack, &find_soft_missing,
    &find_changed_type, &find_move,     &find_missing_anchor};

constexpr std::size_t longest_detail = 300;  // characters

Finding decide(const ObserveCase& seen) {
    for (const ObserveRule rule : rules) {
        if (auto found = rule(seen)) return *std::move(found);
    }
    return {};
}

/// Whether what came is the thing itself, so that its facts may be remembered.
bool shows_the_thing(Observation observation) {
    switch (observation) {
        case Observation::ok:
        case Observation::moved:
        case Observation::fragment: return true;
        case Observation::missing:
        case Observation::gone:
        case Observation::soft_missing:
        case Observation::refused:
        case Observation::blocked:
        case Observation::limited:
        case Observation::down:
        case Observation::tls:
        case Observation::chain:
        case Observation::loop:
        case Observation::hijack:
        case Observation::changed_type:
        case Observation::unsafe:
        case Observation::excluded: return false;
    }
    return false;
}

bool is_page_without_content(const ObserveCase& seen) {
    return seen.trail.used_get && seen.last.body.empty() && seen.last.status != 304;
}

/// A page where the address ends like a document, seen for the first time: it may have been so when it was linked.
bool is_of_unexpected_type(const ObserveCase& seen) {
    return seen.page() != nullptr && is_file_path(seen.asked.path);
}

void add_warnings(ObservedLink& link, const ObserveCase& seen) {
    const auto warn_if = [&link](bool applies, LinkWarning warning) {
        if (applies) link.warnings.emplace_back(to_word(warning));
    };
    const bool unknown_anchor = link.observation != Observation::fragment && has_unknown_anchors(seen);
    warn_if(is_page_without_content(seen), LinkWarning::empty);
    warn_if(seen.last.fault == HttpFault::bad_encoding, LinkWarning::bad_encoding);
    warn_if(seen.last.fault == HttpFault::unknown_encoding, LinkWarning::unknown_encoding);
    warn_if(seen.trail.certificate == HttpFault::certificate_chain, LinkWarning::chain);
    warn_if(content_changed(seen.trail.before, link.facts), LinkWarning::changed);
    warn_if(seen.last.body_cut, LinkWarning::cut);
    warn_if(unknown_anchor || (seen.page() != nullptr && seen.page()->is_scripted), LinkWarning::scripted);
    warn_if(link.observation == Observation::moved && !link.missing_fragments.empty(), LinkWarning::anchor_missing);
    warn_if(is_of_unexpected_type(seen), LinkWarning::unexpected_type);
    warn_if(seen.found.is_encrypted, LinkWarning::encrypted);
    warn_if(seen.changed_owner() && seen.page() != nullptr && is_unrelated(seen), LinkWarning::other_site);
    warn_if(speaks_like_spam(seen), LinkWarning::doubtful_content);
    warn_if(seen.page() != nullptr && !seen.page()->forwards_to.empty(), LinkWarning::page_forwards);
}

void add_walk(ObservedLink& link, const ProbeTrail& trail, const HttpResponse& last, const WebAddress& final) {
    link.status = last.status;
    link.hops = trail.hops;
    if (!trail.hops.empty()) link.final_url = final.host.empty() ? trail.last_url : final.request_url();
    link.body_cut = last.body_cut;
    link.certificate_expires = last.certificate_expires;
    link.requests = trail.requests;
}

Inspected inspect_body(const ProbeTrail& trail, const HttpResponse& last) {
    Body body;
    body.content_type = last.header("content-type");
    if (!trail.used_get || last.fault == HttpFault::unknown_encoding) {
        Inspected unseen;
        unseen.media_type = media_type_of_header(body.content_type);
        return unseen;
    }
    body.bytes = last.body;
    body.is_whole = !last.body_cut && last.status != 206 && last.fault == HttpFault::none;
    body.whole_size = announced_size(last);
    return inspect(body);
}

}  // namespace

ObservedLink observe(const ProbeTrail& trail, const HttpResponse& last) {
    const Inspected found = inspect_body(trail, last);
    const ObserveCase seen = make_case(trail, last, found);
    Finding finding = decide(seen);
    ObservedLink link;
    link.observation = observation_of(finding.reason);
    link.reason = to_word(finding.reason);
    link.detail = clean_text(finding.detail, longest_detail);
    add_walk(link, trail, last, seen.final);
    link.shape = shape_of(seen);
    const bool behind_bad_certificate = trail.certificate != HttpFault::none && seen.is_success();
    if (!shows_the_thing(link.observation) && !behind_bad_certificate) return link;
    link.facts = facts_of(seen);
    link.missing_fragments = missing_anchors(seen);
    add_warnings(link, seen);
    return link;
}

ObservedLink observed_without_asking(LinkReason reason, std::string detail) {
    ObservedLink link;
    link.observation = observation_of(reason);
    link.reason = to_word(reason);
    link.detail = std::move(detail);
    return link;
}

}  // namespace parskats
