#include "adapters/system_error.hpp"

#include <system_error>
#include <utility>

namespace parskats {

tl::unexpected<IoError> system_error(std::string verb, std::string path, int number) {
    // The generic category names errnos on every thread at once, unlike strerror.
    return tl::unexpected(IoError{std::move(verb), std::move(path), std::generic_category().message(number), number});
}

}  // namespace parskats
