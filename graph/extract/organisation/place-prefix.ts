import { leftBoundary } from '../name/left-extension.ts';
import type { Stretch } from './stretch.ts';

const namedLevel =
  /(?:特别合作区|中共中央|中央|国家|全国|街道|社区|嘎查|苏木|自治区|新区|开发区|高新区|经开区|管理区|示范区|兵团|[省市县区镇乡村州旗盟])$/;
const han = /\p{Script=Han}/u;

/** A level of administration that stands for the article’s own place of that level. */
export const level = /[省市县区镇乡州旗盟]/;

/** Walks left over place names and levels: 河南省|郑州市|金水区, 市, 少林街道|雷家沟村. */
export function leftPlace(stretch: Stretch, start: number): number {
  const { text, places } = stretch;
  let position = start;
  for (;;) {
    const length = places.get(position);
    if (length !== undefined) {
      position -= length;
      continue;
    }
    const unit = namedLevel.exec(text.slice(Math.max(0, position - 5), position))?.[0];
    if (unit === undefined) return position;
    const before = position - unit.length;
    if (/^(?:中共中央|中央|国家|全国)$/.test(unit))
      return text.slice(before - 2, before) === '中共' ? before - 2 : before;
    if (places.has(before)) {
      position = before;
      continue;
    }
    const from = unlistedStart(stretch, before, unit);
    if (from !== null) {
      position = from;
      continue;
    }
    return unit === '自治区' || (level.test(unit) && unit.length === 1) ? before : position;
  }
}

/** Whether a word can begin at `position`: after punctuation, or after a word that ends before names. */
export function boundaryBefore(text: string, position: number): boolean {
  return (
    position === 0 ||
    !han.test(text[position - 1]!) ||
    leftBoundary(text, Math.max(0, position - 4), position) === position
  );
}

/**
 * Where an unlisted name (永安镇, 雷家沟村) begins: what stands between its unit and the nearest boundary, if it is as short
 * as names are, and if a place stands before it, or the article names it again, or a mark of punctuation bounds it.
 */
function unlistedStart(stretch: Stretch, before: number, unit: string): number | null {
  const { text, places } = stretch;
  if (!/[镇乡村道社旗]/.test(unit) && unit.length <= 2) return null;
  let from = before;
  while (from > 0 && before - from < 4 && han.test(text[from - 1]!) && !places.has(from)) from--;
  const stop = leftBoundary(text, Math.max(0, before - 6), before);
  from = Math.max(from, stop);
  const named = before - from;
  if (named > 3) return null;
  if (places.has(from)) return named >= 1 ? from : null;
  if (named < 2 || from !== stop) return null;
  const bounded = from === 0 || !han.test(text[from - 1]!);
  return bounded || stretch.occurrences(text.slice(from, before) + unit) >= 2 ? from : null;
}
