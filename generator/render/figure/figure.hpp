#pragma once

#include <span>
#include <string>
#include <string_view>

#include "model/dataset.hpp"
#include "model/language.hpp"
#include "model/site.hpp"

namespace parskats {

class Messages;
struct MessageDeclaration;

/// What a figure needs beside its dataset. Nothing is owned; all must live through the call. Addresses are finished
/// (relative or absolute) but not yet escaped; an empty one means no link.
struct FigureContext {
    const Site* site = nullptr;  ///< for names of institutions and of other datasets, and for the languages
    LanguageIndex language = 0;
    const Messages* messages = nullptr;  ///< of that language
    std::string_view id_prefix;          ///< unique on the page: every id of the figure starts with it
    int heading_level = 3;               ///< of the finding, 2–6; 0 makes it a paragraph
    /// On the dataset's own page: the finding stands in the page's heading, so the figure leaves it and the link to
    /// that page out.
    bool full_page = false;
    std::string_view csv_href;
    std::string_view jsonstat_href;
    std::string_view dataset_href;      ///< the dataset's own page
    std::string_view institution_href;  ///< the page of `Dataset::source.institution`
    std::string_view subset_href;       ///< the page of `Dataset::subset_of`
};

/// A whole `<figure>`: finding, chart, table, notes, source, what may not be added up, downloads. `caption` stands in
/// for the finding when it is not empty. No scripts and no style attributes; colours come from `figure.css`.
[[nodiscard]] std::string render_figure(const Dataset& dataset, std::string_view caption, const FigureContext& context);

/// The figure's chart as an SVG file of its own (`context.site`, `language`, `messages` and `id_prefix` are enough);
/// empty when the dataset has no chart.
[[nodiscard]] std::string render_figure_chart_file(const Dataset& dataset, const FigureContext& context);

/// The messages that figures use: every theme must have them.
[[nodiscard]] std::span<const MessageDeclaration> figure_messages();

}  // namespace parskats
