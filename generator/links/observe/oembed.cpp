#include "links/observe/oembed.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/text.hpp"
#include "base/web_address.hpp"
#include "links/inspect/clean_text.hpp"

namespace parskats {
namespace {

constexpr std::size_t id_length = 11;

bool is_video_id(std::string_view text) {
    return text.size() == id_length && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                      c == '_';
           });
}

std::optional<std::string> if_video_id(std::string_view text) {
    if (!is_video_id(text)) return std::nullopt;
    return std::string(text);
}

std::string_view parameter(std::string_view query, std::string_view name) {
    for (const std::string_view one : split(query, '&')) {
        if (one.size() > name.size() && one.starts_with(name) && one[name.size()] == '=')
            return one.substr(name.size() + 1);
    }
    return {};
}

/// The title of the answer; nothing when it is none of a video.
std::optional<std::string> title_in(std::string_view body) {
    const auto answer = nlohmann::json::parse(body, nullptr, false);
    if (!answer.is_object() || !answer.contains("title") || !answer["title"].is_string()) return std::nullopt;
    return clean_text(answer["title"].get_ref<const std::string&>());
}

void set_finding(ObservedLink& link, LinkReason reason) {
    link.observation = observation_of(reason);
    link.reason = to_word(reason);
}

/// A status that the service gives about the video; everything else is judged as any answer is.
bool is_about_video(const HttpResponse& last) {
    const int status = last.status;
    return last.fault == HttpFault::none &&
           (status == 200 || status == 400 || status == 401 || status == 403 || status == 404);
}

}  // namespace

std::optional<std::string> youtube_video_of(std::string_view key) {
    const auto address = parse_web_address(key);
    if (!address) return std::nullopt;
    const std::string_view path = address->path;
    if (address->host == "youtu.be") return if_video_id(path.substr(1));
    const std::string domain = registrable_domain(address->host);
    if (domain != "youtube.com" && domain != "youtube-nocookie.com") return std::nullopt;
    if (path == "/watch" || path == "/watch/") return if_video_id(parameter(address->query, "v"));
    for (const std::string_view folder : {"/shorts/", "/embed/", "/live/", "/v/"}) {
        if (path.starts_with(folder))
            return if_video_id(path.substr(folder.size(), path.find('/', folder.size()) - folder.size()));
    }
    return std::nullopt;
}

std::optional<std::string> oembed_request_url(std::string_view key) {
    const auto video = youtube_video_of(key);
    if (!video) return std::nullopt;
    return "https://www.youtube.com/oembed?format=json&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3D" + *video;
}

ObservedLink observe_oembed(const ProbeTrail& trail, const HttpResponse& last) {
    ProbeTrail plain = trail;
    plain.hops.clear();
    // Walls, limits, faults and a service that fails are no matter of videos.
    if (!is_about_video(last)) return observe(plain, last);
    const auto title = last.status == 200 ? title_in(last.body) : std::nullopt;
    if (last.status == 200 && !title) {
        ObservedLink link = observe(plain, last);
        if (link.observation == Observation::ok) set_finding(link, LinkReason::bot_wall);
        link.facts = {};
        link.shape.reset();
        return link;
    }
    ObservedLink link;
    link.status = last.status;
    link.certificate_expires = last.certificate_expires;
    link.requests = trail.requests;
    if (last.status == 400 || last.status == 404) {
        set_finding(link, LinkReason::video_gone);
        return link;
    }
    link.facts.media_type = "text/html";
    if (title) link.facts.title = *title;
    if (!title && trail.before != nullptr) link.facts.title = trail.before->facts.title;
    if (!title) link.warnings.emplace_back(to_word(LinkWarning::not_embeddable));
    return link;
}

}  // namespace parskats
