const folded = new Map<string, string>([
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['!', '！'],
  ['?', '？'],
  ['(', '（'],
  [')', '）'],
  ['「', '“'],
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
  ['﹁', '“'],
  ['﹂', '”'],
  ['―', '—'],
  ['─', '—'],
  ['•', '·'],
  ['・', '·'],
  ['‧', '·'],
  ['●', '·'],
  ['\u3000', ' '],
  ['\u00a0', ' '],
  ['\t', ' '],
  ['\r', '\n'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
]);

// ２０１２年: old pages have their digits in full width.
for (let digit = 0; digit < 10; digit++) folded.set(String.fromCharCode(0xff10 + digit), String(digit));

const digit = /[0-9]/;

/**
 * A copy of `text` of the same length with ASCII punctuation as full width and full-width digits as ASCII, corner brackets as curly quotation marks and
 * straight double quotation marks told apart by turns within a line. Digits keep their `,` `.` and `:` (2,290; 9:30).
 */
export function fold(text: string): string {
  const characters = Array.from({ length: text.length }, (_, index) => text[index]!);
  let quoteOpen = false;
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index]!;
    if (character === '\n') quoteOpen = false;
    if (character === '"' || character === '＂') {
      characters[index] = quoteOpen ? '”' : '“';
      quoteOpen = !quoteOpen;
      continue;
    }
    if (
      (character === ',' || character === ':') &&
      digit.test(text[index - 1] ?? '') &&
      digit.test(text[index + 1] ?? '')
    )
      continue;
    const replacement = folded.get(character);
    if (replacement !== undefined) characters[index] = replacement;
  }
  return characters.join('');
}
