#pragma once

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/source_file.hpp"
#include "document/document_node.hpp"
#include "markdown/compiled_markdown.hpp"
#include "model/site.hpp"

namespace parskats {

/// A Markdown file as read: its head still untyped, its body compiled.
struct RawPage {
    std::string language;  ///< from the file's name: "lv"
    DocumentNode fields;
    CompiledMarkdown body;
    const SourceFile* file = nullptr;
};

/// A folder of facts and its texts: a measure, a campaign, a plan, a direction, a page. `id` is the folder's name.
struct RawEntry {
    std::string id;
    std::string path;  ///< the folder, relative to the site
    std::optional<DocumentNode>
        facts;                   ///< measure.yaml, campaign.yaml, plan.yaml; nothing when it has none or is faulty
    std::vector<RawPage> pages;  ///< sorted by language code
    std::vector<std::string>
        faulty_languages;  ///< of files that are there but could not be read: not missing, reported
};

struct RawPlan : RawEntry {
    std::vector<RawEntry> directions;
    std::vector<RawEntry> measures;
};

struct RawDataset {
    std::string id;
    DocumentNode root;
    const SourceFile* file = nullptr;
};

/// Everything that `content/` and `assets/` hold, with positions, nothing concluded yet. Owns the texts that all spans
/// point into, so it outlives the model and every diagnostic.
struct RawSite {
    std::vector<std::unique_ptr<SourceFile>> files;  ///< sorted by path
    std::optional<DocumentNode> config;
    std::optional<DocumentNode> institutions;
    std::optional<DocumentNode> resources;
    std::optional<DocumentNode> glossary;
    std::optional<DocumentNode> translations;  ///< translations.lock.json
    std::optional<DocumentNode> links;         ///< links.yaml
    std::optional<DocumentNode> ledger;        ///< links.lock.json
    std::vector<RawPlan> plans;                ///< each list sorted by id in byte order
    std::vector<RawDataset> datasets;
    std::vector<RawEntry> campaigns;
    std::vector<RawEntry> pages;
    std::vector<Asset> assets;
    std::string source_digest;
};

}  // namespace parskats
