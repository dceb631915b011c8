#include "render/figure/figure.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <regex>
#include <set>

#include "render/figure/note_marks.hpp"
#include "support/dataset_fixture.hpp"
#include "unit/render/figure/figure_texts.hpp"

using namespace parskats;
using namespace parskats::test;

namespace {

struct Page {
    Site site = bilingual_site();
    FigureTexts lv{"lv"};
    FigureTexts en{"en"};

    [[nodiscard]] FigureContext context(LanguageIndex language = 0) const {
        FigureContext out;
        out.site = &site;
        out.language = language;
        out.messages = language == 0 ? &lv.messages() : &en.messages();
        out.id_prefix = "f1";
        out.csv_href = "data/sample.csv";
        out.jsonstat_href = "data/sample.json";
        out.dataset_href = "sample/";
        return out;
    }
};

Dataset sample() {
    Dataset out = year_table({"2021", "2022", "total"}, {"A", "B"},
                             {number(1234567, 2), number(0), missing(MissingReason::not_available),
                              missing(MissingReason::not_applicable, "–"), number(-5), number(12)});
    out.dimensions[0].categories[2].is_total = true;
    out.finding = both("Atradums", "Finding");
    return out;
}

std::vector<std::string> matches(const std::string& html, const std::string& pattern) {
    std::vector<std::string> out;
    const std::regex expression(pattern);
    for (auto it = std::sregex_iterator(html.begin(), html.end(), expression); it != std::sregex_iterator(); ++it)
        out.push_back((*it)[1]);
    return out;
}

bool contains(const std::string& html, std::string_view part) {
    return html.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("every cell stands in the table in the format of the language") {
    const Page page;
    const std::string html = render_figure(sample(), "", page.context());
    CHECK(matches(html, "<td[^>]*>([^<]*)") ==
          std::vector<std::string>{"12\u00a0345,67", "0", "nav datu ", "nav piemērojams ", "−5", "12"});
    CHECK(matches(render_figure(sample(), "", page.context(1)), "<td[^>]*>([^<]*)").front() == "12,345.67");
}

TEST_CASE("zero, blank, dash and what the source does not mention stay four different things, whatever the reason") {
    const Page page;
    const auto unknown = MissingReason::not_available;
    const Dataset dataset = year_table({"2021", "2022", "2023", "2024", "2025"}, {},
                                       {number(0), missing(unknown, ""), missing(unknown, "–"), missing(unknown),
                                        missing(MissingReason::not_applicable, "–")});
    const std::string html = render_figure(dataset, "", page.context());
    const auto cell = [](const std::string& word, const std::string& title, const std::string& sign) {
        return "<td class=\"missing\">" + word + " <abbr title=\"" + title + "\">" + sign + "</abbr></td>";
    };
    CHECK(contains(html, "<td>0</td>"));
    CHECK(contains(html, cell("nav datu", "nav datu (avotā tukšs)", "[x]\u00a0“ ”")));
    CHECK(contains(html, cell("nav datu", "nav datu (avotā “–”)", "[x]\u00a0“–”")));
    CHECK(contains(html, cell("nav datu", "nav datu (avotā nav)", "[x]")));
    CHECK(contains(html, cell("nav piemērojams", "nav piemērojams (avotā “–”)", "[z]\u00a0“–”")));
    CHECK(matches(html, "<li>(\\[[^<]*)</li>") ==
          std::vector<std::string>{"[x]\u00a0“ ” – nav datu (avotā tukšs)", "[x]\u00a0“–” – nav datu (avotā “–”)",
                                   "[x] – nav datu (avotā nav)", "[z]\u00a0“–” – nav piemērojams (avotā “–”)"});
    CHECK(matches(html, "<text class=\"chart-missing\"[^>]*>([^<]*)") ==
          std::vector<std::string>{"nav datu [x]\u00a0“ ”", "nav datu [x]\u00a0“–”", "nav datu [x]",
                                   "nav piemērojams [z]\u00a0“–”"});
    CHECK(contains(html,
                   "2021 – 0; 2022 – nav datu (avotā tukšs); 2023 – nav datu (avotā “–”); 2024 – nav datu (avotā "
                   "nav); 2025 – nav piemērojams (avotā “–”).</desc>"));
}

TEST_CASE("what the source prints is text, not markup") {
    const Page page;
    const Dataset dataset = year_table({"2021"}, {}, {missing(MissingReason::not_available, "<b>&")});
    CHECK(contains(render_figure(dataset, "", page.context()), "[x]\u00a0“&lt;b&gt;&amp;”</abbr>"));
    const Dataset wordy = year_table({"2021"}, {}, {missing(MissingReason::not_available, "nav apkopots")});
    CHECK(
        contains(render_figure(wordy, "", page.context()), "title=\"nav datu (avotā “nav apkopots”)\">[x]\u00a0“…”<"));
}

TEST_CASE("heads have scopes and the total is marked") {
    const Page page;
    const std::string html = render_figure(sample(), "", page.context());
    CHECK(contains(html, "<caption id=\"f1-caption\">Paraugs (gadījumi)</caption>"));
    CHECK(contains(html,
                   "<th scope=\"col\" rowspan=\"2\">LV year</th><th scope=\"colgroup\" colspan=\"2\">LV part</th>"));
    CHECK(contains(html, "<tr class=\"total\"><th scope=\"row\">total</th>"));
    CHECK(matches(html, "(<th>)").empty());
}

TEST_CASE("notes are linked both ways, in the order of the dataset") {
    const Page page;
    Dataset dataset = sample();
    dataset.notes = {{"whole", both("Par visu", "On all"), {}},
                     {"one", both("Par vienu", "On one"), {0, 5}},
                     {"two", both("Par otru", "On two"), {5}}};
    const std::string html = render_figure(dataset, "", page.context());
    CHECK(contains(html, "<p class=\"figure-note\">Par visu</p>"));
    const std::vector<std::string> ids = matches(html, " id=\"([^\"]*)\"");
    CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == ids.size());
    const std::vector<std::string> targets = matches(html, "href=\"#([^\"]*)\"");
    CHECK(targets.size() == 6);  // three references, three ways back
    for (const std::string& target : targets) CHECK_MESSAGE(std::count(ids.begin(), ids.end(), target) == 1, target);
    CHECK(contains(html, "<a id=\"f1-ref-a-1\" href=\"#f1-note-a\" aria-label=\"a piezīme\">a</a>"));
    CHECK(contains(html,
                   "<li id=\"f1-note-b\">Par otru <a class=\"note-back\" href=\"#f1-ref-b-6\" "
                   "aria-label=\"Atpakaļ uz šūnu: total, B\">↩ total, B</a></li>"));
}

TEST_CASE("two figures of one dataset share no id") {
    const Page page;
    Dataset dataset = sample();
    dataset.notes = {{"one", both("Par vienu", "On one"), {0}}};
    FigureContext second = page.context();
    second.id_prefix = "f2";
    const std::string both_figures = render_figure(dataset, "", page.context()) + render_figure(dataset, "", second);
    const std::vector<std::string> ids = matches(both_figures, " id=\"([^\"]*)\"");
    CHECK(ids.size() > 8);
    CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == ids.size());
}

