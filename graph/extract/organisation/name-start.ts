import { buildMatcher } from '../lexicon/matcher.ts';
import { barriers, governingVerbs } from '../term/clause-words.ts';
import type { OrganisationMention } from './organisation-mention.ts';
import { boundaryBefore } from './place-prefix.ts';
import type { Stretch } from './stretch.ts';
import { looseSuffix } from './suffixed-bodies.ts';

/** Rules that guess where a name begins. */
const guessed: ReadonlySet<string> = new Set(['organisation.tagger', 'organisation.suffix', looseSuffix]);

/** What begins with its own level, before which nothing but a place belongs to a name: 市委, 县政府. */
const levelled = /[省市县区](?:委(?!员)|纪委|政府|人大|政协)/gu;

/** Mends where guessed names begin: behind a word before a body's level (年初|市委…), before the place that they stand behind. */
export function withNameStart(stretch: Stretch, mention: OrganisationMention): OrganisationMention {
  if (!guessed.has(mention.rule)) return mention;
  const start = behindVerb(
    stretch,
    mention.by === 'tagger' ? mention : { ...mention, start: behindClauseWord(stretch, mention) },
  );
  if (start !== mention.start) return { ...mention, start };
  return { ...mention, start: beforePlace(stretch, mention) };
}

const verbs = buildMatcher([...barriers, ...governingVerbs].filter((word) => word.length > 1));
const shortestName = 4;

/** 扩建|青石村水稻合作社, 要增强|社区党委: what somebody does with a body is none of its name. */
function behindVerb({ text }: Stretch, { start, end }: OrganisationMention): number {
  let from = start;
  for (;;) {
    const at = /^[要能]/.test(text.slice(from, end)) ? from + 1 : from;
    const length = verbs.longestAt(text, at);
    if (length === 0 || end - at - length < shortestName) return from;
    from = at + length;
  }
}

function behindClauseWord(
  { text, places, words, tagged, start: paragraph }: Stretch,
  { start, end }: OrganisationMention,
): number {
  for (const { index } of text.slice(start, end).matchAll(levelled)) {
    const at = start + index;
    const isPlace = places.has(at) || tagged.some((span) => span.label === 'LOC' && span.start < at && span.end >= at);
    if (index >= 2 && !isPlace && words.isWord(paragraph + at - 2, paragraph + at)) return at;
  }
  return start;
}

/** 秘鲁|北方电力公司: where the tagger has a place right before the name, the name begins with it. */
function beforePlace({ text, tagged }: Stretch, { start, end }: OrganisationMention): number {
  if (/^(?:中国|中央|国家|全国|中共|国务院)/.test(text.slice(start, end))) return start;
  // 某证券|机关|第三党支部
  let from = text.startsWith('第', start) && text.slice(start - 2, start) === '机关' ? start - 2 : start;
  for (;;) {
    const place = tagged.find((span) => span.label === 'LOC' && span.end === from);
    if (place === undefined || !boundaryBefore(text, place.start)) return from;
    from = place.start;
  }
}
