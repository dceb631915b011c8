#include "links/observe/not_found_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "links/observe/plain_words.hpp"

namespace parskats {
namespace {

constexpr std::array<std::string_view, 72> phrases{"not found",
                                                   "page not found",
                                                   "file not found",
                                                   "content not found",
                                                   "document not found",
                                                   "object not found",
                                                   "the page was not found",
                                                   "the page cannot be found",
                                                   "page cannot be found",
                                                   "page can not be found",
                                                   "this page could not be found",
                                                   "the page could not be found",
                                                   "page could not be found",
                                                   "page does not exist",
                                                   "this page does not exist",
                                                   "the page does not exist",
                                                   "this page doesn t exist",
                                                   "page doesn t exist",
                                                   "page no longer exists",
                                                   "this page no longer exists",
                                                   "the page you requested could not be found",
                                                   "the page you are looking for could not be found",
                                                   "the requested page could not be found",
                                                   "we can t find that page",
                                                   "we couldn t find that page",
                                                   "we can t find the page you re looking for",
                                                   "we couldn t find the page you were looking for",
                                                   "nothing found",
                                                   "resource not found",
                                                   "lapa nav atrasta",
                                                   "lapa netika atrasta",
                                                   "lapa nav atrodama",
                                                   "lapa neeksistē",
                                                   "lapa nepastāv",
                                                   "šāda lapa neeksistē",
                                                   "šādas lapas nav",
                                                   "šāda lapa nav atrasta",
                                                   "meklētā lapa nav atrasta",
                                                   "meklētā lapa netika atrasta",
                                                   "pieprasītā lapa nav atrasta",
                                                   "diemžēl lapa nav atrasta",
                                                   "saturs nav atrasts",
                                                   "raksts nav atrasts",
                                                   "ieraksts nav atrasts",
                                                   "dokuments nav atrasts",
                                                   "resurss nav atrasts",
                                                   "sadaļa nav atrasta",
                                                   "nav atrasts",
                                                   "nav atrasta",
                                                   "страница не найдена",
                                                   "страница не существует",
                                                   "такой страницы нет",
                                                   "такой страницы не существует",
                                                   "запрашиваемая страница не найдена",
                                                   "документ не найден",
                                                   "не найдено",
                                                   "puslapis nerastas",
                                                   "puslapis neegzistuoja",
                                                   "toks puslapis neegzistuoja",
                                                   "lehte ei leitud",
                                                   "lehekülge ei leitud",
                                                   "otsitud lehte ei leitud",
                                                   "lehte ei ole olemas",
                                                   "seite nicht gefunden",
                                                   "die seite wurde nicht gefunden",
                                                   "seite wurde nicht gefunden",
                                                   "page introuvable",
                                                   "page non trouvée",
                                                   "cette page n existe pas",
                                                   "la page n existe pas",
                                                   "strona nie została znaleziona",
                                                   "nie znaleziono strony"};

/// Words around a phrase that add nothing to it.
constexpr std::array<std::string_view, 19> fillers{"404",    "error",  "http", "oops",   "ops",   "sorry", "ups",
                                                   "ooops",  "whoops", "uh",   "oh",     "hmm",   "kļūda", "kļūdas",
                                                   "ошибка", "klaida", "viga", "fehler", "erreur"};

bool is_filler(std::string_view word) {
    return std::find(fillers.begin(), fillers.end(), word) != fillers.end();
}

/// The parts of a title between dashes, bars and the like that stand apart.
std::vector<std::string_view> parts_of(std::string_view title) {
    static constexpr std::array<std::string_view, 8> marks{" - ", " – ", " — ", "|", " :: ", " · ", " • ", " » "};
    std::vector<std::string_view> parts;
    while (true) {
        std::size_t first = std::string_view::npos;
        std::size_t length = 0;
        for (const std::string_view mark : marks) {
            const std::size_t at = title.find(mark);
            if (at >= first) continue;
            first = at;
            length = mark.size();
        }
        parts.push_back(title.substr(0, first));
        if (first == std::string_view::npos) return parts;
        title.remove_prefix(first + length);
    }
}

/// `words` without fillers at both ends; whether `404` was one of them.
std::string_view without_fillers(std::string_view words, bool& had_number) {
    const auto drop = [&had_number](std::string_view word) {
        had_number = had_number || word == "404";
        return is_filler(word);
    };
    while (!words.empty() && drop(words.substr(0, words.find(' '))))
        words.remove_prefix(std::min(words.find(' '), words.size() - 1) + 1);
    while (!words.empty() && drop(words.substr(words.rfind(' ') + 1)))
        words = words.substr(0, words.find(' ') == std::string_view::npos ? 0 : words.rfind(' '));
    return words;
}

bool part_says_not_found(std::string_view part) {
    const std::string spaced = plain_words(part);
    if (spaced.size() < 3) return false;
    bool had_number = false;
    const std::string_view words = without_fillers(std::string_view(spaced).substr(1, spaced.size() - 2), had_number);
    if (words.empty()) return had_number;
    return std::find(phrases.begin(), phrases.end(), words) != phrases.end();
}

}  // namespace

bool says_not_found(std::string_view title) {
    const auto parts = parts_of(title);
    return std::any_of(parts.begin(), parts.end(), &part_says_not_found);
}

bool tells_not_found(std::string_view words) {
    constexpr std::size_t whole_sentence = 16;  // bytes: two words alone may belong to anything
    return std::any_of(phrases.begin(), phrases.end(), [words](std::string_view phrase) {
        return phrase.size() >= whole_sentence && has_phrase(words, phrase);
    });
}

}  // namespace parskats
