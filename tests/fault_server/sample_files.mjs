// Small files that are what they say, made here so that nothing binary is committed and every byte is known.
import { crc32 } from "./crc32.mjs";
import { deflateSync } from "node:zlib";

/** A PDF of one empty page with a title (any letters), a language and a date of change. */
export function pdf({ title = "Report", language = "lv-LV", modified = "20230901120000Z", filler = 0 } = {}) {
  const utf16 = Buffer.from(`\ufeff${title}`, "utf16le").swap16().toString("hex").toUpperCase();
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /Lang (${language}) >>`,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    `<< /Title <${utf16}> /ModDate (D:${modified}) >>`,
  ];
  let text = `%PDF-1.4\n%${"x".repeat(filler)}\n`;
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("")}`;
  return Buffer.from(`${text}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${table}\n%%EOF\n`, "latin1");
}

const number = (bytes, value) => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
};

/** A zip archive whose members are stored uncompressed. */
export function zip(members) {
  const local = [];
  const central = [];
  let offset = 0;
  for (const [name, text] of Object.entries(members)) {
    const bytes = Buffer.from(text);
    const path = Buffer.from(name);
    const facts = [number(2, 0), number(2, 0), number(2, 0), number(2, 0x21), number(4, crc32(bytes)), number(4, bytes.length), number(4, bytes.length),
      number(2, path.length), number(2, 0)];
    const entry = Buffer.concat([number(4, 0x04034b50), number(2, 20), ...facts, path, bytes]);
    central.push(Buffer.concat([number(4, 0x02014b50), number(2, 20), number(2, 20), ...facts, number(2, 0), number(2, 0), number(2, 0), number(4, 0), number(4, offset), path]));
    local.push(entry);
    offset += entry.length;
  }
  const directory = Buffer.concat(central);
  const count = number(2, central.length);
  return Buffer.concat([...local, directory, number(4, 0x06054b50), number(2, 0), number(2, 0), count, count, number(4, directory.length), number(4, offset), number(2, 0)]);
}

/** A Word document with a title, a language and a date of change. */
export function docx({ title = "Letter", language = "lv-LV", modified = "2023-09-01T12:00:00Z" } = {}) {
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const package_ = "http://schemas.openxmlformats.org/package/2006";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006";
  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  return zip({
    "[Content_Types].xml": `${xml}<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    "_rels/.rels": `${xml}<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${package_}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    "word/document.xml": `${xml}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${title}</w:t></w:r></w:p></w:body></w:document>`,
    "docProps/core.xml": `${xml}<cp:coreProperties xmlns:cp="${package_}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:language>${language}</dc:language><dcterms:modified xsi:type="dcterms:W3CDTF">${modified}</dcterms:modified></cp:coreProperties>`,
  });
}

/** About half a second of an MP3 (128 kbit/s, 44.1 kHz) with a title in its ID3v2.3 tag. */
export function mp3({ title = "Song" } = {}) {
  const text = Buffer.concat([Buffer.from([1, 0xff, 0xfe]), Buffer.from(title, "utf16le")]);
  const frame = Buffer.concat([Buffer.from("TIT2"), Buffer.from([0, 0, text.length >> 8, text.length & 255, 0, 0]), text]);
  const header = Buffer.concat([Buffer.from("ID3"), Buffer.from([3, 0, 0, 0, 0, frame.length >> 7, frame.length & 127])]);
  const sound = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413)]);
  return Buffer.concat([header, frame, ...Array(20).fill(sound)]);
}

/** A grey PNG. */
export function png(width = 3, height = 2) {
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    return Buffer.concat([number(4, data.length).swap32(), body, number(4, crc32(body)).swap32()]);
  };
  const header = Buffer.concat([number(4, width).swap32(), number(4, height).swap32(), Buffer.from([8, 0, 0, 0, 0])]);
  const rows = Buffer.alloc(height * (width + 1), 128);
  for (let row = 0; row < height; ++row) rows[row * (width + 1)] = 0;
  return Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}
