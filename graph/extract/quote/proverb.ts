/** Words of today's speech, which no proverb or verse holds. */
const spokenWord = /[的了们我你您她他这那吗吧啦呢很都个咱啊呀]|但|，[再就]|就是|就像|一样|只有|才能|可以|现在|大家/;
/** Of these, what a verse in lines of seven characters, such as peasants make, may hold. */
const spokenInVerse = /[的了吗吧啦呢咱啊呀你您他她]|我们|现在|大家/;
const classicalWord =
  /[之者也矣焉乎哉兮惟弗莫勿曰]|则|其|君子|(?<![来由等关对属善基位处勇敢甘源在自出勤乐忠便利急易难终至鉴用])于|夫|(?:^|[，；])而(?![且今是])|^凡(?!是)/;

const longestProverb = 48;
const longestLine = 9;
const longestClassicalLine = 12;
const lineOfVerse = 7;

/**
 * Whether the words are a proverb or a verse: lines of one length, or few words with particles of the old language and
 * none of today's: 志之所趋，无远弗届.
 */
export function isProverb(words: string): boolean {
  const lines = words.split(/[，；。！？：…]/).filter((line) => line !== '');
  if (words.length > longestProverb || lines.length < 2) return false;
  if (lines.every(({ length }) => length === lineOfVerse) && !spokenInVerse.test(words)) return true;
  if (spokenWord.test(words)) return false;
  const isClassical = classicalWord.test(words);
  const longest = isClassical ? longestClassicalLine : longestLine;
  if (lines.some(({ length }) => length < 2 || length > longest)) return false;
  return isClassical || (!words.includes('在') && runEven(lines));
}

/**
 * Lines in pairs of one length (千里长堤连碧水，一湾新月照渔家), or whose second half repeats the lengths of the first. Two
 * lines of three characters are a proverb (一枝动，百枝摇), more of them are told one after the other.
 */
function runEven(lines: readonly string[]): boolean {
  if (lines.length % 2 > 0) return false;
  const half = lines.length / 2;
  const longest = Math.max(...lines.map(({ length }) => length));
  return (
    longest >= (half === 1 ? 3 : 4) &&
    lines.every(({ length }) => length >= 3) &&
    (lines.every(({ length }, index) => length === lines[index - (index % 2)]!.length) ||
      lines.slice(0, half).every(({ length }, index) => length === lines[half + index]!.length))
  );
}
