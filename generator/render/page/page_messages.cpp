#include "render/page/page_messages.hpp"

#include <algorithm>
#include <iterator>

#include "render/page/bilingual_pages.hpp"
#include "render/page/body.hpp"
#include "render/page/fragments.hpp"
#include "render/page/frame.hpp"
#include "render/page/link_words.hpp"
#include "render/page/navigation.hpp"
#include "render/page/page_definition.hpp"

namespace parskats {

std::vector<MessageDeclaration> page_messages() {
    std::vector<MessageDeclaration> all;
    const auto add = [&all](std::vector<MessageDeclaration> declared) {
        std::move(declared.begin(), declared.end(), std::back_inserter(all));
    };
    add(body_messages());
    add(fragment_messages());
    add(link_words_messages());
    add(navigation_messages());
    add(frame_messages());
    add(bilingual_messages());
    for (const PageDefinition& page : page_definitions()) add(page.messages);
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
    all.erase(std::unique(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.key == b.key; }),
              all.end());
    return all;
}

}  // namespace parskats
