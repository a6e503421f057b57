import { matchesOf } from '../text/matches.ts';
import type { OrganisationMention } from './organisation-mention.ts';
import { subtypeOf } from './subtype.ts';

/** What a body may be called from the day it is set up: 新设河湖巡护处, 下设课程中心、防控协调组, 创建护渠技术小组. */
const name =
  '\\p{Script=Han}{2,16}?(?:委员会|理事会|监事会|议事会|协会|学会|联合会|促进会|[^办]处|中心|学院|研究院|党委|党支部|党总支|党小组|联盟|联合体|指挥部|工作部|项目部|发展部|办公室|工作室|专班|[^小]组|小组|队|团队|宣讲团|讲师团|艺术团|服务团|合作社|[^车网]站|有限公司)';
const setUp = new RegExp(
  `(?:成立|设立|组建|组成(?!员)|下设|增设|新设|筹建|建立|创建|创立|创办|建起|组织起|加入)(?:了|起|有|由|全[省市县区国校院]|首个|统一的){0,3}[“‘]?(?<names>${name}(?:[、和]${name}){0,7})(?=[，。；、）”’以和]|并|[0-9]+个\\p{Script=Han}{0,2}(?:中心|部门|机构|单位|组)|等|及|来|$)`,
  'gu',
);
const eachName = new RegExp(`(?<=^|[、和])${name}(?=$|[、和])`, 'gu');
/** No name has this inside: 成立了由某某任组长的中心. */
const noName =
  /^(?:委员会|理事会)[和与]|首家|首支|第一|以来|联席会议|合作社和|区域性|[的了在由等个各对为是有与到把让以]|领办|级和|特别|一批|若干|专门|相应|相关|多个|临时党|自己|担任|负责|[一二三四五六七八九十两][支家项级队办]|多支|成立|深入|联系|网上|[纵横]向/;
/** What many set up under the same name: 党员服务队, 项目攻关组. */
const isClass =
  /^(?:党员|青年|巾帼|志愿|志愿者|先锋|突击|攻坚|攻关|工作|专项|领导|督导|督查|检查|巡查|调研|调查|指导|巡回|宣讲|互助|帮扶|学习|筹备|专题|专家|项目|技术|科技|应急|抢险|文艺|农民|农业|联合|驻村|下沉|疫情|防控|疫情防控|生产|村级|村|镇|乡|县|市|社区|小区|网格|楼栋|流动|机关|企业|基层|服务|业务|研究|课题|党建|红色|临时|功能型|独立|创新|研发|科研|专业|管理|物业公司|公司|家庭|农村|青年人才|大|街道|便民|物业|种养|调解|人才|巡逻|规范化|标准化)+(?:小?组|党小组|服务队|团队|队|站|服务团|讲师团|宣讲团|专班|党支部|党总支|党委|工作室|指挥部|办公室|合作社|联盟|联合体|中心|公司|有限公司)$/;

/** What is set up in each of many places, or is to be: 在5个镇|建立, 各村全面|建立, 推动|建立. */
const inMany = /(?:全面|普遍|配套|推进|推动|逐级|统一|分别|(?:各|[0-9]+[余多]?个)[^，。；]{0,10})$/;
const longestPlace = 14;

/** Bodies that the text tells of being set up. */
export function newBodiesIn(text: string): OrganisationMention[] {
  return matchesOf(text, setUp).flatMap((match) => {
    if (inMany.test(text.slice(Math.max(0, match.index - longestPlace), match.index))) return [];
    const { names } = match.groups!;
    const from = match.index + match[0].length - names!.length;
    return matchesOf(names!, eachName).flatMap(({ 0: words, index }): OrganisationMention[] => {
      if (words.length < (words.endsWith('委员会') ? 8 : 5) || noName.test(words) || isClass.test(words)) return [];
      const start = from + index;
      return [
        { start, end: start + words.length, subtype: subtypeOf(words), by: 'rule', rule: 'organisation.new-body' },
      ];
    });
  });
}
