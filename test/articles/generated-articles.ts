import { seededRandom } from '../../scripts/bench/random.ts';

/** An article as a line of a `.jsonl` holds it. */
export interface GeneratedArticle {
  id: string;
  title: string;
  date: string;
  source: string;
  text: string;
}

const surnames = ['沈', '顾', '邵', '解', '单', '陆', '秦', '闻', '戚', '柏', '岑'];
const givenNames = [
  '砚秋',
  '闻溪',
  '九川',
  '红梅',
  '守义',
  '望舒',
  '怀瑾',
  '知白',
  '听澜',
  '牧之',
  '念卿',
  '云舟',
  '采薇',
];
const counties = ['青禾县', '白芷县', '兰溪口县', '石桥县', '松岭县', '榆林渡县', '望潮县'];
const posts = ['委书记', '委副书记、县长', '水利局局长', '教育局局长', '委组织部部长', '纪委书记', '人民医院院长'];
const slogans = ['一河一策', '三港联动', '三本台账', '百村千渠', '开门办事'];
const works = ['渠道清淤', '春季造林', '校舍修缮', '粮仓改造', '山路加宽', '水库巡查'];

/**
 * Articles of an invented city, as many as wanted and always the same. People hold several posts over the years, share names
 * across counties and are named without a post; the dates go back and forth, so that a later article may come to be the
 * first one of a person.
 */
export function generatedArticles(count: number): GeneratedArticle[] {
  return Array.from({ length: count }, (_, number) => generatedArticle(number));
}

function generatedArticle(number: number): GeneratedArticle {
  const random = seededRandom(number);
  const upTo = (most: number) => Math.floor(random() * most);
  const pick = (list: readonly string[]) => list[upTo(list.length)]!;
  const name = () => pick(surnames) + pick(givenNames);
  const [leader, speaker, guest, reporter] = [name(), name(), name(), name()];
  const [county, work] = [pick(counties), pick(works)];
  const [year, month, day] = [2012 + upTo(13), 1 + upTo(12), 1 + upTo(28)];
  const title = `${county}推进${work}（第${number + 1}期）`;
  const text = `${title}
来源：云泽日报　${year}年${month}月${day}日

　　本报讯（记者 ${reporter}）${month}月${day}日，${county}${pick(posts)}${leader}到渠首镇调研${work}工作。

　　${leader}强调，要把“${pick(slogans)}”落到田间地头。“${work}要一段一段地做，话要一句一句地说清楚。”${county}${pick(posts)}${speaker}说。

　　云泽市委组织部、${county}人民政府联合举办${work}专题培训班，${guest}参加。
`;
  const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return { id: `generated-${number}`, title, date, source: '云泽日报', text };
}
