import type { Span } from '../../model/span.ts';
import type { PersonMention } from '../name/person-mention.ts';
import type { OrganisationMention } from '../organisation/organisation-mention.ts';
import { type ClassifiedQuote, isSpoken } from '../quote/quote-class.ts';
import { firstAtOrAfter } from '../text/ordered-spans.ts';
import type { Reading } from '../text/reading.ts';
import { maskCharacter, maskQuoted } from './masked-text.ts';
import { findSentences, type Sentence, sentencesIn } from './sentence.ts';

/** What the attribution of statements looks at: the text, the masked text, and who and what is named where. */
export interface Scene {
  reading: Reading;
  mask: string;
  sentences: Sentence[];
  quotes: readonly ClassifiedQuote[];
  /** Offsets right behind quotations that hold somebody's words, or a whole sentence of a proverb or work. */
  speechEnds: ReadonlySet<number>;
  speechStarts: ReadonlySet<number>;
  /** The person for each post that just one person of the article holds. */
  holders: ReadonlyMap<string, string>;
  /** Who leads party or state by the article's words, so that all others quote them within what they say themselves. */
  leaders: ReadonlySet<string>;
  /** The article's title. */
  title: string;
  /** Whether the article is news of a document that somebody has put out. */
  tellsOfDocument: boolean;
  persons: readonly PersonMention[];
  /**
   * Mentions with start in `[start, end)`, in text order, without those in blotted out text: who is named in brackets or a
   * title is no subject of the sentence.
   */
  personsIn(start: number, end: number): PersonMention[];
  organisationEndingAt(end: number): OrganisationMention | null;
  organisationStartingAt(start: number): OrganisationMention | null;
}

export function setScene(
  reading: Reading,
  quotes: readonly ClassifiedQuote[],
  persons: readonly PersonMention[],
  organisations: readonly OrganisationMention[],
  title: string,
): Scene {
  const mask = maskQuoted(reading, quotes, 0);
  const spoken = quotes.filter((quote) => quote.depth === 0 && isSpoken(quote));
  const ordered = [...persons].sort((a, b) => a.start - b.start);
  const leaders = leadersAmong(reading.text, ordered);
  const ends = longestBy(organisations, (mention) => mention.end);
  const starts = longestBy(organisations, (mention) => mention.start);
  return {
    reading,
    mask,
    sentences: findSentences(reading, mask),
    quotes,
    speechEnds: new Set(
      quotes.filter((quote) => quote.depth === 0 && endsClause(reading, quote)).map((quote) => quote.end),
    ),
    speechStarts: new Set(spoken.map((quote) => quote.start)),
    holders: soleHolders(reading.text, ordered, leaders),
    leaders,
    title,
    tellsOfDocument: issuing.test(title + openingParagraph(reading)),
    persons: ordered,
    personsIn: personFinder(ordered, mask),
    organisationEndingAt: (end) => ends.get(end) ?? null,
    organisationStartingAt: (start) => starts.get(start) ?? null,
  };
}

/** Whether a clause ends with the quotation: “不积小流，无以成江海。”县委要求…. */
function endsClause(reading: Reading, quote: ClassifiedQuote): boolean {
  return isSpoken(quote) || (quote.class === 'citation' && /[。！？…]/.test(reading.text[quote.inner.end - 1]!));
}

export const issuing = /印发|下发|转发|出台|发布|公布|发出|签署/;

function openingParagraph(reading: Reading): string {
  const first = reading.paragraphs.find(({ kind }) => kind === 'body');
  return first === undefined ? '' : reading.text.slice(first.start, first.end);
}

/** The scene inside the spoken quotations of `scene`: its sentences are theirs, and quotations within them are blotted out. */
export function speechScene(scene: Scene): Scene {
  const mask = maskQuoted(scene.reading, scene.quotes, 1);
  const nested = scene.quotes.filter((quote) => quote.depth === 1 && isSpoken(quote));
  return {
    ...scene,
    mask,
    personsIn: personFinder(scene.persons, mask),
    sentences: scene.quotes
      .filter((quote) => quote.depth === 0 && isSpoken(quote))
      .flatMap((quote) => sentencesIn(mask, quote.inner, quote.paragraph)),
    speechEnds: new Set(nested.map((quote) => quote.end)),
    speechStarts: new Set(nested.map((quote) => quote.start)),
  };
}

/** Whether words that somebody speaks begin in the span. */
export function holdsSpeech(scene: Scene, { start, end }: Span): boolean {
  for (let position = start; position < end; position++) if (scene.speechStarts.has(position)) return true;
  return false;
}

function personFinder(persons: readonly PersonMention[], mask: string): Scene['personsIn'] {
  return (start, end) => {
    const found: PersonMention[] = [];
    for (let index = firstAtOrAfter(persons, start); index < persons.length; index++) {
      const mention = persons[index]!;
      if (mention.start >= end) break;
      if (mask[mention.start] !== maskCharacter) found.push(mention);
    }
    return found;
  };
}

/** What many are at once, so that the word alone does not mean the one whom the article names with it: 志愿者, 村民. */
const common = /(?:志愿者|党员|[村居市农牧渔]民|职工|员工|学生|学员|队员|成员|战士|记者|通讯员|代表|委员|干部|群众)$/;

/** A post that the article gives to others too is the leader's where it is the highest: one general secretary leads. */
const highestPost = '总书记';

function soleHolders(
  text: string,
  persons: readonly PersonMention[],
  leaders: ReadonlySet<string>,
): Map<string, string> {
  const holders = new Map<string, Set<string>>();
  for (const mention of persons)
    for (const { position } of mention.roles) {
      const post = text.slice(position.start, position.end);
      if (common.test(post)) continue;
      holders.set(post, (holders.get(post) ?? new Set()).add(mention.person));
    }
  const highest = holders.get(highestPost);
  if (highest !== undefined && highest.size > 1)
    holders.set(highestPost, new Set([...highest].filter((name) => leaders.has(name))));
  return new Map([...holders].filter(([, names]) => names.size === 1).map(([post, names]) => [post, [...names][0]!]));
}

/** The persons whose name the article follows with the highest posts: X总书记, X主席. Other chairs are named before the name. */
function leadersAmong(text: string, persons: readonly PersonMention[]): Set<string> {
  const leaders = persons.filter(
    ({ person, end }) => /^(?:总书记|主席)/.test(text.slice(end, end + 3)) || /(?:总书记|主席)$/.test(person),
  );
  return new Set(leaders.map(({ person }) => person));
}

function longestBy(
  mentions: readonly OrganisationMention[],
  key: (mention: OrganisationMention) => number,
): Map<number, OrganisationMention> {
  const longest = new Map<number, OrganisationMention>();
  for (const mention of mentions) {
    const known = longest.get(key(mention));
    if (known === undefined || mention.end - mention.start > known.end - known.start)
      longest.set(key(mention), mention);
  }
  return longest;
}