TEST_CASE("the finding is the heading, then comes what was counted") {
    const Page page;
    const std::string html = render_figure(sample(), "", page.context());
    CHECK(contains(
        html,
        "<h3 class=\"figure-finding\">Atradums</h3>\n<p class=\"figure-subtitle\">Paraugs. Mērvienība: gadījumi</p>"));
    CHECK(contains(render_figure(sample(), "Mans <virsraksts>", page.context()),
                   "<h3 class=\"figure-finding\">Mans &lt;virsraksts&gt;</h3>"));
    Dataset plain = sample();
    plain.finding = {};
    CHECK(contains(render_figure(plain, "", page.context()),
                   "<h3 class=\"figure-finding\">Paraugs</h3>\n<p class=\"figure-subtitle\">Mērvienība: gadījumi</p>"));
}

TEST_CASE("on the dataset's own page the heading and the link to it are left out") {
    const Page page;
    FigureContext context = page.context();
    context.full_page = true;
    const std::string html = render_figure(sample(), "", context);
    CHECK_FALSE(contains(html, "figure-finding"));
    CHECK_FALSE(contains(html, "href=\"sample/\""));
    CHECK(contains(html, "href=\"data/sample.csv\" type=\"text/csv\""));
    CHECK(contains(render_figure(sample(), "", page.context()), "href=\"sample/\""));
}

