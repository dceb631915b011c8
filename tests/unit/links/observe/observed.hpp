#pragma once

#include <string>
#include <utility>
#include <vector>

#include "links/observe/observe.hpp"

/// A walk and its last response, put together as a test needs them.
struct Answer {
    std::string key = "https://www.portal.lv/zinas/2021/kampana";
    parskats::HttpResponse last;
    std::vector<parskats::RedirectHop> hops;
    std::vector<std::string> fragments;
    std::string last_url;
    parskats::LinkRecord before;
    bool is_known = false;
    parskats::ProbeTrail trail;

    Answer() {
        last.status = 200;
        last.headers = {{"Content-Type", "text/html; charset=utf-8"}};
        last.body = page("Kampaņas nedēļa skolās", "<p>Skolās notika nodarbības.</p>");
    }

    static std::string page(const std::string& title, const std::string& body, const std::string& head = "") {
        return "<!doctype html><html lang=\"lv\"><head><title>" + title + "</title>" + head + "</head><body>" + body +
               "</body></html>";
    }

    Answer& at(std::string address) {
        key = std::move(address);
        return *this;
    }
    Answer& status(int code) {
        last.status = code;
        return *this;
    }
    Answer& fault(parskats::HttpFault what) {
        last.fault = what;
        if (what != parskats::HttpFault::truncated && what != parskats::HttpFault::bad_encoding &&
            what != parskats::HttpFault::unknown_encoding) {
            last.status = 0;
            last.body.clear();
            last.headers.clear();
        }
        return *this;
    }
    Answer& header(std::string name, std::string value) {
        last.headers.push_back({std::move(name), std::move(value)});
        return *this;
    }
    Answer& type(std::string media_type) {
        last.headers.front().value = std::move(media_type);
        return *this;
    }
    Answer& body(std::string bytes) {
        last.body = std::move(bytes);
        return *this;
    }
    Answer& shows(const std::string& title, const std::string& text, const std::string& head = "") {
        return body(page(title, text, head));
    }
    Answer& via(int code, std::string to) {
        hops.push_back({last_url.empty() ? key : last_url, code});
        last_url = std::move(to);
        return *this;
    }
    Answer& knows(std::string title, std::string media_type = "text/html") {
        is_known = true;
        before.key = key;
        before.facts.title = std::move(title);
        before.facts.media_type = std::move(media_type);
        return *this;
    }
    Answer& wants(std::string fragment) {
        fragments.push_back(std::move(fragment));
        return *this;
    }

    [[nodiscard]] parskats::ObservedLink observe() const {
        parskats::LinkTarget target;
        target.key = key;
        target.fragments = fragments;
        parskats::ProbeTrail walked = trail;
        walked.target = &target;
        walked.before = is_known ? &before : nullptr;
        walked.hops = hops;
        walked.last_url = last_url.empty() ? key : last_url;
        walked.requests = static_cast<int>(hops.size()) + 1;
        return parskats::observe(walked, last);
    }
};

/// "ok", or "missing: http-404".
inline std::string told(const parskats::ObservedLink& link) {
    std::string text(parskats::to_word(link.observation));
    if (!link.reason.empty()) text += ": " + link.reason;
    return text;
}

inline bool warns(const parskats::ObservedLink& link, parskats::LinkWarning warning) {
    for (const std::string& word : link.warnings) {
        if (word == parskats::to_word(warning)) return true;
    }
    return false;
}
