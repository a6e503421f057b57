import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText, detectEncoding } from '../../graph/read/decode.ts';

const simplified = '青澜市召开全市干部会议，研究部署下一阶段工作。\r\n“要把群众的事办好。”市委书记说。';
const traditional = '青瀾市召開全市幹部會議，研究部署下一階段工作。\r\n「要把群眾的事辦好。」市委書記說。';
const rare = '镕喆囍𠮷';

/** Every encoding that is read, with a text that it can hold. */
const encodings = [
  { name: 'utf-8', text: simplified + rare },
  { name: 'utf-16le', text: simplified + rare },
  { name: 'utf-16be', text: simplified + rare },
  { name: 'gb18030', text: simplified + rare },
  { name: 'big5', text: traditional },
] as const;

const marks = { 'utf-8': [0xef, 0xbb, 0xbf], 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] };

/** The same numbers on every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe('decodeText', () => {
  for (const { name, text } of encodings) {
    it(`gives back a text written in ${name} without a byte order mark, line ends included`, () => {
      expect(decodeText(iconv.encode(text, name))).toBe(text);
    });

    it(`tells ${name} for texts of many lengths put together from common words`, () => {
      const words = text.split(/(?<=[，。、”」])|(?<=..)/u);
      const random = randomNumbers(7);
      for (let round = 0; round < 200; round++) {
        const length = 12 + Math.floor(random() * 60);
        const mixed = Array.from({ length }, () => words[Math.floor(random() * words.length)]).join('');
        expect(decodeText(iconv.encode(mixed, name))).toBe(mixed);
      }
    });
  }

  it('leaves out a byte order mark and nothing else', () => {
    for (const [name, mark] of Object.entries(marks)) {
      const bytes = Buffer.concat([Buffer.from(mark), iconv.encode(`\n　${simplified} \n`, name)]);
      expect(decodeText(bytes)).toBe(`\n　${simplified} \n`);
    }
  });

  it('keeps offsets in UTF-16 code units over characters outside the basic plane', () => {
    const text = decodeText(iconv.encode('𠮷村党支部书记介绍了村里的情况。', 'gb18030'));
    expect(text.indexOf('村党支部')).toBe(2);
  });

  it('reads plain ASCII as UTF-8', () => {
    expect(detectEncoding(Buffer.from('{"text": "test test test test"}'))).toBe('utf-8');
  });

  it('reads a GB18030 text as short as a few characters', () => {
    expect(decodeText(iconv.encode('市委会议', 'gb18030'))).toBe('市委会议');
  });

  it('refuses data that is no text', () => {
    const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52];
    expect(() => decodeText(Buffer.from(png))).toThrow('binary data');
    expect(() => decodeText(Buffer.from('%PDF-1.4\0\x01\x02'))).toThrow('binary data');
  });

  it('refuses random bytes', () => {
    const random = randomNumbers(3);
    for (let round = 0; round < 50; round++) {
      const bytes = Uint8Array.from({ length: 2000 }, () => Math.floor(random() * 256));
      expect(() => decodeText(bytes)).toThrow();
    }
  });

  it('refuses damaged UTF-8 instead of reading it as GB18030', () => {
    const whole = Buffer.from(simplified.repeat(3));
    for (let cut = 1; cut <= 40; cut++) {
      const damaged = Buffer.concat([whole.subarray(0, cut * 3 - 1), whole.subarray(cut * 3)]);
      expect(() => decodeText(damaged)).toThrow('damaged UTF-8');
    }
  });
});
