import { isSpoken } from '../quote/quote-class.ts';
import type { Course } from './course.ts';
import { attributionBefore, quoteRuns } from './direct.ts';
import { findReports } from './indirect.ts';
import { type Scene, speechScene } from './scene.ts';
import type { StatementDraft } from './statement-draft.ts';

/** Who can be quoted inside somebody's words: people and groups. Bodies and documents there are talk about policy. */
const quotable = new Set(['person', 'role', 'group']);

const ownWords =
  /(?:^|[，；])(?:所以|于是|当时|后来|那时)?[我俺](?:就|还|也|常常?|经常|总是?)*(?:对|跟|和|给|与|同)[^，。：]{1,12}?(说|讲)[，：]/;

/**
 * Statements within the words of others: 我对乡亲们说，…; 老百姓都说，…; 邻居们念叨‘…’. `outer` are the article's direct
 * statements, whose speaker is who 我 is.
 */
export function nestedStatements(
  scene: Scene,
  courseOf: (scene: Scene) => Course,
  outer: readonly StatementDraft[],
): StatementDraft[] {
  const inside = speechScene(scene);
  const course = courseOf(inside);
  const found: StatementDraft[] = [];
  const nested = inside.quotes.filter((quote) => quote.depth === 1 && isSpoken(quote));
  const speakerAt = new Map(outer.filter((draft) => draft.kind === 'direct').map((draft) => [draft.span.start, draft]));
  let next = 0;
  let current: StatementDraft | undefined;

  for (const sentence of inside.sentences) {
    current = speakerAt.get(sentence.start) ?? (sentence.index === 0 ? undefined : current);
    const first = next;
    while (next < nested.length && nested[next]!.start < sentence.end) next++;
    for (const run of quoteRuns(inside, nested.slice(first, next))) {
      const attribution = attributionBefore(inside, course, sentence, sentence.start, run, null);
      if (attribution === null || !quotable.has(attribution.speaker.type)) continue;
      for (const quote of run.quotes)
        found.push({
          kind: 'direct',
          span: quote.inner,
          person: attribution.speaker.person,
          speakerSpan: attribution.speaker.span,
          speakerType: attribution.speaker.type,
          cue: attribution.cue,
          rule: 'nested-direct',
        });
    }
    for (const report of findReports(inside, course, sentence)) {
      if (!quotable.has(report.speaker.type)) continue;
      found.push({
        kind: 'indirect',
        span: report.span,
        person: report.speaker.person,
        speakerSpan: report.speaker.span,
        speakerType: report.speaker.type,
        cue: report.cue,
        rule: 'nested-indirect',
      });
    }
    const own = ownWords.exec(inside.mask.slice(sentence.start, sentence.end));
    if (own !== null && current !== undefined) {
      const start = sentence.start + own.index + own[0].length;
      const self = sentence.start + own.index + own[0].search(/[我俺]/);
      found.push({
        kind: 'indirect',
        span: { start, end: sentence.end },
        person: current.person,
        speakerSpan: { start: self, end: self + 1 },
        speakerType: current.speakerType,
        cue: { start: start - 2, end: start - 1 },
        rule: 'nested-own-words',
      });
    }
  }
  return found;
}
