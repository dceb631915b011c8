#include "render/template/theme.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <optional>
#include <set>
#include <span>
#include <tuple>
#include <utility>

#include "base/nearest_name.hpp"
#include "base/text.hpp"
#include "document/document_codes.hpp"
#include "document/parse_yaml.hpp"
#include "render/template/template_codes.hpp"

namespace parskats {
namespace {

constexpr std::string_view template_end = ".mustache";
constexpr std::string_view message_end = ".yaml";

std::string join(std::span<const std::string_view> names) {
    std::string out;
    for (const std::string_view name : names) out.append(out.empty() ? "" : ", ").append(name);
    return out;
}

std::string_view without_end(std::string_view name, std::string_view end) {
    return name.substr(0, name.size() - end.size());
}

}  // namespace

const SourceFile* Theme::find_template(std::string_view name) const {
    const auto found = templates_.find(name);
    return found == templates_.end() ? nullptr : found->second;
}

std::vector<std::string> Theme::template_names() const {
    std::vector<std::string> out;
    out.reserve(templates_.size());
    for (const auto& [name, file] : templates_) out.push_back(name);
    return out;
}

const std::vector<Theme::MessageFile>& Theme::message_files(std::string_view language) const {
    static const std::vector<MessageFile> none;
    const auto found = messages_.find(language);
    return found == messages_.end() ? none : found->second;
}

const ThemeFile* Theme::find_file(std::string_view path) const {
    const auto at = std::lower_bound(files_.begin(), files_.end(), path,
                                     [](const ThemeFile& file, std::string_view wanted) { return file.path < wanted; });
    return at != files_.end() && at->path == path ? &*at : nullptr;
}

/// Reads a chain of themes into one Theme.
class ThemeLoader {
public:
    ThemeLoader(const ThemeFolders& folders, Theme& theme, Diagnostics& faults)
        : folders_(folders), theme_(theme), faults_(faults) {}

    Result<void> load(std::string_view name) {
        theme_.name_ = name;
        if (auto found = find_chain(name); !found) return found;
        for (auto link = chain_.rbegin(); link != chain_.rend(); ++link) {
            if (auto read = read_folder(*link); !read) return read;
        }
        for (auto& [path, bytes] : files_) theme_.files_.push_back({path, std::move(bytes)});
        return {};
    }

private:
    /// One theme of the chain: where its folder is.
    struct Link {
        const FileReader* reader = nullptr;
        std::string folder;  ///< within the reader
        std::string name;
        bool built_in = false;
    };

    [[nodiscard]] static std::string shown_path(const Link& link, std::string_view path) {
        return "themes/" + link.name + "/" + std::string(path);
    }

    /// The bytes of a file, or nothing when there is none.
    static Result<std::optional<std::string>> read_if_there(const Link& link, std::string_view path) {
        Result<std::string> bytes = link.reader->read(link.folder + "/" + std::string(path));
        if (bytes) return std::optional(std::move(*bytes));
        if (bytes.error().number == ENOENT || bytes.error().number == ENOTDIR) return std::optional<std::string>();
        return tl::unexpected(bytes.error());
    }

    static Result<std::vector<DirectoryEntry>> list_if_there(const FileReader& reader, const std::string& path) {
        auto entries = reader.list(path);
        if (entries || entries.error().number != ENOENT) return entries;
        return std::vector<DirectoryEntry>();
    }

    Result<void> find_chain(std::string_view name) {
        std::string wanted(name);
        SourceSpan asked;
        bool own_name_again = false;
        while (!wanted.empty()) {
            Link link;
            std::optional<std::string> head;
            for (const bool built_in : {false, true}) {
                if (head || (own_name_again && !built_in) || !is_id(wanted)) continue;
                link = link_to(wanted, built_in);
                if (link.reader == nullptr) continue;
                auto bytes = read_if_there(link, "theme.yaml");
                if (!bytes) return tl::unexpected(bytes.error());
                head = std::move(*bytes);
            }
            if (!head) return report_not_found(wanted, asked);
            if (closes_circle(link, asked)) return {};
            chain_.push_back(link);
            theme_.chain_.push_back(link.name);
            std::tie(wanted, asked) = read_head(link, std::move(*head));
            own_name_again = wanted == link.name && !link.built_in;
        }
        return {};
    }

