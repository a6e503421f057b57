import type { Span } from '../../model/span.ts';
import type { PersonMention } from '../name/person-mention.ts';
import { matchesOf } from '../text/matches.ts';
import type { Reading } from '../text/reading.ts';
import { chainNames } from './group-chains.ts';
import type { GroupMention } from './group-mention.ts';
import { groupRules } from './group-rules.ts';

/** Every group of unnamed people that acts or is spoken of, in text order, each with the name of its chain. */
export function findGroups(reading: Reading, persons: readonly PersonMention[]): GroupMention[] {
  const named = persons.map(({ whole }) => whole).sort((a, b) => a.start - b.start);
  const found = groupRules
    .flatMap((rule) =>
      matchesOf(reading.text, rule.pattern).map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        rule: rule.id,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: (Span & { rule: string })[] = [];
  let next = 0;
  for (const span of found) {
    if (span.start < (kept.at(-1)?.end ?? 0)) continue;
    while (next < named.length && named[next]!.end <= span.start) next++;
    // 三位专家李某、王某: people with names are no group.
    if (next < named.length && named[next]!.start < span.end) continue;
    kept.push(span);
  }
  const chains = chainNames(reading, kept);
  return kept.map((span, index) => ({ ...span, chain: chains[index]! }));
}
