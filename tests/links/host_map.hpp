#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "ports/name_resolver.hpp"

namespace parskats::test {

/// In place of DNS: `{"name:port": "address:port" | "nxdomain" | "servfail" | ["address:port", …]}`. Of a list, each
/// request to the name takes the next, and the last one stays: so a name can change its address between two looks.
class HostMap {
public:
    /// The file's JSON. Throws when it is not of that form.
    explicit HostMap(const std::string& path);

    /// As `HostRoute` says. A numeric host goes where it says; a name that is not there has no address, so that no test
    /// ever asks the network.
    [[nodiscard]] std::optional<std::string> route(const std::string& host, const std::string& port);
    [[nodiscard]] NameAnswer answer(const std::string& host) const;

private:
    struct Destinations {
        std::vector<std::string> list;
        std::size_t next = 0;
    };
    std::map<std::string, Destinations> hosts_;
};

/// Answers for the names of a map.
class MapResolver : public NameResolver {
public:
    explicit MapResolver(const HostMap& map) : map_(map) {}
    [[nodiscard]] NameAnswer look_up(const std::string& host) override { return map_.answer(host); }

private:
    const HostMap& map_;
};

}  // namespace parskats::test
