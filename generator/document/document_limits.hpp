#pragma once

#include <cstddef>

namespace parskats {

/// Lists and mappings stand in each other at most this deep, so that recursion over a tree is safe.
inline constexpr std::size_t max_document_depth = 40;
/// Values and keys of one file: about 250 MB of tree.
inline constexpr std::size_t max_document_nodes = 2'000'000;

}  // namespace parskats
