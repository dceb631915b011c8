#include "adapters/terminal_progress.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>

#include <string>

#include "adapters/file_descriptor.hpp"
#include "support/file_tree.hpp"
#include "support/manual_clock.hpp"
#include "support/temporary_directory.hpp"

using namespace parskats;
using namespace parskats::test;

namespace {

/// What a terminal is sent.
struct Terminal {
    TemporaryDirectory temporary;
    FileDescriptor file{::open((temporary / "terminal").c_str(), O_WRONLY | O_CREAT, 0600)};
    ManualClock clock;
    [[nodiscard]] std::string text() const { return read_text(temporary / "terminal"); }
};

}  // namespace

TEST_CASE("quick work shows nothing") {
    Terminal terminal;
    {
        TerminalProgress progress(terminal.file.number(), UserLanguage::en, terminal.clock);
        terminal.clock.now += 499;
        progress.advance(ProgressPhase::writing, 1, 2);
    }
    CHECK(terminal.text() == "");
}

TEST_CASE("long work shows one line, not more often than ten times a second, and wipes it") {
    Terminal terminal;
    {
        TerminalProgress progress(terminal.file.number(), UserLanguage::en, terminal.clock);
        terminal.clock.now += 500;
        progress.advance(ProgressPhase::reading, 7, 0);
        terminal.clock.now += 99;
        progress.advance(ProgressPhase::writing, 1, 9);
        terminal.clock.now += 1;
        progress.advance(ProgressPhase::writing, 2, 9);
    }
    CHECK(terminal.text() == "\r\x1b[KReading 7 …\r\x1b[KWriting 2/9\r\x1b[K");
}
