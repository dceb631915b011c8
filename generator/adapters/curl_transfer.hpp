#pragma once

#include <array>
#include <string>
#include <utility>

#include "adapters/address_guard.hpp"
#include "adapters/curl_handle.hpp"
#include "adapters/header_collector.hpp"
#include "adapters/request_target.hpp"
#include "ports/http_client.hpp"

namespace parskats {

/// A request under way: what libcurl must find in its place until the end, and what has come so far.
struct CurlTransfer {
    CurlTransfer(CurlEasy easy, HttpRequest asked, RequestTarget where, const AddressGuard& guarded_by)
        : handle(std::move(easy)), request(std::move(asked)), target(std::move(where)), guard(guarded_by) {}

    CurlEasy handle;
    HttpRequest request;
    RequestTarget target;
    const AddressGuard& guard;
    CurlList header_lines;
    CurlList connect_to;
    std::array<char, CURL_ERROR_SIZE> error_words{};

    HeaderCollector head;
    std::string body;
    std::string request_head;
    std::string refusal;            ///< why an address was not dialled; empty: none was refused
    bool is_dialled = false;        ///< there was an address to dial
    bool is_body_cut = false;       ///< ended by us: enough of the body is there
    bool is_coding_nested = false;  ///< ended by us: one coding inside another
};

}  // namespace parskats
