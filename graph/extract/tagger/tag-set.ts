/** What the tagger tells apart. */
export const labels = ['PER', 'ORG', 'LOC'] as const;
export type Label = (typeof labels)[number];

/** Tag 0 is outside; each label then has four tags: begin, inside, end, single. */
export const outside = 0;
export const tagCount = 1 + 4 * labels.length;
const [begin, inside, end, single] = [0, 1, 2, 3];

/** A set of tags as bits, for partial knowledge: bit `t` is set where tag `t` is possible. */
export type TagSet = number;
export const anyTag: TagSet = 2 ** tagCount - 1;
export const outsideOnly: TagSet = 1;

function tag(label: Label, position: number): number {
  return 1 + 4 * labels.indexOf(label) + position;
}

/** All four tags of a label. */
export function tagsOf(label: Label): TagSet {
  return 0b1111 << tag(label, begin);
}

/** The one tag of the character at `index` of a span of `length` characters. */
export function tagAt(label: Label, index: number, length: number): number {
  if (length === 1) return tag(label, single);
  return tag(label, index === 0 ? begin : index === length - 1 ? end : inside);
}

function opens(candidate: number): boolean {
  return candidate === outside || (candidate - 1) % 4 === begin || (candidate - 1) % 4 === single;
}

function closes(candidate: number): boolean {
  return candidate === outside || (candidate - 1) % 4 === end || (candidate - 1) % 4 === single;
}

/** Whether `next` may stand right after `previous`. */
export function mayFollow(previous: number, next: number): boolean {
  if (closes(previous)) return opens(next);
  return !opens(next) && Math.floor((previous - 1) / 4) === Math.floor((next - 1) / 4);
}

/** For each tag the tags that may stand before it. */
export const predecessors: readonly (readonly number[])[] = Array.from({ length: tagCount }, (_, next) =>
  Array.from({ length: tagCount }, (_, previous) => previous).filter((previous) => mayFollow(previous, next)),
);

/** For each tag the tags that may stand after it. */
export const successors: readonly (readonly number[])[] = Array.from({ length: tagCount }, (_, previous) =>
  Array.from({ length: tagCount }, (_, next) => next).filter((next) => mayFollow(previous, next)),
);

/** The tags with which a sequence may begin. */
export const openingTags: readonly number[] = Array.from({ length: tagCount }, (_, candidate) => candidate).filter(
  opens,
);

/** The tags with which a sequence may end. */
export const closingTags: readonly number[] = Array.from({ length: tagCount }, (_, candidate) => candidate).filter(
  closes,
);

/** The spans that a valid sequence of tags marks, in order. */
export function labelledSpans(tags: ArrayLike<number>): { start: number; end: number; label: Label }[] {
  const spans: { start: number; end: number; label: Label }[] = [];
  let start = 0;
  for (let index = 0; index < tags.length; index++) {
    const current = tags[index]!;
    if (current === outside) continue;
    if (opens(current)) start = index;
    if (closes(current)) spans.push({ start, end: index + 1, label: labels[Math.floor((current - 1) / 4)]! });
  }
  return spans;
}
