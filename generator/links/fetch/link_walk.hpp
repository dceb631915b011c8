#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "links/fetch/errand.hpp"
#include "links/fetch/fetch_links.hpp"
#include "links/observe/observe.hpp"

namespace parskats {

/// Looks at one address: HEAD or GET, redirects by hand, another try where that may help, and what came of it.
class LinkWalk : public Errand {
public:
    /// All of them must outlive the walk; `before` may be null.
    LinkWalk(const LinkTarget& target, const LinkRecord* before, const FetchOptions& options, const FetchWorld& world);

    [[nodiscard]] const std::string& host() const override { return host_; }
    [[nodiscard]] HttpRequest next_request() const override;
    [[nodiscard]] NextStep take(const HttpResponse& response) override;
    void end_unasked(const HttpResponse& response) override;
    [[nodiscard]] bool found_alive() const override;

    /// What was seen; good once the walk is done.
    [[nodiscard]] ObservedLink& seen() { return seen_; }
    /// The address that answered in the end.
    [[nodiscard]] const std::string& last_url() const { return url_; }

private:
    [[nodiscard]] std::size_t body_limit() const;
    void begin(std::string url, HttpMethod method);
    void go_to(std::string url);
    [[nodiscard]] std::optional<NextStep> heed_pause(const HttpResponse& response);
    [[nodiscard]] std::optional<NextStep> ask_otherwise(const HttpResponse& response);
    [[nodiscard]] std::optional<NextStep> ask_again(const HttpResponse& response);
    [[nodiscard]] std::optional<NextStep> read_body(const HttpResponse& response);
    [[nodiscard]] NextStep follow(const HttpResponse& response);
    [[nodiscard]] std::optional<NextStep> unverified(const HttpResponse& response);
    [[nodiscard]] bool has_tries_left(const HttpResponse& response);
    [[nodiscard]] NextStep conclude(const HttpResponse& response);
    void find_out_about_name(const HttpResponse& response);

    const FetchOptions& options_;
    const FetchWorld& world_;
    ProbeTrail trail_;
    bool is_video_ = false;
    std::string url_;
    std::string host_;
    HttpMethod method_ = HttpMethod::get;
    std::vector<std::string> cookies_;
    std::set<std::string> visited_;  ///< address and cookies of every request: the same again is a loop
    bool verifies_certificate_ = true;
    bool decodes_body_ = true;
    bool reads_beginning_ = false;
    int tries_ = 0;  ///< spent of the retries
    std::optional<std::int64_t> certificate_expires_;
    ObservedLink seen_;
};

}  // namespace parskats
