import { buildMatcher, type Matcher } from '../lexicon/matcher.ts';

/** The word lists that the tagger looks at, each a closed class. */
export const wordClasses = ['place', 'organ', 'ending', 'position', 'verb', 'modifier'] as const;
export type WordClass = (typeof wordClasses)[number];

/** The places of a character in a Chinese name: surname, first and second of a given name of two, the only one. */
export const namePositions = ['surname', 'first', 'second', 'only'] as const;
export type NamePosition = (typeof namePositions)[number];

/**
 * What the tagger knows beside its weights. It travels in the model file: the weights mean something only together with
 * the very lists they were trained with, so an edit of a lexicon changes nothing until the tagger is trained again.
 */
export interface Knowledge {
  words: { [wordClass in WordClass]: string[] };
  /** Log odds in whole steps of a character in a name against the character anywhere, by position in the name. */
  names: { [position in NamePosition]: { [character: string]: number } };
}

/** Knowledge made ready for looking up. */
export interface LookUp {
  matchers: readonly Matcher[];
  /** For each name position the log odds by code unit; `unknownCharacter` where it was never seen there. */
  names: readonly Int8Array[];
}

export const unknownCharacter = -9;

export function prepare(knowledge: Knowledge): LookUp {
  return {
    matchers: wordClasses.map((wordClass) => buildMatcher(knowledge.words[wordClass])),
    names: namePositions.map((position) => {
      const odds = new Int8Array(0x10000).fill(unknownCharacter);
      for (const [character, value] of Object.entries(knowledge.names[position])) odds[character.charCodeAt(0)] = value;
      return odds;
    }),
  };
}
