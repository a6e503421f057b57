import { pinyin } from 'pinyin-pro';
import type { EntityKind } from '../../model/entity-kind.ts';

/** How a name is typed in Latin letters, and what short forms are made of. */
export interface SearchKeys {
  /** Toneless syllables without spaces: `meianguo`. */
  pinyin: string[];
  /** First letters: `mag`. */
  initials: string[];
  /** The words of each name, apart: `市 社会 科学 界 联合 会`. None for persons, whose names are one word. */
  words: string[];
}

const mostNames = 12;

/** The keys of an entity's names. In a person's name 单, 仇, 曾, 解 … are read as surnames. ü is both `v` and `u`. */
export function searchKeys(kind: EntityKind, names: readonly string[]): SearchKeys {
  const whole = new Set<string>();
  const initials = new Set<string>();
  for (const name of names.slice(0, mostNames)) {
    const syllables = pinyin(name, {
      toneType: 'none',
      type: 'array',
      nonZh: 'consecutive',
      surname: kind === 'person' ? 'head' : 'off',
    }).map((syllable) => syllable.toLowerCase().replace(/[^a-zü0-9]/g, ''));
    const joined = syllables.join('');
    if (joined === '') continue;
    whole.add(joined.replaceAll('ü', 'v'));
    whole.add(joined.replaceAll('ü', 'u'));
    initials.add(syllables.map((syllable) => syllable.charAt(0).replace('ü', 'y')).join(''));
  }
  return { pinyin: [...whole], initials: [...initials], words: kind === 'person' ? [] : wordsOf(names) };
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of each name that has characters for a short form to be made of. */
function wordsOf(names: readonly string[]): string[] {
  const apart = names
    .slice(0, mostNames)
    .filter((name) => /\p{Script=Han}{3}/u.test(name))
    .map((name) =>
      [...words.segment(name)]
        .filter(({ isWordLike }) => isWordLike)
        .map(({ segment }) => segment)
        .join(' '),
    );
  return [...new Set(apart)];
}

/** What a person typed, as the keys are written; null where it is not Latin letters. */
export function latinQuery(typed: string): string | null {
  const bare = typed
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/[\s'’·-]/g, '');
  return /^[a-z0-9]*[a-z][a-z0-9]*$/.test(bare) ? bare : null;
}
