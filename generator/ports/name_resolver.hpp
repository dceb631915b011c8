#pragma once

#include <string>

namespace parskats {

enum class NameAnswer {
    found,
    unknown,              ///< two resolvers independently say that there is no such name
    unknown_unconfirmed,  ///< one resolver says so and there is no second to ask
    trouble,              ///< no answer, or one that says nothing (SERVFAIL, a timeout)
};

/// Says why a host has no address, which an HTTP library does not.
class NameResolver {
public:
    NameResolver() = default;
    NameResolver(const NameResolver&) = delete;
    NameResolver& operator=(const NameResolver&) = delete;
    NameResolver(NameResolver&&) = delete;
    NameResolver& operator=(NameResolver&&) = delete;
    virtual ~NameResolver() = default;

    /// `host` in ASCII (Punycode). May take as long as the system's resolver takes (a few seconds).
    [[nodiscard]] virtual NameAnswer look_up(const std::string& host) = 0;
};

}  // namespace parskats
