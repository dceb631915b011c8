#include "document/document_node.hpp"

#include <algorithm>

namespace parskats {

const DocumentNode* DocumentNode::find(std::string_view key) const {
    const auto found =
        std::find_if(members.begin(), members.end(), [key](const DocumentMember& member) { return member.key == key; });
    return found == members.end() ? nullptr : &found->value;
}

}  // namespace parskats
