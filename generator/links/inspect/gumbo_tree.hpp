#pragma once

#include <gumbo.h>

#include <cstddef>
#include <memory>
#include <string_view>

namespace parskats {

/// A page as gumbo parsed it, in one arena: gumbo's own way of freeing a tree goes as deep as the tree, and some small
/// pages make trees without end. When memory runs out, only a beginning of the page is parsed.
class GumboTree {
public:
    /// `html` is UTF-8 and must outlive this; it takes at most `memory_limit` bytes at any time.
    GumboTree(std::string_view html, std::size_t memory_limit);
    GumboTree(const GumboTree&) = delete;
    GumboTree& operator=(const GumboTree&) = delete;
    GumboTree(GumboTree&&) = delete;
    GumboTree& operator=(GumboTree&&) = delete;
    ~GumboTree();

    /// The document; null when not even a beginning could be parsed.
    [[nodiscard]] const GumboNode* document() const;
    /// How many bytes of the page are in the tree.
    [[nodiscard]] std::size_t parsed_length() const { return parsed_length_; }

private:
    class Arena;
    std::unique_ptr<Arena> arena_;
    const GumboOutput* output_ = nullptr;
    std::size_t parsed_length_ = 0;
};

/// The value of an attribute; an empty view when there is none.
[[nodiscard]] std::string_view attribute_of(const GumboElement& element, const char* name);

}  // namespace parskats
