#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/link_record.hpp"
#include "validate/fact_reader.hpp"

namespace parskats {

/// What a name in a facts file stands for.
enum class FactTarget {
    institution,
    measure,
    dataset,
    campaign,
    page,
    resource,
    plan,
    successor,  ///< a measure of a plan that need not be on the site
};

/// A name in a facts file, to be looked up once everything has been read.
struct FactReference {
    FactTarget target = FactTarget::institution;
    std::string id;
    std::string plan;  ///< of a measure or successor
    SourceSpan span;
};

/// What all builders share during one run.
struct BuildContext {
    FactReader reader;
    std::vector<FactReference> references;
    std::vector<ArchivedLink> archives;  ///< that resources name; `build_link_policy` takes them

    [[nodiscard]] Diagnostics& faults() const { return reader.faults(); }

    /// Notes `word` for the look-up and gives its text.
    std::string refer(FactTarget target, PlacedText word, std::string plan = {}) {
        references.push_back({target, word.text, std::move(plan), word.span});
        return std::move(word.text);
    }
    std::string refer(FactTarget target, const DocumentNode* node) {
        auto word = reader.word(node);
        return word ? refer(target, std::move(*word)) : std::string();
    }
    /// The same for a list.
    std::vector<std::string> refer_all(FactTarget target, const DocumentNode* node, const std::string& plan = {}) {
        std::vector<std::string> ids;
        for (PlacedText& word : reader.words(node)) ids.push_back(refer(target, std::move(word), plan));
        return ids;
    }
};

}  // namespace parskats
