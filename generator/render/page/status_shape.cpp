#include "render/page/status_shape.hpp"

namespace parskats {

#define PARSKATS_CIRCLE(inner) \
    "<svg class=\"status-shape\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\">" inner "</svg>"
#define PARSKATS_STROKE(inner) "<svg viewBox=\"0 0 12 48\" aria-hidden=\"true\" focusable=\"false\">" inner "</svg>"

std::string_view status_shape(Status status) {
    switch (status) {
        case Status::implemented: return PARSKATS_CIRCLE("<circle cx=\"8\" cy=\"8\" r=\"8\" fill=\"currentColor\"/>");
        case Status::partly:
            return PARSKATS_CIRCLE(
                "<circle cx=\"8\" cy=\"8\" r=\"7\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>"
                "<path d=\"M8 1a7 7 0 0 0 0 14z\" fill=\"currentColor\"/>");
        case Status::not_implemented:
            return PARSKATS_CIRCLE(
                "<circle cx=\"8\" cy=\"8\" r=\"7\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>");
        case Status::in_progress:
            return PARSKATS_CIRCLE(
                "<circle cx=\"8\" cy=\"8\" r=\"7\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>"
                "<circle cx=\"8\" cy=\"8\" r=\"3\" fill=\"currentColor\"/>");
        case Status::not_started:
            return PARSKATS_CIRCLE(
                "<circle cx=\"8\" cy=\"8\" r=\"7\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" "
                "stroke-dasharray=\"3 3\"/>");
    }
    return {};
}

std::string_view stroke_shape(Status status) {
    switch (status) {
        case Status::implemented: return PARSKATS_STROKE("<rect width=\"12\" height=\"48\" fill=\"currentColor\"/>");
        case Status::partly:
            return PARSKATS_STROKE(
                "<path d=\"M1 1h10v46H1z\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>"
                "<path d=\"M0 24h12v24H0z\" fill=\"currentColor\"/>");
        case Status::not_implemented:
            return PARSKATS_STROKE(
                "<path d=\"M1 1h10v46H1z\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>");
        case Status::in_progress:
            return PARSKATS_STROKE(
                "<path d=\"M1 1h10v46H1z\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>"
                "<path d=\"M5 8h2v32H5z\" fill=\"currentColor\"/>");
        case Status::not_started:
            return PARSKATS_STROKE(
                "<path d=\"M1 1h10v46H1z\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" "
                "stroke-dasharray=\"4 4\"/>");
    }
    return {};
}

#undef PARSKATS_CIRCLE
#undef PARSKATS_STROKE

}  // namespace parskats
