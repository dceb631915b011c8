#pragma once

namespace parskats {

/// What a run tells whoever started it. The numbers are part of the contract (64, 70 and 74 are those of sysexits.h).
enum class ExitCode {
    fine = 0,
    faults = 1,       ///< the content has faults
    dead_links = 2,   ///< of `links`: an address is dead, unsafe or taken over
    usage = 64,       ///< the command was given wrongly
    bug = 70,         ///< a fault of the program itself
    io_trouble = 74,  ///< a file could not be read or written, or the network was at fault
};

}  // namespace parskats
