#include "document/yaml_tree.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "document/document_codes.hpp"
#include "document/document_limits.hpp"
#include "document/plain_scalar.hpp"
#include "document/unique_keys.hpp"
#include "document/yaml_events.hpp"

namespace parskats {
namespace {

class TreeReader {
public:
    TreeReader(const SourceFile& file, std::size_t begin, std::string_view text)
        : file_(file), begin_(begin), text_(text), events_(text) {}

    YamlReading read() {
        YamlReading reading;
        DocumentNode root;
        if (read_document(root)) {
            reading.tree = std::move(root);
        } else {
            reading.fault = std::move(fault_);
        }
        reading.faults = std::move(faults_);
        return reading;
    }

private:
    bool read_document(DocumentNode& root) {
        std::optional<YamlEvent> event = events_.next();
        if (!event) {
            root.kind = NodeKind::mapping;
            root.span = span(0, 0);
            return !events_.error() || fail_as_library_says();
        }
        if (!advance(event) || !read_value(*event, root, 1)) return false;
        if (!advance(event)) return false;
        event = events_.next();
        if (event) return fail_at(document_codes::several_documents, event->has_place ? event->begin : last_end_, 3);
        return !events_.error() || fail_as_library_says();
    }

    /// The next event into `event`; a failure when there is none.
    bool advance(std::optional<YamlEvent>& event) {
        event = events_.next();
        return event ? true : fail_as_library_says();
    }

    bool read_value(const YamlEvent& event, DocumentNode& out, std::size_t depth) {
        if (++nodes_ > max_document_nodes) {
            return fail_at(document_codes::too_many_values, event.begin, 0, {std::to_string(max_document_nodes)});
        }
        if (event.decoration) return fail_with(anchor_or_tag_fault(*event.decoration, progress()));
        switch (event.kind) {
            case YamlEventKind::scalar: return read_scalar(event, out);
            case YamlEventKind::alias: return fail_with(anchor_or_tag_fault(event.begin, progress()));
            case YamlEventKind::sequence_start:
            case YamlEventKind::mapping_start: return read_collection(event, out, depth);
            case YamlEventKind::document_start:
            case YamlEventKind::document_end:
            case YamlEventKind::mapping_end:
            case YamlEventKind::sequence_end: break;
        }
        return fail_at(document_codes::yaml_syntax, event.begin, 0);
    }

    bool read_scalar(const YamlEvent& event, DocumentNode& out) {
        out.text = event.text;
        out.quoted = event.style == ScalarStyle::quoted;
        out.kind = event.style == ScalarStyle::plain ? kind_of_plain_scalar(event.text) : NodeKind::text;
        if (!event.has_place) {
            out.span = span(place_of_nothing(), 0);
            return true;
        }
        std::size_t begin = event.begin;
        std::size_t end = std::min(event.end, text_.size());
        if (event.style == ScalarStyle::block) {
            while (begin < end && (text_[begin] == ' ' || text_[begin] == '\n')) ++begin;
            while (end > begin && (text_[end - 1] == '\n' || text_[end - 1] == '\r')) --end;
        }
        out.span = span(begin, end - begin);
        moved_past(event);
        return true;
    }

    bool read_collection(const YamlEvent& event, DocumentNode& out, std::size_t depth) {
        if (depth > max_document_depth) {
            return fail_at(document_codes::nested_too_deep, event.begin, 1, {std::to_string(max_document_depth)});
        }
        const bool is_mapping = event.kind == YamlEventKind::mapping_start;
        out.kind = is_mapping ? NodeKind::mapping : NodeKind::sequence;
        out.span = span(event.begin, event.in_brackets ? 1 : length_of_line(event.begin));
        if (event.in_brackets) open_brackets_.push_back(event.begin);
        moved_past(event);
        if (!(is_mapping ? read_members(out, depth) : read_items(out, depth))) return false;
        if (event.in_brackets) open_brackets_.pop_back();
        return true;
    }

