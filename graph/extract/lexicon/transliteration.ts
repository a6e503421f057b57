/**
 * Characters that write names of other languages of China (Tibetan, Mongolian, Uyghur, Kazakh and more). A stretch of
 * three to seven of them, and of nothing else, where a name is expected, is one. A closed class.
 */
export const transliterationCharacters: ReadonlySet<string> = new Set(
  '格松登巴次仁江措卓玛扎西达瓦多吉平尼旺堆索朗央金拉姆顿珠丹增洛桑嘎让塔尔普布曲加其美白德贡秋才旦仓决照日图乌兰雅苏和呼娜哈斯额吐阿卜杜买提艾力古丽热合曼木吾麦依帕孜肯努别克库萨沙叶赛恩凯迪沃伊罗波齐朝鲁那仁满都宝音青特敖其孟根花萨仁托娅毕力格巴特尔莫',
);

const longest = 7;
const shortest = 3;

/** The end of a transliterated name from `start`, null where the stretch is too short or too long for one. */
export function transliteratedNameEnd(text: string, start: number): number | null {
  let end = start;
  while (end < text.length && end - start <= longest && transliterationCharacters.has(text[end]!)) end++;
  return end - start >= shortest && end - start <= longest ? end : null;
}
