#include <array>
#include <utility>

#include "links/inspect/formats.hpp"

namespace parskats {
namespace {

/// The name of a stream, as the file's directory keeps it: two bytes a letter.
std::string wide(std::string_view name) {
    std::string out;
    for (const char c : name) out.append(1, c).append(1, '\0');
    return out;
}

}  // namespace

std::optional<Inspected> read_old_office(const Body& body) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 4> streams{
        {{"WordDocument", "application/msword"},
         {"Workbook", "application/vnd.ms-excel"},
         {"PowerPoint Document", "application/vnd.ms-powerpoint"},
         {"EncryptedPackage", "application/x-ole-storage"}}};
    Inspected found;
    if (body.bytes.starts_with("{\\rtf")) {
        found.media_type = "application/rtf";
        return found;
    }
    if (!body.bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return std::nullopt;
    found.media_type = "application/x-ole-storage";
    for (const auto& [name, type] : streams) {
        if (body.bytes.find(wide(name)) == std::string_view::npos) continue;
        found.media_type = type;
        found.is_encrypted = name == "EncryptedPackage";
        break;
    }
    return found;
}

}  // namespace parskats
