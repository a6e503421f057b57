import { filledLines } from './text-lines.ts';

/** Headings before the body: kickers, headline, subtitles. More than this is a text in short lines. */
const maximumHeadings = 5;
const maximumHeadingLength = 90;
/** A sentence ends here, so the line is body. A headline may ask or exclaim, so ？ and ！ are left out. */
const sentence = /[。；]|[，,：:…]$/;
/** 来源、时间、记者、图片 lines stand among headings and are none. */
const notHeading =
  /^(?:来源|作者|时间|日期|发布时间|发布日期|责任编辑|编辑|责编)[:：]|^[▲△◆图]|摄[)）]?$|(?:记者|通讯员)[\s　]?[\p{Script=Han}·\s　]{2,30}$|^\d{4}[-年/.]|\d{1,2}月\d{1,2}日[电讯]|^本报讯/u;

/**
 * The title a text shows: its headline with its subtitle. Of several heading lines the last two count, for kickers come
 * first. Markdown's `#` is left out. Null where the text begins with its body.
 */
export function titleOfText(text: string): string | null {
  const headings: string[] = [];
  // One line more than headings may be: where all of them are short, none is known to be a heading but the first.
  const lines = filledLines(text, maximumHeadings + 1);
  for (const raw of lines) {
    const isMarked = /^#{1,6}\s/.test(raw);
    const line = raw.replace(/^#{1,6}\s+/, '').replace(/\s+/g, ' ');
    if (!isMarked && (line.length > maximumHeadingLength || sentence.test(line) || notHeading.test(line))) break;
    headings.push(line);
    if (isMarked) break;
  }
  if (headings.length === 0) return null;
  if (headings.length > maximumHeadings || headings.length === lines.length) return headings[0]!;
  const [before, last] = headings.slice(-2) as [string, string?];
  if (last === undefined) return before;
  return /^[—―–-]{1,2}/.test(last) ? before + last : `${before} ${last}`;
}

/** The first words, for a text that has neither a heading nor a file name of its own. */
export function openingWords(text: string): string {
  const line = filledLines(text, 1)[0] ?? '';
  const clause = /^[^。！？；]*/.exec(line)?.[0] || line;
  const characters = [...clause];
  return characters.length <= 40 ? clause : `${characters.slice(0, 40).join('')}…`;
}
