#include "output/open_data/csv_writer.hpp"

namespace parskats {

void CsvWriter::field(std::string_view value) {
    if (!at_start_) out_ += ',';
    at_start_ = false;
    if (value.find_first_of(",\"\r\n") == std::string_view::npos) {
        out_ += value;
        return;
    }
    out_ += '"';
    for (const char letter : value) {
        if (letter == '"') out_ += '"';
        out_ += letter;
    }
    out_ += '"';
}

void CsvWriter::end_row() {
    out_ += "\r\n";
    at_start_ = true;
}

}  // namespace parskats
