#include "links/inspect/gumbo_tree.hpp"

#include <algorithm>
#include <csetjmp>
#include <cstdlib>
#include <vector>

namespace parskats {
namespace {

constexpr std::size_t block_size = std::size_t{256} << 10U;
constexpr std::size_t alignment = alignof(std::max_align_t);

}  // namespace

/// Gives out memory piece by piece and takes it back all at once. gumbo does not look whether it got any, so an arena
/// that is used up leaves the parser altogether.
class GumboTree::Arena {
public:
    explicit Arena(std::size_t limit) : limit_(limit) {}

    void* allocate(std::size_t size) {
        size = (size + alignment - 1) / alignment * alignment;
        if (size > left_) add_block(std::max(size, block_size));
        char* const given = next_;
        next_ += size;
        left_ -= size;
        return given;
    }

    void clear() {
        blocks_.clear();
        used_ = left_ = 0;
    }

    std::jmp_buf& exit() { return exit_; }

private:
    void add_block(std::size_t size) {
        // No object with a destructor stands between here and `parse_in`: all frames are gumbo's, in C.
        if (size > limit_ - used_) std::longjmp(exit_, 1);  // NOLINT(cert-err52-cpp)
        blocks_.push_back(std::make_unique_for_overwrite<char[]>(size));
        used_ += size;
        next_ = blocks_.back().get();
        left_ = size;
    }

    std::size_t limit_;
    std::size_t used_ = 0;
    std::size_t left_ = 0;
    char* next_ = nullptr;
    std::vector<std::unique_ptr<char[]>> blocks_;
    std::jmp_buf exit_{};
};

namespace {

/// Null when the arena is used up before the end. It has no locals that the way back could spoil.
template <class Arena>
const GumboOutput* parse_in(Arena& arena, const GumboOptions& options, std::string_view html) {
    if (setjmp(arena.exit()) != 0) return nullptr;  // NOLINT(cert-err52-cpp)
    return gumbo_parse_with_options(&options, html.data(), html.size());
}

}  // namespace

GumboTree::GumboTree(std::string_view html, std::size_t memory_limit) : arena_(std::make_unique<Arena>(memory_limit)) {
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    options.userdata = arena_.get();
    options.allocator = [](void* arena, size_t size) { return static_cast<Arena*>(arena)->allocate(size); };
    options.deallocator = [](void*, void*) {};
    for (std::size_t length = html.size(); output_ == nullptr; length /= 4) {
        arena_->clear();
        output_ = parse_in(*arena_, options, html.substr(0, length));
        parsed_length_ = output_ == nullptr ? 0 : length;
        if (length == 0) break;
    }
}

GumboTree::~GumboTree() = default;

const GumboNode* GumboTree::document() const {
    return output_ == nullptr ? nullptr : output_->document;
}

std::string_view attribute_of(const GumboElement& element, const char* name) {
    const GumboAttribute* const found = gumbo_get_attribute(&element.attributes, name);
    return found == nullptr ? std::string_view{} : std::string_view(found->value);
}

}  // namespace parskats
