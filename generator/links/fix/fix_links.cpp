#include "links/fix/fix_links.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "content/prepare_text.hpp"
#include "links/fix/read_again.hpp"
#include "links/fix/spellings.hpp"

namespace parskats {
namespace {

/// An occurrence to be replaced, and the spelling chosen for it.
struct Change {
    const LinkOccurrence* occurrence = nullptr;
    std::string address;
    Spelling spelling;
};

bool is_before(const Change& a, const Change& b) {
    return a.occurrence->span.offset < b.occurrence->span.offset;
}

/// The changes of one file.
class FileFixer {
public:
    FileFixer(const SourceFile& file, std::vector<Change> changes) : file_(file), changes_(std::move(changes)) {
        std::sort(changes_.begin(), changes_.end(), is_before);
    }

    void fix(FixPlan& plan) {
        before_ = read_addresses(file_.path(), std::string(file_.text()));
        if (before_) choose_plainest(plan);
        if (!before_ || !holds(changes_)) choose_one_by_one(plan);
        if (changes_.empty()) return;
        FileFix fix{&file_, {}, text_of(changes_)};
        for (const Change& change : changes_) {
            fix.edits.push_back({change.occurrence->span.offset, change.occurrence->span.length, change.spelling.text});
        }
        plan.places += changes_.size();
        plan.files.push_back(std::move(fix));
    }

private:
    [[nodiscard]] AddressSyntax syntax_of(const LinkOccurrence& occurrence) const {
        const std::string& path = file_.path();
        if (path.ends_with(".json")) return AddressSyntax::json;
        if (!path.ends_with(".md")) return AddressSyntax::yaml;
        return occurrence.span.offset < body_begin() ? AddressSyntax::yaml : AddressSyntax::markdown;
    }

    [[nodiscard]] std::size_t body_begin() const {
        if (!file_.text().starts_with("---\n")) return 0;
        const std::size_t end = file_.text().find("\n---", 3);
        return end == std::string_view::npos ? 0 : end;
    }

    static void refuse(FixPlan& plan, const Change& change) {
        plan.refusals.push_back({change.occurrence, change.address});
    }

    /// Most addresses need no escaping, and all of them are then proved at once.
    void choose_plainest(FixPlan& plan) {
        std::vector<Change> kept;
        for (Change& change : changes_) {
            const SourceSpan& span = change.occurrence->span;
            if (!is_spelling(file_.text().substr(span.offset, span.length), change.occurrence->address)) {
                refuse(plan, change);
                continue;
            }
            change.spelling = spellings_of(change.address, syntax_of(*change.occurrence)).front();
            kept.push_back(std::move(change));
        }
        changes_ = std::move(kept);
    }

    void choose_one_by_one(FixPlan& plan) {
        std::vector<Change> kept;
        for (Change& change : changes_) {
            bool found = false;
            if (before_) {
                for (Spelling& spelling : spellings_of(change.address, syntax_of(*change.occurrence))) {
                    change.spelling = std::move(spelling);
                    found = holds({change});
                    if (found) break;
                }
            }
            if (found) {
                kept.push_back(std::move(change));
            } else {
                refuse(plan, change);
            }
        }
        // What holds alone holds together, save where addresses stand in each other's way.
        if (!kept.empty() && !holds(kept)) {
            for (const Change& change : kept) refuse(plan, change);
            kept.clear();
        }
        changes_ = std::move(kept);
    }

    [[nodiscard]] std::string text_of(const std::vector<Change>& changes) const {
        std::string text;
        std::size_t done = 0;
        for (const Change& change : changes) {
            const SourceSpan& span = change.occurrence->span;
            text += file_.text().substr(done, span.offset - done);
            text += change.spelling.text;
            done = span.offset + span.length;
        }
        return text += file_.text().substr(done);
    }

    /// Whether the changed text reads as the old one does, with the new addresses in the places of the old ones.
    [[nodiscard]] bool holds(const std::vector<Change>& changes) const {
        const auto after = read_addresses(file_.path(), text_of(changes));
        if (!after) return false;
        std::vector<PlacedAddress> expected;
        auto next = changes.begin();
        std::size_t grown = 0;  // may wrap: the sum is right all the same
        for (const PlacedAddress& old : *before_) {
            while (next != changes.end() && next->occurrence->span.offset < old.offset) {
                grown += next->spelling.text.size() - next->occurrence->span.length;
                ++next;
            }
            PlacedAddress placed{old.offset + grown, old.length, old.address};
            if (next != changes.end() && next->occurrence->span.offset == old.offset) {
                placed = {old.offset + grown + next->spelling.begin, next->spelling.length, next->address};
            }
            expected.push_back(std::move(placed));
        }
        return *after == expected;
    }

    const SourceFile& file_;
    std::vector<Change> changes_;
    std::optional<std::vector<PlacedAddress>> before_;
};

/// The text without byte-order mark and CR, with the byte that each of its own stands at in `bytes`, asked in order.
class ByteWalk {
public:
    explicit ByteWalk(const std::string& bytes) : bytes_(bytes), at_(bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0) {}

    /// The byte of the prepared text's `offset`.
    std::size_t byte_of(std::size_t offset) {
        for (; text_at_ < offset; ++text_at_) {
            const bool is_pair = bytes_[at_] == '\r' && at_ + 1 < bytes_.size() && bytes_[at_ + 1] == '\n';
            at_ += is_pair ? 2 : 1;
        }
        return at_;
    }

private:
    const std::string& bytes_;
    std::size_t at_;
    std::size_t text_at_ = 0;
};

}  // namespace

std::string moved_address(std::string_view old_address, const std::string& final_url) {
    const std::size_t hash = old_address.find('#');
    if (hash == std::string_view::npos) return final_url;
    return final_url.substr(0, final_url.find('#')) + std::string(old_address.substr(hash));
}

FixPlan plan_fixes(const RawSite& site, std::span<const MovedLink> moved) {
    std::map<const SourceFile*, std::vector<Change>> by_file;
    for (const MovedLink& link : moved) {
        if (link.final_url.empty()) continue;
        for (const LinkOccurrence& each : link.target->occurrences) {
            by_file[each.span.file].push_back({&each, moved_address(each.address, link.final_url), {}});
        }
    }
    FixPlan plan;
    for (const auto& file : site.files) {
        const auto found = by_file.find(file.get());
        if (found != by_file.end()) FileFixer(*file, std::move(found->second)).fix(plan);
    }
    const auto place_of = [](const FixRefusal& refusal) {
        return std::pair(std::string_view(refusal.occurrence->span.file->path()), refusal.occurrence->span.offset);
    };
    std::sort(plan.refusals.begin(), plan.refusals.end(),
              [&](const FixRefusal& a, const FixRefusal& b) { return place_of(a) < place_of(b); });
    return plan;
}

std::optional<std::string> apply_fix(const FileFix& fix, const std::string& bytes) {
    if (prepare_text(bytes).text != fix.file->text()) return std::nullopt;
    ByteWalk walk(bytes);
    std::string changed;
    std::size_t done = 0;
    for (const TextEdit& edit : fix.edits) {
        const std::size_t begin = walk.byte_of(edit.offset);
        changed.append(bytes, done, begin - done);
        changed += edit.text;
        done = walk.byte_of(edit.offset + edit.length);
    }
    changed.append(bytes, done);
    if (prepare_text(changed).text != fix.text) return std::nullopt;
    return changed;
}

}  // namespace parskats
