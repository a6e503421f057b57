/** What a relation can end in: an entity kind, a statement, or the article itself. */
export type RelationEnd =
  | 'person'
  | 'organisation'
  | 'program'
  | 'slogan'
  | 'venue'
  | 'document'
  | 'place'
  | 'group'
  | 'statement'
  | 'article';

interface RelationKindRow {
  from: readonly RelationEnd[];
  to: readonly RelationEnd[];
  properties: readonly string[];
  zh: string;
  en: string;
}

const anyEntity = ['person', 'organisation', 'program', 'slogan', 'venue', 'document', 'place', 'group'] as const;

/** Every relation kind: which ends it joins, which properties it may carry, its names in the interface. */
export const relationKinds = {
  HOLDS_POST: {
    from: ['person', 'group'],
    to: ['organisation', 'place'],
    properties: ['position', 'unit', 'inherited'],
    zh: '任职',
    en: 'holds post at',
  },
  PART_OF: {
    from: ['organisation', 'place', 'venue', 'program'],
    to: ['organisation', 'place', 'program'],
    properties: [],
    zh: '隶属',
    en: 'part of',
  },
  LOCATED_IN: { from: ['organisation', 'venue'], to: ['place'], properties: [], zh: '位于', en: 'located in' },
  SAID: {
    from: ['person', 'group', 'organisation', 'program', 'document'],
    to: ['statement'],
    properties: ['cue', 'post'],
    zh: '说',
    en: 'said',
  },
  INVOKES: { from: ['statement'], to: ['slogan'], properties: [], zh: '援引', en: 'invokes' },
  MENTIONS: { from: ['statement'], to: anyEntity, properties: [], zh: '提到', en: 'mentions' },
  ORGANISED: { from: ['organisation', 'person'], to: ['program'], properties: [], zh: '组织', en: 'organised' },
  TOOK_PART: {
    from: ['person', 'group', 'organisation'],
    to: ['program', 'organisation'],
    properties: ['as'],
    zh: '参加',
    en: 'took part in',
  },
  HELD_AT: { from: ['program'], to: ['venue', 'place', 'organisation'], properties: [], zh: '举办于', en: 'held at' },
  VISITED: {
    from: ['person', 'group', 'program'],
    to: ['venue', 'place', 'organisation'],
    properties: [],
    zh: '到访',
    en: 'visited',
  },
  ISSUED: {
    from: ['organisation', 'person'],
    to: ['document', 'program'],
    properties: [],
    zh: '印发',
    en: 'issued',
  },
  APPROVED: {
    from: ['organisation', 'person'],
    to: ['document', 'program'],
    properties: [],
    zh: '审定',
    en: 'approved',
  },
  PROPOSED: {
    from: ['organisation', 'person', 'document'],
    to: ['slogan', 'program'],
    properties: [],
    zh: '提出',
    en: 'proposed',
  },
  AFFILIATED_WITH: {
    from: ['person', 'group'],
    to: ['organisation'],
    properties: [],
    zh: '来自',
    en: 'affiliated with',
  },
  REPORTED_BY: { from: ['article'], to: ['person', 'organisation'], properties: ['as'], zh: '采写', en: 'reported by' },
  PUBLISHED_BY: {
    from: ['article'],
    to: ['person', 'organisation'],
    properties: ['as'],
    zh: '刊发',
    en: 'published by',
  },
  APPEARS_IN: {
    from: anyEntity,
    to: ['article'],
    properties: ['starts', 'ends', 'surfaces'],
    zh: '出现于',
    en: 'appears in',
  },
  STATED_IN: { from: ['statement'], to: ['article'], properties: ['start', 'end'], zh: '载于', en: 'stated in' },
} as const satisfies { [kind: string]: RelationKindRow };

export type RelationKind = keyof typeof relationKinds;

export function isRelationKind(value: string): value is RelationKind {
  return Object.hasOwn(relationKinds, value);
}