    [[nodiscard]] Link link_to(const std::string& name, bool built_in) const {
        return built_in ? Link{folders_.built_in, name, name, true}
                        : Link{folders_.site, "themes/" + name, name, false};
    }

    bool closes_circle(const Link& link, SourceSpan asked) {
        const bool known = std::any_of(chain_.begin(), chain_.end(), [&](const Link& each) {
            return each.name == link.name && each.built_in == link.built_in;
        });
        if (!known) return false;
        std::string circle;
        for (const Link& each : chain_) circle += each.name + " → ";
        faults_.report(template_codes::theme_circle, asked, {circle + link.name});
        return true;
    }

    Result<void> report_not_found(const std::string& name, SourceSpan asked) {
        std::vector<std::string> known;
        for (const auto& [reader, folder] : {std::pair(folders_.site, "themes"), std::pair(folders_.built_in, "")}) {
            if (reader == nullptr) continue;
            auto entries = list_if_there(*reader, folder);
            if (!entries) return tl::unexpected(entries.error());
            for (const DirectoryEntry& entry : *entries) {
                if (entry.kind == EntryKind::directory) known.push_back(entry.name);
            }
        }
        Diagnostic fault;
        fault.code = &template_codes::theme_not_found;
        fault.span = asked;
        if (asked.file == nullptr) fault.path = "themes/" + name + "/theme.yaml";
        fault.arguments = {name};
        fault.suggestion = nearest_name(name, known);
        faults_.report(std::move(fault));
        return {};
    }

    const SourceFile& keep(std::string path, std::string text) {
        theme_.sources_.push_back(std::make_unique<SourceFile>(std::move(path), std::move(text)));
        return *theme_.sources_.back();
    }

    /// Keeps the file if it is UTF-8; null otherwise.
    const SourceFile* keep_text(std::string path, std::string text) {
        const SourceFile& file = keep(std::move(path), std::move(text));
        const std::size_t wrong = find_invalid_utf8(file.text());
        if (wrong == std::string_view::npos) return &file;
        constexpr std::string_view digits = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(file.text()[wrong]);
        faults_.report(document_codes::not_utf8, {&file, wrong, 1},
                       {std::string("0x") + digits[byte >> 4] + digits[byte & 15]});
        return nullptr;
    }

    /// What theme.yaml says that the theme extends, and where it says so.
    std::pair<std::string, SourceSpan> read_head(const Link& link, std::string text) {
        std::pair<std::string, SourceSpan> extends;
        const SourceFile* file = keep_text(shown_path(link, "theme.yaml"), std::move(text));
        if (file == nullptr) return extends;
        const auto root = parse_yaml(*file, 0, file->text().size(), faults_);
        if (!root) return extends;
        static constexpr std::array<std::string_view, 3> known{"name", "description", "extends"};
        for (const DocumentMember& member : root->members) {
            if (std::find(known.begin(), known.end(), member.key) == known.end()) {
                faults_.report(template_codes::unknown_theme_key, member.key_span, {member.key, join(known)},
                               nearest_name(member.key, known));
            } else if (!member.value.is_scalar() || member.value.kind == NodeKind::null) {
                faults_.report(template_codes::text_expected, member.value.span, {member.key});
            } else if (member.key == "extends") {
                extends = {member.value.text, member.value.span};
            }
        }
        return extends;
    }

    Result<void> read_folder(const Link& link) {
        static constexpr std::array<std::string_view, 5> folders{"templates", "messages", "css", "js", "static"};
        auto entries = list_if_there(*link.reader, link.folder);
        if (!entries) return tl::unexpected(entries.error());
        for (const DirectoryEntry& entry : *entries) {
            const bool is_folder = entry.kind == EntryKind::directory;
            if (!is_folder && (entry.name == "theme.yaml" || is_ignored(entry.name))) continue;
            if (!is_folder || std::find(folders.begin(), folders.end(), entry.name) == folders.end()) {
                report_unknown(link, entry.name, "theme.yaml, " + join(folders), nearest_name(entry.name, folders));
            } else if (auto read = read_part(link, entry.name, 0); !read) {
                return read;
            }
        }
        return {};
    }

