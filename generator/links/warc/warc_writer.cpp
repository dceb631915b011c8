#include "links/warc/warc_writer.hpp"

#include <utility>

#include "base/digest.hpp"
#include "links/warc/gzip_member.hpp"

namespace parskats {
namespace {

constexpr std::string_view same_payload = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest";

std::string request_block(const HttpRequest& request, const HttpResponse& response) {
    if (!response.request_head.empty()) return response.request_head;
    return (request.method == HttpMethod::head ? "HEAD " : "GET ") + request.url + " HTTP/1.1\r\n\r\n";
}

}  // namespace

WarcWriter::WarcWriter(Append append, std::string_view software, std::string_view contact, std::int64_t now)
    : append_(std::move(append)), info_id_(warc_record_id("warcinfo " + std::to_string(now) + std::string(software))) {
    WarcRecord info{
        "warcinfo",
        {{"WARC-Record-ID", info_id_}, {"WARC-Date", warc_date(now)}, {"Content-Type", "application/warc-fields"}},
        {}};
    info.block = "software: " + std::string(software) + "\r\nformat: WARC File Format 1.1\r\n";
    if (!contact.empty()) info.block += "operator: " + std::string(contact) + "\r\n";
    this->append(std::move(info));
}

void WarcWriter::append(WarcRecord record) {
    append_(gzip_member(to_bytes(record)));
}

void WarcWriter::add_request(const HttpRequest& request, const HttpResponse& response, const std::string& date,
                             const std::string& response_id) {
    append({"request",
            {{"WARC-Record-ID", warc_record_id("request " + response_id)},
             {"WARC-Date", date},
             {"WARC-Target-URI", request.url},
             {"WARC-Concurrent-To", response_id},
             {"WARC-Warcinfo-ID", info_id_},
             {"Content-Type", "application/http; msgtype=request"}},
            request_block(request, response)});
}

void WarcWriter::add(const HttpRequest& request, const HttpResponse& response, std::int64_t now) {
    if (response.response_head.empty()) return;
    const std::string date = warc_date(now);
    const std::string digest = sha256_hex(response.body);
    const std::string id = warc_record_id(info_id_ + std::to_string(++count_) + request.url);
    WarcRecord record{"response", {{"WARC-Record-ID", id}, {"WARC-Date", date}, {"WARC-Target-URI", request.url}}, {}};
    if (!response.peer_address.empty()) record.fields.emplace_back("WARC-IP-Address", response.peer_address);
    record.fields.emplace_back("WARC-Warcinfo-ID", info_id_);
    record.fields.emplace_back("WARC-Payload-Digest", "sha256:" + digest);
    if (response.body_cut) record.fields.emplace_back("WARC-Truncated", "length");
    record.fields.emplace_back("Content-Type", "application/http; msgtype=response");
    record.block = decoded_head(response.response_head, response.body.size());

    const auto [original, is_new] = originals_.try_emplace(digest, Original{request.url, date, id});
    if (is_new || response.body.empty()) {
        record.block += response.body;
    } else {
        record.type = "revisit";
        record.fields.emplace_back("WARC-Profile", same_payload);
        record.fields.emplace_back("WARC-Refers-To", original->second.record_id);
        record.fields.emplace_back("WARC-Refers-To-Target-URI", original->second.url);
        record.fields.emplace_back("WARC-Refers-To-Date", original->second.date);
    }
    append(std::move(record));
    add_request(request, response, date, id);
}

}  // namespace parskats
