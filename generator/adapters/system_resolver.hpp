#pragma once

#include <chrono>
#include <cstddef>
#include <vector>

#include "adapters/name_server.hpp"
#include "ports/name_resolver.hpp"

namespace parskats {

/// Asks the configured name servers one by one, so that one of them alone cannot declare a name dead. A server that
/// keeps silent twice in a row is not waited for again.
class SystemResolver : public NameResolver {
public:
    explicit SystemResolver(const std::vector<NameServer>& servers = configured_name_servers(),
                            std::chrono::seconds patience = std::chrono::seconds(2));

    [[nodiscard]] NameAnswer look_up(const std::string& host) override;

private:
    struct Known {
        NameServer server;
        std::size_t silences = 0;
    };
    [[nodiscard]] ServerAnswer ask(Known& known, const std::string& host) const;

    std::vector<Known> servers_;
    std::chrono::seconds patience_;
};

}  // namespace parskats
