import { nationalNames } from '../lexicon/national-bodies.ts';
import { placeNames } from '../lexicon/places.ts';
import { leftBoundary } from '../name/left-extension.ts';
import { startsPosition } from '../name/post-words.ts';
import { bodyOfItsOwn } from '../name/titles.ts';
import { ministries } from './lexical-bodies.ts';
import { isNounPhrase } from './noun-phrase.ts';
import type { OrganisationMention } from './organisation-mention.ts';
import type { Stretch } from './stretch.ts';
import { unitLength } from './unit-of-body.ts';

const subBody =
  /^(?:(?:驻\p{Script=Han}{2,10}|(?!的)\p{Script=Han}{2,3}(?:市|省|级)?)?(?:代表处|办事处|分署|分公司|分行|检察室|分院|分会(?!员)|分校|分台|分中心|总行)|\p{Script=Han}{2,10}(?:大学|学院|党校|社科院|科学院)(?:分中心|(?:研究)?基地)|驻\p{Script=Han}{2,14}?纪检监察组|\p{Script=Han}{2,10}研究分会|\p{Script=Han}{2,4}(?:客运段|车务段|机务段|工务段|电务段|供电段|车辆段)|执法检查组|机关(?=会同|全体|看望|退休|离退休|从|以|[，。；])|党组(?!织|成员|书记|副书记)|党委(?!员|成员|书记|副书记|委员|常委|组织部|宣传部|统战部|办公室)|临时党支部|临时党委|新闻办(?!公|法)|办公室|办公厅|政策研究室|研究室|(?:机关|直属机关)党委|(?:党委|党组)(?:理论学习)?中心组|党委(?=组织部|宣传部|统战部|办公室)|(?:国际商事|知识产权|金融|互联网|海事|巡回)法庭|(?:政务|财政|律政|社会文化|行政法务|经济财政|保安|运输工务)司(?=司长|[，。、])|工会(?=工作部|委员会|主席)|战略委员会|政治处|政治部|文明办|组织部|宣传部|统战部|纪委|工作部(?!署)|研究院|团委)/u;

/** A section of an office: 市编办|综合科. What a school teaches (学科) is none. */
const section = /^\p{Script=Han}{2,4}科(?=科长|副科长|\p{Script=Han}{2,3}[说介表]|$|[，。、])/u;

function sectionOf(rest: string): string | undefined {
  const words = section.exec(rest)?.[0];
  return words !== undefined && !/[学本专百]科$|发言人/.test(words) && isNounPhrase(words) ? words : undefined;
}

/** Who a body sends: 市委|第三督导组, 省委|宣讲团, 县医院|志愿服务队. */
const sentGroup =
  /^(?:第[一二三四五六七八九十0-9]{1,3}|\p{Script=Han}{0,4}(?<![派赴作])(?:专项|巡回))?(?:(?:巡回)?(?:指导|督导|督查|督察|巡视|巡察|巡查|检查|调研|考察|评估|宣讲|工作)组|(?:巡回)?(?:宣讲|讲师|代表|研究生支教|支教)团|工作专班|(?:党员|青年)?志愿(?:者)?服务队)(?!织)/u;

/** A department of a ministry: 教育部|基础教育司. */
const ministryDepartment =
  /^\p{Script=Han}{2,10}?[司局](?=司长|局长|副[司局]长|党|主办|承办|协办|举办|牵头|[，、。]|$)/u;

function departmentOfMinistry(rest: string): string | undefined {
  const words = ministryDepartment.exec(rest)?.[0];
  if (words === undefined) return undefined;
  // What a department does is in its name: 就业|促进|司.
  const plain = words
    .replace(/(?<=\p{Script=Han}{2})(?:促进|推进|指导|监督|管理)(?=[司局]$)/u, '')
    .replace(/(?<=\p{Script=Han}{3})[和与](?=\p{Script=Han}{2})/u, '');
  return leftBoundary(plain, 0, plain.length) === 0 ? words : undefined;
}

/** Whether the tagger has a person up to the last word of what reads as a department: 某局|任守田处|长. */
function isNameOfHead({ tagged }: Stretch, start: number, end: number): boolean {
  return tagged.some((span) => span.label === 'PER' && span.start >= start && span.end === end - 1);
}

/** The longest name of a department that only a post proves: 市场配置促进和房地产开发管理处. */
const department = /^[\p{Script=Han}“”]{2,20}?(?:[处科股室部社]|分台)/u;