    /// Hidden files, editors' backups and a README do no harm.
    static bool is_ignored(std::string_view name) {
        return name.starts_with('.') || name.ends_with('~') || name == "README.md";
    }

    void report_unknown(const Link& link, std::string_view path, std::string allowed, std::string suggestion = {}) {
        Diagnostic fault;
        fault.code = &template_codes::unknown_theme_file;
        fault.path = shown_path(link, path);
        fault.arguments = {std::string(path), std::move(allowed)};
        fault.suggestion = std::move(suggestion);
        faults_.report(std::move(fault));
    }

    /// Reads the files of one folder; only `static` has folders of its own.
    Result<void> read_part(const Link& link, const std::string& part, int depth) {
        constexpr int deepest = 8;
        auto entries = list_if_there(*link.reader, link.folder + "/" + part);
        if (!entries) return tl::unexpected(entries.error());
        const bool takes_folders = part.starts_with("static") && depth < deepest;
        for (const DirectoryEntry& entry : *entries) {
            const std::string path = part + "/" + entry.name;
            if (is_ignored(entry.name)) continue;
            Result<void> done;
            if (entry.kind == EntryKind::directory && takes_folders) {
                done = read_part(link, path, depth + 1);
            } else if (entry.kind == EntryKind::file && has_right_end(part, entry.name)) {
                done = read_file(link, part, path, entry.name);
            } else {
                report_unknown(link, path, allowed_in(part));
            }
            if (!done) return done;
        }
        return {};
    }

    static std::string allowed_in(std::string_view part) {
        if (part == "templates") return "*.mustache";
        if (part == "messages") return "*.yaml";
        return part.starts_with("static") ? "*" : "*." + std::string(part);
    }

    static bool has_right_end(std::string_view part, std::string_view name) {
        if (part.starts_with("static")) return true;
        const std::string pattern = allowed_in(part);
        const std::string_view end = std::string_view(pattern).substr(1);
        return name.size() > end.size() && name.ends_with(end);
    }

    Result<void> read_file(const Link& link, std::string_view part, const std::string& path, std::string_view name) {
        auto bytes = link.reader->read(link.folder + "/" + path);
        if (!bytes) return tl::unexpected(bytes.error());
        if (part == "templates") {
            if (const SourceFile* file = keep_text(shown_path(link, path), std::move(*bytes))) {
                theme_.templates_.insert_or_assign(std::string(without_end(name, template_end)), file);
            }
        } else if (part == "messages") {
            add_messages(shown_path(link, path), std::string(without_end(name, message_end)), std::move(*bytes));
        } else {
            files_.insert_or_assign(path, std::move(*bytes));
        }
        return {};
    }

    void add_messages(std::string path, std::string language, std::string text) {
        const SourceFile* file = keep_text(std::move(path), std::move(text));
        if (file == nullptr) return;
        auto root = parse_yaml(*file, 0, file->text().size(), faults_);
        if (root) theme_.messages_[std::move(language)].push_back({file, std::move(*root)});
    }

    const ThemeFolders& folders_;
    Theme& theme_;
    Diagnostics& faults_;
    std::vector<Link> chain_;                   ///< from the wanted theme to the one that extends none
    std::map<std::string, std::string> files_;  ///< path → bytes, the nearest winning
};

Result<std::unique_ptr<Theme>> load_theme(const ThemeFolders& folders, std::string_view name, Diagnostics& faults) {
    auto theme = std::make_unique<Theme>();
    ThemeLoader loader(folders, *theme, faults);
    if (auto loaded = loader.load(name); !loaded) return tl::unexpected(loaded.error());
    return theme;
}

}  // namespace parskats
