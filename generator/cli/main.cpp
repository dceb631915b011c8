#include <memory>
#include <utility>

#include "adapters/curl_http_client.hpp"
#include "adapters/system_clock.hpp"
#include "adapters/system_resolver.hpp"
#include "cli/program.hpp"

int main(int argc, char** argv) {
    using namespace parskats;
    const SystemClock clock;
    const OuterWorld world{
        &clock, [](HttpClientOptions options) { return std::make_unique<CurlHttpClient>(std::move(options)); },
        [] { return std::make_unique<SystemResolver>(); }};
    return run_program(argc, argv, world);
}
