#include "render/chart/svg_writer.hpp"

#include <array>
#include <cmath>

#include "base/text.hpp"

namespace parskats {
namespace {

constexpr std::size_t missing_pattern = 0;

/// One tile a texture: series 1 is plain, the others differ in shape, so that they can be told apart without colour.
constexpr std::array<std::string_view, 5> pattern_tiles = {
    R"( width="6" height="6" patternUnits="userSpaceOnUse"><path class="hatch-line" d="M-1 1 1 -1M0 6 6 0M5 7 7 5"/>)",
    R"( width="6" height="6" patternUnits="userSpaceOnUse"><path class="texture-line" d="M-1 1 1 -1M0 6 6 0M5 7 7 5"/>)",
    R"( width="6" height="6" patternUnits="userSpaceOnUse"><circle class="texture-dot" cx="3" cy="3" r="1.4"/>)",
    R"( width="6" height="6" patternUnits="userSpaceOnUse"><path class="texture-line" d="M3 0V6"/>)",
    R"( width="7" height="7" patternUnits="userSpaceOnUse"><path class="texture-line" d="M0 0 7 7M7 0 0 7"/>)",
};

void append_attribute(std::string& out, std::string_view name, double value) {
    out += ' ';
    out += name;
    out += "=\"";
    out += svg_number(value);
    out += '"';
}

void append_class(std::string& out, std::string_view class_name) {
    out += " class=\"";
    append_escaped(out, class_name);
    out += '"';
}

void append_box(std::string& out, double x, double y, double width, double height) {
    append_attribute(out, "x", x);
    append_attribute(out, "y", y);
    append_attribute(out, "width", width);
    append_attribute(out, "height", height);
}

}  // namespace

std::string svg_number(double value) {
    const long long tenths = std::llround(value * 10.0);
    const unsigned long long magnitude = static_cast<unsigned long long>(tenths < 0 ? -tenths : tenths);
    std::string out = tenths < 0 ? "-" : "";
    out += std::to_string(magnitude / 10);
    if (magnitude % 10 != 0) {
        out += '.';
        out += std::to_string(magnitude % 10);
    }
    return out;
}

void SvgWriter::rect(double x, double y, double width, double height, std::string_view class_name) {
    body_ += "<rect";
    append_class(body_, class_name);
    append_box(body_, x, y, width, height);
    body_ += "/>";
}

void SvgWriter::textured_rect(double x, double y, double width, double height, std::size_t pattern) {
    used_patterns_ |= 1U << pattern;
    body_ += R"(<rect class="texture" fill="url(#)";
    append_escaped(body_, id_prefix_);
    body_ += "-texture-" + std::to_string(pattern) + ")\"";
    append_box(body_, x, y, width, height);
    body_ += "/>";
}

void SvgWriter::series_rect(double x, double y, double width, double height, std::size_t index) {
    rect(x, y, width, height, "series series-" + std::to_string(index + 1));
    if (index > 0 && index < pattern_tiles.size()) textured_rect(x, y, width, height, index);
}

void SvgWriter::missing_slot(double x, double y, double width, double height) {
    textured_rect(x, y, width, height, missing_pattern);
    rect(x, y, width, height, "missing-slot");
}

void SvgWriter::line(double x1, double y1, double x2, double y2, std::string_view class_name) {
    body_ += "<line";
    append_class(body_, class_name);
    append_attribute(body_, "x1", x1);
    append_attribute(body_, "y1", y1);
    append_attribute(body_, "x2", x2);
    append_attribute(body_, "y2", y2);
    body_ += "/>";
}

void SvgWriter::polyline(std::string_view points, std::string_view class_name) {
    body_ += "<polyline";
    append_class(body_, class_name);
    body_ += " points=\"";
    body_ += points;
    body_ += "\"/>";
}

void SvgWriter::circle(double x, double y, double radius, std::string_view class_name) {
    body_ += "<circle";
    append_class(body_, class_name);
    append_attribute(body_, "cx", x);
    append_attribute(body_, "cy", y);
    append_attribute(body_, "r", radius);
    body_ += "/>";
}

void SvgWriter::text(double x, double y, std::string_view text, std::string_view class_name, TextAnchor anchor) {
    body_ += "<text";
    append_class(body_, class_name);
    append_attribute(body_, "x", x);
    append_attribute(body_, "y", y);
    if (anchor == TextAnchor::middle) body_ += R"( text-anchor="middle")";
    if (anchor == TextAnchor::end) body_ += R"( text-anchor="end")";
    body_ += '>';
    append_escaped(body_, text);
    body_ += "</text>";
}

std::string SvgWriter::pattern_definitions() const {
    if (used_patterns_ == 0) return {};
    std::string out = "<defs>";
    for (std::size_t i = 0; i < pattern_tiles.size(); ++i) {
        if ((used_patterns_ & 1U << i) == 0) continue;
        out += "<pattern id=\"";
        append_escaped(out, id_prefix_);
        out += "-texture-" + std::to_string(i) + "\"";
        out += pattern_tiles[i];
        out += "</pattern>";
    }
    return out + "</defs>";
}

}  // namespace parskats
