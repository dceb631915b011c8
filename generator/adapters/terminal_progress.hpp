#pragma once

#include <atomic>
#include <cstddef>
#include <mutex>

#include "base/diagnostic.hpp"
#include "ports/clock.hpp"
#include "ports/progress.hpp"

namespace parskats {

/// One line on a terminal that is written over as work goes on, and wiped in the end. Quick work shows nothing.
class TerminalProgress : public Progress {
public:
    /// `descriptor` is the terminal's, open while this lives.
    TerminalProgress(int descriptor, UserLanguage language, const Clock& clock)
        : descriptor_(descriptor), language_(language), clock_(clock), next_(clock.monotonic_milliseconds() + 500) {}
    TerminalProgress(const TerminalProgress&) = delete;
    TerminalProgress& operator=(const TerminalProgress&) = delete;
    TerminalProgress(TerminalProgress&&) = delete;
    TerminalProgress& operator=(TerminalProgress&&) = delete;
    ~TerminalProgress() override { wipe(); }

    void advance(ProgressPhase phase, std::size_t done, std::size_t total) override;
    void advance_links(const LinkProgress& links) override;
    /// Takes the line away, before something else is written.
    void wipe();

private:
    /// Writes the line that `make` gives, when it is time for one.
    template <class Make>
    void show(Make make);

    int descriptor_;
    UserLanguage language_;
    const Clock& clock_;
    std::mutex mutex_;
    std::atomic<long long> next_;
    bool shown_ = false;
};

}  // namespace parskats
