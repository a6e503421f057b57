import { constants, crc32, deflateRawSync, deflateSync } from 'node:zlib';

/** A ZIP archive of stored files. */
export function zipOf(files: { [name: string]: string }): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, rest, Buffer.from(name)]));
    parts.push(file);
    offset += file.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, entries, Buffer.from('PK\x05\x06'), end]);
}

export function docxOf(paragraphs: string[]): Buffer {
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const words = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${types}"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${words}"><w:body>${body}</w:body></w:document>`,
  });
}

/** A PDF of one page in a Chinese font that is named but not embedded, as office programs write it. */
export function pdfOf(lines: { text: string; x: number; y: number; size: number }[]): Buffer {
  const shown = lines.map(({ text, x, y, size }) => {
    const hex = Buffer.from(text, 'utf16le').swap16().toString('hex');
    return `BT /F1 ${size} Tf ${x} ${y} Td <${hex}> Tj ET`;
  });
  return pdfOfPage('/Font << /F1 5 0 R >>', [
    pdfStream('', shown.join('\n')),
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ]);
}

/** A PDF of a few kilobytes whose page is gigabytes of blanks: packed twice, each time to a thousandth. */
export function pdfThatFillsMemory(): Buffer {
  const blanks = deflateRawSync(Buffer.alloc(1024 * 1024, ' '), { finishFlush: constants.Z_SYNC_FLUSH });
  const header = Buffer.from([0x78, 0x9c]);
  const packed = Buffer.concat([header, ...Array<Buffer>(3000).fill(blanks), deflateRawSync(Buffer.alloc(0))]);
  return pdfOfPage('', [pdfStream('/Filter [/FlateDecode /FlateDecode]', deflateSync(packed, { level: 9 }))]);
}

/** A PDF of a few kilobytes whose page shows a form ten times, which shows another ten times, and so on. It fills no memory. */
export function pdfThatTakesTime(): Buffer {
  const depth = 9;
  const font = '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';
  const forms = Array.from({ length: depth }, (_, index) => {
    const isLast = index + 1 === depth;
    const resources = isLast ? font : `/XObject << /X ${index + 6} 0 R >>`;
    // The library passes over a form that it has once found without text, and keeps each letter: one in thousands of steps.
    const content = isLast ? `BT /F 9 Tf (a) Tj ET${' q Q'.repeat(5000)}` : '/X Do '.repeat(10);
    const entries = `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << ${resources} >> /Filter /FlateDecode`;
    return pdfStream(entries, deflateSync(content));
  });
  return pdfOfPage('/XObject << /X 5 0 R >>', [pdfStream('', '/X Do '.repeat(10)), ...forms]);
}

function pdfStream(entries: string, content: string | Buffer): Buffer {
  const bytes = Buffer.from(content as string);
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${entries} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

/** A PDF of one page. `rest` are the objects from the fourth on; the fourth is what the page shows. */
function pdfOfPage(resources: string, rest: readonly (string | Buffer)[]): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents 4 0 R /Resources << ${resources} >> >>`,
    ...rest,
  ];
  const parts = [Buffer.from('%PDF-1.4\n')];
  let size = parts[0]!.length;
  const offsets: string[] = [];
  objects.forEach((object, index) => {
    offsets.push(`${String(size).padStart(10, '0')} 00000 n \n`);
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object as string),
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(part);
    size += part.length;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer << /Size ${count} /Root 1 0 R >>\nstartxref\n${size}\n%%EOF`;
  return Buffer.concat([...parts, Buffer.from(table + trailer)]);
}
