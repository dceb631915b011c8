#include "output/server_files.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <map>
#include <string>

#include "output/manifest.hpp"

using namespace parskats;

namespace {

std::map<std::string, std::string> files_of(const std::string& contact) {
    Site site;
    site.config.contact = contact;
    site.config.languages = {{"lv", "Latviešu", "lv-LV", {}}, {"en", "English", "en-GB", {}}};
    std::map<std::string, std::string> files;
    for (OutputFile& file : make_server_files(site, "https://e.example/x/")) files[file.path] = file.bytes;
    return files;
}

}  // namespace

TEST_CASE("robots are told of the sitemap, servers of the headers that a page cannot state") {
    const auto files = files_of("");
    CHECK(files.at("robots.txt") == "User-agent: *\nAllow: /\n\nSitemap: https://e.example/x/sitemap.xml\n");
    for (const char* const header :
         {"frame-ancestors 'none'", "Referrer-Policy: no-referrer", "nosniff", "Permissions-Policy"}) {
        CHECK(files.at("_headers").find(header) != std::string::npos);
    }
    CHECK(files.contains(".nojekyll"));
}

TEST_CASE("servers send the policy that pages state, and that nobody may frame them") {
    std::ifstream stream(PARSKATS_SOURCE_DIR "/themes/default/templates/policy.mustache");
    const std::string meta((std::istreambuf_iterator<char>(stream)), {});
    const std::size_t begin = meta.find("content=\"") + 9;
    const std::string policy = meta.substr(begin, meta.find('"', begin) - begin);
    REQUIRE(policy.starts_with("default-src 'none'; script-src 'self'; "));
    CHECK(policy.find("unsafe") == std::string::npos);
    const std::string headers = files_of("").at("_headers");
    CHECK(headers.find("Content-Security-Policy: " + policy + "; frame-ancestors 'none'\n") != std::string::npos);
}

TEST_CASE("security.txt is there only when there is somebody to write to") {
    CHECK_FALSE(files_of("").contains(".well-known/security.txt"));
    const std::string text = files_of("a@e.example").at(".well-known/security.txt");
    CHECK(text.starts_with("Contact: mailto:a@e.example\nExpires: "));
    CHECK(text.ends_with("\nPreferred-Languages: lv, en\nCanonical: https://e.example/x/.well-known/security.txt\n"));
    CHECK(files_of("https://e.example/contact")
              .at(".well-known/security.txt")
              .starts_with("Contact: https://e.example/contact\n"));
}

TEST_CASE("a manifest names every file, and reads back as paths with its own") {
    const OutputFile manifest = make_manifest({{"a\"b.txt", "x"}, {"lv/index.html", ""}}, "parskats 1", "s", 2);
    CHECK(manifest.path == "build.json");
    CHECK(read_manifest_paths(manifest.bytes) == std::vector<std::string>{"a\"b.txt", "build.json", "lv/index.html"});
}

TEST_CASE("what is no manifest of ours is not read as one") {
    for (const char* const text : {"", "[]", "{}", "{\"schema\": \"parskats-build/1\"}",
                                   "{\"schema\": 1, \"files\": []}", "{\"schema\": \"other/1\", \"files\": []}",
                                   "{\"schema\": \"parskats-build/1\", \"files\": {}}", "{\"schema\""}) {
        CAPTURE(text);
        CHECK_FALSE(read_manifest_paths(text));
    }
}
