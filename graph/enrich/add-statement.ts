import { identifier } from '../extract/entity/identifier.ts';
import type { AddedStatement, Citation } from '../model/additions.ts';
import type { SpeakerType, Statement } from '../model/article-graph.ts';
import type { EntityKind } from '../model/entity-kind.ts';
import type { Span } from '../model/span.ts';
import { speakingKinds } from './askable-kinds.ts';
import type { DropReason } from './drop-reason.ts';
import { findNamed, settle } from './find-named.ts';
import type { GraphDraft } from './graph-draft.ts';
import { spanInArticle, spansInArticle } from './numbered-paragraph.ts';
import { occurrences } from './occurrences.ts';
import { isQuoted, withoutOuterMarks } from './quotation.ts';

const speakerTypes: { readonly [kind in EntityKind]?: SpeakerType } = {
  person: 'person',
  group: 'group',
  organisation: 'org',
  program: 'event',
  document: 'document',
};

const shortestStatement = 2;
const longestCue = 20;

/** The words of a statement, in the article. */
interface Said {
  whole: Span;
  /** Several where a layout break lies inside. */
  spans: Span[];
}

/**
 * Adds a statement with its speaker where its words stand in the cited paragraph and no statement is known there. One
 * that the rules found and left without a speaker gains SAID, and nothing of it changes. Gives the reason where it adds
 * nothing.
 */
export function addStatement(draft: GraphDraft, added: AddedStatement): DropReason | null {
  const said = findSaid(draft, added);
  if (typeof said === 'string') return said;
  const there = draft.statementsAt(said.whole);
  const unattributed = there.find((one) => one.speaker === null && sameWords(draft, one, said.whole));
  if (there.length > 0 && unattributed === undefined) return 'known';

  const speakerPlaces = placesAround(draft, said.whole, added.speaker);
  const speaker = findNamed(draft, added.speaker.quote, speakerPlaces, speakingKinds);
  if (typeof speaker === 'string') return speaker;
  const cue = findCue(draft, said.whole, added);
  if (cue === undefined) return 'notVerbatim';

  const id =
    unattributed?.id ??
    identifier('statement', draft.graph.article.id, draft.rule, String(said.whole.start), String(said.whole.end));
  const isNew = draft.addRelation({
    kind: 'SAID',
    source: speaker.entity.id,
    target: id,
    properties: cue === null ? {} : { cue: draft.graph.article.text.slice(cue.start, cue.end) },
    evidence: [speaker.span, ...(cue === null ? [] : [cue]), ...said.spans],
  });
  if (!isNew) return 'known';
  settle(draft, speaker);
  if (unattributed === undefined) {
    draft.addStatement({
      id,
      kind: added.kind,
      spans: said.spans,
      speaker: speaker.entity.id,
      speakerSpan: speaker.span,
      speakerType: speakerTypes[speaker.entity.kind]!,
      cue,
    });
  }
  return null;
}

function findSaid(draft: GraphDraft, { kind, paragraph: number, quote }: AddedStatement): Said | DropReason {
  const paragraph = draft.paragraphs.get(number);
  const found = paragraph === undefined ? [] : occurrences(paragraph.text, withoutOuterMarks(quote));
  if (paragraph === undefined || found.length === 0) return 'notVerbatim';
  const span = kind === 'direct' ? found.find((place) => isQuoted(paragraph.text, place)) : found[0];
  if (span === undefined) return 'notQuoted';
  if (span.end - span.start < shortestStatement) return 'length';
  const whole = spanInArticle(draft.reading, paragraph, span);
  // A name in quotation marks is named, not said.
  if (draft.namesAt(whole).some(({ start, end }) => start <= whole.start && end >= whole.end)) return 'crossing';
  return { whole, spans: spansInArticle(draft.reading, paragraph, span) };
}

/** The nearest place of the reporting verb; null where the model names none, undefined where it is not in the text. */
function findCue(draft: GraphDraft, whole: Span, { paragraph, cue }: AddedStatement): Span | null | undefined {
  if (cue === undefined) return null;
  return placesAround(draft, whole, { paragraph, quote: cue }).find(({ start, end }) => end - start <= longestCue);
}

/** Where cited words stand outside a statement, in the article, the nearest first. */
function placesAround(draft: GraphDraft, whole: Span, { paragraph: number, quote }: Citation): Span[] {
  const paragraph = draft.paragraphs.get(number);
  if (paragraph === undefined) return [];
  return occurrences(paragraph.text, quote)
    .map((span) => spanInArticle(draft.reading, paragraph, span))
    .filter((span) => !overlap(span, whole))
    .sort((a, b) => distance(a, whole) - distance(b, whole));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function distance(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : a.start - b.end;
}

/** Whether a statement is what stands at a span, marks and white space aside. */
function sameWords(draft: GraphDraft, { spans }: Statement, span: Span): boolean {
  const { text } = draft.graph.article;
  const letters = (start: number, end: number) => text.slice(start, end).replace(/[\p{P}\s]/gu, '');
  return letters(spans[0]!.start, spans.at(-1)!.end) === letters(span.start, span.end);
}
