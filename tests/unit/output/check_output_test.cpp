#include "output/check/check_output.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"

using namespace parskats;

namespace {

using Lines = std::vector<std::string>;

/// The faults of a site of these files, as `P502 page link`.
Lines faults_of(std::vector<OutputFile> files, std::string_view base_path = "/") {
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    Diagnostics faults;
    check_output(files, base_path, 3, faults);
    faults.sort();
    Lines lines;
    for (const Diagnostic& fault : faults.all()) {
        lines.push_back(std::string(fault.code->id) + ' ' + fault.path + ' ' +
                        (fault.arguments.empty() ? "" : fault.arguments[0]));
    }
    return lines;
}

Lines faults_of_page(const std::string& body) {
    return faults_of({{"lv/index.html", "<!DOCTYPE html><title>t</title>" + body},
                      {"lv/a/index.html", "<p id=place>"},
                      {"index.html", ""},
                      {"assets/ā b.png", ""}});
}

}  // namespace

TEST_CASE("links that lead to files, places and elsewhere are fine") {
    CHECK(faults_of_page(
              "<a href='../index.html'>x</a><a href='a/index.html#place'>x</a><a href='#'>x</a><a href='#top'>x</a>"
              "<a id='ā' href='#%C4%81'>x</a><img src='../assets/%C4%81%20b.png?v=1' alt=''>"
              "<a href='https://e.example/'>x</a><a href='mailto:a@b.example'>x</a><a href='tel:112'>x</a>"
              "<link rel=canonical href='https://e.example/lv/'>") == Lines{});
}

TEST_CASE("a link that leads to no file of the site is a fault") {
    CHECK(faults_of_page("<a href='b.html'>x</a>") == Lines{"P502 lv/index.html b.html"});
    CHECK(faults_of_page("<a href='../../index.html'>x</a>") == Lines{"P502 lv/index.html ../../index.html"});
    CHECK(faults_of_page("<img src='a.png' srcset='a1.png 1x, a2.png 2x' alt=''>") ==
          Lines{"P502 lv/index.html a.png", "P502 lv/index.html a1.png", "P502 lv/index.html a2.png"});
    CHECK(faults_of_page("<link rel=stylesheet href='s.css'>") == Lines{"P502 lv/index.html s.css"});
    CHECK(faults_of_page("<a href='a/'>x</a>") == Lines{"P502 lv/index.html a/"});  // a disk opens no folder
    CHECK(faults_of_page("<template><a href='b.html'>x</a></template>") == Lines{"P502 lv/index.html b.html"});
}

TEST_CASE("a place that the other page does not have is a fault") {
    CHECK(faults_of_page("<a href='a/index.html#plase'>x</a>") == Lines{"P503 lv/index.html a/index.html#plase"});
    CHECK(faults_of_page("<a href='#place'>x</a>") == Lines{"P503 lv/index.html #place"});
}

TEST_CASE("a fault of a template, which is on many pages, is told of the first with the number of the others") {
    const std::string link = "<a href='../nowhere.html'>x</a>";
    const std::string deeper = "<a href='../../nowhere.html'>x</a>";
    Diagnostics faults;
    check_output(
        {{"a/1.html", link + link}, {"a/2.html", link}, {"a/b/3.html", deeper}, {"a/b/4.html", deeper + deeper}}, "/",
        2, faults);
    REQUIRE(faults.all().size() == 1);
    CHECK(faults.all()[0].path == "a/1.html");
    CHECK(faults.all()[0].more_pages == 3);
    Diagnostics two;
    check_output({{"a/1.html", link}, {"a/2.html", "<a href='other.html'>x</a>"}}, "/", 1, two);
    CHECK(two.all().size() == 2);
    CHECK(two.all()[0].more_pages == 0);
}

TEST_CASE("an id that is there twice is told once") {
    CHECK(faults_of_page("<p id=a><p id=b><p id=a><p id=a>") == Lines{"P504 lv/index.html a"});
}

TEST_CASE("an address from the top of the server is for 404.html alone, below the site's own path") {
    CHECK(faults_of_page("<a href='/lv/index.html'>x</a>") == Lines{"P505 lv/index.html /lv/index.html"});
    const auto not_found = [](const std::string& address) {
        return faults_of({{"404.html", "<a href='" + address + "'>x</a>"}, {"lv/index.html", ""}}, "/plans/");
    };
    CHECK(not_found("/plans/lv/index.html") == Lines{});
    CHECK(not_found("/plans/lv/") == Lines{});
    CHECK(not_found("/plans/en/") == Lines{"P502 404.html /plans/en/"});
    CHECK(not_found("/lv/") == Lines{"P505 404.html /lv/"});
}

TEST_CASE("a page may link to another site but not load from it") {
    CHECK(faults_of_page("<img src='https://e.example/x.png' alt=''>") ==
          Lines{"P506 lv/index.html https://e.example/x.png"});
    CHECK(faults_of_page("<link rel=stylesheet href='//e.example/x.css'>") ==
          Lines{"P506 lv/index.html //e.example/x.css"});
    CHECK(faults_of_page("<iframe src='https://e.example/'></iframe>") ==
          Lines{"P506 lv/index.html https://e.example/"});
}

TEST_CASE("paths that cannot be written, or not side by side, are faults") {
    CHECK(faults_of({{"../x", ""}}) == Lines{"P500 ../x ../x"});
    CHECK(faults_of({{"A.png", ""}, {"a.png", ""}}) == Lines{"P501 A.png A.png"});
}

TEST_CASE("a page nested twenty thousand deep is looked at all the same") {
    std::string deep;
    for (int i = 0; i < 20000; ++i) deep += "<div>";
    CHECK(faults_of_page("<a href='b.html'>x</a>" + deep) == Lines{"P502 lv/index.html b.html"});
}
