#include <algorithm>
#include <array>
#include <charconv>

#include "links/inspect/clean_text.hpp"
#include "links/inspect/document_date.hpp"
#include "links/inspect/formats.hpp"
#include "links/inspect/inspect.hpp"
#include "links/inspect/xml_values.hpp"
#include "links/inspect/zip.hpp"

namespace parskats {
namespace {

constexpr std::size_t metadata_limit = std::size_t{256} << 10U;  // bytes

using Members = std::vector<ZipMember>;

std::string content_of(const Members& members, std::string_view name, std::size_t limit = metadata_limit) {
    const auto found =
        std::find_if(members.begin(), members.end(), [name](const ZipMember& one) { return one.name == name; });
    return found == members.end() ? std::string() : unpack(*found, limit);
}

bool has_folder(const Members& members, std::string_view folder) {
    return std::any_of(members.begin(), members.end(),
                       [folder](const ZipMember& one) { return one.name.starts_with(folder); });
}

std::string office_type(const Members& members) {
    constexpr std::string_view base = "application/vnd.openxmlformats-officedocument.";
    if (has_folder(members, "word/")) return std::string(base) + "wordprocessingml.document";
    if (has_folder(members, "xl/")) return std::string(base) + "spreadsheetml.sheet";
    if (has_folder(members, "ppt/")) return std::string(base) + "presentationml.presentation";
    return {};
}

std::optional<int> page_count(std::string_view text) {
    int pages = 0;
    std::from_chars(text.data(), text.data() + text.size(), pages);
    return pages > 0 && pages < 100'000 ? std::optional(pages) : std::nullopt;
}

/// Dublin Core, as both families of office documents keep it.
void read_core(Inspected& found, std::string_view xml, std::string_view modified) {
    found.title = xml_value(xml, "dc:title");
    found.language = language_of_tag(xml_value(xml, "dc:language"));
    found.modified = date_of_timestamp(xml_value(xml, modified));
}

}  // namespace

std::optional<Inspected> read_zip_document(const Body& body) {
    if (!body.bytes.starts_with("PK\x03\x04")) return std::nullopt;
    const Members members = zip_members(body.bytes);
    Inspected found;
    // OpenDocument, EPUB and signed containers name themselves in a first member; Microsoft's do not.
    found.media_type = media_type_of_header(content_of(members, "mimetype", 120));
    if (found.media_type.starts_with("application/vnd.oasis.opendocument.")) {
        const std::string meta = content_of(members, "meta.xml");
        read_core(found, meta, "dc:date");
        found.pages = page_count(xml_attribute(meta, "meta:document-statistic", "meta:page-count"));
    }
    if (found.media_type.empty()) {
        found.media_type = office_type(members);
        read_core(found, content_of(members, "docProps/core.xml"), "dcterms:modified");
        found.pages = page_count(xml_value(content_of(members, "docProps/app.xml"), "Pages"));
    }
    if (found.media_type.empty()) found.media_type = "application/zip";
    return found;
}

}  // namespace parskats
