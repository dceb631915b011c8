#include "app/watched_reader.hpp"

namespace parskats {

Result<std::string> WatchedReader::read(const std::string& path) const {
    progress_.advance(ProgressPhase::reading, ++read_, 0);
    return reader_.read(path);
}

Result<std::vector<DirectoryEntry>> WatchedReader::list(const std::string& path) const {
    return reader_.list(path);
}

}  // namespace parskats
