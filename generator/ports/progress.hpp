#pragma once

#include <cstddef>

namespace parskats {

enum class ProgressPhase { reading, rendering, comparing, writing, checking };

/// Hears how far long work has come. Calls may come from many threads at once.
class Progress {
public:
    virtual ~Progress() = default;
    /// `total` is 0 when it is not known.
    virtual void advance(ProgressPhase phase, std::size_t done, std::size_t total) = 0;
};

/// For whom nobody waits.
class NoProgress : public Progress {
public:
    void advance(ProgressPhase /*phase*/, std::size_t /*done*/, std::size_t /*total*/) override {}
};

}  // namespace parskats