TEST_CASE("a text that has no translation says its language") {
    const Page page;
    Dataset dataset = sample();
    dataset.finding = only_latvian("Tikai latviski");
    CHECK(contains(render_figure(dataset, "", page.context(1)), "<span lang=\"lv\">Tikai latviski</span>"));
    CHECK_FALSE(contains(render_figure(dataset, "", page.context(0)), "lang="));
}

TEST_CASE("the source names the institution, the text and the place") {
    const Page page;
    Dataset dataset = sample();
    dataset.source = {"iem-ic", both("Pielikums", "Annex"), both("3.5. pasākums", "Measure 3.5"),
                      "https://example.org/a?b&c"};
    FigureContext context = page.context();
    context.institution_href = "iestades/iem-ic/";
    CHECK(contains(render_figure(dataset, "", context),
                   "Avots: <a href=\"iestades/iem-ic/\">Informācijas centrs</a>. "
                   "<a rel=\"external noreferrer\" href=\"https://example.org/a?b&amp;c\">Pielikums</a>. Vieta avotā: "
                   "3.5. pasākums."));
}

TEST_CASE("what may not be added up says so with its reason") {
    const Page page;
    Dataset dataset = sample();
    CHECK_FALSE(contains(render_figure(dataset, "", page.context()), "nedrīkst"));
    dataset.additive = false;
    dataset.non_additive_reason = both("Cilvēks var būt abos.", "A person may be in both.");
    CHECK(contains(render_figure(dataset, "", page.context()),
                   "<strong>Šos skaitļus nedrīkst saskaitīt.</strong> Cilvēks var būt abos."));
}

TEST_CASE("a published total that is not the sum is printed with the sum beside it") {
    const Page page;
    Dataset dataset = year_table({"2021", "2022", "total"}, {}, {number(1), number(2), number(4)});
    dataset.dimensions[0].categories[2].is_total = true;
    dataset.totals.push_back({0, 2, {0, 1}, both("Avotā tā.", "So in the source.")});
    const std::string html = render_figure(dataset, "", page.context());
    CHECK(contains(html, "<td>4<sup class=\"note-reference\">"));
    CHECK(contains(html, "Avotā tā. (Saskaitot daļas, iznāk 3.)"));
    dataset.cells[2] = number(3);
    CHECK_FALSE(contains(render_figure(dataset, "", page.context()), "Avotā tā."));
}

TEST_CASE("a third dimension groups the rows, one of a single category is said once") {
    const Page page;
    Dataset dataset = year_table({"2021", "2022"}, {"A", "B"}, {number(1), number(2), number(3), number(4)});
    dataset.dimensions.insert(dataset.dimensions.begin(), dimension("region", {"Rīga", "Liepāja"}));
    dataset.dimensions.insert(dataset.dimensions.begin(), dimension("sex", {"visi"}));
    for (int i = 5; i < 9; ++i) dataset.cells.push_back(number(i));
    const std::string html = render_figure(dataset, "", page.context());
    CHECK(matches(html, "<th scope=\"rowgroup\" colspan=\"3\">([^<]*)") == std::vector<std::string>{"Rīga", "Liepāja"});
    CHECK(matches(html, "<td>([^<]*)") == std::vector<std::string>{"1", "2", "3", "4", "5", "6", "7", "8"});
    CHECK(contains(html, "LV sex: visi"));
}

TEST_CASE("a part names the table that it is part of") {
    Page page;
    Dataset whole = sample();
    whole.id = "whole";
    page.site.datasets.push_back(whole);
    Dataset dataset = sample();
    dataset.subset_of = "whole";
    FigureContext context = page.context();
    context.subset_href = "../whole/";
    CHECK(contains(render_figure(dataset, "", context), "Daļa no tabulas: <a href=\"../whole/\">Paraugs</a>"));
}

TEST_CASE("note marks go on after z") {
    CHECK(letter_mark(0) == "a");
    CHECK(letter_mark(25) == "z");
    CHECK(letter_mark(26) == "aa");
    CHECK(letter_mark(51) == "az");
    CHECK(letter_mark(52) == "ba");
}

TEST_CASE("both languages have every message of a figure") {
    const Page page;
    for (const MessageDeclaration& message : figure_messages()) {
        CHECK_MESSAGE(page.lv.messages().has(message.key), message.key);
        CHECK_MESSAGE(page.en.messages().has(message.key), message.key);
    }
}
