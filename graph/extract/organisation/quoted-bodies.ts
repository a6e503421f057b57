import { leftBoundary } from '../name/left-extension.ts';
import { named } from './named-matches.ts';
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
  /“[^“”+]{2,24}”\p{Script=Han}{0,8}?(?:领导小组办公室|领导小组|工作组|指挥部|指挥中心|工作专班|委员会|协会|促进会|研究会|联盟|基金会|研究院|服务队|服务团队|服务站|宣讲团|讲师团|社团|工作队|突击队|(?:党工委|党委|党总支|党支部)(?!书记|副书记|委员|成员|班子))/gu;

function quotedGroups(stretch: Stretch): OrganisationMention[] {
  return [...stretch.text.matchAll(quotedGroup)].flatMap((match): OrganisationMention[] => {
    const placed = leftPlace(stretch, match.index);
    const start = placed === match.index ? ownerStart(stretch.text, match.index) : placed;
    const end = match.index + match[0].length;
    return start === match.index && !isSetUp.test(stretch.text.slice(Math.max(0, start - 24), start))
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
    [...text.matchAll(quotedBody)].filter((match) => !/[的是在把让了型一二三四五六七八九十]/.test(match[0])),
    'other',
    'organisation.quoted-name',
  ).map((mention) => ({ ...mention, subtype: subtypeOf(text.slice(mention.start, mention.end)) }));
}
