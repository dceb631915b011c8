#pragma once

#include <cstddef>
#include <string_view>

namespace parskats {

enum class ProgressPhase { reading, rendering, comparing, writing, checking };

/// How far a look at the links has come.
struct LinkProgress {
    std::size_t done = 0;
    std::size_t total = 0;
    std::size_t alive = 0;
    std::string_view waiting_for;  ///< the host with the most left; empty: none
};

/// Hears how far long work has come. Calls may come from many threads at once.
class Progress {
public:
    virtual ~Progress() = default;
    /// `total` is 0 when it is not known.
    virtual void advance(ProgressPhase phase, std::size_t done, std::size_t total) = 0;
    virtual void advance_links(const LinkProgress& links) = 0;
};

/// For whom nobody waits.
class NoProgress : public Progress {
public:
    void advance(ProgressPhase /*phase*/, std::size_t /*done*/, std::size_t /*total*/) override {}
    void advance_links(const LinkProgress& /*links*/) override {}
};

}  // namespace parskats
