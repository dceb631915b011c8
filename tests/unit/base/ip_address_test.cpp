#include "base/ip_address.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace parskats;

namespace {

AddressClass kind(std::string_view text) {
    const auto address = parse_ip_address(text);
    REQUIRE_MESSAGE(address.has_value(), std::string(text));
    return classify_address(*address);
}

bool contains(std::string_view range, std::string_view address) {
    const auto parsed = parse_address_range(range);
    REQUIRE_MESSAGE(parsed.has_value(), std::string(range));
    return parsed->contains(parse_ip_address(address).value());
}

}  // namespace

TEST_CASE("only the full forms of an address are read") {
    CHECK(parse_ip_address("192.0.2.7")->text() == "192.0.2.7");
    CHECK(parse_ip_address("2001:DB8:0:0::1")->text() == "2001:db8::1");
    CHECK(parse_ip_address("::ffff:10.0.0.1")->text() == "10.0.0.1");
    for (const char* text : {"", "127.1", "2130706433", "0x7f.0.0.1", "0177.0.0.1", "1.2.3.4.5", "256.0.0.1",
                             "1.2.3.4 ", "[::1]", "fe80::1%eth0", "example.lv", ":::"}) {
        CHECK_MESSAGE(!parse_ip_address(text), text);
    }
    CHECK_FALSE(parse_ip_address(std::string_view("127.0.0.1\0x", 11)));
}

TEST_CASE("IPv4 addresses are told apart at the edges of their blocks") {
    CHECK(kind("8.8.8.8") == AddressClass::global);
    CHECK(kind("0.0.0.0") == AddressClass::unspecified);
    CHECK(kind("10.255.255.255") == AddressClass::private_network);
    CHECK(kind("11.0.0.0") == AddressClass::global);
    CHECK(kind("100.63.255.255") == AddressClass::global);
    CHECK(kind("100.64.0.0") == AddressClass::carrier_network);
    CHECK(kind("100.127.255.255") == AddressClass::carrier_network);
    CHECK(kind("100.128.0.0") == AddressClass::global);
    CHECK(kind("127.255.255.254") == AddressClass::loopback);
    CHECK(kind("169.254.169.254") == AddressClass::link_local);
    CHECK(kind("172.15.255.255") == AddressClass::global);
    CHECK(kind("172.16.0.0") == AddressClass::private_network);
    CHECK(kind("172.31.255.255") == AddressClass::private_network);
    CHECK(kind("172.32.0.0") == AddressClass::global);
    CHECK(kind("192.0.0.8") == AddressClass::reserved);
    CHECK(kind("192.0.2.1") == AddressClass::documentation);
    CHECK(kind("192.168.0.1") == AddressClass::private_network);
    CHECK(kind("198.17.255.255") == AddressClass::global);
    CHECK(kind("198.19.255.255") == AddressClass::benchmark);
    CHECK(kind("198.51.100.1") == AddressClass::documentation);
    CHECK(kind("203.0.113.1") == AddressClass::documentation);
    CHECK(kind("223.255.255.255") == AddressClass::global);
    CHECK(kind("224.0.0.1") == AddressClass::multicast);
    CHECK(kind("239.255.255.255") == AddressClass::multicast);
    CHECK(kind("240.0.0.1") == AddressClass::reserved);
    CHECK(kind("255.255.255.255") == AddressClass::reserved);
}

TEST_CASE("IPv6 addresses are told apart") {
    CHECK(kind("2a00:1450:4026:805::200e") == AddressClass::global);
    CHECK(kind("::") == AddressClass::unspecified);
    CHECK(kind("::1") == AddressClass::loopback);
    CHECK(kind("::2") == AddressClass::reserved);
    CHECK(kind("fe80::1") == AddressClass::link_local);
    CHECK(kind("febf::1") == AddressClass::link_local);
    CHECK(kind("fec0::1") == AddressClass::private_network);
    CHECK(kind("fd12:3456::1") == AddressClass::private_network);
    CHECK(kind("ff02::1") == AddressClass::multicast);
    CHECK(kind("2001:db8::1") == AddressClass::documentation);
    CHECK(kind("3fff:fff::1") == AddressClass::documentation);
    CHECK(kind("3fff:1000::1") == AddressClass::global);
    CHECK(kind("2001:2::1") == AddressClass::benchmark);
    CHECK(kind("2001:20::1") == AddressClass::reserved);
    CHECK(kind("2001:200::1") == AddressClass::global);
    CHECK(kind("100::1") == AddressClass::reserved);
    CHECK(kind("64:ff9b:1::1") == AddressClass::private_network);
    CHECK(kind("4000::1") == AddressClass::reserved);
}

TEST_CASE("an IPv4 address inside an IPv6 one decides") {
    CHECK(kind("::ffff:127.0.0.1") == AddressClass::loopback);
    CHECK(kind("::ffff:8.8.8.8") == AddressClass::global);
    CHECK(kind("::127.0.0.1") == AddressClass::reserved);
    CHECK(kind("64:ff9b::10.0.0.1") == AddressClass::private_network);
    CHECK(kind("64:ff9b::8.8.8.8") == AddressClass::global);
    CHECK(kind("2002:a00:1::1") == AddressClass::private_network);
    CHECK(kind("2002:808:808::1") == AddressClass::global);
    // Teredo: server 8.8.8.8, client 192.168.0.1 turned over; then the other way about.
    CHECK(kind("2001:0:808:808:0:0:3f57:fffe") == AddressClass::private_network);
    CHECK(kind("2001:0:c0a8:1:0:0:f7f7:f7f7") == AddressClass::private_network);
    CHECK(kind("2001:0:808:808:0:0:f7f7:f7f7") == AddressClass::global);
}

TEST_CASE("a range holds the addresses that begin alike") {
    CHECK(contains("10.0.0.0/8", "10.1.2.3"));
    CHECK_FALSE(contains("10.0.0.0/8", "11.0.0.0"));
    CHECK(contains("127.77.0.0/16", "127.77.255.1"));
    CHECK_FALSE(contains("127.77.0.0/16", "127.78.0.1"));
    CHECK(contains("192.168.4.0/22", "192.168.7.255"));
    CHECK_FALSE(contains("192.168.4.0/22", "192.168.8.0"));
    CHECK(contains("127.0.0.1", "127.0.0.1"));
    CHECK_FALSE(contains("127.0.0.1", "127.0.0.2"));
    CHECK(contains("0.0.0.0/0", "8.8.8.8"));
    CHECK_FALSE(contains("0.0.0.0/0", "::1"));
    CHECK(contains("fd00::/8", "fdab::1"));
    CHECK(contains("::1/128", "::1"));
    CHECK(contains("127.0.0.0/8", "::ffff:127.9.9.9"));
    CHECK(contains("::ffff:127.0.0.0/104", "127.9.9.9"));
    CHECK(contains("10.9.9.9/8", "10.1.1.1"));
}

TEST_CASE("what is no range is refused") {
    for (const char* text : {"", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8x", "10.0.0.0/ 8",
                             "10.0.0/8", "::1/129", "example.lv/8", "::ffff:10.0.0.0/8"}) {
        CHECK_MESSAGE(!parse_address_range(text), text);
    }
}
