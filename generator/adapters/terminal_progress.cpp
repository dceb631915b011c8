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

}  // namespace

void TerminalProgress::advance(ProgressPhase phase, std::size_t done, std::size_t total) {
    const long long now = clock_.monotonic_milliseconds();
    if (now < next_.load(std::memory_order_relaxed)) return;
    const std::unique_lock lock(mutex_, std::try_to_lock);
    if (!lock.owns_lock()) return;
    next_.store(now + 100, std::memory_order_relaxed);
    std::string line(wipe_line);
    line += phase_word(phase, language_);
    if (total > 0 || done > 0) line += ' ' + std::to_string(done);
    line += total > 0 ? '/' + std::to_string(total) : std::string(" …");
    // A terminal that has gone away is no reason to stop the work.
    static_cast<void>(write_all(descriptor_, line));
    shown_ = true;
}

void TerminalProgress::wipe() {
    const std::lock_guard lock(mutex_);
    if (shown_) static_cast<void>(write_all(descriptor_, wipe_line));
    shown_ = false;
}

}  // namespace parskats
