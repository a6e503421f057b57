/** Coarse types of a code unit; han characters have type 0. */
export const han = 0;
const digit = 1;
const latin = 2;
const stop = 3;
const comma = 4;
const openMark = 5;
const closeMark = 6;
const numeral = 7;
const dot = 8;
const other = 9;
/** Stands for what lies before the beginning and after the end of the text. */
export const beyond = 10;

const types = new Uint8Array(0x10000).fill(other);
for (let unit = 0x3400; unit <= 0x9fff; unit++) types[unit] = han;
for (let unit = 0xd800; unit <= 0xdfff; unit++) types[unit] = han;
for (const [type, units] of [
  [digit, '0123456789０１２３４５６７８９'],
  [latin, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [stop, '。！？；\n'],
  [comma, '，、：,: '],
  [openMark, '“‘《〈（【('],
  [closeMark, '”’》〉）】)'],
  [numeral, '一二三四五六七八九十百千万亿两零〇'],
  [dot, '·'],
] as const)
  for (const unit of units) types[unit.charCodeAt(0)] = type;

export function characterType(unit: number): number {
  return types[unit]!;
}

/** Code units as features see them: digits are all alike, so are letters of one case. */
export function foldUnit(unit: number): number {
  if (types[unit] === digit) return 0x30;
  if (types[unit] === latin) return unit >= 0x61 ? 0x61 : 0x41;
  return unit;
}
