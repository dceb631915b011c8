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

TEST_CASE("a look at links shows how many are done and alive, and whom it waits for") {
    Terminal terminal;
    {
        TerminalProgress progress(terminal.file.number(), UserLanguage::lv, terminal.clock);
        terminal.clock.now += 500;
        progress.advance_links({3, 31, 2, "www.iem.gov.lv"});
        terminal.clock.now += 99;
        progress.advance_links({4, 31, 3, "www.iem.gov.lv"});
        terminal.clock.now += 1;
        progress.advance_links({30, 31, 28, "a\x1b[31m." + std::string(50, 'b')});
        terminal.clock.now += 100;
        progress.advance_links({31, 31, 29, ""});
    }
    CHECK(terminal.text() ==
          "\r\x1b[KSaites 3/31, pieejamas 2, gaida www.iem.gov.lv\r\x1b[KSaites 30/31, pieejamas 28, gaida a?[31m." +
              std::string(33, 'b') + "…\r\x1b[KSaites 31/31, pieejamas 29\r\x1b[K");
}
