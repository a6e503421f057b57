import { parseDate } from './calendar-date.ts';
import { filledLines, lastFilledLines } from './text-lines.ts';

const day = String.raw`\d{4}(?:\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[-/.]\d{1,2}[-/.]\d{1,2})`;
/** A line of its own: the day, perhaps a label before and a time, source or editor after, and no sentence. */
const dateLine = new RegExp(
  String.raw`^[（(【]?(?:(?:发布|发表|更新)?(?:时间|日期)[:：]\s*)?(${day})[^。，,；！？]{0,40}$`,
);
/** 来源：某报 2023年3月5日, 发布时间：2023-03-05 */
const labelled = new RegExp(String.raw`(?:时间|日期)[:：]\s*(${day})|^(?:文章)?来源[:：][^。]{0,30}?(${day})`);
/** A dateline with the year: 某社某地2023年3月5日电, or a body that opens with its day: 2023年3月5日，…… */
const dateline = new RegExp(
  String.raw`^[（(【]?[\p{Script=Han}·]{0,12}?(${day})[\s　]*[电讯]|^[（(【]?(${day})[，,上下晚（(\s]`,
  'u',
);

/** The day a text shows as its own: a date line near its top or end, or a dateline. A day without a year is not guessed. Null where there is none. */
export function dateOfText(text: string): string | null {
  const top = filledLines(text, 10);
  const short = [...top, ...lastFilledLines(text, 3)].filter((line) => line.length <= 80);
  return firstDay(short, dateLine) ?? firstDay(short, labelled) ?? firstDay(top, dateline);
}

function firstDay(lines: readonly string[], pattern: RegExp): string | null {
  for (const line of lines) {
    const match = pattern.exec(line);
    const date = match ? parseDate(match[1] ?? match[2]!) : null;
    if (date) return date;
  }
  return null;
}
