import { crc32 } from 'node:zlib';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { maximumArticleBytes } from '../../graph/read/bytes.ts';
import { draftOfDocx } from '../../graph/read/docx-document.ts';
import { draftOfPdf } from '../../graph/read/pdf-document.ts';

const heading = '青澜治水记';
const paragraph = '6月3日，青澜市召开水务工作会议。会议强调，要把清水留给子孙。';

/** A ZIP archive of stored files. */
function zipOf(files: { [name: string]: string }): Buffer {
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

function docxOf(paragraphs: string[]): Buffer {
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
function pdfOf(lines: { text: string; x: number; y: number; size: number }[]): Buffer {
  const shown = lines.map(({ text, x, y, size }) => {
    const hex = Buffer.from(text, 'utf16le').swap16().toString('hex');
    return `BT /F1 ${size} Tf ${x} ${y} Td <${hex}> Tj ET`;
  });
  const stream = shown.join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets: string[] = [];
  objects.forEach((object, index) => {
    offsets.push(`${String(file.length).padStart(10, '0')} 00000 n \n`);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(`${file}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF`);
}

describe('draftOfDocx', () => {
  it('gives the paragraphs, one a line', async () => {
    expect((await draftOfDocx(docxOf([heading, '', paragraph]))).text).toBe(`${heading}\n${paragraph}`);
  });

  it('refuses what is no Word document', async () => {
    await expect(draftOfDocx(Buffer.from('plain text'))).rejects.toThrow(
      'not a Word document (.docx): open it and save it as one',
    );
    await expect(draftOfDocx(zipOf({ 'a.txt': 'x' }))).rejects.toThrow('not a Word document');
  });

  it('takes pictures of any size, but no text that unpacks to more than an article', async () => {
    const packed = async (file: string) => {
      const document = await JSZip.loadAsync(docxOf([heading, paragraph]));
      document.file(file, Buffer.alloc(maximumArticleBytes + 1, ' '));
      return document.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
    };
    expect((await draftOfDocx(await packed('word/media/image1.bmp'))).text).toBe(`${heading}\n${paragraph}`);
    await expect(draftOfDocx(await packed('word/styles.xml'))).rejects.toThrow('larger than 10 MB');
  });
});

describe('draftOfPdf', () => {
  it('re-joins paragraphs from lines and keeps headings apart', async () => {
    const pdf = pdfOf([
      { text: heading, x: 100, y: 360, size: 20 },
      { text: paragraph.slice(0, 14), x: 64, y: 320, size: 12 },
      { text: paragraph.slice(14), x: 40, y: 302, size: 12 },
      { text: '会议要求，全市上下抓好落实。', x: 64, y: 284, size: 12 },
    ]);
    expect((await draftOfPdf(pdf)).text).toBe(`${heading}\n${paragraph}\n会议要求，全市上下抓好落实。`);
  });

  it('refuses what is no PDF, and pages without text', async () => {
    await expect(draftOfPdf(Buffer.from('plain text'))).rejects.toThrow('not a PDF');
    await expect(draftOfPdf(pdfOf([]))).rejects.toThrow('pictures');
  });
});
