#include "adapters/name_server.hpp"

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <resolv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <span>

namespace parskats {
namespace {

constexpr int tries = 2;
constexpr std::size_t largest_answer = std::size_t{64} << 10U;

/// The resolver's state of glibc, ours alone: the one of the thread stays as it is.
class ResolverState {
public:
    ResolverState() : is_open_(::res_ninit(&state_) == 0) {}
    ResolverState(const ResolverState&) = delete;
    ResolverState& operator=(const ResolverState&) = delete;
    ResolverState(ResolverState&&) = delete;
    ResolverState& operator=(ResolverState&&) = delete;
    ~ResolverState() {
        if (is_open_) ::res_nclose(&state_);
    }
    [[nodiscard]] bool is_open() const { return is_open_; }
    [[nodiscard]] struct __res_state& get() { return state_; }

private:
    struct __res_state state_ {};
    bool is_open_;
};

sockaddr_in v4_socket_address(const NameServer& server) {
    sockaddr_in result{};
    result.sin_family = AF_INET;
    result.sin_port = htons(server.port);
    std::memcpy(&result.sin_addr, server.address.bytes.data(), sizeof(result.sin_addr));
    return result;
}

/// glibc keeps IPv6 servers apart, in memory that `res_nclose` frees.
void put_v6_server(struct __res_state& state, const NameServer& server) {
    auto*& place = state._u._ext.nsaddrs[0];
    if (!place) place = static_cast<sockaddr_in6*>(std::calloc(1, sizeof(sockaddr_in6)));
    if (!place) return;
    *place = {};
    place->sin6_family = AF_INET6;
    place->sin6_port = htons(server.port);
    std::memcpy(&place->sin6_addr, server.address.bytes.data(), sizeof(place->sin6_addr));
    state.nsaddr_list[0].sin_family = 0;
    state._u._ext.nscount = 1;
}

void ask_only(struct __res_state& state, const NameServer& server, std::chrono::seconds patience) {
    state.options &= ~static_cast<unsigned long>(RES_DEFNAMES | RES_DNSRCH | RES_ROTATE);
    state.options |= RES_NOALIASES;
    state.retrans = static_cast<int>(patience.count());
    state.retry = tries;
    state.nscount = 1;
    if (server.address.is_v6) {
        put_v6_server(state, server);
    } else {
        state.nsaddr_list[0] = v4_socket_address(server);
    }
}

/// An alias that leads nowhere is an answer too, but without the record that was asked for.
bool holds_record(std::span<const unsigned char> answer, ns_type type) {
    ns_msg message{};
    if (::ns_initparse(answer.data(), static_cast<int>(answer.size()), &message) != 0) return false;
    for (int i = 0; i < ns_msg_count(message, ns_s_an); ++i) {
        ns_rr record{};
        if (::ns_parserr(&message, ns_s_an, i, &record) == 0 && ns_rr_type(record) == type) return true;
    }
    return false;
}

ServerAnswer ask_for(struct __res_state& state, const std::string& host, ns_type type) {
    std::vector<unsigned char> answer(largest_answer);
    errno = 0;
    const int size = ::res_nquery(&state, host.c_str(), ns_c_in, type, answer.data(), static_cast<int>(answer.size()));
    const int reason = errno;
    if (size > 0) {
        const std::size_t length = std::min(answer.size(), static_cast<std::size_t>(size));
        return holds_record({answer.data(), length}, type) ? ServerAnswer::has_address : ServerAnswer::no_address;
    }
    switch (state.res_h_errno) {
        case HOST_NOT_FOUND:
        case NO_DATA: return ServerAnswer::no_address;
        case NO_RECOVERY: return ServerAnswer::failed;
        default: return reason == ETIMEDOUT || reason == ECONNREFUSED ? ServerAnswer::silent : ServerAnswer::failed;
    }
}

}  // namespace

std::vector<NameServer> configured_name_servers() {
    std::vector<NameServer> servers;
    ResolverState state;
    if (!state.is_open()) return servers;
    for (int i = 0; i < state.get().nscount && i < MAXNS; ++i) {
        const auto& v4 = state.get().nsaddr_list[i];
        const auto* const v6 = state.get()._u._ext.nsaddrs[i];
        NameServer server;
        if (v4.sin_family == AF_INET) {
            std::array<std::uint8_t, 4> bytes{};
            std::memcpy(bytes.data(), &v4.sin_addr, bytes.size());
            server = {ip_v4(bytes), ntohs(v4.sin_port)};
        } else if (v6) {
            std::array<std::uint8_t, 16> bytes{};
            std::memcpy(bytes.data(), &v6->sin6_addr, bytes.size());
            server = {ip_v6(bytes), ntohs(v6->sin6_port)};
        } else {
            continue;
        }
        if (std::find(servers.begin(), servers.end(), server) == servers.end()) servers.push_back(server);
    }
    return servers;
}

ServerAnswer ask_name_server(const NameServer& server, const std::string& host, std::chrono::seconds patience) {
    ResolverState state;
    if (!state.is_open()) return ServerAnswer::failed;
    ask_only(state.get(), server, patience);
    const ServerAnswer v4 = ask_for(state.get(), host, ns_t_a);
    if (v4 != ServerAnswer::no_address) return v4;
    return ask_for(state.get(), host, ns_t_aaaa);
}

}  // namespace parskats
