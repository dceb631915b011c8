#pragma once

#include <curl/curl.h>

#include <memory>

namespace parskats {

// libcurl's handles are all `void` by name, so each has a deleter of its own.
struct CurlEasyCleanup {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};
struct CurlMultiCleanup {
    void operator()(CURLM* handle) const { curl_multi_cleanup(handle); }
};
struct CurlShareCleanup {
    void operator()(CURLSH* handle) const { curl_share_cleanup(handle); }
};
struct CurlListCleanup {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

using CurlEasy = std::unique_ptr<CURL, CurlEasyCleanup>;
using CurlMulti = std::unique_ptr<CURLM, CurlMultiCleanup>;
using CurlShare = std::unique_ptr<CURLSH, CurlShareCleanup>;
using CurlList = std::unique_ptr<curl_slist, CurlListCleanup>;

/// Puts a copy of `text` at the end.
void append(CurlList& list, const char* text);

}  // namespace parskats
