#pragma once

#include <functional>
#include <memory>

#include "adapters/curl_options.hpp"
#include "ports/clock.hpp"
#include "ports/http_client.hpp"
#include "ports/name_resolver.hpp"

namespace parskats {

/// What of the outer world is not the same in the program and in the build of it that tests of `links` use. The network
/// is made for `links` alone.
struct OuterWorld {
    const Clock* clock = nullptr;
    std::function<std::unique_ptr<HttpClient>(HttpClientOptions)> http;
    std::function<std::unique_ptr<NameResolver>()> names;
};

/// The whole program: reads the command line, does what it says, writes the result. Returns the exit code.
[[nodiscard]] int run_program(int argc, char** argv, const OuterWorld& world);

}  // namespace parskats
