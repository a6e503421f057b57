import type { WordBoundaries } from '../text/word-boundaries.ts';
import { followScore } from './name-length.ts';

/** How many characters a Japanese name has, surname and given name together, most frequent first. */
const lengths = [4, 3, 5];
/** How much likelier the most frequent length is, as log odds. */
const usualLength = 1;
/** What binds a clause or tells of speech, and stands in no name. */
const neverInName =
  /[的了着是在与及或被把对向从将为有和同也还说称]|表示|认为|指出|强调|今天|宣布|选举|指名|人选|会议|内阁|国会|政府|官邸|辞职|更迭|讲话|就任|上任|参拜|访问|最近/;

/**
 * The end of a Japanese name from `start`, behind a post in Japan (日本首相|某某某某): of the lengths that such names have the
 * one that is followed best. Null where none is followed by what follows a name.
 */
export function japaneseNameEnd(text: string, start: number, limit: number, words: WordBoundaries): number | null {
  let best: { end: number; score: number } | null = null;
  if (words.wordAcross(start) !== null) return null;
  for (const length of lengths) {
    const end = start + length;
    const name = text.slice(start, end);
    if (end > limit || !/^\p{Script=Han}+$/u.test(name) || neverInName.test(name)) continue;
    const score = followScore(text, end) + (length === lengths[0] ? usualLength : 0);
    const cut = words.wordAcross(end);
    if (score <= 0 || (cut !== null && cut.start >= start)) continue;
    if (best === null || score > best.score) best = { end, score };
  }
  return best?.end ?? null;
}
