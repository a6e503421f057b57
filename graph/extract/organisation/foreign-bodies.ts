import { countries } from '../../model/countries.ts';
import type { OrganisationSubtype } from '../../model/entity-kind.ts';
import { buildMatcher } from '../lexicon/matcher.ts';
import { matchesOf } from '../text/matches.ts';
import { named } from './named-matches.ts';
import type { OrganisationMention } from './organisation-mention.ts';
import { boundaryBefore } from './place-prefix.ts';

/** What follows the name of a country in the name of a body. */
interface Continuation {
  rule: string;
  subtype: OrganisationSubtype;
  rest: RegExp;
  /** What no such name has inside. */
  never: RegExp;
  /** Whether China has one as well that no other rule finds. */
  ofChina?: boolean;
}

const continuations: readonly Continuation[] = [
  {
    // 中国射击队, 法国女排
    rule: 'organisation.national-team',
    subtype: 'other',
    rest: /^\p{Script=Han}{2,4}?(?:队(?!伍|员|长|友)|女排|男篮|女篮|男足|女足)/u,
    never: /军队|部队|编队|舰队|车队|[的对与和]/,
  },
  {
    // 老挝人民革命党
    rule: 'organisation.foreign-party',
    subtype: 'party',
    rest: /^(?!政党|两党|各党|主要政党)\p{Script=Han}{0,8}?党(?:中央)?(?![员风组小委支章建纪内外群校课政费徽旗史性派和])/u,
    never: /[的与在对是立]|(?<!共)和/,
  },
  {
    // 肯尼亚政府, 秘鲁国防部
    rule: 'organisation.foreign-organ',
    subtype: 'government',
    rest: /^(?:(?:联邦|临时|过渡)?政府(?![间军])|军队|军方|警方|检方|武装部队|(?:加沙地带)?警察部门|议会|国会(?:[众参]议院)?|众议院|参议院|总统府|央行|国务院|国防军|最高法院|宪法法院|中央司令部|海岸警卫队|(?:联邦)?安全会议|武装力量|(?:海|陆|空)军(?![事官方校士医第上])|(?:外交|国防|内政|财政|经济|卫生|能源|国家安全|司法|商务|农业|交通|教育)部(?![长门队署]))/u,
    never: /^$/,
  },
  {
    // 中国驻肯尼亚大使馆, 秘鲁驻上海总领事馆
    rule: 'organisation.embassy',
    subtype: 'government',
    rest: /^驻\p{Script=Han}{2,10}?(?:大?使馆|总?领事?馆)(?![区员])/u,
    never: /[的和与及、]|[各多两]国|使领馆/,
    ofChina: true,
  },
];

const countryMatcher = buildMatcher(countries);
const longestContinuation = 12;

/** Bodies of other countries, and the teams of all: a country with what only a body is called behind it. */
export function foreignBodiesIn(text: string): OrganisationMention[] {
  return [...countryBodies(text), ...shortlyNamed(text), ...parliaments(text)];
}

function countryBodies(text: string): OrganisationMention[] {
  return countryMatcher.all(text).flatMap(({ start, end }) => {
    const following = text.slice(end, end + longestContinuation);
    return continuations.flatMap(({ rule, subtype, rest, never, ofChina }): OrganisationMention[] => {
      if (subtype !== 'other' && ((!ofChina && text.startsWith('中国', start)) || text.startsWith('内蒙古', start - 1)))
        return [];
      const words = rest.exec(following)?.[0];
      if (words === undefined || never.test(words)) return [];
      return [{ start, end: end + words.length, subtype, by: 'rule', rule }];
    });
  });
}

/** What a country that one character names has: 美众院, 韩军方; in 18日|国防部 the character ends a date. */
const shortlyNamedOrgan =
  /(?:[美俄英法德韩朝印巴以叙黎伊乌土埃泰马菲澳加阿越缅柬苏委古墨智秘利也沙塞波匈捷荷挪芬希意西葡]|(?<![0-9一二三四五六七八九十])日)(?:军方(?!式|法)|(?:联邦)?安全会议(?=秘书|副?主席)|警方|检方|[众参]议?院|国防部|外交部|国务院|财政部|商务部|司法部|能源部|央行|总统府|最高法院|外务省|防卫省)(?![长门队署])/g;

/** 以|财政部名义, 以|国防部发言人身份: the character says in whose name. */
const inWhoseName = /^(?:的|[^，。；“”]{0,8}(?:名义|身份))/;

function shortlyNamed(text: string): OrganisationMention[] {
  const organs = matchesOf(text, shortlyNamedOrgan).filter(({ 0: name, index }) => {
    const end = index + name.length;
    return boundaryBefore(text, index) && !(name[0] === '以' && inWhoseName.test(text.slice(end, end + 12)));
  });
  return named(organs, 'government', 'organisation.foreign-organ');
}

/** The houses and parties of other countries among those who know which: 国会, 参众两院, 共和党. */
const parliament =
  /(?<!\p{Script=Han}{2}(?:州|国))(?:(?<![中帝])国会(?![山大图党委])(?:[众参]议院)?|参众两院|众议院|参议院)|(?<![\p{Script=Han}])(?:民主党|共和党)(?![派人])|(?<=来自|[由与和对向为让])(?:民主党|共和党)(?![派人])|(?<=[在执][野政]党)(?![和与及或、]|\p{Script=Han}{0,2}(?:在野|参政|政党|执政))\p{Script=Han}{2,6}党(?![派人员])/gu;

function parliaments(text: string): OrganisationMention[] {
  return named(matchesOf(text, parliament), 'government', 'organisation.parliament');
}
