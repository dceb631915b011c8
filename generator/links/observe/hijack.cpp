#include "links/observe/hijack.hpp"

#include <algorithm>
#include <array>

#include "base/percent_encoding.hpp"
#include "links/observe/plain_words.hpp"
#include "links/observe/rules.hpp"

// An address that somebody else has now.
namespace parskats {
namespace {

using R = LinkReason;

constexpr std::size_t looked_at = std::size_t{256} << 10U;  // bytes of a body
constexpr std::size_t parking_text = 4000;                  // characters: a parked page says little

/// Hosts that domains are parked at, or sold by.
struct ParkingHost {
    std::string_view domain;
    LinkReason reason;
};
constexpr std::array parking_hosts{
    ParkingHost{"hugedomains.com", R::for_sale},  ParkingHost{"dan.com", R::for_sale},
    ParkingHost{"sedo.com", R::for_sale},         ParkingHost{"afternic.com", R::for_sale},
    ParkingHost{"undeveloped.com", R::for_sale},  ParkingHost{"buydomains.com", R::for_sale},
    ParkingHost{"domainmarket.com", R::for_sale}, ParkingHost{"atom.com", R::for_sale},
    ParkingHost{"sedoparking.com", R::parked},    ParkingHost{"parkingcrew.net", R::parked},
    ParkingHost{"bodis.com", R::parked},          ParkingHost{"parklogic.com", R::parked},
    ParkingHost{"voodoo.com", R::parked},         ParkingHost{"above.com", R::parked},
};

/// Stretches of source that only pages of parking services have.
constexpr std::array<std::string_view, 14> parking_marks{"sedoparking",
                                                         "parkingcrew.net",
                                                         "bodiscdn.com",
                                                         "cdn.dsultra.com",
                                                         "data-adblockkey=",
                                                         "window.park = ",
                                                         "window.location.href=\"/lander\"",
                                                         "img1.wsimg.com/parking-lander",
                                                         "d38psrni17bvxu.cloudfront.net",
                                                         "parklogic.com",
                                                         "hugedomains.com/domain_profile",
                                                         "afternic.com/forsale",
                                                         "dan.com/buy-domain",
                                                         "uniregistry.com/buy-domain"};

constexpr std::array<std::string_view, 21> sale_phrases{"domain is for sale",
                                                        "domain name is for sale",
                                                        "domain may be for sale",
                                                        "buy this domain",
                                                        "domain for sale",
                                                        "this domain is available for purchase",
                                                        "make an offer on this domain",
                                                        "get this domain",
                                                        "premium domain for sale",
                                                        "domēns ir pārdošanā",
                                                        "domēns tiek pārdots",
                                                        "pārdod domēnu",
                                                        "pērciet šo domēnu",
                                                        "nopirkt domēnu",
                                                        "домен продается",
                                                        "домен продаётся",
                                                        "продажа домена",
                                                        "купить домен",
                                                        "купить этот домен",
                                                        "domenas parduodamas",
                                                        "domeen on müügis"};

constexpr std::array<std::string_view, 14> parked_phrases{"domain is parked",
                                                          "domain has been parked",
                                                          "this domain is parked free",
                                                          "parked domain",
                                                          "domain parking",
                                                          "this domain has expired",
                                                          "domain has expired",
                                                          "domain registration has expired",
                                                          "domain name has expired",
                                                          "domēns ir rezervēts",
                                                          "domēns ir novietots",
                                                          "домен припаркован",
                                                          "срок регистрации домена истек",
                                                          "срок регистрации домена истёк"};

constexpr std::array<std::string_view, 62> spam_phrases{"casino",
                                                        "online casino",
                                                        "casino bonus",
                                                        "slots",
                                                        "slot online",
                                                        "slot gacor",
                                                        "gacor",
                                                        "judi",
                                                        "judi online",
                                                        "togel",
                                                        "poker",
                                                        "roulette",
                                                        "blackjack",
                                                        "jackpot",
                                                        "free spins",
                                                        "sports betting",
                                                        "betting",
                                                        "betting odds",
                                                        "bookmaker",
                                                        "no deposit bonus",
                                                        "welcome bonus",
                                                        "situs",
                                                        "maxwin",
                                                        "rtp",
                                                        "1xbet",
                                                        "mostbet",
                                                        "pin up",
                                                        "vulkan",
                                                        "kazino",
                                                        "kazino bonuss",
                                                        "tiešsaistes kazino",
                                                        "spēļu automāti",
                                                        "bezmaksas griezieni",
                                                        "azartspēles",
                                                        "totalizators",
                                                        "likmes",
                                                        "казино",
                                                        "онлайн казино",
                                                        "игровые автоматы",
                                                        "фриспины",
                                                        "ставки на спорт",
                                                        "букмекер",
                                                        "слоты",
                                                        "viagra",
                                                        "cialis",
                                                        "levitra",
                                                        "tramadol",
                                                        "online pharmacy",
                                                        "buy viagra",
                                                        "without prescription",
                                                        "виагра",
                                                        "porn",
                                                        "porno",
                                                        "xxx",
                                                        "sex video",
                                                        "escort",
                                                        "escorts",
                                                        "hentai",
                                                        "порно",
                                                        "порно видео",
                                                        "проститутки",
                                                        "pornogrāfija"};

/// Words of those who warn, treat and regulate.
constexpr std::array<std::string_view, 33> sober_words{
    "addiction", "addicted",    "help",        "support",   "prevention",  "problem",    "law",
    "act",       "regulation",  "regulations", "ministry",  "police",      "report",     "research",
    "study",     "statistics",  "trafficking", "treatment", "risks",       "harm",       "atkarība",
    "atkarības", "palīdzība",   "profilakse",  "likums",    "noteikumi",   "uzraudzība", "inspekcija",
    "pētījums",  "зависимость", "помощь",      "закон",     "исследование"};

template <std::size_t count>
std::size_t count_phrases(const std::array<std::string_view, count>& phrases, std::string_view words) {
    return static_cast<std::size_t>(std::count_if(phrases.begin(), phrases.end(),
                                                  [words](std::string_view one) { return has_phrase(words, one); }));
}

std::optional<Finding> at_parking_host(const ObserveCase& seen) {
    if (!seen.changed_owner()) return std::nullopt;
    const std::string domain = registrable_domain(seen.final.host);
    const auto* const found = std::find_if(parking_hosts.begin(), parking_hosts.end(),
                                           [&](const ParkingHost& host) { return host.domain == domain; });
    if (found == parking_hosts.end()) return std::nullopt;
    return Finding{found->reason, domain};
}

/// One phrase may stand in any text; in the title, beside the host's own name, or together with others it is an offer.
template <std::size_t count>
bool offers(const ObserveCase& seen, const std::array<std::string_view, count>& phrases) {
    if (count_phrases(phrases, seen.title_words) > 0) return true;
    const std::size_t in_text = count_phrases(phrases, seen.text_words);
    if (in_text > 1) return true;
    const std::string name = plain_words(registrable_domain(seen.final.host));
    const bool names_itself =
        name.size() > 2 && (seen.title_words == name || seen.text_words.find(name) != std::string::npos);
    return in_text == 1 && names_itself;
}

std::optional<Finding> parked_page(const ObserveCase& seen) {
    if (seen.page() == nullptr || seen.text_length() > parking_text) return std::nullopt;
    if (offers(seen, sale_phrases)) return Finding{R::for_sale, seen.found.title};
    if (offers(seen, parked_phrases)) return Finding{R::parked, seen.found.title};
    const std::string_view beginning = std::string_view(seen.last.body).substr(0, looked_at);
    for (const std::string_view mark : parking_marks) {
        if (beginning.find(mark) != std::string_view::npos) return Finding{R::parked, std::string(mark)};
    }
    return std::nullopt;
}

std::optional<Finding> spam_page(const ObserveCase& seen) {
    const bool had_title = seen.trail.before != nullptr && !seen.trail.before->facts.title.empty();
    if (!seen.changed_owner() && !had_title) return std::nullopt;
    if (!is_unrelated(seen) || !speaks_like_spam(seen)) return std::nullopt;
    return Finding{R::spam, seen.found.title};
}

}  // namespace

bool speaks_like_spam(const ObserveCase& seen) {
    constexpr std::size_t enough = 3;
    if (seen.page() == nullptr || count_phrases(sober_words, seen.title_words) > 0) return false;
    if (count_phrases(spam_phrases, seen.title_words) == 0) return false;
    return count_phrases(spam_phrases, seen.title_words + seen.text_words) >= enough;
}

bool is_unrelated(const ObserveCase& seen) {
    const LinkRecord* const before = seen.trail.before;
    if (before != nullptr && !before->facts.title.empty()) {
        return !before->facts.title.starts_with(seen.found.title) &&
               !are_related(before->facts.title, seen.found.title);
    }
    const std::string address = seen.asked.host + " " + percent_decode(seen.asked.path);
    return !are_related(address, seen.found.title);
}

std::optional<Finding> find_hijack(const ObserveCase& seen) {
    if (!seen.is_success()) return std::nullopt;
    if (auto found = at_parking_host(seen)) return found;
    if (auto found = parked_page(seen)) return found;
    return spam_page(seen);
}

}  // namespace parskats
