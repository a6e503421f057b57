import { commonCharacters, isHan } from './common-characters.ts';
import { unreadable } from './read-error.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/**
 * Decodes a whole file. The order is: byte order mark, strict UTF-8, UTF-16 without a mark, then GB18030 or Big5,
 * whichever decodes without error and looks more like Chinese. A byte order mark is left out; nothing else is changed.
 * Throws a `ReadError` where the bytes are no text in any of them.
 */
export function decodeText(bytes: Uint8Array): string {
  return decodeStrictly(bytes, detectEncoding(bytes));
}

/** Decodes in a given encoding. Throws a `ReadError` where the bytes break its rules. */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string {
  const text = tryDecode(bytes, encoding);
  if (text === null) throw unreadable('broken_encoding', { encoding });
  return text;
}

/** The encoding of a text's bytes, by the order of `decodeText`. Throws a `ReadError` where there is none. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const marked = byteOrderMark(bytes);
  if (marked) return marked;
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== null && !looksBinary(utf8)) return 'utf-8';
  const wide = utf16WithoutMark(bytes.subarray(0, evidenceBytes));
  if (wide) return wide;
  if (utf8 !== null || bytes.includes(0)) throw unreadable('binary');
  if (isDamagedUtf8(bytes)) throw unreadable('damaged_utf8');
  return legacyEncoding(bytes);
}

/** The encoding that a byte order mark names, or null. */
export function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * UTF-16 without a mark, told by its high bytes: in one of the two byte positions nearly every byte belongs to Latin,
 * Chinese or full-width characters, and what comes out reads like text. Null where it does not.
 */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  if (even.length < 4) return null;
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const high = encoding === 'utf-16le' ? 1 : 0;
    let plausible = 0;
    let zero = 0;
    for (let i = high; i < even.length; i += 2) {
      const byte = even[i]!;
      if (byte === 0) zero++;
      const isTextBlock = (byte >= 0x4e && byte <= 0x9f) || (byte >= 0xd8 && byte <= 0xdf);
      if (isTextBlock || byte === 0 || byte === 0x20 || byte === 0x30 || byte === 0xff) plausible++;
    }
    const units = even.length / 2;
    if (plausible / units < 0.9) continue;
    // Cut evidence may end inside a surrogate pair, so this look is not a strict one.
    const text = new TextDecoder(encoding).decode(even);
    if (looksBinary(text)) continue;
    const readable = countReadable(text);
    if (readable.han === 0 ? zero / units > 0.8 : readable.common / readable.han >= minimumCommonShare) return encoding;
  }
  return null;
}

/** How many bytes are enough to tell UTF-16 by. */
const evidenceBytes = 65_536;
/** Share of common characters below which decoded Chinese is no Chinese. Running text has about .5. */
const minimumCommonShare = 0.15;
/** With fewer Chinese characters than this, their frequency proves nothing. */
const minimumHan = 8;

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null; // the decoder's way to say: not in this encoding
    throw error;
  }
}

function legacyEncoding(bytes: Uint8Array): 'gb18030' | 'big5' {
  let best: { encoding: 'gb18030' | 'big5'; share: number } | null = null;
  for (const encoding of ['gb18030', 'big5'] as const) {
    const text = tryDecode(bytes, encoding);
    if (text === null || looksBinary(text)) continue;
    const { han, common } = countReadable(text);
    const share = han === 0 ? 0 : common / han;
    if (han >= minimumHan && share < minimumCommonShare) continue;
    if (!best || share > best.share) best = { encoding, share };
  }
  if (!best) throw unreadable('unknown_encoding');
  return best.encoding;
}

function countReadable(text: string): { han: number; common: number } {
  let han = 0;
  let common = 0;
  for (const character of text) {
    if (commonCharacters.has(character)) common++;
    if (isHan(character.codePointAt(0)!)) han++;
  }
  return { han, common };
}

/** More than one character in a hundred that no text holds, or a NUL. */
function looksBinary(text: string): boolean {
  let odd = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0) return true;
    const isControl =
      (unit < 0x20 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13) || (unit >= 0x7f && unit < 0xa0);
    if (isControl || unit === 0xfffd || (unit >= 0xe000 && unit <= 0xf8ff)) odd++;
  }
  return odd * 100 > text.length;
}

/** UTF-8 but for a few bytes. It often decodes as GB18030, into nonsense, so it must be told apart first. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let lost = 0;
  let wide = 0;
  for (const character of text) {
    if (character === '\ufffd') lost++;
    else if (character.codePointAt(0)! > 0x7ff) wide++;
  }
  return lost * 10 <= wide;
}
