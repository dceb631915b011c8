#pragma once

#include <compare>
#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace parskats {

/// Who may ask which host when. Holds what waits to be asked, host by host: never more than `max_per_host` at a time,
/// never two sooner after each other than `gap`, nobody before a host's pause is over. Times are milliseconds of a
/// monotonic clock. Every call costs the logarithm of the number of hosts at most.
class RequestQueue {
public:
    using Time = long long;
    using Ticket = std::size_t;  ///< the caller's name for what waits

    RequestQueue(std::size_t max_per_host, Time gap) : max_per_host_(max_per_host), gap_(gap) {}

    /// `ticket` waits for `host` and is not to be asked before `not_before`.
    void add(std::string_view host, Ticket ticket, Time not_before);
    /// The next one whose time has come; it takes a place at its host until `release`.
    [[nodiscard]] std::optional<Ticket> take(Time now);
    void release(std::string_view host);
    /// Nobody asks `host` before `until`.
    void pause(std::string_view host, Time until);
    /// Takes away all that waits for `host`, in order.
    [[nodiscard]] std::vector<Ticket> drain(std::string_view host);

    [[nodiscard]] bool is_empty() const { return waiting_ == 0; }
    /// When `take` may next give something, as far as that depends on time alone; nothing when it waits for `release`.
    [[nodiscard]] std::optional<Time> next_time() const;
    /// The host that most wait for; empty when none wait. Looks at every host.
    [[nodiscard]] std::string_view busiest() const;

private:
    /// When a host is next in turn; of two at the same time the one that was asked less lately.
    struct Turn {
        Time time = 0;
        std::size_t last_taken = 0;
        std::size_t host = 0;
        auto operator<=>(const Turn&) const = default;
    };

    struct Host {
        std::string_view name;
        std::deque<Ticket> ready;
        std::multimap<Time, Ticket> later;
        std::size_t in_flight = 0;
        Time next_allowed = 0;
        std::size_t last_taken = 0;  ///< which take it was
        std::optional<Turn> turn;    ///< its entry in `turns_`
        std::size_t number = 0;
    };

    Host& host_of(std::string_view name);
    void settle(Host& host);

    std::size_t max_per_host_;
    Time gap_;
    std::size_t waiting_ = 0;
    std::map<std::string, Host, std::less<>> hosts_;
    std::vector<Host*> by_number_;
    std::size_t takes_ = 0;
    std::set<Turn> turns_;  ///< hosts that have something waiting and a place free
};

}  // namespace parskats
