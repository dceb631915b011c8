#pragma once

#include <string>
#include <vector>

#include "base/source_file.hpp"

namespace parskats {

/// A place in the content where an external address stands.
struct LinkOccurrence {
    std::string address;       ///< as it means (entities and escapes undone), with its fragment
    SourceSpan span;           ///< of the address itself, in the file
    bool is_verbatim = false;  ///< the bytes at `span` are `address`: it can be replaced in place
};

/// One address to be looked at, and everywhere it stands. Occurrences are sorted by file and place.
struct LinkTarget {
    std::string key;                     ///< `address_key`; the address as written when it is no web address
    std::vector<std::string> fragments;  ///< sorted, unique, decoded
    std::vector<LinkOccurrence> occurrences;
    bool keeps_body = false;  ///< its owner permits a copy: what was fetched is kept for the mirror
};

}  // namespace parskats
