#include "adapters/terminal_progress.hpp"

#include <string>
#include <string_view>

#include "adapters/file_descriptor.hpp"

namespace parskats {
namespace {

constexpr std::string_view wipe_line = "\r\x1b[K";

std::string_view phase_word(ProgressPhase phase, UserLanguage language) {
    const bool latvian = language == UserLanguage::lv;
    switch (phase) {
        case ProgressPhase::reading: return latvian ? "Lasa" : "Reading";
        case ProgressPhase::rendering: return latvian ? "Veido lapas" : "Rendering";
        case ProgressPhase::comparing: return latvian ? "Salīdzina" : "Comparing";
        case ProgressPhase::writing: return latvian ? "Raksta" : "Writing";
        case ProgressPhase::checking: return latvian ? "Pārbauda" : "Checking";
    }
    return {};
}

/// A host as it may stand in the line: short, and without anything that steers a terminal.
std::string short_host(std::string_view host) {
    static constexpr std::size_t most = 40;
    std::string text;
    for (const char c : host.substr(0, most)) text += c > ' ' && c < '\x7F' ? c : '?';
    return host.size() > most ? text + "…" : text;
}

std::string links_line(const LinkProgress& links, UserLanguage language) {
    const bool latvian = language == UserLanguage::lv;
    std::string line = latvian ? "Saites " : "Links ";
    line += std::to_string(links.done) + '/' + std::to_string(links.total);
    line += (latvian ? ", pieejamas " : ", alive ") + std::to_string(links.alive);
    if (!links.waiting_for.empty()) line += (latvian ? ", gaida " : ", waiting for ") + short_host(links.waiting_for);
    return line;
}

}  // namespace

void TerminalProgress::advance(ProgressPhase phase, std::size_t done, std::size_t total) {
    show([&] {
        std::string line(phase_word(phase, language_));
        if (total > 0 || done > 0) line += ' ' + std::to_string(done);
        return line + (total > 0 ? '/' + std::to_string(total) : std::string(" …"));
    });
}

void TerminalProgress::advance_links(const LinkProgress& links) {
    show([&] { return links_line(links, language_); });
}

template <class Make>
void TerminalProgress::show(Make make) {
    const long long now = clock_.monotonic_milliseconds();
    if (now < next_.load(std::memory_order_relaxed)) return;
    const std::unique_lock lock(mutex_, std::try_to_lock);
    if (!lock.owns_lock()) return;
    next_.store(now + 100, std::memory_order_relaxed);
    // A terminal that has gone away is no reason to stop the work.
    static_cast<void>(write_all(descriptor_, std::string(wipe_line) + make()));
    shown_ = true;
}

void TerminalProgress::wipe() {
    const std::lock_guard lock(mutex_);
    if (shown_) static_cast<void>(write_all(descriptor_, wipe_line));
    shown_ = false;
}

}  // namespace parskats