/** 省纪委监委|信息技术管理室|副主任: a department between a body and a post in it. */
function departmentBeforePost(text: string, start: number): string | undefined {
  // 某科学院|学部委员: the post has the word.
  if (text.startsWith('学部委员', start)) return undefined;
  const rest = text.slice(start, start + 24);
  const match = department.exec(rest);
  for (let length = match?.[0].length ?? 0; length > 0 && length <= rest.length; length++) {
    const words = rest.slice(0, length);
    if (
      !/^[\p{Script=Han}“”]+(?<!干)[处科股室部社台]$/u.test(words) ||
      /^(?:相关|有关|各|所属|下属|教师|教授)|[^主]任党/.test(words) ||
      !startsPosition(text, start + length)
    )
      continue;
    // 和 may join what a department does; anything else that ends a name must not stand inside.
    const plain = words.replace(/[和与]/, '、');
    return leftBoundary(words, 0, words.length) === 0 ||
      leftBoundary(plain, 0, plain.length) === plain.indexOf('、') + 1
      ? words
      : undefined;
  }
  return undefined;
}

/** 某某大学（北京）: which of several sites of one school it is. */
function siteOf(text: string, { start, end }: OrganisationMention): string | undefined {
  // 某省委党校（行政学院）: one house with two names.
  if (text.startsWith('党校', end - 2)) return /^（\p{Script=Han}{0,4}行政学院）/u.exec(text.slice(end, end + 10))?.[0];
  if (!/(?:大学|学院)$/.test(text.slice(start, end))) return undefined;
  const site = /^[（〔](\p{Script=Han}{2,3})[）〕]/u.exec(text.slice(end, end + 5));
  return site !== null && (placeNames.has(site[1]!) || site[1] === '华东') ? site[0] : undefined;
}

/** A department of a university, a college or a hospital: 某大学|学生工作部, 某医院|药剂科, 某大学|历史系. */
const facultyDepartment =
  /^(?:\p{Script=Han}{2,8}?(?:工作部|教研部|教研室|学部(?!委))|\p{Script=Han}{0,8}?(?:药剂科|护理部|急诊科|研究生院|附属\p{Script=Han}{0,4}(?:医院|中学|小学))|(?:科研|教务|组织人事|校务|培训|进修)部(?![门署])|(?:教务|人事|学生|财务|科研|科技|学工|后勤|国际合作|招生就业|审计|社科)处|\p{Script=Han}{1,6}(?<![体关联])系(?=[，。、的教主副党]|$|思想政治|学[习生]|就读|毕业|讲师)|\p{Script=Han}{0,8}(?<![生培])基地(?=特[约邀聘]|研究员|主任|副主任|负责人|，|。|、|正式|揭牌))/u;

function departmentOfFaculty(rest: string): string | undefined {
  const words = facultyDepartment.exec(rest)?.[0];
  return words !== undefined && leftBoundary(words, 0, words.length) === 0 ? words : undefined;
}

/** Those who teach a subject at a school: 河阳二中|语文教研组. */
const teachers =
  /^(?:语文|数学|英语|外语|物理|化学|生物|历史|地理|政治|思政|体育|音乐|美术|科学|信息技术)(?:教研|备课)?组(?!织|长|成|合)/;

/** An office of a discipline commission: 国家监委|党风政风监督室. */
const commissionOffice = /^(?:党风政风监督|案件审理|案件监督管理|第[一二三四五六七八九十]+(?:监督检查|审查调查))室/;

/** A department of the Youth League: 团省委|学校部. What goes on (部门) is none. */
const leagueDepartment =
  /^(?:学校|大学中专工作|青年发展|宣传|组织|统战|权益|少年|少工委|城市青年|农村青年|青农|青工|社会联络|基层组织建设|维护青少年权益)部(?!门)/;

/** A branch of a learned or trade association: 中国远山学会|水渠与堤坝专业委员会. */
const associationBranch = /^(?!的|会员|成员)\p{Script=Han}{2,16}?(?:分会(?!员|场)|专业委员会|专委会|工作委员会)/u;

function departmentOfAssociation(rest: string): string | undefined {
  const words = associationBranch.exec(rest)?.[0];
  // 与 may join what a branch is for.
  return words !== undefined && isNounPhrase(words.replace(/(?<=\p{Script=Han}{2})[和与](?=\p{Script=Han}{2})/u, ''))
    ? words
    : undefined;
}

/** What committees have of their own: 国家监委|党风政风监督室, 自治区党委|常委会. */
function departmentOfCommittee(name: string, rest: string): string | undefined {
  if (/[纪监]委$/.test(name)) return commissionOffice.exec(rest)?.[0];
  if (/^(?:共青)?团(?:中央|\p{Script=Han}{0,8}[省市县区]委)$/u.test(name)) return leagueDepartment.exec(rest)?.[0];
  return name.endsWith('党委') ? /^常委会/.exec(rest)?.[0] : undefined;
}

