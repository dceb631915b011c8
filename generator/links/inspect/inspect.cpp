#include "links/inspect/inspect.hpp"

#include <array>

#include "base/text.hpp"
#include "links/inspect/charset.hpp"
#include "links/inspect/clean_text.hpp"
#include "links/inspect/formats.hpp"
#include "links/inspect/read_html.hpp"

namespace parskats {
namespace {

using FormatReader = std::optional<Inspected> (*)(const Body&);

// Those with a mark of their own first; what is told by the look of its text last.
constexpr std::array<FormatReader, 15> readers{
    &read_pdf, &read_zip_document, &read_png,        &read_jpeg, &read_gif,  &read_riff, &read_ogg,       &read_mp4,
    &read_mp3, &read_matroska,     &read_old_office, &read_svg,  &read_html, &read_json, &read_plain_text};

bool is_html_type(std::string_view type) {
    return type == "text/html" || type == "application/xhtml+xml";
}

/// A type that says nothing about the content.
bool is_vague_type(std::string_view type) {
    return type.empty() || type == "application/octet-stream" || type == "text/plain" ||
           type == "application/unknown" || type == "binary/octet-stream" || type == "application/force-download" ||
           type == "application/download";
}

Inspected as_html(const Body& body) {
    return read_html_source(decode_text(body.bytes, charset_of(body.bytes, body.content_type)), body.is_whole);
}

}  // namespace

std::string media_type_of_header(std::string_view content_type) {
    const std::string type = lower_ascii(trim(content_type.substr(0, content_type.find_first_of(";,"))));
    const bool is_type = type.size() < 100 && type.find('/') != std::string::npos &&
                         type.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789/+.-_") == std::string::npos;
    return is_type ? type : std::string();
}

Inspected inspect(const Body& body) {
    const std::string served = media_type_of_header(body.content_type);
    for (const FormatReader reader : readers) {
        std::optional<Inspected> found = reader(body);
        if (!found) continue;
        // Text is text to the eye; the server knows whether it is CSS, CSV, or a page that begins with words.
        if (found->media_type != "text/plain" || is_vague_type(served)) return *std::move(found);
        if (is_html_type(served)) return as_html(body);
        break;
    }
    Inspected unknown;
    unknown.media_type = body.bytes.empty() || !is_vague_type(served) ? served : std::string();
    if (is_html_type(served) && !body.bytes.empty()) return as_html(body);
    if (unknown.media_type.empty() && !body.bytes.empty()) unknown.media_type = "application/octet-stream";
    return unknown;
}

}  // namespace parskats
