#include "output/manifest.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/digest.hpp"
#include "base/parallel.hpp"
#include "output/output_paths.hpp"

namespace parskats {
namespace {

constexpr std::string_view schema = "parskats-build/1";

/// Safe paths hold no control characters and no backslashes: only the quote is left to escape.
void append_quoted(std::string& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    out += '"';
}

}  // namespace

OutputFile make_manifest(const std::vector<OutputFile>& files, std::string_view generator, std::string_view source,
                         std::size_t jobs) {
    std::vector<std::string> digests(files.size());
    parallel_for(jobs, files.size(), [&](std::size_t i) { digests[i] = sha256_hex(files[i].bytes); });
    std::string text = "{\"schema\": \"";
    text.append(schema).append("\", \"generator\": ");
    append_quoted(text, generator);
    text += ", \"source\": ";
    append_quoted(text, source);
    text += ", \"files\": [";
    for (std::size_t i = 0; i < files.size(); ++i) {
        text += i == 0 ? "\n{\"path\": " : ",\n{\"path\": ";
        append_quoted(text, files[i].path);
        text.append(", \"sha256\": \"").append(digests[i]);
        text.append("\", \"bytes\": ").append(std::to_string(files[i].bytes.size())).append("}");
    }
    text += "\n]}\n";
    return {std::string(manifest_path), std::move(text)};
}

std::string make_paths_manifest(const std::vector<std::string>& paths) {
    std::string text = "{\"schema\": \"";
    text.append(schema).append("\", \"files\": [");
    for (std::size_t i = 0; i < paths.size(); ++i) {
        text += i == 0 ? "\n{\"path\": " : ",\n{\"path\": ";
        append_quoted(text, paths[i]);
        text += '}';
    }
    text += "\n]}\n";
    return text;
}

std::optional<std::vector<std::string>> read_manifest_paths(std::string_view text) {
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object()) return std::nullopt;
    const auto named = json.find("schema");
    const auto files = json.find("files");
    if (named == json.end() || !named->is_string() || named->get_ref<const std::string&>() != schema)
        return std::nullopt;
    if (files == json.end() || !files->is_array()) return std::nullopt;
    std::vector<std::string> paths{std::string(manifest_path)};
    for (const auto& file : *files) {
        const auto path = file.is_object() ? file.find("path") : file.end();
        if (!file.is_object() || path == file.end() || !path->is_string()) continue;
        const auto& listed = path->get_ref<const std::string&>();
        if (is_safe_output_path(listed)) paths.push_back(listed);
    }
    std::sort(paths.begin(), paths.end());
    paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
    return paths;
}

}  // namespace parskats
