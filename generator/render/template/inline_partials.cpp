#include "render/template/inline_partials.hpp"

#include <algorithm>
#include <cstddef>

#include "base/nearest_name.hpp"
#include "render/template/template_codes.hpp"

namespace parskats {
namespace {

constexpr std::size_t most_tokens = 50'000;
constexpr std::size_t most_bytes = 4 << 20;

class Inliner {
public:
    Inliner(const Theme& theme, std::string_view name, std::set<std::string, std::less<>>& used, Diagnostics& faults)
        : theme_(theme), root_(name), used_(used), faults_(faults) {}

    std::optional<std::vector<TemplateToken>> run(const SourceFile& file) {
        open_.emplace_back(root_);
        add_file(file, true);
        if (failed_) return std::nullopt;
        return std::move(out_);
    }

private:
    void add_file(const SourceFile& file, bool keep_last_line_end) {
        std::optional<std::vector<TemplateToken>> tokens = tokenize_template(file, faults_);
        if (!tokens) {
            failed_ = true;
            return;
        }
        if (!keep_last_line_end) drop_last_line_end(*tokens);
        for (const TemplateToken& token : *tokens) {
            if (token.kind == TokenKind::partial) {
                add_partial(token);
            } else {
                add(token);
            }
            if (too_large_) return;
        }
    }

    static void drop_last_line_end(std::vector<TemplateToken>& tokens) {
        if (tokens.empty() || tokens.back().kind != TokenKind::text) return;
        std::string_view& text = tokens.back().text;
        if (text.ends_with('\n')) text.remove_suffix(1);
        if (text.ends_with('\r')) text.remove_suffix(1);
    }

    void add(const TemplateToken& token) {
        bytes_ += token.text.size();
        out_.push_back(token);
        if (out_.size() <= most_tokens && bytes_ <= most_bytes) return;
        too_large_ = failed_ = true;
        faults_.report(template_codes::template_too_large, token.span, {std::string(root_)});
    }

    void add_partial(const TemplateToken& token) {
        const std::string name(token.text);
        const SourceFile* file = theme_.find_template(name);
        if (file == nullptr) {
            failed_ = true;
            faults_.report(template_codes::unknown_partial, token.span, {name},
                           nearest_name(name, theme_.template_names()));
            return;
        }
        if (std::find(open_.begin(), open_.end(), name) != open_.end()) return report_recursion(token, name);
        used_.insert(name);
        open_.push_back(name);
        add_file(*file, token.alone);
        open_.pop_back();
    }

    void report_recursion(const TemplateToken& token, const std::string& name) {
        failed_ = true;
        std::string circle;
        for (auto at = std::find(open_.begin(), open_.end(), name); at != open_.end(); ++at) circle += *at + " → ";
        faults_.report(template_codes::partial_recursion, token.span, {name, circle + name});
    }

    const Theme& theme_;
    std::string_view root_;
    std::set<std::string, std::less<>>& used_;
    Diagnostics& faults_;
    std::vector<std::string> open_;  ///< the templates that we are in, from the outermost
    std::vector<TemplateToken> out_;
    std::size_t bytes_ = 0;
    bool too_large_ = false;
    bool failed_ = false;
};

}  // namespace

std::optional<std::vector<TemplateToken>> inline_partials(const Theme& theme, std::string_view name,
                                                          std::set<std::string, std::less<>>& used,
                                                          Diagnostics& faults) {
    const SourceFile* file = theme.find_template(name);
    if (file == nullptr) {
        faults.report_file(template_codes::template_missing,
                           "themes/" + theme.name() + "/templates/" + std::string(name) + ".mustache",
                           {theme.name(), std::string(name)});
        return std::nullopt;
    }
    return Inliner(theme, name, used, faults).run(*file);
}

}  // namespace parskats
