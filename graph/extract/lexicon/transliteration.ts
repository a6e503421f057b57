/**
 * Characters that write names of other languages of China (Tibetan, Mongolian, Uyghur, Kazakh and more). A stretch of
 * three to seven of them, and of nothing else, where a name is expected, is one. A closed class.
 */
export const transliterationCharacters: ReadonlySet<string> = new Set(
  '格松登巴次仁江措卓玛扎西达瓦多吉平尼旺堆索朗央金拉姆顿珠丹增洛桑嘎让塔尔普布曲加其美白德贡秋才旦仓决照日图乌兰雅苏和呼娜哈斯额吐阿卜杜买提艾力古丽热合曼木吾麦依帕孜肯努别克库萨沙叶赛恩凯迪沃伊罗波齐朝鲁那仁满都宝音青特敖其孟根花萨仁托娅毕力格巴特尔莫',
);

/** Whether a stretch is written with such characters alone. */
export function isTransliterated(words: string): boolean {
  return [...words].every((character) => transliterationCharacters.has(character));
}

/** Whether all but one of its characters are such ones: 丹巴片仁. */
export function isMostlyTransliterated(words: string): boolean {
  return [...words].filter((character) => transliterationCharacters.has(character)).length >= words.length - 1;
}

const longest = 7;
const shortest = 3;

/** The end of a transliterated name from `start`, null where the stretch is too short or too long for one. */
export function transliteratedNameEnd(text: string, start: number): number | null {
  let end = start;
  while (end < text.length && end - start <= longest && transliterationCharacters.has(text[end]!)) end++;
  return end - start >= shortest && end - start <= longest ? end : null;
}

/** Names in two parts with · between (买合甫拉江·卡迪尔), of which half the characters write foreign names or names of minorities. */
const dotted = /^(\p{Script=Han}{2,7})·(\p{Script=Han}{1,7})/u;

/** The offsets at which a name of two parts joined by · from `start` may end, none where the characters are not of that kind. */
export function dottedNameEnds(text: string, start: number): number[] {
  const match = dotted.exec(text.slice(start, start + 16));
  if (match === null) return [];
  const first = [...match[1]!];
  // 某某某|向|劳拉·费尔南德斯致电: a preposition parts two persons.
  if (/.[向同与给]./u.test(match[1]!)) return [];
  if (first.filter((character) => writesForeign(character)).length * 2 < first.length) return [];
  return Array.from(match[2]!, (_, index) => start + first.length + 2 + index);
}

function writesForeign(character: string): boolean {
  return transliterationCharacters.has(character) || foreignCharacters.has(character);
}

/** Characters that write foreign names (泽连斯基, 别洛乌索夫). */
const foreignCharacters: ReadonlySet<string> = new Set(
  '阿埃艾爱安奥巴白邦鲍贝本比彼宾波博布达戴丹德迪蒂丁东杜多恩尔法范菲费芬弗福夫盖高戈格古哈海汉赫亨胡霍基吉加贾杰金卡凯坎科克肯库拉莱兰劳勒雷里利列林琳卢鲁伦罗洛马玛迈麦曼梅蒙米密莫姆穆纳娜南内尼涅努诺欧帕潘佩皮普奇契恰乔切萨塞桑沙舍什施史斯苏索塔泰坦汤特腾提图托瓦万韦维魏温沃乌西希夏谢辛休雅亚扬耶叶伊因尤约扎泽詹兹佐捷娃别兹茨珀莎莉妮丝黛伽逊赖柯勃瑟朗顿登伯森罕翰默摩娅廉孜滕祖纽芙拜威茂肖汗侯昂雪京历卜绍',
);

const shortestForeign = 4;
const longestForeign = 20;

/** Whether a foreign name goes on at `index`: what stands there could be inside one. */
export function isForeignCharacter(text: string, index: number): boolean {
  return foreignCharacters.has(text[index] ?? '');
}

/** Which of that name a ruler is: 某某|二世, and no 二世纪. */
const ordinal = /^[一二三四五六七八九十]{1,3}世(?![纪代界·])/;

/** The end of a foreign name from `start`, its parts joined by · or a hyphen; null where the stretch is too short for one. */
export function foreignNameEnd(text: string, start: number): number | null {
  let end = start;
  while (end < text.length && end - start < longestForeign) {
    if (foreignCharacters.has(text[end]!)) end++;
    else if (/[·\-－]/.test(text[end]!) && end > start && foreignCharacters.has(text[end + 1] ?? '')) end++;
    else break;
  }
  if (end - start < 2) return null;
  const ruler = ordinal.exec(text.slice(end, end + 5))?.[0].length ?? 0;
  return ruler > 0 || end - start >= shortestForeign ? end + ruler : null;
}

/**
 * The end of a foreign name of two or three characters from `start`, null where a longer or shorter stretch stands there:
 * so short a stretch is a name only where something else says so.
 */
export function shortForeignNameEnd(text: string, start: number): number | null {
  let end = start;
  while (end - start <= 3 && isForeignCharacter(text, end)) end++;
  return end - start === 2 || end - start === 3 ? end : null;
}
