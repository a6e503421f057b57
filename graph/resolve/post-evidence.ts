import type { Entity } from '../model/article-graph.ts';
import {
  type Evidence,
  highOffice,
  leadsPlace,
  placedPost,
  seat,
  seniorOffice,
  stateOffice,
  unplacedPost,
} from './evidence.ts';
import { longName } from './name-length.ts';
import { officeOf } from './offices.ts';

/** Posts that many people hold in one body: sharing one says little. */
const sharedPost = /代表|委员$|党员|学员|群众|职工|员工|志愿者|观众|选手|学生|工人|村民|居民/;
/** Of these, seats in a house of some thousands: who has a name of three characters has it alone there. */
const deputy = /(?:代表|委员)$/;
/** Who reports is known by the medium, whatever it calls them. */
const reporter = /记者|通讯员|摄影|摄$|编辑|实习生/;
/** Bodies of an occasion: who sat on a presidium is not who they are. */
const occasional = /^(?:大会|大会主席团|主席团|会议|中央宣讲团|中央代表团|代表团)$/;
/** Posts of those who lead a place or one of its organs: two of one name in one place are as good as never two people. */
const leader =
  /^(?:代|代理|副|常务副|第一|专职副)*(?:书记|常委|省长|市长|区长|县长|州长|盟长|旗长|主席|主任|秘书长|主任委员|部长|厅长|局长|院长|检察长)$/;
const organsOfState: ReadonlySet<string | undefined> = new Set(['party', 'government', 'congress', 'court']);

/** A level of government without the name of a place, and what follows it: 市委党校. */
const unplacedName = /^(?:自治[区州县旗]|[省市县区州盟旗](?![中东西南北]区))./;
/** A level of government alone: which place it is, the article leaves open. */
const bareLevel = /^(?:自治[区州县旗]|[省市县区州盟旗])$/;
/** A name in three: 青澜, 市, 委党校. */
const placedName = /^(.+?)((?:自治区|[省市县区州盟旗])(?!.*[省市县区州盟旗]))(.+)$/u;

/** A post, as an article gives it. */
export interface HeldPost {
  /** Of the holder. */
  name: string;
  position: string;
  /** The part of the body that it is in; empty where none is named. */
  unit: string;
  /** Where it was told. */
  medium: string | null;
}

/** What a post says of its holder: a high office, the body, the place that its holders lead. */
export function postEvidence(body: Entity, { name, position, unit, medium }: HeldPost): Evidence[] {
  const held = position.replace(/^(?:原|前|时任)/, '');
  const office = officeOf(body.name, held);
  const isLong = name.length >= longName;
  const senior = isLong && office !== null ? [seniorOffice] : [];
  if (office === 'state') return [stateOffice, highOffice, ...senior];
  if (reporter.test(held) || occasional.test(body.name)) return [];
  const isWhole = unit === '' || unit === '党组' || unit === '党委';
  const high = isWhole && office === 'high' ? [highOffice, ...senior] : senior;
  if (body.kind === 'place') {
    return leader.test(held) && !bareLevel.test(body.name) ? [...high, leadsPlace(body.name)] : high;
  }
  if (sharedPost.test(held) && !leader.test(held)) {
    return body.subtype === 'congress' && deputy.test(held) && isLong ? [seat(body.id)] : [];
  }
  const { place, type } = placeAndType(body.name);
  const leads = place !== null && leader.test(held) && organsOfState.has(body.subtype);
  return [...high, `body:${body.id}`, ...(leads ? [leadsPlace(place)] : []), ...localPost(place, type, medium)];
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

/** The place that an entity is, or whose organ of state it is; null for others. */
export function placeOf({ kind, name, subtype }: Entity): string | null {
  if (kind === 'place') return /(?:省|自治区|[市县区州盟旗])$/.test(name) && !bareLevel.test(name) ? name : null;
  return kind === 'organisation' && organsOfState.has(subtype) ? placeAndType(name).place : null;
}

/** Whether the post is one of reporting, for which the medium tells namesakes apart. */
export function isReporter(position: string): boolean {
  return reporter.test(position);
}
