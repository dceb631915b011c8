#pragma once

#include <string>
#include <string_view>

namespace parskats {

/// Turns off the signals that end a process when a pipe closes or a file grows past its limit: both come back as
/// errors.
void ignore_write_signals();

[[nodiscard]] bool is_terminal(int descriptor);
/// An environment variable; empty when it is not set.
[[nodiscard]] std::string environment_value(const char* name);

/// Writes everything. Nobody reading any more is fine: whoever closed the pipe has seen enough. False on other trouble.
[[nodiscard]] bool write_to(int descriptor, std::string_view text);

/// The folder of themes that belongs to the running program, or the one of its sources; empty when neither is there.
[[nodiscard]] std::string find_built_in_themes();

}  // namespace parskats
