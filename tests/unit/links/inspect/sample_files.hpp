#pragma once

#include <zlib.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

/// Small files that are what they say, made here so that nothing binary is committed and every byte is known.
namespace sample {

inline std::string big(std::uint64_t value, int count) {
    std::string out;
    for (int i = count - 1; i >= 0; --i) out += static_cast<char>(value >> (8 * i) & 0xFFU);
    return out;
}

inline std::string little(std::uint64_t value, int count) {
    std::string out;
    for (int i = 0; i < count; ++i) out += static_cast<char>(value >> (8 * i) & 0xFFU);
    return out;
}

/// What a zlib stream, or with `-15` a bare one, makes of it.
inline std::string deflated(const std::string& bytes, int window = 15) {
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY);
    std::string input = bytes;
    std::string out(deflateBound(&stream, input.size()) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

inline std::string pdf(const std::string& facts, int pages = 3, const std::string& trailer = "") {
    return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Lang (lv-LV) >>\nendobj\n"
           "2 0 obj\n<< /Type /Pages /Kids [3 0 R 5 0 R] /Count " +
           std::to_string(pages) +
           " >>\nendobj\n3 0 obj\n<< /Type /Pages /Parent 2 0 R /Count 1 /Kids [] >>\nendobj\n"
           "14 0 obj\n<< /Title (Wrong one) >>\nendobj\n4 0 obj\n<< " +
           facts + " >>\nendobj\ntrailer\n<< /Size 6 /Root 1 0 R /Info 4 0 R " + trailer + " >>\nstartxref\n9\n%%EOF\n";
}

/// As newer writers do: all objects packed into one stream.
inline std::string packed_pdf() {
    const std::string objects =
        "1 0 2 40 4 90 << /Type /Catalog /Pages 2 0 R /Lang (en) >> << /Type /Pages /Count 41 /Kids [] >> "
        "<< /Title (Annual report) /Producer (Office) /ModDate (D:20220304050607Z) >>";
    const std::string stream = deflated(objects);
    return "%PDF-1.7\n9 0 obj\n<< /Type /ObjStm /N 3 /First 18 /Filter /FlateDecode /Length " +
           std::to_string(stream.size()) + " >>\nstream\r\n" + stream +
           "\r\nendstream\nendobj\n10 0 obj\n<< /Type /XRef /Root 1 0 R /Info 4 0 R >>\nendobj\nstartxref\n9\n%%EOF\n";
}

struct Member {
    std::string name;
    std::string content;
    bool is_packed = true;
};

inline std::string zip(const std::vector<Member>& members) {
    std::string front;
    std::string directory;
    for (const Member& member : members) {
        const std::string packed = member.is_packed ? deflated(member.content, -15) : member.content;
        const std::string facts = little(member.is_packed ? 8 : 0, 2) + little(0, 4) + little(0, 4) +
                                  little(packed.size(), 4) + little(member.content.size(), 4) +
                                  little(member.name.size(), 2) + little(0, 2);
        directory += "PK\x01\x02" + little(20, 2) + little(20, 2) + little(0, 2) + facts + little(0, 2) + little(0, 2) +
                     little(0, 2) + little(0, 4) + little(front.size(), 4) + member.name;
        front += "PK\x03\x04" + little(20, 2) + little(0, 2) + facts + member.name + packed;
    }
    return front + directory + "PK\x05\x06" + little(0, 4) + little(members.size(), 2) + little(members.size(), 2) +
           little(directory.size(), 4) + little(front.size(), 4) + little(0, 2);
}

inline std::string docx(const std::string& folder = "word/") {
    return zip(
        {{"[Content_Types].xml", "<Types/>"},
         {folder + "document.xml", "<w/>"},
         {"docProps/app.xml", "<Properties><Pages>7</Pages></Properties>"},
         {"docProps/core.xml",
          "<cp:coreProperties><dc:title>V\xC4\x93stule &amp; pielikums</dc:title><dc:language>lv-LV</dc:language>"
          "<dcterms:modified "
          "xsi:type=\"dcterms:W3CDTF\">2023-09-01T12:00:00Z</dcterms:modified></cp:coreProperties>"}});
}

inline std::string odt() {
    return zip(
        {{"mimetype", "application/vnd.oasis.opendocument.text", false},
         {"meta.xml",
          "<office:meta><dc:title>Plāns</dc:title><dc:date>2022-01-02T00:00:00</dc:date><dc:language>lv</dc:language>"
          "<meta:document-statistic meta:table-count=\"0\" meta:page-count=\"5\"/></office:meta>"}});
}

inline std::string sound_frames(int count) {
    std::string frames;
    for (int i = 0; i < count; ++i) frames += std::string("\xFF\xFB\x90\x00", 4) + std::string(413, '\0');
    return frames;
}

inline std::string id3(const std::string& title) {
    const std::string text = "\x03" + title;
    const std::string frame = "TIT2" + big(text.size(), 4) + std::string(2, '\0') + text;
    return "ID3" + std::string("\x03\x00\x00", 3) + big(0, 2) + big(frame.size() >> 7U, 1) +
           big(frame.size() & 127U, 1) + frame;
}

/// The first frame of a sound of changing density, in which the encoder wrote how many frames there are.
inline std::string xing_frame(std::uint64_t frames) {
    return std::string("\xFF\xFB\x90\x00", 4) + std::string(32, '\0') + "Xing" + big(1, 4) + big(frames, 4) +
           std::string(413 - 44, '\0');
}

inline std::string png(std::uint32_t width, std::uint32_t height) {
    return "\x89PNG\r\n\x1A\n" + big(13, 4) + "IHDR" + big(width, 4) + big(height, 4) +
           std::string("\x08\x00\x00\x00\x00", 5) + big(0, 4);
}

inline std::string jpeg(unsigned width, unsigned height) {
    return "\xFF\xD8\xFF\xE0" + big(16, 2) + std::string("JFIF\0", 5) + std::string(9, '\0') + "\xFF\xFF\xC4" +
           big(4, 2) + "ab" + "\xFF\xC2" + big(11, 2) + "\x08" + big(height, 2) + big(width, 2) + "\x01" + big(0, 3) +
           "\xFF\xDA";
}

inline std::string gif(unsigned width, unsigned height) {
    return "GIF89a" + little(width, 2) + little(height, 2) + std::string(3, '\0') + ";";
}

inline std::string webp(unsigned width, unsigned height) {
    return "RIFF" + little(30, 4) + "WEBPVP8X" + little(10, 4) + little(0, 4) + little(width - 1, 3) +
           little(height - 1, 3);
}

inline std::string wav(unsigned seconds) {
    return "RIFF" + little(100, 4) + "WAVEfmt " + little(16, 4) + little(1, 2) + little(1, 2) + little(8000, 4) +
           little(8000, 4) + little(1, 2) + little(8, 2) + "data" + little(8000 * seconds, 4);
}

inline std::string ogg(unsigned seconds) {
    const auto page = [](std::uint64_t samples, const std::string& packet) {
        return "OggS" + std::string(2, '\0') + little(samples, 8) + std::string(12, '\0') + "\x01" +
               little(packet.size(), 1) + packet;
    };
    return page(0, "OpusHead" + std::string(11, '\0')) + page(std::uint64_t{48'000} * seconds, "sound");
}

inline std::string mp4(unsigned seconds, const std::string& brand = "isom") {
    const std::string header =
        std::string(4, '\0') + big(0, 8) + big(1000, 4) + big(seconds * 1000, 4) + std::string(80, '\0');
    const std::string box = big(header.size() + 8, 4) + "mvhd" + header;
    return big(16, 4) + "ftyp" + brand + big(0, 4) + big(8, 4) + "free" + big(box.size() + 8, 4) + "moov" + box;
}

}  // namespace sample
