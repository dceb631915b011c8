#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace parskats {

/// The drawing's own units: its width is fixed, its height grows with its rows. At 320 CSS pixels one unit is about one
/// pixel, so that texts stay legible on the narrowest screen.
inline constexpr double chart_width = 320.0;
inline constexpr double chart_font_size = 15.0;
inline constexpr double chart_line_height = 20.0;

enum class TextAnchor { start, middle, end };

/// Writes the inside of an `<svg>`: shapes with classes and geometry only, numbers with at most one decimal, texts
/// escaped.
class SvgWriter {
public:
    /// `id_prefix` names the patterns; it must live as long as the writer.
    explicit SvgWriter(std::string_view id_prefix) : id_prefix_(id_prefix) {}

    void rect(double x, double y, double width, double height, std::string_view class_name);
    /// A rectangle in the colour of series `index` (from 0) with that series' texture above it.
    void series_rect(double x, double y, double width, double height, std::size_t index);
    /// The hatched slot that stands where a value is missing.
    void missing_slot(double x, double y, double width, double height);
    void line(double x1, double y1, double x2, double y2, std::string_view class_name);
    void polyline(std::string_view points, std::string_view class_name);
    void circle(double x, double y, double radius, std::string_view class_name);
    void text(double x, double y, std::string_view text, std::string_view class_name,
              TextAnchor anchor = TextAnchor::start);

    /// The definitions of the patterns that were used; empty when none was.
    [[nodiscard]] std::string pattern_definitions() const;
    [[nodiscard]] const std::string& body() const { return body_; }

private:
    void textured_rect(double x, double y, double width, double height, std::size_t pattern);

    std::string_view id_prefix_;
    std::string body_;
    unsigned used_patterns_ = 0;  ///< bit 0: missing; bits 1–4: series 2–5
};

/// `value` with at most one decimal and a point, never `-0`.
[[nodiscard]] std::string svg_number(double value);

}  // namespace parskats
