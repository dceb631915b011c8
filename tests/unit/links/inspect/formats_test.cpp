// What a body is, by its content, and what it says of itself.
#include <doctest/doctest.h>

#include "links/inspect/inspect.hpp"
#include "unit/links/inspect/sample_files.hpp"

using namespace parskats;

namespace {

Inspected look(const std::string& bytes, const std::string& content_type = "") {
    return inspect({bytes, content_type});
}

std::string type_of(const std::string& bytes, const std::string& content_type = "") {
    return look(bytes, content_type).media_type;
}

const std::string office = "application/vnd.openxmlformats-officedocument.";

}  // namespace

TEST_CASE("a PDF says its title, language, date and pages") {
    const Inspected found =
        look(sample::pdf(
                 "/Title (Zi\\305\\206ojums \\(2020\\)) /CreationDate (D:20210101) /ModDate (D:20230901120000+03'00')"),
             "text/html");
    CHECK(found.media_type == "application/pdf");
    CHECK(found.pages == 3);
    CHECK(found.language == "lv");
    CHECK(found.modified == Date{2023, 9, 1});
    CHECK_FALSE(found.is_encrypted);
    CHECK(look(sample::pdf("/Title (Report \\(2020\\))")).title == "Report (2020)");
    CHECK(look(sample::pdf("/Title <FEFF005A0069014600610073>")).title == "Ziņas");
    CHECK(look(sample::pdf("/Title (\xEF\xBB\xBFZi\xC5\x86"
                           "as)"))
              .title == "Ziņas");
    CHECK(look(sample::pdf("/Author (A) /TitleX (no)")).title.empty());
    CHECK(look(sample::pdf("/CreationDate (D:20210101)")).modified == Date{2021, 1, 1});
    CHECK_FALSE(look(sample::pdf("/ModDate (D:20231399)")).modified);
}

TEST_CASE("a PDF that packs its objects says the same") {
    const Inspected found = look(sample::packed_pdf());
    CHECK(found.media_type == "application/pdf");
    CHECK(found.title == "Annual report");
    CHECK(found.pages == 41);
    CHECK(found.language == "en");
    CHECK(found.modified == Date{2022, 3, 4});
}

TEST_CASE("a protected PDF gives no texts that are none") {
    const Inspected found = look(sample::pdf("/Title (\x01\x02garbled)", 3, "/Encrypt 8 0 R"));
    CHECK(found.is_encrypted);
    CHECK(found.title.empty());
    CHECK(found.pages == 3);
    CHECK_FALSE(look(sample::pdf("/Title (x) /Subject (/Encrypt is a word)")).is_encrypted);
}

TEST_CASE("office documents are told apart by what is in them") {
    const Inspected letter = look(sample::docx(), "application/zip");
    CHECK(letter.media_type == office + "wordprocessingml.document");
    CHECK(letter.title == "Vēstule & pielikums");
    CHECK(letter.language == "lv");
    CHECK(letter.modified == Date{2023, 9, 1});
    CHECK(letter.pages == 7);
    CHECK(type_of(sample::docx("xl/")) == office + "spreadsheetml.sheet");
    CHECK(type_of(sample::docx("ppt/")) == office + "presentationml.presentation");
    CHECK(type_of(sample::docx("other/")) == "application/zip");
    const Inspected open = look(sample::odt());
    CHECK(open.media_type == "application/vnd.oasis.opendocument.text");
    CHECK(open.title == "Plāns");
    CHECK(open.pages == 5);
    CHECK(open.modified == Date{2022, 1, 2});
    CHECK(type_of(sample::zip({{"mimetype", "application/vnd.etsi.asic-e+zip", false}})) ==
          "application/vnd.etsi.asic-e+zip");
    CHECK(type_of(sample::zip({{"mimetype", "<script>", false}})) == "application/zip");
}

TEST_CASE("an office document is known by its beginning alone") {
    const std::string whole = sample::docx();
    CHECK(inspect({std::string_view(whole).substr(0, 160), "", false}).media_type ==
          office + "wordprocessingml.document");
}

