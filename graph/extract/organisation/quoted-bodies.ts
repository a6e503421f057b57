import { leftBoundary } from '../name/left-extension.ts';
import { matchesOf } from '../text/matches.ts';
import { named } from './named-matches.ts';
import { isPlain } from './noun-phrase.ts';
import type { OrganisationMention } from './organisation-mention.ts';
import { leftPlace } from './place-prefix.ts';
import type { Stretch } from './stretch.ts';
import { subtypeOf } from './subtype.ts';

/** Bodies whose name stands in quotation marks, or has a name in marks inside. */
export function quotedBodiesIn(stretch: Stretch): OrganisationMention[] {
  return [...quotedGroups(stretch), ...quotedBodies(stretch.text)];
}

/** 中央“某某”主题教育领导小组: a body with a name in marks inside its own. */
const quotedGroup =
  /(?<![0-9余多几][个支家名项])[“‘][^“”‘’+]{2,24}[”’](?<kind>(?:(?![及和与])\p{Script=Han}){0,8}?(?:领导小组办公室|领导小组|小组|工作组|指挥部|指挥中心|工作专班|委员会|协会|促进会|研究会|联盟|基金会|研究院|服务队|服务团(?!队)|服务团队|团队|志愿队|服务站|服务中心|宣讲团|讲师团|艺术团|宣传队|社团|工作队|突击队|合作社|公司|厂|组织党工委|(?:党工委|党委|党总支|党支部)(?!书记|副书记|委员|成员|班子)))(?!建设|成员|长|项目|[0-9])/gu;

/** What is called by a name in marks as others are by a place: “青苗”志愿服务队, “云泽红”茶叶有限公司. */
const ofThatName =
  /(?:志愿(?:服务)?队|志愿(?:者)?服务团|讲师团|宣讲团|宣传队|艺术团|社团|协会|有限公司|厂|(?<!领导|党)小组|联盟|服务中心|服务站|(?<!两支)团队)$/;

function quotedGroups(stretch: Stretch): OrganisationMention[] {
  return matchesOf(stretch.text, quotedGroup).flatMap((match): OrganisationMention[] => {
    const placed = taggedPlaceStart(stretch, leftPlace(stretch, match.index));
    const start = placed === match.index ? ownerStart(stretch.text, match.index) : placed;
    const end = match.index + match[0].length;
    const { kind } = match.groups!;
    // 小|区“网络”党支部: no name begins inside a word.
    if (stretch.words.wordAcross(stretch.start + start) !== null) return [];
    const isNamed =
      start < match.index ||
      isSetUp.test(stretch.text.slice(Math.max(0, start - 24), start)) ||
      (ofThatName.test(kind!) &&
        match[0].length - kind!.length <= longestName &&
        !/组织[”’]/.test(match[0]) &&
        isPlain(kind!));
    return !isNamed
      ? []
      : [
          {
            start,
            end,
            subtype: subtypeOf(stretch.text.slice(start, end)),
            by: 'rule',
            rule: 'organisation.quoted-group',
          },
        ];
  });
}

/** Where the place begins whose level the name begins with: 某某|市“双提”办. */
function taggedPlaceStart({ tagged }: Stretch, start: number): number {
  return tagged.find((span) => span.label === 'LOC' && span.start < start && span.end === start + 1)?.start ?? start;
}

const longestName = 10;

/** What is set up is one body, whatever it is called: 成立了|“某某”志愿服务队. */
const isSetUp = /(?:成立|设立|组建|创立|创建|组织起|发起|加入)了?(?:由\p{Script=Han}{1,10}组成的)?$/u;

/** 某大学|“某某”主题教育领导小组办公室: where the house begins that the group is in; `at` where none stands there. */
function ownerStart(text: string, at: number): number {
  const start = leftBoundary(text, 0, at);
  return /^\p{Script=Han}{2,16}(?:大学|学院|集团|公司|银行|医院)$/u.test(text.slice(start, at)) ? start : at;
}

/** “城市治理发展中心”: a body whose whole name stands in marks, and says so by its ending. */
const quotedBody =
  /(?<=“)\p{Script=Han}{3,14}(?:协会|商会|学会|研究会|促进会|合作社|工作室|志愿者服务队|志愿服务队|救援队|讲师团|宣讲团|党小组|党支部|学院|研究院|发展中心|服务中心|研究中心|基金会|艺术团|联盟|领导小组|工作组|委员会|联合会|实验室|有限公司)(?=”(?!行动|工程|计划|活动|项目|模式|品牌|称号))/gu;

function quotedBodies(text: string): OrganisationMention[] {
  return named(
    matchesOf(text, quotedBody).filter((match) => !/[的是在把让了型一二三四五六七八九十]/.test(match[0])),
    'other',
    'organisation.quoted-name',
  ).map((mention) => ({ ...mention, subtype: subtypeOf(text.slice(mention.start, mention.end)) }));
}