    bool read_items(DocumentNode& out, std::size_t depth) {
        std::optional<YamlEvent> event;
        while (true) {
            if (!advance(event)) return false;
            if (event->kind == YamlEventKind::sequence_end) break;
            indicator_ = '-';
            if (!read_value(*event, out.items.emplace_back(), depth + 1)) return false;
        }
        moved_past(*event);
        return true;
    }

    bool read_members(DocumentNode& out, std::size_t depth) {
        std::optional<YamlEvent> event;
        while (true) {
            if (!advance(event)) return false;
            if (event->kind == YamlEventKind::mapping_end) break;
            if (!read_member(*event, out, depth)) return false;
        }
        moved_past(*event);
        keep_unique_keys(out, faults_);
        return true;
    }

    bool read_member(const YamlEvent& key, DocumentNode& mapping, std::size_t depth) {
        if (key.decoration) return fail_with(anchor_or_tag_fault(*key.decoration, progress()));
        if (key.kind == YamlEventKind::alias) return fail_with(anchor_or_tag_fault(key.begin, progress()));
        if (key.kind != YamlEventKind::scalar || !key.has_place || key.style == ScalarStyle::block) {
            const std::size_t place = key.has_place ? key.begin : last_end_;
            return fail_at(document_codes::key_not_text, place, key.has_place ? 1 : 0);
        }
        DocumentMember& member = mapping.members.emplace_back();
        member.key = key.text;
        member.key_span = span(key.begin, key.end - key.begin);
        moved_past(key);
        indicator_ = ':';
        std::optional<YamlEvent> value;
        return advance(value) && read_value(*value, member.value, depth + 1);
    }

    /// Right behind the colon or dash of a value of which nothing is written; behind what came before, if that is not
    /// found.
    std::size_t place_of_nothing() {
        std::size_t at = last_end_;
        while (at < text_.size()) {
            const char c = text_[at];
            if (c == indicator_) return last_end_ = at + 1;
            if (c == '#') {
                at = std::min(text_.find('\n', at), text_.size());
            } else if (c == ' ' || c == '\n' || c == '\r') {
                ++at;
            } else {
                break;
            }
        }
        return last_end_;
    }

    void moved_past(const YamlEvent& event) {
        if (!event.has_place) return;
        const bool closes = event.kind == YamlEventKind::mapping_end || event.kind == YamlEventKind::sequence_end;
        after_bracket_ = closes && event.in_brackets;
        // The end of an indented collection is where the next thing begins: no progress.
        if (!closes || event.in_brackets) last_end_ = std::max(last_end_, event.end);
    }

    [[nodiscard]] std::size_t length_of_line(std::size_t begin) const {
        std::size_t end = std::min(text_.find('\n', begin), text_.size());
        while (end > begin && (text_[end - 1] == ' ' || text_[end - 1] == '\r')) --end;
        return end - begin;
    }

    [[nodiscard]] SourceSpan span(std::size_t offset, std::size_t length) const {
        return {&file_, begin_ + offset, length};
    }

    [[nodiscard]] YamlProgress progress() const {
        YamlProgress progress{text_, last_end_, after_bracket_, {}};
        if (!open_brackets_.empty()) progress.open_bracket = open_brackets_.back();
        return progress;
    }

    bool fail_with(YamlFault fault) {
        fault_ = std::move(fault);
        return false;
    }
    bool fail_at(const DiagnosticCode& code, std::size_t offset, std::size_t length,
                 std::vector<std::string> arguments = {}) {
        return fail_with({&code, offset, length, std::move(arguments), {}});
    }
    bool fail_as_library_says() {
        return fail_with(explain_yaml_error(events_.error().value_or(YamlError{}), progress()));
    }

    const SourceFile& file_;
    std::size_t begin_;
    std::string_view text_;
    YamlEvents events_;
    std::size_t nodes_ = 0;
    std::size_t last_end_ = 0;
    bool after_bracket_ = false;
    char indicator_ = ':';
    std::vector<std::size_t> open_brackets_;
    YamlFault fault_;
    Diagnostics faults_;
};

}  // namespace

YamlReading read_yaml_tree(const SourceFile& file, std::size_t begin, std::string_view text) {
    return TreeReader(file, begin, text).read();
}

}  // namespace parskats
