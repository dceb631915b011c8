#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "links/fetch/errand.hpp"
#include "links/fetch/fetch_links.hpp"

namespace parskats {

/// Asks the Wayback Machine for its copy of one address, and looks whether the copy is one: an archive keeps error
/// pages and bot walls as readily as pages.
class ArchiveLookup : public Errand {
public:
    ArchiveLookup(std::string_view key, ObservedLink& result, const FetchOptions& options, const FetchWorld& world);

    [[nodiscard]] const std::string& host() const override { return host_; }
    [[nodiscard]] HttpRequest next_request() const override;
    [[nodiscard]] NextStep take(const HttpResponse& response) override;
    void end_unasked(const HttpResponse& /*response*/) override {}
    [[nodiscard]] bool found_alive() const override { return result_.archive.has_value(); }

private:
    void go_to(std::string url);
    [[nodiscard]] std::optional<NextStep> ask_again(const HttpResponse& response);

    const FetchOptions& options_;
    const FetchWorld& world_;
    ObservedLink& result_;
    std::string key_;
    std::string url_;
    std::string host_;
    std::optional<LinkArchive> capture_;  ///< found, to be looked at
    int tries_ = 0;
};

}  // namespace parskats
