import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { maximumArticleBytes } from '../../graph/read/bytes.ts';
import { draftOfDocx } from '../../graph/read/docx-document.ts';
import { draftOfPdf } from '../../graph/read/pdf-document.ts';
import { docxOf, pdfOf, zipOf } from './made-documents.ts';

const heading = '青澜治水记';
const paragraph = '6月3日，青澜市召开水务工作会议。会议强调，要把清水留给子孙。';

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
