import { bodySuffixes, genericModifiers } from '../../graph/extract/lexicon/body-suffixes.ts';
import { nationalSurfaces } from '../../graph/extract/lexicon/national-bodies.ts';
import { organWords } from '../../graph/extract/lexicon/organ-words.ts';
import { countyShortNames, placeNames } from '../../graph/extract/lexicon/places.ts';
import { positionHeads } from '../../graph/extract/lexicon/positions.ts';
import { compoundSurnames, surnames } from '../../graph/extract/lexicon/surnames.ts';
import { reportingVerbs } from '../../graph/extract/statement/reporting-verb.ts';
import { type Knowledge, type NamePosition, namePositions } from '../../graph/extract/tagger/knowledge.ts';
import type { SilverArticle } from './silver.ts';
import type { AgreedNames } from './teacher.ts';

const fewest = 2;

/** The lists and counts that the tagger looks at: the closed classes of the lexicon, and which characters names have. */
export function gatherKnowledge(articles: readonly SilverArticle[], agreed: AgreedNames): Knowledge {
  const sorted = (words: Iterable<string>) => [...new Set(words)].filter((word) => word !== '').sort();
  return {
    words: {
      place: sorted([...placeNames.keys(), ...countyShortNames.keys()]),
      organ: sorted([...organWords, ...nationalSurfaces]),
      ending: sorted(bodySuffixes.keys()),
      position: sorted(positionHeads),
      verb: sorted(reportingVerbs.map(({ verb }) => verb)),
      modifier: sorted(genericModifiers),
    },
    names: nameOdds(articles, agreed),
  };
}

/** Counts each name once, so that no person weighs more than another. */
function nameOdds(articles: readonly SilverArticle[], agreed: AgreedNames): Knowledge['names'] {
  const background = new Map<string, number>();
  let characters = 0;
  for (const { text } of articles) {
    for (const character of text) background.set(character, (background.get(character) ?? 0) + 1);
    characters += text.length;
  }
  const counts = new Map(namePositions.map((position) => [position, new Map<string, number>()]));
  const count = (position: NamePosition, character: string) => {
    const map = counts.get(position)!;
    map.set(character, (map.get(character) ?? 0) + 1);
  };
  for (const name of agreed.keys()) {
    const surnameLength = compoundSurnames.has(name.slice(0, 2)) ? 2 : 1;
    if (!surnames.has(name[0]!) && surnameLength === 1) continue;
    const given = name.slice(surnameLength);
    if (given.length < 1 || given.length > 2) continue;
    if (surnameLength === 1) count('surname', name[0]!);
    if (given.length === 1) count('only', given);
    else {
      count('first', given[0]!);
      count('second', given[1]!);
    }
  }
  return Object.fromEntries(
    namePositions.map((position) => {
      const map = counts.get(position)!;
      const total = [...map.values()].reduce((sum, times) => sum + times, 0);
      const odds = [...map]
        .filter(([, times]) => times >= fewest)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([character, times]): [string, number] => [
          character,
          Math.max(
            -8,
            Math.min(8, Math.round(Math.log(times / total / ((background.get(character) ?? 1) / characters)))),
          ),
        ]);
      return [position, Object.fromEntries(odds)];
    }),
  ) as Knowledge['names'];
}
