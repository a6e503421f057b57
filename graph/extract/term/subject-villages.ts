import { buildMatcher } from '../lexicon/matcher.ts';
import { matchesOf } from '../text/matches.ts';
import type { Reading } from '../text/reading.ts';
import { barriers, compoundVerbs, governingVerbs } from './clause-words.ts';
import { genericVenueWords } from './generic-venue-words.ts';
import { namingCharacters } from './naming-characters.ts';
import type { TermMention } from './term-mention.ts';

/** A village or quarter that begins a clause, and does not lend its name to a body or a person at once. */
const subject =
  /(?<=^|[\n，。；：、！？“”])([\p{Script=Han}]{1,3}(?:村|嘎查|社区|小区)|[\p{Script=Han}]{4,6}小区)(?![里内中街委民党支干部书两集级庄落组口头老外人的容貌规务史小医务第有、联社振治产居物官])/gu;
const noName =
  /^[千万强弱旧住名咱开走占联]村$|^(?:[的是以因按全本该各每这那某一二两三几多城新老邻驻在我同整行自由对把为让使将被给向从与和]|他们|我们|当地|周边|贫困|示范|试点|两个|多个|不少|许多|其他|附近|建制|自然|行政|美丽|原来|一些|有的|哪个|个别|很多|任何|所在|帮扶|联系|结对|宅基|推行|实施)|[乡农山小跨让促抓进入到回兴出为所](?=村|嘎查|社区|小区)/;
/** Words of the clause that may stand right before 社区 and 村: 完善|社区治理, 对|村里. */
const clauseWords = buildMatcher(
  [...barriers, ...governingVerbs, ...compoundVerbs, '特别是', '尤其是', '正是', '机关', '党员', '改革', '回归'].filter(
    (word) => word.length >= 2,
  ),
);
const timesTold = 2;

/**
 * Villages and quarters that an article tells of: the name begins a clause and comes again. In such an article the village is where
 * things happen, whether or not somebody is said to go there.
 */
export function findSubjectVillages(reading: Reading): TermMention[] {
  const { text } = reading;
  const found = matchesOf(text, subject).filter(
    ([, name]) =>
      !noName.test(name!) &&
      clauseWords.longestAt(name!, 0) === 0 &&
      namingCharacters(name!.replace(/(?:村|嘎查|社区|小区)$/, ''), genericVenueWords) > 0,
  );
  const times = new Map<string, number>();
  for (const { start, end } of buildMatcher(new Set(found.map(([, name]) => name!))).all(text)) {
    const name = text.slice(start, end);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return found
    .filter(([, name]) => (times.get(name!) ?? 0) >= timesTold)
    .map(
      (match): TermMention => ({
        kind: 'venue',
        start: match.index,
        end: match.index + match[0].length,
        rule: 'venue-subject-village',
      }),
    );
}
