#pragma once

#include <optional>

#include "links/inspect/inspected.hpp"

namespace parskats {

/// One reader a format: nothing when the body is not of it. They are asked in the order of `inspect.cpp`.
[[nodiscard]] std::optional<Inspected> read_pdf(const Body& body);
[[nodiscard]] std::optional<Inspected> read_zip_document(const Body& body);  ///< DOCX, XLSX, PPTX, ODF, EPUB, plain zip
[[nodiscard]] std::optional<Inspected> read_png(const Body& body);
[[nodiscard]] std::optional<Inspected> read_jpeg(const Body& body);
[[nodiscard]] std::optional<Inspected> read_gif(const Body& body);
[[nodiscard]] std::optional<Inspected> read_riff(const Body& body);  ///< WebP, WAV
[[nodiscard]] std::optional<Inspected> read_ogg(const Body& body);
[[nodiscard]] std::optional<Inspected> read_mp4(const Body& body);
[[nodiscard]] std::optional<Inspected> read_mp3(const Body& body);
[[nodiscard]] std::optional<Inspected> read_matroska(const Body& body);    ///< WebM: recognised only
[[nodiscard]] std::optional<Inspected> read_old_office(const Body& body);  ///< DOC, XLS, PPT, RTF: recognised only
[[nodiscard]] std::optional<Inspected> read_svg(const Body& body);
[[nodiscard]] std::optional<Inspected> read_html(const Body& body);
[[nodiscard]] std::optional<Inspected> read_json(const Body& body);
[[nodiscard]] std::optional<Inspected> read_plain_text(const Body& body);

}  // namespace parskats
