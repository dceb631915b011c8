#include <algorithm>

#include "links/inspect/clean_text.hpp"
#include "links/inspect/document_date.hpp"
#include "links/inspect/formats.hpp"
#include "links/inspect/pdf_objects.hpp"
#include "links/inspect/xml_values.hpp"

namespace parskats {
namespace {

constexpr std::size_t packed_limit = std::size_t{4} << 20U;  // bytes
constexpr long most_pages = 100'000;

/// The dictionary around a place, as far as one can tell without parsing the file.
std::string_view around(std::string_view text, std::size_t at) {
    const std::size_t begin = text.rfind("<<", at);
    const std::size_t least = at > 4096 ? at - 4096 : 0;
    const std::size_t from = begin == std::string_view::npos || begin < least ? at : begin;
    const std::string_view rest = text.substr(from, 8192);
    const std::size_t end = rest.find(">>", at - from);
    return rest.substr(0, end);
}

/// The root of the pages' tree counts all of them; its branches count fewer.
std::optional<int> count_pages(std::string_view text) {
    long most = 0;
    std::size_t looked_at = 0;
    for (std::size_t at = text.find("/Count"); at != std::string_view::npos && looked_at < 20'000;
         at = text.find("/Count", at + 1), ++looked_at) {
        const std::string_view dictionary = around(text, at);
        // An outline counts too, but has no pages.
        if (dictionary.find("/Pages") == std::string_view::npos) continue;
        const auto count = pdf_number(text.substr(at, 64), "Count");
        if (count && *count <= most_pages) most = std::max(most, *count);
    }
    if (most == 0) return std::nullopt;
    return static_cast<int>(most);
}

/// The last trailer, or the last cross-reference stream, names the file's facts.
std::string_view find_trailer(std::string_view file) {
    const std::size_t plain = file.rfind("trailer");
    const std::size_t info = file.rfind("/Info");
    if (plain != std::string_view::npos) {
        const std::string_view trailer = file.substr(plain, 4096);
        if (trailer.find("/Info") != std::string_view::npos || info == std::string_view::npos) return trailer;
    }
    return info == std::string_view::npos ? std::string_view{} : around(file, info);
}

bool is_encrypted(std::string_view file) {
    const std::size_t at = file.rfind("/Encrypt");
    // `/EncryptMetadata` belongs to the dictionary that `/Encrypt` names.
    return at != std::string_view::npos && pdf_reference(file.substr(at, 64), "Encrypt").has_value();
}

/// The catalogue's language stands next to the word itself; other `/Lang` belong to stretches of text.
std::string catalogue_language(std::string_view text) {
    const std::size_t at = text.find("/Catalog");
    if (at == std::string_view::npos) return {};
    const std::size_t from = at > 2048 ? at - 2048 : 0;
    const auto language = pdf_string(text.substr(from, 4096), "Lang");
    return language ? language_of_tag(*language) : std::string();
}

void read_facts(Inspected& found, std::string_view dictionary) {
    if (const auto title = pdf_string(dictionary, "Title")) found.title = clean_text(*title);
    for (const std::string_view name : {"ModDate", "CreationDate"}) {
        const auto date = pdf_string(dictionary, name);
        if (date && !found.modified) found.modified = date_of_pdf(*date);
    }
}

/// XMP stands plainly in most files, whatever else is packed.
void read_xmp(Inspected& found, std::string_view file) {
    const std::size_t at = file.rfind("<x:xmpmeta");
    if (at == std::string_view::npos) return;
    const std::string_view xmp = file.substr(at, 65'536);
    if (found.title.empty()) found.title = xml_value(xmp, "dc:title");
    if (!found.modified) found.modified = date_of_timestamp(xml_value(xmp, "xmp:ModifyDate"));
}

/// What an unpacked stream of objects says: dictionaries without numbers, so the facts are known by their dates.
void read_packed(Inspected& found, std::string_view packed) {
    if (!found.pages) found.pages = count_pages(packed);
    if (found.language.empty()) found.language = catalogue_language(packed);
    const std::size_t producer = packed.find("/Producer");
    const std::size_t at = producer == std::string_view::npos ? packed.find("/ModDate") : producer;
    if (found.title.empty() && at != std::string_view::npos) read_facts(found, around(packed, at));
}

}  // namespace

std::optional<Inspected> read_pdf(const Body& body) {
    if (body.bytes.substr(0, 1024).find("%PDF-") == std::string_view::npos) return std::nullopt;
    Inspected found;
    found.media_type = "application/pdf";
    found.is_encrypted = is_encrypted(body.bytes);
    found.pages = count_pages(body.bytes);
    if (found.is_encrypted) return found;  // its texts are no texts
    found.language = catalogue_language(body.bytes);
    if (const auto facts = pdf_reference(find_trailer(body.bytes), "Info"))
        read_facts(found, pdf_object(body.bytes, *facts));
    read_xmp(found, body.bytes);
    if (!found.pages || found.title.empty()) read_packed(found, pdf_packed_objects(body.bytes, packed_limit));
    return found;
}

}  // namespace parskats
