#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "ports/http_client.hpp"

namespace parskats {

/// What an errand does after a response.
struct NextStep {
    bool is_done = false;
    std::chrono::milliseconds delay{0};                   ///< before the errand's next request
    std::optional<std::chrono::milliseconds> host_pause;  ///< nobody asks the host before that
    bool closes_host = false;  ///< the server wants to be left alone longer than we wait: nobody asks it in this run
};

/// A walk of one or more requests, one after another, that `FetchLoop` carries out in step with the others.
class Errand {
public:
    Errand() = default;
    Errand(const Errand&) = delete;
    Errand& operator=(const Errand&) = delete;
    Errand(Errand&&) = delete;
    Errand& operator=(Errand&&) = delete;
    virtual ~Errand() = default;

    /// The host that the next request goes to.
    [[nodiscard]] virtual const std::string& host() const = 0;
    /// The next request; `id` is left to the caller.
    [[nodiscard]] virtual HttpRequest next_request() const = 0;
    [[nodiscard]] virtual NextStep take(const HttpResponse& response) = 0;
    /// The host has closed itself with `response` to somebody else: the errand ends without having asked.
    virtual void end_unasked(const HttpResponse& response) = 0;
    /// Of an errand that is done: whether what it looked for is there.
    [[nodiscard]] virtual bool found_alive() const = 0;
};

}  // namespace parskats
