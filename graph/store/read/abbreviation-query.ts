/** How a short form is looked up among names that stand as words apart, `市 社会 科学 界 联合 会`. */
export interface AbbreviationQuery {
  /** A full-text query that every name with this short form fits, and not many others do. */
  candidates: string;
  /** What the words of such a name match, as a regular expression. */
  pattern: string;
}

/** Words that a short form passes over between two of its own, at most: 人社局 leaves out two, 人力 *资源 和* 社会 *保障* 局. */
const mostPassed = 2;

const longest = 8;

/**
 * Finds names by a short form of two to eight characters: each is the first of a word of the name or follows in a word
 * after the one before, in order, and no more than a last 会 comes after. 社科联 is 社会科学界联合会, 工商联 工商业联合会.
 * Null where `typed` is no such thing.
 */
export function abbreviationQuery(typed: string): AbbreviationQuery | null {
  const characters = [...typed];
  if (characters.length < 2 || characters.length > longest || !/^\p{Script=Han}+$/u.test(typed)) return null;
  const candidates = characters.map((_character, index) => {
    // As the first of a word, or in a word that began with those before it.
    const beginnings = characters
      .slice(0, index + 1)
      .map((_first, start) => characters.slice(start, index + 1).join(''));
    return `(${beginnings.map((beginning) => `${beginning}*`).join(' OR ')})`;
  });
  return {
    candidates: candidates.join(' AND '),
    pattern: `(.* )?${characters.join(`(\\S* (\\S+ ){0,${mostPassed}})?`)}\\S*( \\S)?`,
  };
}
