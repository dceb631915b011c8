#include "adapters/curl_handle.hpp"

#include <new>

namespace parskats {

void append(CurlList& list, const char* text) {
    curl_slist* const longer = curl_slist_append(list.get(), text);
    if (!longer) throw std::bad_alloc();
    static_cast<void>(list.release());
    list.reset(longer);
}

}  // namespace parskats
