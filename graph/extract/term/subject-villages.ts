import type { Reading } from '../text/reading.ts';
import { genericVenueWords } from './generic-venue-words.ts';
import { namingCharacters } from './naming-characters.ts';
import type { TermMention } from './term-mention.ts';

/** A village that begins a clause, and does not lend its name to a body or a person at once. */
const subject =
  /(?<=^|[\n，。；：、！？“”])([\p{Script=Han}]{1,3}(?:村|嘎查))(?![里内中委民党支干部书两集级庄落组口头老外人的容貌规务史小医务第有、联社振治产])/gu;
const noName =
  /^(?:[全本该各每这那某一二两三几多城新老邻驻在我同整行自]|他们|我们|当地|周边|贫困|示范|试点|两个|多个|不少|许多|其他|附近|建制|自然|行政|美丽|原来|一些|有的|哪个|个别|很多|任何|所在|帮扶|联系|结对|宅基|推行|实施)|[乡农山小跨让促抓进入到回兴出为所](?=村|嘎查)/;
const timesTold = 2;

/**
 * Villages that an article tells of: the name begins a clause and comes again. In such an article the village is where
 * things happen, whether or not somebody is said to go there.
 */
export function findSubjectVillages(reading: Reading): TermMention[] {
  const { text } = reading;
  const found = [...text.matchAll(subject)].filter(
    ([, name]) => !noName.test(name!) && namingCharacters(name!.replace(/(?:村|嘎查)$/, ''), genericVenueWords) > 0,
  );
  const told = new Set(found.map(([, name]) => name!).filter((name) => text.split(name).length > timesTold));
  return found
    .filter(([, name]) => told.has(name!))
    .map(
      (match): TermMention => ({
        kind: 'venue',
        start: match.index,
        end: match.index + match[0].length,
        rule: 'venue-subject-village',
      }),
    );
}
