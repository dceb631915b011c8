#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>

namespace parskats {

/// A language of the site, by its place in `site.yaml`; 0 is the source language.
using LanguageIndex = std::size_t;

struct SiteLanguage {
    std::string code;                                          ///< "lv": also the first part of its addresses
    std::string name;                                          ///< "Latviešu", in itself
    std::string locale;                                        ///< "lv-LV", BCP 47
    std::map<std::string, std::string, std::less<>> sections;  ///< "institutions" → "iestades"
};

}  // namespace parskats
