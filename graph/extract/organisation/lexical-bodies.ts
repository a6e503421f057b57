import type { Span } from '../../model/span.ts';
import { buildMatcher } from '../lexicon/matcher.ts';
import { nationalNames, nationalSurfaces } from '../lexicon/national-bodies.ts';
import type { OrganisationMention } from './organisation-mention.ts';
import { boundaryBefore, leftPlace } from './place-prefix.ts';
import type { Stretch } from './stretch.ts';
import { organSubtypes } from './subtype.ts';

const nationalMatcher = buildMatcher(nationalSurfaces);
/** A name no longer than this may be chance: 集|中办|理, 我|国办|学. */
const shortName = 2;
const organMatcher = buildMatcher(organSubtypes.keys());

/** Bodies that are named by their bare type within their own house or place. */
export const selfStanding: ReadonlySet<string> = new Set(
  '妇联 政协 机关党委 直属机关党委 政治处 国资委 团委 侨联 工商联 纪委监委 村委 村支部 村委会 党校 街道办 街道办事处 居委会 业委会 业主委员会 红白理事会 道德评议会 村民议事会 老人协会 老年协会 村务监督委员会 村监委会 乡贤理事会 党委中心组 党组中心组 党委理论学习中心组 党组理论学习中心组 党群工作部 党群工作局 村民委员会 居民委员会 教务处 关工委 党建办 组委会 家委会 家长委员会'.split(
    ' ',
  ),
);

/** Ministries: a field with 部 needs no place before it. */
export const ministries: ReadonlySet<string> = new Set(
  [...organSubtypes.keys()].filter((word) => /^(?!委|组织|宣传|统战|统一|社会工作).{2,}部$/.test(word)),
);

/** G20|青银高速, IMF|C: letters and numbers of a longer code, or of a road. */
function isInsideCode(text: string, { start, end }: Span): boolean {
  return (
    /^[A-Z]/.test(text.slice(start, end)) &&
    (/[A-Za-z0-9]/.test(text[start - 1] ?? '') ||
      /^(?:[A-Za-z0-9]|\p{Script=Han}{0,6}(?:高速|公路|线))/u.test(text.slice(end, end + 8)))
  );
}

/** Bodies of the nation by their own names: 党中央, 国务院, 新华社. */
export function nationalBodiesIn({ text, words, start: paragraph }: Stretch): OrganisationMention[] {
  const cutsWord = ({ start, end }: Span) =>
    words.wordAcross(paragraph + start) !== null || words.wordAcross(paragraph + end) !== null;
  return nationalMatcher
    .all(text)
    .filter((span) => (span.end - span.start > shortName || !cutsWord(span)) && !isInsideCode(text, span))
    .map(({ start, end }) => ({
      start: text.slice(start - 2, start) === '中共' && text.startsWith('中央', start) ? start - 2 : start,
      end,
    }))
    .filter(
      ({ start, end }) =>
        !(text.slice(start, end).endsWith('委') && text[end] === '员' && text[end + 1] !== '会') &&
        // 中国共产党|人
        !(text.slice(start, end) === '中国共产党' && /^人(?!民|大)/.test(text.slice(end, end + 2))),
    )
    .map(({ start, end }) => ({
      start,
      end,
      subtype: nationalNames.get(text.slice(start, end))?.subtype ?? 'party',
      by: 'rule',
      rule: 'organisation.national',
    }));
}

/** Whether a type of organ is a name by itself: within its own house or place, a ministry, or a bureau spoken of among others. */
function standsAlone(word: string): boolean {
  return (
    selfStanding.has(word) ||
    ministries.has(word) ||
    (/[局厅]$/.test(word) && word.length >= 3 && !/公安局$|总局$/.test(word))
  );
}

/** The league before its committee; no 代表团|市委, where those before it are a group. */
const league =
  /(?<!代表|考察|访问|参观|调研|宣讲|慰问|观摩|主席|讲师|报告|讲学|旅行|旅游|合唱|艺术|歌舞|服务|志愿|交流|学习|采访|演出|专家|智囊|评审|督导|巡讲|文工|考评|招商|经贸|[集兵社军师财剧乐使])团$/;

/** A place or level with a type of organ: 市人社局, 登封市委宣传部. */
export function placedOrgansIn(stretch: Stretch): OrganisationMention[] {
  const { text } = stretch;
  return organMatcher.all(text).flatMap(({ start, end }): OrganisationMention[] => {
    const word = text.slice(start, end);
    if (word.endsWith('委') && /^(?:员(?!会)|托|任|派|屈)/.test(text.slice(end))) return [];
    if (word.endsWith('部') && /^(?:门|队|分|署)/.test(text.slice(end))) return [];
    if (/^(?:委员会|委)$/.test(word) && text[start - 1] === '常') return [];
    const from = leftPlace(stretch, start);
    // 各县|区委, 城|市政府: a level of many.
    if (start - from === 1 && /[县城区省市乡镇]/.test(text[from - 1] ?? '')) return [];
    // 团|市委, 团|河阳市委: the committee of the Youth League, but no 代表团|市委.
    if (word === '委' && start > from && league.test(text.slice(Math.max(0, from - 3), from)))
      return [{ start: from - 1, end, subtype: 'association', by: 'rule', rule: 'organisation.place-organ' }];
    if (from === start && !(standsAlone(word) && boundaryBefore(text, start))) return [];
    return [{ start: from, end, subtype: organSubtypes.get(word)!, by: 'rule', rule: 'organisation.place-organ' }];
  });
}
