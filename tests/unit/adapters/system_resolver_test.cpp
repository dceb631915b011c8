#include "adapters/system_resolver.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "support/name_server.hpp"

using namespace parskats;
using namespace parskats::test;
using namespace std::string_literals;

namespace {

constexpr int a_record = 1;
constexpr int aaaa_record = 28;

DnsReply has_address(int type) {
    if (type == a_record) return {.record = "\xc0\x0c\0\1\0\1\0\0\0\x3c\0\4\xc0\0\2\1"s};
    return {};
}
DnsReply has_v6_address(int type) {
    if (type == aaaa_record) return {.record = "\xc0\x0c\0\x1c\0\1\0\0\0\x3c\0\x10"s + std::string(15, '\0') + '\1'};
    return {};
}
DnsReply unknown(int) {
    return {.code = 3};
}
DnsReply no_record(int) {
    return {};
}
/// An alias for a name that has no address itself.
DnsReply dangling(int) {
    return {.record = "\xc0\x0c\0\5\0\1\0\0\0\x3c\0\6\1x\2lv\0"s};
}
DnsReply broken(int) {
    return {.code = 2};
}
DnsReply refusing(int) {
    return {.code = 5};
}
DnsReply silent(int) {
    return {.is_silent = true};
}

NameAnswer ask(const std::vector<DnsReply (*)(int)>& behaviours) {
    std::vector<std::unique_ptr<DnsServer>> servers;
    std::vector<NameServer> addresses;
    for (const auto behaviour : behaviours) {
        servers.push_back(std::make_unique<DnsServer>(behaviour));
        addresses.push_back({parse_ip_address("127.77.1.53").value(), servers.back()->port()});
    }
    SystemResolver resolver(addresses, std::chrono::seconds(1));
    return resolver.look_up("zudis.example");
}

}  // namespace

TEST_CASE("a name is unknown when two servers say so, each by itself") {
    CHECK(ask({unknown, unknown}) == NameAnswer::unknown);
    CHECK(ask({unknown, no_record}) == NameAnswer::unknown);
    CHECK(ask({broken, unknown, unknown}) == NameAnswer::unknown);
    CHECK(ask({unknown, dangling}) == NameAnswer::unknown);
}

TEST_CASE("one server alone does not declare a name dead") {
    CHECK(ask({unknown}) == NameAnswer::unknown_unconfirmed);
    CHECK(ask({unknown, broken}) == NameAnswer::unknown_unconfirmed);
    CHECK(ask({unknown, refusing}) == NameAnswer::unknown_unconfirmed);
    CHECK(ask({unknown, has_address}) == NameAnswer::found);
}

TEST_CASE("an address of either kind is an address") {
    CHECK(ask({has_address}) == NameAnswer::found);
    CHECK(ask({has_v6_address}) == NameAnswer::found);
}

TEST_CASE("a server that cannot say is trouble") {
    CHECK(ask({}) == NameAnswer::trouble);
    CHECK(ask({broken}) == NameAnswer::trouble);
    CHECK(ask({refusing, broken}) == NameAnswer::trouble);
}

TEST_CASE("a server that keeps silent is not waited for again and again") {
    DnsServer quiet(silent);
    DnsServer good(unknown);
    const IpAddress address = parse_ip_address("127.77.1.53").value();
    SystemResolver resolver({{address, quiet.port()}, {address, good.port()}}, std::chrono::seconds(1));
    for (int i = 0; i < 5; ++i) CHECK(resolver.look_up("zudis.example") == NameAnswer::unknown_unconfirmed);
    CHECK(quiet.questions() == 4);
    CHECK(good.questions() >= 5);
}

TEST_CASE("the machine's own name servers are read") {
    // Whatever they are: each once, each with an address and the port of DNS.
    for (const NameServer& server : configured_name_servers()) CHECK(server.port == 53);
}
