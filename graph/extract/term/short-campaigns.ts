import { matchesOf } from '../text/matches.ts';
import type { Reading } from '../text/reading.ts';
import type { TermMention } from './term-mention.ts';

const leastUnnamed = 2;
/** A campaign for all of the party by the word for its kind, or by its turn; further words would make another name. */
const short =
  /(?<![”’》]|想)(?:第[一二三]批)?主题教育(?!实践|活动|展|馆|基地|月|课|讲|领导小组|办公室|办(?![好理事])|巡回|[中央督]{0,2}指导组)/g;
const full = /[”’想]主题教育/;

/**
 * What an article calls its campaign for short: 主题教育, 第二批主题教育, where it names one in full or says it more than once.
 * `programs` are the names found so far; what they hold is no name of its own.
 */
export function findShortCampaigns(reading: Reading, programs: readonly TermMention[]): TermMention[] {
  const { text } = reading;
  const inside = new Set<number>();
  for (const { start, end } of programs) for (let index = start; index < end; index++) inside.add(index);
  const found = matchesOf(text, short).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const free = found.filter(({ end }) => !inside.has(end - 1));
  if (free.length < leastUnnamed && !full.test(text)) return [];
  return free.map((span): TermMention => ({ kind: 'program', ...span, rule: 'program-short' }));
}