/** A department of a paper, an agency or a station: 某某日报社|国际部. */
const mediaDepartment =
  /^(?:\p{Script=Han}{2,4}频道|(?:国际|国内|评论|经济|体育|文化|政治|政文|社会|摄影|夜班|新媒体|海外|群众工作|理论|记者|总编|编辑|时政|科教|军事)(?:新闻)?(?:部(?![长门])|中心|室)|[\p{Script=Han}]{2,3}(?:分社|记者站|分台))/u;

/** An institute of the academy by its short name: 中国科学院|上海光机所. */
const shortInstitute = /^\p{Script=Han}{2,7}所(?=[，。、）]|科研|研究|所长|副所长|团队|党委|院士|牵头|主办|$)/u;

/** An institute of an academy: 某社会科学院|经济与政治研究所. */
const institute = /^\p{Script=Han}{2,14}?研究[所室](?=[，。、）]|特[约聘]|所长|副?主任|副?研究员|副?教授|$)/u;

function departmentOfAcademy(rest: string): string | undefined {
  const words = institute.exec(rest)?.[0];
  // 和 may join what an institute studies; anything else that ends a name must not stand inside.
  const plain = words?.replace(/[和与]/, '、') ?? '';
  return words !== undefined && leftBoundary(plain, 0, plain.length) === plain.indexOf('、') + 1 ? words : undefined;
}

/** Takes a department of the same body in: 检察院|文明办, 市委编办|综合科. */
export function withDepartment(stretch: Stretch, mention: OrganisationMention): OrganisationMention {
  const { text } = stretch;
  let end = mention.end;
  for (let round = 0; round < 3; round++) {
    const rest = text.slice(end, end + 20);
    const sub =
      siteOf(text, { ...mention, end }) ??
      sentGroup.exec(rest)?.[0] ??
      subBody.exec(rest)?.[0] ??
      sectionOf(rest) ??
      departmentOfCommittee(text.slice(mention.start, end), rest) ??
      (/(?:学会|协会|研究会)$/.test(text.slice(mention.start, end)) ? departmentOfAssociation(rest) : undefined) ??
      ((/[部院委署社]/.test(text[end - 1]!) && nationalNames.has(text.slice(mention.start, end))) ||
      ministries.has(text.slice(mention.start, end))
        ? departmentOfMinistry(rest)
        : undefined) ??
      (/(?:[报台]社?|通讯社|新华社|中新社|人民网|新华网|央视网|央广网|光明网)$/.test(text.slice(mention.start, end))
        ? mediaDepartment.exec(rest)?.[0]
        : undefined) ??
      (/(?:大学|学院|医院|研究中心|党校|行政学院）)$/.test(text.slice(mention.start, end))
        ? departmentOfFaculty(rest)
        : undefined) ??
      (/(?:[小中]学|学校|[一二三四五六七八九十0-9]中|高中|校)$/.test(text.slice(mention.start, end))
        ? teachers.exec(rest)?.[0]
        : undefined) ??
      (/^(?:中国科学院|中科院)$/.test(text.slice(mention.start, end)) ? shortInstitute.exec(rest)?.[0] : undefined) ??
      (/(?:研究院|科学院|社科院|发展研究中心)$/.test(text.slice(mention.start, end))
        ? departmentOfAcademy(text.slice(end, end + 24))
        : undefined) ??
      departmentBeforePost(text, end);
    const length = sub?.length ?? unitLength(stretch, { ...mention, end });
    if (length === 0 || isNameOfHead(stretch, end, end + length)) break;
    end += length;
  }
  return end === mention.end ? mention : { ...mention, end };
}

/** 云泽大学|校党委|书记: the school says of its unit that it is the school's. */
const unitEnding =
  /(?:(?<=大学|学院)校)?原?(?:专职)?(?:联合|临时)?(?:党组|(?:直属机关|直属|机关)?党委|(?:教职工)?(?<!第[一二三四五六七八九十]+)党支部|党总支|党工委|团委|工会|检委会|审委会)$/;

/** In a title the unit belongs to the post, not to the body: 市民政局|党组书记. */
export function withoutUnit(text: string, mention: OrganisationMention): OrganisationMention {
  const name = text.slice(mention.start, mention.end);
  // 某委直属机关|党委: the committee of all who work there.
  if (/.{2}直属机关$/.test(name) && text.startsWith('党委', mention.end)) return { ...mention, end: mention.end - 4 };
  const unit = bodyOfItsOwn.test(name) ? null : unitEnding.exec(name);
  if (unit === null || unit.index === 0 || !startsPosition(text, mention.end)) return mention;
  const end = mention.start + unit.index;
  // A place is no body: 卢店镇|党委书记.
  return { ...mention, end };
}
