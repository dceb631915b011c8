#include "adapters/system_resolver.hpp"

namespace parskats {
namespace {

constexpr std::size_t silences_that_tell = 2;
constexpr std::size_t witnesses_needed = 2;

}  // namespace

SystemResolver::SystemResolver(const std::vector<NameServer>& servers, std::chrono::seconds patience)
    : patience_(patience) {
    for (const NameServer& server : servers) servers_.push_back({server, 0});
}

ServerAnswer SystemResolver::ask(Known& known, const std::string& host) const {
    if (known.silences >= silences_that_tell) return ServerAnswer::silent;
    const ServerAnswer answer = ask_name_server(known.server, host, patience_);
    known.silences = answer == ServerAnswer::silent ? known.silences + 1 : 0;
    return answer;
}

NameAnswer SystemResolver::look_up(const std::string& host) {
    std::size_t witnesses = 0;
    for (Known& known : servers_) {
        switch (ask(known, host)) {
            case ServerAnswer::has_address: return NameAnswer::found;
            case ServerAnswer::no_address:
                if (++witnesses == witnesses_needed) return NameAnswer::unknown;
                break;
            case ServerAnswer::failed:
            case ServerAnswer::silent: break;
        }
    }
    return witnesses > 0 ? NameAnswer::unknown_unconfirmed : NameAnswer::trouble;
}

}  // namespace parskats
