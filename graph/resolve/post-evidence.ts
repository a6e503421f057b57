import type { Entity } from '../model/article-graph.ts';
import { type Evidence, highOffice, placedPost, stateOffice, unplacedPost } from './evidence.ts';

/** Offices of which the country has one or a handful, by the full name of the body. */
const stateOffices: readonly [body: RegExp, position: RegExp][] = [
  [/^中共中央政治局(?:常务委员会)?$|^中共中央书记处$/, /./],
  [/^中国共产党中央委员会$|^中央委员会$/, /^总书记$/],
  [/^中华人民共和国$/, /^副?主席$/],
  [/^国务院$/, /^(?:代|副|常务副)?总理$|^国务委员$/],
  [/^全国人民代表大会常务委员会$/, /^副?委员长$/],
  [/^中国人民政治协商会议全国委员会$/, /^副?主席$/],
  [/^中央军事委员会$/, /^副?主席$|^委员$/],
  [/^最高人民法院$/, /^院长$/],
  [/^最高人民检察院$/, /^检察长$/],
  [/^国家监察委员会$/, /^主任$/],
];

/** Posts that many people hold in one body: sharing one says little. */
const sharedPost = /代表|委员$|党员|学员|群众|职工|员工|志愿者|观众|选手|学生|工人|村民|居民/;
/** Who reports is known by the medium, whatever it calls them. */
const reporter = /记者|通讯员|摄影|摄$|编辑|实习生/;
/** Bodies of an occasion: who sat on a presidium is not who they are. */
const occasional = /^(?:大会|大会主席团|主席团|会议|中央宣讲团|中央代表团|代表团)$/;
/** Posts of those who lead a place or one of its organs: two of one name in one place are as good as never two people. */
const leader =
  /^(?:代|代理|副|常务副|第一|专职副)*(?:书记|常委|省长|市长|区长|县长|州长|盟长|旗长|主席|主任|秘书长|部长|厅长|局长|院长|检察长)$/;
const organsOfState: ReadonlySet<string | undefined> = new Set(['party', 'government', 'congress', 'court']);

/** Offices at the head of a province or a ministry. Of a province whose name the article does not give there is still one. */
const highOffices: readonly [body: RegExp, position: RegExp][] = [
  [/^(?:.{2,9}(?:省|自治区)|北京市|上海市|天津市|重庆市|省|自治区)党?委$/, /^书记$/],
  [/^(?:.{2,9}(?:省|自治区)|省|自治区)(?:人民政府)?$/, /^(?:代|代理)?(?:省长|主席)$/],
  [/^(?:北京市|上海市|天津市|重庆市)(?:人民政府)?$/, /^(?:代|代理)?市长$/],
  [
    /^(?:外交|国防|教育|科学技术|工业和信息化|公安|国家安全|民政|司法|财政|人力资源和社会保障|自然资源|生态环境|住房和城乡建设|交通运输|水利|农业农村|商务|文化和旅游|退役军人事务|应急管理|中共中央组织|中共中央宣传|中共中央统一战线工作)部$|^国家(?:发展和改革|卫生健康|民族事务)委员会$|^中国人民银行$|^审计署$|^中共中央办公厅$/,
    /^(?:部长|主任|行长|审计长|书记)$/,
  ],
];

/** A level of government without the name of a place, and what follows it: 市委党校. */
const unplacedName = /^(?:自治[区州县旗]|[省市县区州盟旗](?![中东西南北]区))./;
/** A level of government alone: which place it is, the article leaves open. */
const bareLevel = /^(?:自治[区州县旗]|[省市县区州盟旗])$/;
/** A name in three: 青澜, 市, 委党校. */
const placedName = /^(.+?)((?:自治区|[省市县区州盟旗])(?!.*[省市县区州盟旗]))(.+)$/u;

/** A post, where it was told, and the part of the body that it is in. */
export interface HeldPost {
  position: string;
  unit: string;
  medium: string | null;
}

/** What a post says of its holder: a high office, the body, the place that its holders lead. */
export function postEvidence(body: Entity, { position, unit, medium }: HeldPost): Evidence[] {
  const held = position.replace(/^(?:原|前|时任)/, '');
  const holds = (offices: readonly [RegExp, RegExp][]) =>
    offices.some(([name, office]) => name.test(body.name) && office.test(held));
  if (holds(stateOffices)) return [stateOffice, highOffice];
  if (reporter.test(held) || occasional.test(body.name)) return [];
  const high = (unit === '' || unit === '党组' || unit === '党委') && holds(highOffices) ? [highOffice] : [];
  if (body.kind === 'place') {
    return leader.test(held) && !bareLevel.test(body.name) ? [...high, `place:${body.name}`] : high;
  }
  if (sharedPost.test(held) && !leader.test(held)) return [];
  const { place, type } = placeAndType(body.name);
  const leads = place !== null && leader.test(held) && organsOfState.has(body.subtype);
  return [...high, `body:${body.id}`, ...(leads ? [`place:${place}`] : []), ...localPost(place, type, medium)];
}

function localPost(place: string | null, type: string | null, medium: string | null): Evidence[] {
  if (medium === null || type === null) return [];
  return [place === null ? unplacedPost(type, medium) : placedPost(type, medium)];
}

/** The place that a body's name begins with, and the type of body: 青澜市 and 市委党校. Null for what the name does not say. */
function placeAndType(name: string): { place: string | null; type: string | null } {
  if (unplacedName.test(name)) return { place: null, type: name };
  const [, place, level, rest] = placedName.exec(name) ?? [];
  return place === undefined ? { place: null, type: null } : { place: `${place}${level}`, type: `${level}${rest}` };
}

/** Whether the post is one of reporting, for which the medium tells namesakes apart. */
export function isReporter(position: string): boolean {
  return reporter.test(position);
}
