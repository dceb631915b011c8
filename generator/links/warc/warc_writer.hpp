#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "links/warc/warc_record.hpp"
#include "ports/http_client.hpp"

namespace parskats {

/// Writes exchanges as WARC 1.1, a gzip member a record: request and response, or, for a payload that the file already
/// has, a revisit record. Bodies are written as they come, only digests are kept. What has been handed to `append` is a
/// complete WARC file at any moment.
class WarcWriter {
public:
    using Append = std::function<void(std::string_view bytes)>;

    /// `software` and `contact` go into the warcinfo record, which is written at once.
    WarcWriter(Append append, std::string_view software, std::string_view contact, std::int64_t now);

    /// Exchanges without any response head (nothing came) are left out: a WARC has no place for them.
    void add(const HttpRequest& request, const HttpResponse& response, std::int64_t now);

private:
    struct Original {
        std::string url;
        std::string date;
        std::string record_id;
    };

    void append(WarcRecord record);
    void add_request(const HttpRequest& request, const HttpResponse& response, const std::string& date,
                     const std::string& response_id);

    Append append_;
    std::string info_id_;
    std::size_t count_ = 0;
    std::map<std::string, Original> originals_;  ///< by payload digest
};

}  // namespace parskats
