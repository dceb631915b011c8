#pragma once

#include <map>
#include <string>

namespace parskats::test {

/// Codes that no site of a few small files can show, and where they are tested instead.
inline const std::map<std::string, std::string>& codes_without_case() {
    static const std::map<std::string, std::string> codes{
        {"P006", "needs a file of many megabytes; unit_content"},
        {"P010", "stands in where the YAML library says something that we do not know; unit_document"},
        {"P019", "needs a file of very many values; unit_document"},
        {"P046", "needs a socket or a pipe; unit_content"},
        {"P228", "caught as P005 when the whole file is read; unit_markdown"},
        {"P230", "needs a very large table; unit_markdown"},
        {"P231", "needs very many brackets; unit_markdown"},
        {"P232", "needs a very long text; unit_markdown"},
        {"P314", "needs a very large dataset; unit_validate"},
        {"P407", "needs a theme of its own from the ground up; unit_render"},
        {"P422", "needs a very large template; unit_render"},
        {"P434", "needs a language from the ground up; unit_render"},
        {"P447", "needs a theme of its own from the ground up; unit_render"},
        {"P500", "names of such files are caught earlier, as P049; unit_output"},
    };
    return codes;
}

}  // namespace parskats::test
