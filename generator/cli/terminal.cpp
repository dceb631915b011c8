#include "cli/terminal.hpp"

#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "adapters/file_descriptor.hpp"

namespace parskats {

void ignore_write_signals() {
    static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
    static_cast<void>(std::signal(SIGXFSZ, SIG_IGN));
}

bool is_terminal(int descriptor) {
    return ::isatty(descriptor) == 1;
}

std::string environment_value(const char* name) {
    const char* const value = std::getenv(name);
    return value ? value : "";
}

bool write_to(int descriptor, std::string_view text) {
    const int number = write_all(descriptor, text);
    return number == 0 || number == EPIPE;
}

std::string find_built_in_themes() {
    namespace fs = std::filesystem;
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    if (!error) {
        const fs::path beside = (program.parent_path() / PARSKATS_THEMES_RELATIVE).lexically_normal();
        if (fs::is_directory(beside, error)) return beside.string();
    }
    return fs::is_directory(PARSKATS_SOURCE_THEMES, error) ? PARSKATS_SOURCE_THEMES : "";
}

}  // namespace parskats
