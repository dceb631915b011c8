#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "links/link_target.hpp"
#include "links/observed_link.hpp"
#include "ports/clock.hpp"
#include "ports/http_client.hpp"
#include "ports/name_resolver.hpp"
#include "ports/progress.hpp"

namespace parskats {

struct FetchOptions {
    std::size_t max_per_host = 2;
    std::size_t max_in_all = 64;
    std::chrono::milliseconds gap{250};  ///< between two requests to a host; 0: none
    std::chrono::milliseconds timeout{30'000};
    int retries = 2;                                ///< of what may pass by itself
    std::chrono::seconds longest_retry_after{120};  ///< a server that asks for more is left alone: `limited`
    std::size_t body_limit = std::size_t{8} << 20U;
    std::size_t mirror_limit = std::size_t{48} << 20U;  ///< of what is kept as a copy
    std::string user_agent;
    bool looks_for_archives = false;  ///< ask the Wayback Machine about every address without a copy
};

struct FetchWorld {
    HttpClient* http = nullptr;
    NameResolver* names = nullptr;
    const Clock* clock = nullptr;
    std::function<void(const LinkProgress&)> progress;  ///< may be empty
    /// Hears of every exchange with a server, for whoever keeps what was fetched. May be empty.
    std::function<void(const HttpRequest&, const HttpResponse&)> on_exchange;
};

/// What a run saw, in the order of its targets, and how many requests it took.
struct FetchResult {
    std::vector<ObservedLink> seen;
    std::size_t requests = 0;
};

/// Looks at every target once, politely, and says what it saw. `before` is what the ledger remembers. Bodies are judged
/// as they come and not kept. One thread.
[[nodiscard]] FetchResult fetch_links(std::span<const LinkTarget> targets, const Ledger& before,
                                      const FetchOptions& options, const FetchWorld& world);

}  // namespace parskats
