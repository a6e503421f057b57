/**
 * Every match of `pattern`, in text order: what `matchAll` gives, without the copy it makes of the expression, which takes
 * several times as long as a search that finds nothing. Throws a `TypeError` where `pattern` is not global.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  // It would find its first match for ever.
  if (!pattern.global) throw new TypeError(`not a global expression: ${pattern}`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex = behindCharacter(text, match.index, pattern.unicode);
  }
  return found;
}

/** The offset behind the character at `index`: inside a pair of code units a Unicode expression begins at the pair again. */
function behindCharacter(text: string, index: number, isUnicode: boolean): number {
  return index + (isUnicode && text.codePointAt(index)! > 0xffff ? 2 : 1);
}
