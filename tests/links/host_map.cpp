#include "links/host_map.hpp"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "base/ip_address.hpp"

namespace parskats::test {

HostMap::HostMap(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    const auto json = nlohmann::json::parse(stream);
    for (const auto& [name, where] : json.items()) {
        Destinations destinations;
        if (where.is_array()) {
            destinations.list = where.get<std::vector<std::string>>();
        } else {
            destinations.list = {where.get<std::string>()};
        }
        hosts_.emplace(name, destinations);
    }
}

std::optional<std::string> HostMap::route(const std::string& host, const std::string& port) {
    if (host.starts_with('[') || parse_ip_address(host)) return std::nullopt;
    const auto found = hosts_.find(host + ':' + port);
    if (found == hosts_.end()) return std::string();
    Destinations& destinations = found->second;
    const std::string destination = destinations.list.at(destinations.next);
    destinations.next = std::min(destinations.next + 1, destinations.list.size() - 1);
    if (destination == "nxdomain" || destination == "servfail") return std::string();
    return destination;
}

NameAnswer HostMap::answer(const std::string& host) const {
    const auto found = hosts_.lower_bound(host + ':');
    if (found == hosts_.end() || !found->first.starts_with(host + ':')) return NameAnswer::unknown;
    const std::string& destination = found->second.list.front();
    if (destination == "nxdomain") return NameAnswer::unknown;
    return destination == "servfail" ? NameAnswer::trouble : NameAnswer::found;
}

}  // namespace parskats::test