TEST_CASE("what a zip unpacks to is bounded") {
    const Inspected bomb =
        look(sample::zip({{"word/document.xml", "<w/>"},
                          {"docProps/core.xml", "<dc:title>" + std::string(20'000'000, 'a') + "</dc:title>"}}));
    CHECK(bomb.title.size() == 300);
}

TEST_CASE("older office formats are recognised") {
    const std::string mark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    const std::string word("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", 24);
    CHECK(type_of(mark + std::string(600, '\0') + word) == "application/msword");
    CHECK(type_of(mark + std::string(600, '\0')) == "application/x-ole-storage");
    CHECK(type_of("{\\rtf1\\ansi x}") == "application/rtf");
}

TEST_CASE("an MP3 says how long it plays and what it is called") {
    const Inspected tagged = look(sample::id3("Raidieraksts") + sample::sound_frames(100), "text/plain");
    CHECK(tagged.media_type == "audio/mpeg");
    CHECK(tagged.title == "Raidieraksts");
    CHECK(tagged.seconds == 3);  // 100 × 1152 / 44100
    CHECK(look(sample::sound_frames(1000)).seconds == 26);
    CHECK(look(sample::xing_frame(10'000) + sample::sound_frames(2)).seconds == 261);
    const std::string front = sample::sound_frames(10);
    CHECK(inspect({front, "", false, 16'000'000}).seconds == 1000);  // 128 kbit/s
    CHECK_FALSE(inspect({front, "", false}).seconds);
    CHECK(type_of("\xFF\xFB no sound") != "audio/mpeg");
}

TEST_CASE("other sound and moving pictures are recognised") {
    CHECK(look(sample::wav(90)).media_type == "audio/wav");
    CHECK(look(sample::wav(90)).seconds == 90);
    CHECK(look(sample::ogg(61)).media_type == "audio/ogg");
    CHECK(look(sample::ogg(61)).seconds == 61);
    CHECK(look(sample::mp4(125)).media_type == "video/mp4");
    CHECK(look(sample::mp4(125)).seconds == 125);
    CHECK(type_of(sample::mp4(1, "M4A ")) == "audio/mp4");
    CHECK(type_of(sample::mp4(1, "qt  ")) == "video/quicktime");
    CHECK(type_of("\x1A\x45\xDF\xA3\x9F\x42\x82\x84webm") == "video/webm");
}

TEST_CASE("pictures say their size") {
    for (const auto& [bytes, type] : std::vector<std::pair<std::string, std::string>>{
             {sample::png(640, 480), "image/png"},
             {sample::jpeg(640, 480), "image/jpeg"},
             {sample::gif(640, 480), "image/gif"},
             {sample::webp(640, 480), "image/webp"},
             {"<?xml version=\"1.0\"?><!-- a --><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" "
              "height=\"480px\"></svg>",
              "image/svg+xml"}}) {
        const Inspected found = look(bytes, "application/octet-stream");
        CHECK(found.media_type == type);
        CHECK(found.width == 640);
        CHECK(found.height == 480);
    }
    CHECK(look("<svg width=\"100%\"><title>Zīme</title></svg>").title == "Zīme");
    CHECK_FALSE(look("<svg width=\"100%\"></svg>").width);
}

TEST_CASE("text is JSON, plain or what its server says") {
    CHECK(type_of("{\"a\": [1, 2]}") == "application/json");
    CHECK(type_of("{\"a\": [1, 2]}", "application/geo+json") == "application/geo+json");
    CHECK(type_of("{not json}") == "text/plain");
    CHECK(type_of("Vienkāršs teksts.") == "text/plain");
    CHECK(type_of("a;b\n1;2\n", "text/csv; charset=utf-8") == "text/csv");
    CHECK(type_of("<?xml version=\"1.0\"?><rss/>") == "application/xml");
    CHECK(type_of("<?xml version=\"1.0\"?><rss/>", "application/rss+xml") == "application/xml");
    CHECK(type_of(std::string("\0\1\2", 3)) == "application/octet-stream");
    CHECK(type_of(std::string("\0\1\2", 3), "application/x-thing") == "application/x-thing");
    CHECK(type_of("", "application/pdf") == "application/pdf");
    CHECK(type_of("").empty());
}
