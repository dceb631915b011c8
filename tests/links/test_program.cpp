// The program as tests of `links` run it: the same command line, but a clock whose waits return at once and move it on,
// and a map in place of DNS (PARSKATS_TEST_HOSTS, the path of a JSON file). Addresses are guarded as ever.
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <utility>

#include "adapters/curl_http_client.hpp"
#include "adapters/system_clock.hpp"
#include "cli/program.hpp"
#include "links/host_map.hpp"

namespace {

using namespace parskats;

/// The machine's clock and all the time that somebody wished to wait.
class JumpingClock : public Clock {
public:
    [[nodiscard]] ClockDay today() const override {
        const std::chrono::sys_seconds now{std::chrono::seconds(unix_seconds())};
        const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(now));
        return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                static_cast<int>(static_cast<unsigned>(day.day()))};
    }
    [[nodiscard]] std::int64_t unix_seconds() const override { return clock_.unix_seconds() + ahead_ / 1000; }
    [[nodiscard]] long long monotonic_milliseconds() const override { return clock_.monotonic_milliseconds() + ahead_; }
    void wait(std::chrono::milliseconds duration) const override { ahead_ += duration.count(); }

private:
    SystemClock clock_;
    mutable std::atomic<long long> ahead_ = 0;
};

int run(int argc, char** argv, const char* map_path) {
    test::HostMap map(map_path);
    const JumpingClock clock;
    const OuterWorld world{&clock,
                           [&map](HttpClientOptions options) {
                               options.route = [&map](const std::string& host, const std::string& port) {
                                   return map.route(host, port);
                               };
                               return std::make_unique<CurlHttpClient>(std::move(options));
                           },
                           [&map] { return std::make_unique<test::MapResolver>(map); }};
    return run_program(argc, argv, world);
}

}  // namespace

int main(int argc, char** argv) {
    const char* const map_path = std::getenv("PARSKATS_TEST_HOSTS");
    if (!map_path) {
        std::fputs("PARSKATS_TEST_HOSTS must name the map of hosts\n", stderr);
        return 64;
    }
    try {
        return run(argc, argv, map_path);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "PARSKATS_TEST_HOSTS: %s\n", error.what());
        return 64;
    }
}
