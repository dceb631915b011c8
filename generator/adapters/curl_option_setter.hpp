#pragma once

#include "adapters/curl_handle.hpp"

namespace parskats {

/// Sets options and remembers the first that libcurl refused: none of ours may be left out silently.
class CurlOptionSetter {
public:
    explicit CurlOptionSetter(CURL* handle) : handle_(handle) {}

    template <class Value>
    CurlOptionSetter& set(CURLoption option, Value value) {
        const CURLcode code = curl_easy_setopt(handle_, option, value);
        if (code_ == CURLE_OK) code_ = code;
        return *this;
    }
    [[nodiscard]] CURLcode code() const { return code_; }

private:
    CURL* handle_;
    CURLcode code_ = CURLE_OK;
};

}  // namespace parskats
