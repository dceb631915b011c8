#include "document/parse_yaml.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "document/yaml_tree.hpp"

namespace parskats {
namespace {

constexpr int most_faults = 50;  // a file with more is not YAML at all

void report(const SourceFile& file, std::size_t begin, YamlFault&& fault, Diagnostics& faults) {
    faults.report(*fault.code, {&file, begin + fault.offset, fault.length}, std::move(fault.arguments));
}

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

DocumentNode empty_mapping(const SourceFile& file, std::size_t begin) {
    DocumentNode node;
    node.kind = NodeKind::mapping;
    node.span = {&file, begin, 0};
    return node;
}

}  // namespace

std::optional<DocumentNode> parse_yaml(const SourceFile& file, std::size_t begin, std::size_t end,
                                       Diagnostics& faults) {
    end = std::min(end, file.text().size());
    begin = std::min(begin, end);
    const std::string_view text = file.text().substr(begin, end - begin);
    if (is_blank(text)) return empty_mapping(file, begin);
    YamlReading reading = read_yaml_tree(file, begin, text);
    // A text without quotes stops the reading. Read again as if the sign that did it were a letter, so that one run
    // shows all such lines.
    std::string amended;
    bool failed = false;
    for (int i = 0; i < most_faults && !reading.tree; ++i) {
        failed = true;
        const std::optional<std::size_t> obstacle = reading.fault.obstacle;
        report(file, begin, std::move(reading.fault), faults);
        if (!obstacle) return std::nullopt;
        if (amended.empty()) amended = text;
        amended[*obstacle] = 'x';
        reading = read_yaml_tree(file, begin, amended);
    }
    faults.merge(std::move(reading.faults));
    if (failed) return std::nullopt;
    return std::move(reading.tree);
}

}  // namespace parskats
