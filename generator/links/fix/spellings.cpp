#include "links/fix/spellings.hpp"

#include <algorithm>

namespace parskats {
namespace {

Spelling plain(std::string text) {
    const std::size_t length = text.size();
    return {std::move(text), 0, length};
}

Spelling between(std::string_view open, const std::string& text, std::string_view close) {
    return {std::string(open) + text + std::string(close), open.size(), text.size()};
}

std::string with_backslashes(const std::string& text, std::string_view signs) {
    std::string out;
    for (const char c : text) {
        if (signs.find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

std::string replaced(std::string text, std::string_view old, std::string_view fresh) {
    for (std::size_t at = text.find(old); at != std::string::npos; at = text.find(old, at + fresh.size()))
        text.replace(at, old.size(), fresh);
    return text;
}

bool is_letter_or_digit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
}

std::string letters_of(std::string_view text) {
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), is_letter_or_digit);
    return out;
}

}  // namespace

std::vector<Spelling> spellings_of(const std::string& address, AddressSyntax syntax) {
    switch (syntax) {
        case AddressSyntax::json: return {plain(with_backslashes(address, "\"\\"))};
        case AddressSyntax::yaml:
            return {plain(address), plain(with_backslashes(address, "\"\\")), plain(replaced(address, "'", "''")),
                    between("\"", with_backslashes(address, "\"\\"), "\"")};
        case AddressSyntax::markdown: {
            const std::string entities = replaced(address, "&", "&amp;");
            const std::string escaped = with_backslashes(entities, "\\`*_[]()<>|~!");
            return {plain(address),
                    plain(entities),
                    plain(with_backslashes(address, "|")),
                    plain(escaped),
                    between("<", address, ">"),
                    between("<", entities, ">"),
                    between("<", with_backslashes(entities, "\\<>|"), ">")};
        }
    }
    return {};
}

bool is_spelling(std::string_view written, std::string_view address) {
    if (written == address) return true;
    if (written.find_first_of(" \t\r\n[]{}<>\"'") != std::string_view::npos) return false;
    if (!written.starts_with("http") && !written.starts_with("www.")) return false;
    // `&amp;` and backslashes are undone, and `www.` stands for `http://www.`.
    const std::string meant = letters_of(replaced(std::string(written), "&amp;", "&"));
    const std::string wanted = letters_of(address);
    return meant == wanted || "http" + meant == wanted;
}

}  // namespace parskats
