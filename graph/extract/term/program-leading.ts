import type { ProgramHead } from './program-heads.ts';

/** Leading counts, dates and determiners that belong to the clause: 5期, 10月28日, 近年来的. */
const leading =
  /^(?:暨|好(?=“)|全会[和及]|级(?!别)|继(?=[0-9])|[经报](?=中央|全国|党中央|[省市县区州]委)|第[一二三四五六]批|[0-9０-９]+(?:[.．:：][0-9]+)?[多余]?(?:期|场|次|个|项|条|批|家|名|堂|年(?!代)度?|月份?|日|号|时|分|类|种|大|余|多|万|亿|元|公里|平方米|万元|亿元)+|[一二三四五六七八九十两几数多百千]+(?:期|场|次|个|项|条|批|家|名|堂|年|种|套|轮)(?!中)|(?:大型|最新|新型|新一轮|新的|相应|相关|集中点评|本地|当地|年度|月度))/u;

/** The length of counts, dates and determiners at `start` that the clause gives and the name does not hold. */
export function leadingLength(text: string, start: number, end: number, head: ProgramHead): number {
  if (keepsYear(text, start, head) || keepsRound(text, start, head)) return 0;
  let trimmed = 0;
  for (;;) {
    const match = leading.exec(text.slice(start + trimmed, end));
    if (match === null || match[0].length === 0) return trimmed;
    trimmed += match[0].length;
  }
}

/** 在|2018年云水水利研讨会|上: the year of a meeting that something governs belongs to its name. */
function keepsYear(text: string, start: number, head: ProgramHead): boolean {
  if (/^[0-9]{4}年[春秋]季学期/.test(text.slice(start, start + 9))) return true;
  if (
    (head.id !== 'program-meeting' && head.id !== 'program-campaign') ||
    !/^[0-9]{4}年(?![0-9])/.test(text.slice(start, start + 6))
  )
    return false;
  // 今天，|2018年云水水利研讨会|召开: the day is given already.
  const before = text.slice(Math.max(0, start - 3), start);
  if (/(?:^|[\n“])$/.test(before)) return text[start + 5] !== '第';
  return /(?:在|出席|参加|举办|举行|召开|(?:[0-9]日|今天|近日|日前|昨天|[上下]午)，)$/.test(before);
}

/** 实施|新一轮渔业提质行动: the round of a scheme that is carried out belongs to its name. */
function keepsRound(text: string, start: number, head: ProgramHead): boolean {
  return (
    (head.id === 'program-campaign' || head.id === 'program-scheme') &&
    /^新一轮(?![0-9])/.test(text.slice(start, start + 4)) &&
    /(?:实施|启动)(?:了|好)?$/.test(text.slice(Math.max(0, start - 3), start))
  );
}
