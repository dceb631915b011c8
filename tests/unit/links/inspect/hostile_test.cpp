// Cut, changed and lying files: less is read, and nothing worse happens.
#include <doctest/doctest.h>

#include <map>
#include <random>

#include "links/inspect/inspect.hpp"
#include "unit/links/inspect/sample_files.hpp"

using namespace parskats;

namespace {

const std::map<std::string, std::string>& samples() {
    static const std::map<std::string, std::string> all{
        {"pdf", sample::pdf("/Title (Zi\\305ojums) /ModDate (D:20230901)")},
        {"packed pdf", sample::packed_pdf()},
        {"docx", sample::docx()},
        {"odt", sample::odt()},
        {"mp3", sample::id3("Raidieraksts") + sample::xing_frame(100) + sample::sound_frames(3)},
        {"wav", sample::wav(2)},
        {"ogg", sample::ogg(2)},
        {"mp4", sample::mp4(2)},
        {"png", sample::png(3, 2)},
        {"jpeg", sample::jpeg(3, 2)},
        {"gif", sample::gif(3, 2)},
        {"webp", sample::webp(3, 2)},
        {"svg", "<?xml version=\"1.0\"?><svg width=\"3\" height=\"2\"><title>Z\xC4\xABme</title></svg>"},
        {"json", "{\"a\": [1, {\"b\": \"\\u0101\"}]}"},
        {"html",
         "\xEF\xBB\xBF<!doctype html><html lang=lv><head><meta "
         "charset=utf-8><title>P\xC4\x81rskats</title></head><body><!-- a --><h1 id=x>A</h1><p title='a>b'>B&amp;c"
         "<script>var a = '</p>';</script></body></html>"},
    };
    return all;
}

void look_both_ways(std::string_view bytes) {
    static_cast<void>(inspect({bytes, "text/html; charset=windows-1257", true}));
    static_cast<void>(inspect({bytes, "", false, std::uint64_t{1} << 60U}));
}

}  // namespace

TEST_CASE("a file cut at any byte is read as far as it goes") {
    for (const auto& [name, bytes] : samples()) {
        // The bytes have a place of their own, so that a step past their end is seen.
        for (std::size_t length = 0; length <= bytes.size(); ++length) {
            const std::vector<char> cut(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length));
            look_both_ways({cut.data(), cut.size()});
        }
        CHECK_FALSE(inspect({bytes, ""}).media_type.empty());
    }
}

TEST_CASE("a file with bytes changed at random does no harm") {
    std::mt19937 random(20'210'301);
    const auto below = [&random](std::size_t limit) { return static_cast<std::size_t>(random()) % limit; };
    std::size_t looked_at = 0;
    for (const auto& [name, bytes] : samples()) {
        for (int round = 0; round < 400; ++round, ++looked_at) {
            std::string changed = bytes;
            for (std::size_t i = 0, count = 1 + below(8); i < count; ++i) {
                const std::size_t at = below(changed.size());
                const std::size_t what = below(4);
                if (what == 0)
                    changed[at] = static_cast<char>(below(256));
                else if (what == 1)
                    changed[at] = below(2) == 0 ? '\xFF' : '\0';
                else if (what == 2)
                    changed.erase(at, 1 + below(4));
                else
                    changed.insert(at, changed.substr(below(changed.size()), below(64)));
                if (changed.empty()) changed = "x";
            }
            look_both_ways(changed);
        }
    }
    CHECK(looked_at == samples().size() * 400);
}

TEST_CASE("sizes that lie lead nowhere") {
    CHECK(inspect({"RIFF\xFF\xFF\xFF\xFFWAVEfmt \xFF\xFF\xFF\xFF", ""}).media_type == "audio/wav");
    CHECK_FALSE(inspect({sample::mp4(2).replace(16, 4, std::string("\0\0\0\1", 4)), ""}).seconds);
    CHECK(inspect({"ID3\x03" + std::string("\0\0\x7F\x7F\x7F\x7F", 6), ""}).media_type == "audio/mpeg");
    std::string zip = sample::docx();
    zip.replace(zip.size() - 6, 4, "\xFF\xFF\xFF\x7F");
    CHECK(inspect({zip, ""}).title == "V\xC4\x93stule & pielikums");  // by the members' own headers
}

TEST_CASE("large files of one repeated mark are read once, not once a mark") {
    const auto many = [](const std::string& mark, const std::string& first) {
        std::string all = first;
        while (all.size() < 8'000'000) all += mark;
        return all;
    };
    look_both_ways(many("<< /Type /Pages /Count 1 ", "%PDF-1.4\n"));
    look_both_ways(many("4 0 obj ", "%PDF-1.4\ntrailer << /Info 4 0 R >> "));
    look_both_ways(many("14 0 obj ", "%PDF-1.4\ntrailer << /Info 4 0 R >> "));
    look_both_ways(many("/ObjStm stream\n", "%PDF-1.4\n"));
    look_both_ways(many("/Encrypt ", "%PDF-1.4\n"));
    look_both_ways(many("<x:xmpmeta", "%PDF-1.4\n"));
    look_both_ways(many("PK\x03\x04", "PK\x03\x04"));
    look_both_ways(many(std::string("PK\x03\x04", 4) + std::string(26, '\0'), ""));
    look_both_ways(many("PK\x05\x06", "PK\x03\x04"));
    look_both_ways(many("\xFF\xFB\x90", "ID3\x03"));
    look_both_ways(many("OggS", "OggS"));
    look_both_ways(many("<!--", "<svg"));
    look_both_ways(many("[", "["));
    look_both_ways(many("\xFF", "\xFF\xD8\xFF"));
    CHECK(inspect({many("<x:xmpmeta", "%PDF-1.4\n"), ""}).media_type == "application/pdf");
}
