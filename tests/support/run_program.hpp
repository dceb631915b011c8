#pragma once

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "support/file_tree.hpp"
#include "support/temporary_directory.hpp"

namespace parskats::test {

struct Ran {
    int code = 0;  ///< exit code; 128 + signal when one ended it
    std::string out;
    std::string err;
};

struct RunOptions {
    std::map<std::string, std::string> environment;  ///< all that the program sees, beside PATH
    std::string folder;                              ///< where it runs; empty: here
    std::string out = {};                            ///< a file for its output, `/dev/full` say, which is then not read
};

/// Runs a program to its end and keeps what it wrote. Input is empty.
inline Ran run_program(std::vector<std::string> words, const RunOptions& options = {}) {
    const TemporaryDirectory kept;
    const std::string out = options.out.empty() ? kept / "out" : options.out;
    const std::string err = kept / "err";
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, out.c_str(), O_WRONLY | O_CREAT, 0600);
    posix_spawn_file_actions_addopen(&actions, 2, err.c_str(), O_WRONLY | O_CREAT, 0600);
    if (!options.folder.empty()) posix_spawn_file_actions_addchdir_np(&actions, options.folder.c_str());

    std::vector<std::string> variables{"PATH=/usr/local/bin:/usr/bin:/bin"};
    for (const auto& [name, value] : options.environment) variables.push_back(name + '=' + value);
    const auto pointers = [](std::vector<std::string>& texts) {
        std::vector<char*> result;
        for (std::string& text : texts) result.push_back(text.data());
        result.push_back(nullptr);
        return result;
    };
    pid_t child = 0;
    const int spawned = ::posix_spawnp(&child, words.front().c_str(), &actions, nullptr, pointers(words).data(),
                                       pointers(variables).data());
    posix_spawn_file_actions_destroy(&actions);
    if (spawned != 0) throw std::runtime_error("cannot start " + words.front());
    int status = 0;
    while (::waitpid(child, &status, 0) < 0) {
    }
    Ran ran;
    ran.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    if (options.out.empty()) ran.out = read_text(out);
    ran.err = read_text(err);
    return ran;
}

}  // namespace parskats::test
