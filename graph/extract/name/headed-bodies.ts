import { countries } from '../../model/countries.ts';
import { governing, isShortForCountry } from './state-posts.ts';

/** What a body that has such a head is called by: 领导小组 has a 组长. */
const headedBodies: readonly [head: RegExp, body: RegExp][] = [
  [/^(?:常务)?(?:副|总)?组长$/, /(?:小组|班组|专班|工作组|督导组|指导组)$/],
  [/^(?:常务|执行|名誉)?副?(?:会长|理事长|秘书长)$/, /(?:[协学商联总]会|研究会|促进会|联盟)$/],
  [/^(?:常务|执行|名誉)?副?理事长$/, /(?:理事会|合作社)$/],
  [/^(?:常务)?副?主任$/, /(?:委员会|[业居村]委会|中心|[室科系])$/],
  [/^(?:常务|执行)?副?院长$/, /院$/],
  [/^(?:副?董事长|副?总经理|总裁)$/, /(?:公司|集团)$/],
  [
    /^(?:常务)?副?校长(?:助理)?$|^(?:教务|政教|德育|年级)主任$|(?:教研|备课|年级)组长$/,
    /(?:组|学[校院]|大学|[中小]学|党校|[一二三四五六七八九十]中)$/,
  ],
  [/^联络员$/, /(?:小组|专班|工作组|督导组|指导组)$/],
];

/** Whether a body of that name has such a post: 河阳学院 has an 院长, 市水利局 a 局长, a country a 总理. */
export function isHeadOf(post: string, body: string): boolean {
  if (countries.has(body) || isShortForCountry(body)) return governing.test(post);
  const level = /^(?:常务|执行)?副?([局厅部所台社馆厂站队处科园])长$/.exec(post)?.[1];
  return level === undefined
    ? headedBodies.some(([head, name]) => head.test(post) && name.test(body))
    : body.endsWith(level);
}
