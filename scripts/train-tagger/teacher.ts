import { surnames } from '../../graph/extract/lexicon/surnames.ts';
import { type Label, outsideOnly, tagAt, tagsOf } from '../../graph/extract/tagger/tag-set.ts';
import type { Span } from '../../graph/model/span.ts';
import { isGeneric, namesOneBody, organSpans, overPlaces, placesOf, settle, unitsOfPosts } from './organ-spans.ts';
import type { SilverArticle, SilverSpan } from './silver.ts';

/**
 * Names of persons on which both silver taggers agree, with the number of articles that have them. Without those that are
 * more often agreed to be a place or a body.
 */
export type AgreedNames = ReadonlyMap<string, number>;

const han = /^\p{Script=Han}{2,4}$/u;
const foreign = /^[\p{Script=Han}A-Za-z]+(?:·[\p{Script=Han}A-Za-z]+)+$/u;
const doctrine = /^(?:新时代|谈治国理政|法治思想|经济思想|强军思想|外交思想|生态文明思想|文化思想)/;
/** A surname with a post is no name to learn: rules know whose it is. */
const isByTitle = /^.(?:主席|书记|总统|总理)$/;
const fewArticles = 3;

function key(span: SilverSpan): string {
  return `${span.start}-${span.end}-${span.label}`;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isName(surface: string): boolean {
  return han.test(surface) || foreign.test(surface);
}

export function agreedNames(articles: readonly SilverArticle[]): AgreedNames {
  const persons = new Map<string, number>();
  const others = new Map<string, number>();
  for (const article of articles) {
    for (const name of agreedIn(article, 'PER')) persons.set(name, (persons.get(name) ?? 0) + 1);
    for (const label of ['ORG', 'LOC'] as const) {
      for (const name of agreedIn(article, label)) others.set(name, (others.get(name) ?? 0) + 1);
    }
  }
  return new Map([...persons].filter(([name, count]) => isName(name) && count > (others.get(name) ?? 0)));
}

/** The surfaces to which both silver taggers give the label at the same place. */
function agreedIn({ text, lac, fool }: SilverArticle, label: Label): Set<string> {
  const keys = new Set(fool.map(key));
  return new Set(
    lac.filter((span) => span.label === label && keys.has(key(span))).map((span) => text.slice(span.start, span.end)),
  );
}

/**
 * What each character of an article may be: the one tag where the silver taggers agree or a precise pattern speaks,
 * outside where nothing marks it, and a set of tags where they contradict each other - there the model decides.
 */
export function teach(article: SilverArticle, agreed: AgreedNames): Uint16Array {
  const { text, lac, fool } = article;
  const allowed = new Uint16Array(text.length).fill(outsideOnly);
  const organisations = organisationsOf(article);
  const persons = personsOf(article, agreed).filter((span) => !organisations.some((body) => overlaps(body, span)));
  const places = placesBoth(article).filter(
    (span) => ![...organisations, ...persons].some((taken) => overlaps(taken, span)),
  );
  const sure = [...organisations, ...persons, ...places];
  for (const span of [...lac, ...fool]) {
    if (span.label === 'ORG' && isGeneric(text.slice(span.start, span.end))) continue;
    const possible = outsideOnly | tagsOf(span.label);
    for (let index = span.start; index < span.end; index++) allowed[index]! |= possible;
  }
  // Where both see the same label and only the borders differ, the label at least is known.
  for (const a of lac) {
    for (const b of fool) {
      if (b.start >= a.end) break;
      if (a.label === b.label && overlaps(a, b) && !(a.label === 'ORG' && a.end !== b.end)) {
        allowed.fill(tagsOf(a.label), Math.max(a.start, b.start), Math.min(a.end, b.end));
      }
    }
  }
  const taught = sure.filter(
    ({ start, end, label }) =>
      label !== 'PER' || !(isDoctrine(text, start, end) || isByTitle.test(text.slice(start, end))),
  );
  for (const span of unitsOfPosts(text)) allowed.fill(outsideOnly, span.start, span.end);
  for (const span of sure) allowed.fill(outsideOnly, span.start, span.end);
  for (const span of taught) {
    const length = span.end - span.start;
    for (let index = 0; index < length; index++) allowed[span.start + index] = 1 << tagAt(span.label, index, length);
  }
  return allowed;
}

/** 习近平 inside the name of a doctrine is no mention of the person. */
function isDoctrine(text: string, start: number, end: number): boolean {
  return text.slice(start, end) === '习近平' && doctrine.test(text.slice(end, end + 8));
}

function personsOf(article: SilverArticle, agreed: AgreedNames): SilverSpan[] {
  const { text, lac, fool } = article;
  const surface = (span: Span) => text.slice(span.start, span.end);
  const own = new Set([...agreedIn(article, 'PER')].filter((name) => agreed.has(name)));
  const persons = [...lac, ...fool].filter((span) => span.label === 'PER');
  const found: SilverSpan[] = [];
  const accept = (span: SilverSpan) => {
    if (!found.some((other) => overlaps(other, span))) found.push(span);
  };
  const keys = new Set(fool.map(key));
  for (const span of lac) if (span.label === 'PER' && keys.has(key(span)) && own.has(surface(span))) accept(span);
  for (const span of persons) if (own.has(surface(span))) accept(span);
  // A name once accepted is the same person elsewhere in the article; one of two characters may be part of words.
  for (const name of own) {
    if (name.length < 3) continue;
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      accept({ start, end: start + name.length, label: 'PER' });
    }
  }
  for (const span of persons) {
    const name = surface(span);
    if ((agreed.get(name) ?? 0) >= fewArticles && surnames.has(name[0]!)) accept(span);
  }
  return found.sort((a, b) => a.start - b.start);
}

function organisationsOf({ text, lac, fool }: SilverArticle): SilverSpan[] {
  const silverPlaces = [...lac, ...fool].filter((span) => span.label === 'LOC');
  const neighbours = placesOf(text, silverPlaces);
  const foolKeys = new Set(fool.map(key));
  const bodies: Span[] = organSpans(text, neighbours);
  for (const span of [...lac, ...fool]) {
    if (span.label !== 'ORG') continue;
    const surface = text.slice(span.start, span.end);
    const bothAgree = foolKeys.has(key(span)) && lac.some((other) => key(other) === key(span));
    if ((bothAgree && surface.length > 1) || namesOneBody(surface)) {
      bodies.push({ start: overPlaces(neighbours, span.start), end: span.end });
    }
  }
  // A place is a body only with what follows it: 金桥社区|党委.
  const housed = silverPlaces
    .flatMap((span) => settle(text, { start: overPlaces(neighbours, span.start), end: span.end }))
    .filter((span) => !neighbours.placeEndingAt.has(span.end));
  const found = [...bodies.flatMap((span) => settle(text, span)), ...housed].filter(
    (span) => span.end - span.start > 1 && !isGeneric(text.slice(span.start, span.end)),
  );
  return maximal(found).map((span) => ({ ...span, label: 'ORG' }));
}

/** Drops what lies inside or across a longer one. */
function maximal(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => overlaps(other, span))) kept.push(span);
  }
  kept.sort((a, b) => a.start - b.start);
  return kept;
}

function placesBoth({ text, lac, fool }: SilverArticle): SilverSpan[] {
  const keys = new Set(fool.map(key));
  return lac.filter(
    (span) => span.label === 'LOC' && keys.has(key(span)) && text.slice(span.start, span.end).trim().length > 0,
  );
}
