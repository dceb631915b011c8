#include "document/yaml_events.hpp"

#include <libfyaml.h>

#include <algorithm>

namespace parskats {
namespace {

void say_nothing(fy_diag* /*diag*/, void* /*user*/, const char* /*text*/, std::size_t /*length*/) {}

/// Collects errors, and swallows the internal ones that libfyaml prints even so.
fy_diag* make_silent_diag() {
    fy_diag_cfg config{};
    fy_diag_cfg_default(&config);
    config.fp = nullptr;
    config.output_fn = say_nothing;
    config.colorize = false;
    fy_diag* const diag = fy_diag_create(&config);
    if (diag) fy_diag_set_collect_errors(diag, true);
    return diag;
}

fy_parser* make_parser(fy_diag* diag) {
    fy_parse_cfg config{};
    // 1.2 by name: with 1.1 the library would break lines at U+0085 and U+2028 too.
    config.flags = static_cast<fy_parse_cfg_flags>(
        static_cast<unsigned>(FYPCF_QUIET) | static_cast<unsigned>(FYPCF_COLLECT_DIAG) |
        static_cast<unsigned>(FYPCF_JSON_NONE) | static_cast<unsigned>(FYPCF_DEFAULT_VERSION_1_2));
    config.diag = diag;
    return fy_parser_create(&config);
}

void set_place(YamlEvent& event, const fy_mark* start, const fy_mark* end) {
    if (!start) return;
    event.has_place = true;
    event.begin = start->input_pos;
    event.end = end ? std::max(end->input_pos, start->input_pos) : start->input_pos;
}

std::optional<std::size_t> place_of(fy_token* token) {
    const fy_mark* const mark = token ? fy_token_start_mark(token) : nullptr;
    return mark ? std::optional(mark->input_pos) : std::nullopt;
}

std::optional<std::size_t> decoration_of(fy_token* anchor, fy_token* tag) {
    return anchor ? place_of(anchor) : place_of(tag);
}

ScalarStyle style_of(fy_token* value) {
    const fy_scalar_style style = value ? fy_token_scalar_style(value) : FYSS_PLAIN;
    if (style == FYSS_SINGLE_QUOTED || style == FYSS_DOUBLE_QUOTED) return ScalarStyle::quoted;
    return style == FYSS_LITERAL || style == FYSS_FOLDED ? ScalarStyle::block : ScalarStyle::plain;
}

void set_scalar(YamlEvent& event, fy_token* value) {
    event.kind = YamlEventKind::scalar;
    event.style = style_of(value);
    if (value) {
        std::size_t length = 0;
        const char* const text = fy_token_get_text(value, &length);
        if (text) event.text = {text, length};
    }
    if (event.style == ScalarStyle::quoted && event.has_place) {
        event.begin -= event.begin > 0 ? 1U : 0U;
        event.end += 1;
    }
}

/// A collection in brackets has a token of its own length; one by indentation has none.
void set_collection(YamlEvent& event, YamlEventKind kind, fy_event* raw) {
    event.kind = kind;
    event.in_brackets = !fy_event_is_implicit(raw);
}

/// False for the events that say nothing to us.
bool translate(fy_event* raw, YamlEvent& event) {
    set_place(event, fy_event_start_mark(raw), fy_event_end_mark(raw));
    switch (raw->type) {
        case FYET_NONE:
        case FYET_STREAM_START:
        case FYET_STREAM_END: return false;
        case FYET_DOCUMENT_START: event.kind = YamlEventKind::document_start; break;
        case FYET_DOCUMENT_END: event.kind = YamlEventKind::document_end; break;
        case FYET_MAPPING_START:
            set_collection(event, YamlEventKind::mapping_start, raw);
            event.decoration = decoration_of(raw->mapping_start.anchor, raw->mapping_start.tag);
            break;
        case FYET_MAPPING_END: set_collection(event, YamlEventKind::mapping_end, raw); break;
        case FYET_SEQUENCE_START:
            set_collection(event, YamlEventKind::sequence_start, raw);
            event.decoration = decoration_of(raw->sequence_start.anchor, raw->sequence_start.tag);
            break;
        case FYET_SEQUENCE_END: set_collection(event, YamlEventKind::sequence_end, raw); break;
        case FYET_SCALAR:
            set_scalar(event, raw->scalar.value);
            event.decoration = decoration_of(raw->scalar.anchor, raw->scalar.tag);
            break;
        case FYET_ALIAS: event.kind = YamlEventKind::alias; break;
    }
    return true;
}

/// The byte offset of a line and column (both from 1, columns in characters).
std::size_t offset_of(std::string_view text, int line, int column) {
    std::size_t at = 0;
    for (int i = 1; i < line; ++i) {
        const std::size_t end = text.find('\n', at);
        if (end == std::string_view::npos) return text.size();
        at = end + 1;
    }
    for (int i = 1; i < column && at < text.size() && text[at] != '\n'; ++i) {
        do {
            ++at;
        } while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
    }
    return at;
}

}  // namespace

struct YamlEvents::Library {
    fy_diag* diag = make_silent_diag();
    fy_parser* parser = make_parser(diag);
    fy_event* event = nullptr;

    Library() = default;
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
    ~Library() {
        if (event) fy_parser_event_free(parser, event);
        if (parser) fy_parser_destroy(parser);
        if (diag) fy_diag_destroy(diag);
    }
};

YamlEvents::YamlEvents(std::string_view text) : text_(text), library_(std::make_unique<Library>()) {
    if (library_->parser) fy_parser_set_string(library_->parser, text.data(), text.size());
}

YamlEvents::~YamlEvents() = default;

std::optional<YamlEvent> YamlEvents::next() {
    Library& library = *library_;
    while (library.parser) {
        if (library.event) fy_parser_event_free(library.parser, library.event);
        library.event = fy_parser_parse(library.parser);
        if (!library.event) return std::nullopt;
        YamlEvent event;
        if (translate(library.event, event)) return event;
    }
    return std::nullopt;
}

std::optional<YamlError> YamlEvents::error() const {
    if (!library_->parser || !library_->diag) return YamlError{"out of memory", {}};
    void* before = nullptr;
    if (const fy_diag_error* const error = fy_diag_errors_iterate(library_->diag, &before)) {
        std::optional<std::size_t> offset = place_of(error->fyt);
        if (!offset && error->line > 0) offset = offset_of(text_, error->line, error->column);
        return YamlError{error->msg ? error->msg : "", offset};
    }
    if (fy_parser_get_stream_error(library_->parser)) return YamlError{};
    return std::nullopt;
}

}  // namespace parskats
