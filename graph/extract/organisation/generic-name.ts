import { bodySuffixes, genericModifiers } from '../lexicon/body-suffixes.ts';
import { selfStanding } from './lexical-bodies.ts';

/** Whether a name is that of a class of bodies or of no body at all: 各级党委, 有关部门, 金水区. */
export function isGenericName(name: string): boolean {
  if (bodySuffixes.has(name) && !selfStanding.has(name)) return true;
  if (/(?:[镇乡村县市区省]|街道|社区)$/.test(name)) return true;
  if (isBareUnit(name)) return true;
  if (/^国家\p{Script=Han}{0,4}中心$|党群服务中心$/u.test(name)) return true;
  if (
    name.length < 2 ||
    /[两三四五各多]级|部门|所有|犯罪|(?<!第[一二三四五六七八九十]*)[0-9一二两三四五六七八九十]+(?:[个家所]|支(?!部))|书记.|主任.|国家(?:重点)?实验室$|首个|第一个|副中心|部委$|一届|^[省市县区镇乡]+(?:党委|党组|支部)$/.test(
      name,
    )
  )
    return true;
  for (const modifier of genericModifiers) {
    if (!name.startsWith(modifier)) continue;
    if (modifier.length === name.length) return true;
    const rest = name.slice(modifier.length);
    if (
      bodySuffixes.has(rest) ||
      /^(?:该|本|我|你|各|其|这|那|某|每|有关|相关|所属|下属|其他|其它|两个|几个|多个|一个|一家|市直|县直|区直|省直|省市|市县|县乡|乡镇|基层|上级)/.test(
        name,
      )
    )
      return true;
  }
  return false;
}

/** Whether a name is only the kind of a unit within some body: 党委, 纪委. */
export function isBareUnit(name: string): boolean {
  return /^(?:党工委|党委|支部|工委|纪工委|党支部|党组|纪委|中央|团委|工会|党总支)$/.test(name);
}
