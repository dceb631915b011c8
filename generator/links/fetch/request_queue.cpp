#include "links/fetch/request_queue.hpp"

#include <algorithm>

namespace parskats {

RequestQueue::Host& RequestQueue::host_of(std::string_view name) {
    auto found = hosts_.find(name);
    if (found == hosts_.end()) {
        found = hosts_.emplace(std::string(name), Host{}).first;
        found->second.name = found->first;
        found->second.number = by_number_.size();
        by_number_.push_back(&found->second);
    }
    return found->second;
}

/// Puts the host where its next turn is, or nowhere.
void RequestQueue::settle(Host& host) {
    if (host.turn) turns_.erase(*host.turn);
    host.turn.reset();
    const bool has_waiting = !host.ready.empty() || !host.later.empty();
    if (!has_waiting || host.in_flight >= max_per_host_) return;
    const Time first = host.ready.empty() ? host.later.begin()->first : Time{0};
    host.turn = Turn{std::max(host.next_allowed, first), host.last_taken, host.number};
    turns_.insert(*host.turn);
}

void RequestQueue::add(std::string_view name, Ticket ticket, Time not_before) {
    Host& host = host_of(name);
    if (not_before == 0) {
        host.ready.push_back(ticket);
    } else {
        host.later.emplace(not_before, ticket);
    }
    ++waiting_;
    settle(host);
}

std::optional<RequestQueue::Ticket> RequestQueue::take(Time now) {
    if (turns_.empty() || turns_.begin()->time > now) return std::nullopt;
    Host& host = *by_number_[turns_.begin()->host];
    while (!host.later.empty() && host.later.begin()->first <= now) {
        host.ready.push_back(host.later.begin()->second);
        host.later.erase(host.later.begin());
    }
    const Ticket ticket = host.ready.front();
    host.ready.pop_front();
    ++host.in_flight;
    host.last_taken = ++takes_;
    --waiting_;
    host.next_allowed = std::max(host.next_allowed, now + gap_);
    settle(host);
    return ticket;
}

void RequestQueue::release(std::string_view name) {
    Host& host = host_of(name);
    --host.in_flight;
    settle(host);
}

void RequestQueue::pause(std::string_view name, Time until) {
    Host& host = host_of(name);
    host.next_allowed = std::max(host.next_allowed, until);
    settle(host);
}

std::vector<RequestQueue::Ticket> RequestQueue::drain(std::string_view name) {
    Host& host = host_of(name);
    std::vector<Ticket> drained(host.ready.begin(), host.ready.end());
    for (const auto& [time, ticket] : host.later) drained.push_back(ticket);
    host.ready.clear();
    host.later.clear();
    waiting_ -= drained.size();
    settle(host);
    return drained;
}

std::optional<RequestQueue::Time> RequestQueue::next_time() const {
    if (turns_.empty()) return std::nullopt;
    return turns_.begin()->time;
}

std::string_view RequestQueue::busiest() const {
    std::string_view name;
    std::size_t most = 0;
    for (const Host* host : by_number_) {
        const std::size_t left = host->ready.size() + host->later.size() + host->in_flight;
        if (left > most) {
            most = left;
            name = host->name;
        }
    }
    return name;
}

}  // namespace parskats
