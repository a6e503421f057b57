import type { FactRole, FactStatement } from '../../graph/model/facts.ts';

/** A string as it is compared: without white space and outer quotation marks, punctuation full-width. */
export function normalise(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/\s+/g, '')
    .replace(/[,:;!?()]/g, (mark) => fullWidth[mark]!)
    .replace(/^[“”‘’"']+|[“”‘’"']+$/g, '');
}

const fullWidth: { [mark: string]: string } = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};

/** Characters in a normalised string. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** Length in characters of the longest run that two strings share. */
export function longestCommonRun(first: string, second: string): number {
  const columns = Array.from(second);
  let previous = new Uint32Array(columns.length + 1);
  let current = new Uint32Array(columns.length + 1);
  let longest = 0;
  for (const character of first) {
    for (let column = 0; column < columns.length; column++) {
      const run = character === columns[column] ? previous[column]! + 1 : 0;
      current[column + 1] = run;
      if (run > longest) longest = run;
    }
    [previous, current] = [current, previous];
  }
  return longest;
}

/** Whether two posts are the same: one position ends in the other, and one body begins or ends with the other. */
export function isSameRole(gold: FactRole, found: FactRole): boolean {
  return isSamePosition(gold.position, found.position) && isSameOrganisation(gold.org, found.org);
}

function isSamePosition(gold: string, found: string): boolean {
  const [a, b] = [normalise(gold), normalise(found)];
  return a === b || (a !== '' && b !== '' && (a.endsWith(b) || b.endsWith(a)));
}

function isSameOrganisation(gold: string | null, found: string | null): boolean {
  if (gold === null || found === null) return gold === found;
  const [a, b] = [normalise(gold), normalise(found)];
  if (a === b) return true;
  const long = Math.min(lengthOf(a), lengthOf(b)) >= 2;
  return long && (a.endsWith(b) || b.endsWith(a) || a.startsWith(b) || b.startsWith(a));
}

/** Whether a statement found has the gold's speaker: the same name, or, where there is none, words in common. */
export function isSameSpeaker(gold: FactStatement, found: FactStatement): boolean {
  if (gold.speaker) return normalise(gold.speaker) === normalise(found.speaker);
  if (found.speaker) return false;
  const [a, b] = [normalise(gold.speakerSurface), normalise(found.speakerSurface)];
  if (a === '') return b === '' || found.speakerType === 'unknown';
  return b !== '' && (b.includes(a) || a.includes(b) || longestCommonRun(a, b) >= 2);
}
