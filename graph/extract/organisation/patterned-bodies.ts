import { countyShortNames } from '../lexicon/places.ts';
import { leftBoundary } from '../name/left-extension.ts';
import { nameCandidates } from '../name/name-length.ts';
import { matchesOf } from '../text/matches.ts';
import { foreignBodiesIn } from './foreign-bodies.ts';
import { militaryBodiesIn } from './military-bodies.ts';
import { named } from './named-matches.ts';
import { newBodiesIn } from './new-bodies.ts';
import { isNounPhrase, isPlain } from './noun-phrase.ts';
import type { OrganisationMention } from './organisation-mention.ts';
import { boundaryBefore, leftPlace } from './place-prefix.ts';
import { quotedBodiesIn } from './quoted-bodies.ts';
import type { Stretch } from './stretch.ts';
import { subtypeOf } from './subtype.ts';

/** Bodies whose names follow a pattern of their own. */
export function patternedBodiesIn(stretch: Stretch): OrganisationMention[] {
  const { text } = stretch;
  return [
    ...houseBodies(text),
    ...named(matchesOf(text, houseDepartment), 'other', 'organisation.house-department'),
    ...named(matchesOf(text, committeeWorkDepartment), 'party', 'organisation.committee-work'),
    ...named(matchesOf(text, ownOffice), 'other', 'organisation.own-office'),
    ...named(matchesOf(text, actingHeadquarter), 'company', headquartersRule),
    ...laboratories(text),
    ...studios(text),
    ...named(matchesOf(text, sportsAssociation), 'association', 'organisation.sports'),
    ...named(matchesOf(text, creditedMedium), 'media', 'organisation.credited'),
    ...named(matchesOf(text, contributor), 'other', 'organisation.contributor'),
    ...mediumPairs(text),
    ...foreignBodiesIn(text),
    ...named(matchesOf(text, levelledBureau), 'government', 'organisation.levelled-bureau'),
    ...militaryBodiesIn(text),
    ...sources(text),
    ...named(matchesOf(text, departmentBranch), 'government', 'organisation.department-branch'),
    ...named(matchesOf(text, embeddedInspector), 'party', 'organisation.embedded-inspectors'),
    ...joinedUnits(text),
    ...named(matchesOf(text, shortSchool), 'school', 'organisation.short-school'),
    ...internationalBodies(text),
    ...numberedSchools(stretch),
    ...doctrineCentres(text),
    ...bracketedCompanies(text),
    ...named(matchesOf(text, periodical), 'media', 'organisation.periodical'),
    ...placedOffices(stretch),
    ...named(matchesOf(text, centre), 'party', centreRule),
    ...named(matchesOf(text, committeeDepartment), 'party', 'organisation.committee-department'),
    ...jointAuthorities(stretch),
    ...named(matchesOf(text, mediumInMarks), 'media', mediumRule),
    ...named(matchesOf(text, nationalPaper), 'media', 'organisation.national-paper'),
    ...named(matchesOf(text, ownBureau), 'media', ownBureauRule),
    ...quotedBodiesIn(stretch),
    ...newBodiesIn(text),
    ...partyBranches(text),
    ...named(matchesOf(text, presidium), 'congress', 'organisation.presidium'),
    ...named(matchesOf(text, fullConference), 'congress', 'organisation.full-conference'),
    ...nationalAssociations(text),
  ];
}

/** The party unit or department of a house that is named by its kind alone: 局党组, 公司纪委. */
const houseBody =
  /(?<![该各高]|直属|推行|针对)(?:集团公司|公司|集团|总公司|总局|街道|学校|医院|自治区|社区|小区|战区|军区|支队|大队|总队|舰队|连队|总行|仓库|学院|项目部|车间|监狱|居民区|机场|[局院校厂村镇乡县厅行社部委旅团营连师])(?:党组|党工委|党委|纪工委|纪委|党校|工会|团委|团总支|学生会|研究生会|党总支|支部|党支部|两委(?!班子)|支委会|直属机关党委|机关党委)(?!织|员|书记|副书记|成员|委员|领办|[0-9+])|(?:组织|宣传|统战)部党支部(?!书记|副书记|委员)|自治区党委(?=书记|副书记|常委)/gu;

function houseBodies(text: string): OrganisationMention[] {
  return named(
    matchesOf(text, houseBody).filter((match) => boundaryBefore(text, match.index)),
    'party',
    'organisation.house',
  );
}

/** A department of a house that is named by its kind alone: 公司安检护卫部, 旅组织科, 法院执行局. */
const houseDepartment =
  /(?<!\p{Script=Han}(?<![由在到向与和请把经被托]))(?:公司|集团|学院|医院|法院|检察院|支队|大队|总队|旅|团|机场)(?:党委)?(?:组织|执行|执法|人事|教务|财务|宣传|纪检|纪检监察|纪律检查|党群|安检|护卫|安全|保卫|工程|技术|质量|采购|销售|研发|市场|生产|后勤|保障|作战|训练|信息|综合|法务|审计|监督){1,2}(?:部(?![门署队])|处(?![理置于])|科(?![研学技])|局(?![面势部])|股|室|工作组)(?!党|书记)/gu;

/** A department of the party committee among those who know of which school or house it is: 党委学生工作部. */
const committeeWorkDepartment =
  /(?<!\p{Script=Han})党委(?:(?:学生|研究生|本科生|教师|老干部|离退休|群众|人才)工作|宣传|组织人事|组织|统战|武装|保卫)部(?=[，。、；）]|$|副?部长|[和与及])/gu;

/** The rule of a company's own headquarters, which elsewhere name a class. */
export const headquartersRule = 'organisation.headquarters';

/** The headquarters of a company's branch, where they have a head or ask for something: 总公司|副总经理. */
const actingHeadquarter =
  /(?<!\p{Script=Han}(?<![由在到与向和请把经及]))(?:集团公司|总公司)(?=副?(?:首席|总经理|总裁|董事长)|有关(?:部署|要求)|的?(?:要求|部署)|\p{Script=Han}{2,3}(?:书记|总经理|董事长))/gu;

/** A laboratory or research centre that the state has recognised, by its field, and what it has in a place: 渠道工程国家重点实验室远山基地. */
const laboratory =
  /(?<=\p{Script=Han}{3})(?:国家工程|国家级?重点|教育部(?:重点|工程)|省级?重点)(?:实验室|(?:技术)?研究中心)(?:\p{Script=Han}{2,3}(?:基地|分中心|分室))?/gu;
const longestField = 16;

function laboratories(text: string): OrganisationMention[] {
  return matchesOf(text, laboratory).flatMap((match): OrganisationMention[] => {
    const start = leftBoundary(text, Math.max(0, match.index - longestField - 1), match.index);
    const field = text.slice(start, match.index);
    if (field.length < 3 || field.length > longestField || !isNounPhrase(field) || /[的个]|建设$/.test(field))
      return [];
    return [
      { start, end: match.index + match[0].length, subtype: 'other', by: 'rule', rule: 'organisation.laboratory' },
    ];
  });
}

/** What is called after a person who leads it: 某某|高中语文名师工作室, 某某|劳模创新工作室. */
const studio = /(?:名师|名班主任|名校长|特级教师|劳模|大师|工匠|创新|首席技师){1,3}(?:工作室|工作站)/gu;
const longestStudiosField = 12;

function studios(text: string): OrganisationMention[] {
  return matchesOf(text, studio).flatMap(({ index, 0: word }): OrganisationMention[] => {
    const from = leftBoundary(text, Math.max(0, index - longestStudiosField), index);
    const starts = [from, index - 2, index - 3].filter((start) => start >= from);
    const start = starts.find((at) =>
      nameCandidates(text, at).some(
        ({ end, score }) => score >= surelyName && end <= index && isPlain(text.slice(end, index)),
      ),
    );
    return start === undefined
      ? []
      : [{ start, end: index + word.length, subtype: 'other', by: 'rule', rule: 'organisation.studio' }];
  });
}

/** How name-like, in natural log odds, the beginning of such a name must be. */
const surelyName = 3;

/** An office that every school or house has, where it acts or has a head, among those who know of which: 科研处, 党政办、教学处. */
const ownOffice =
  /(?<!\p{Script=Han}(?<![我该本学]校|[由在到与向和请经及]))(?:科研处|教学处|学生处|人事处|学工处|总务处|政教处|德育处|科技处|党政办|党校办|学科办|教科室|组织人事部)(?=[，。、；）]|$|副?(?:处长|主任|部长)|负责|[和与及]|的陪同)/gu;

/** The country's association of a sport or of farmers by its short name. */
const sportsAssociation = /中国(?:[足篮排乒羽网田泳棋冰滑射举拳]|农技)协(?![会助同调定议])/g;

/** Which paper an article is from: 来源：远山日报. */
const creditedMedium =
  /(?<=来源：)\p{Script=Han}{2,8}(?:日报|晚报|早报|晨报|时报|周报|都市报|报社|电视台|融媒体中心)(?=$|[）\s])/gu;

/** The office that an article is from: 党政办|供稿, 供稿：教务处. */
const contributor =
  /^\p{Script=Han}{1,8}(?:[办处部室系]|中心|学院)(?=供稿$)|(?<=供稿：(?:[^：]{0,12}、)?)\p{Script=Han}{1,8}(?:[办处部室系]|中心|学院)(?=$|[、）\s])/gu;

/** An association of the country, in whose name a verb may stand: 中国水渠建设行业协会. */
const nationalAssociation =
  /中国(?!人民|共产党|与|和|同|及|的|各|有|第)\p{Script=Han}{2,12}?(?:学会|协会|研究会|促进会)(?![员议了])/gu;

function nationalAssociations(text: string): OrganisationMention[] {
  return named(
    matchesOf(text, nationalAssociation).filter(
      ({ 0: name }) =>
        !/[的在是将从向为对由等]|各|参[加与]|举[办行]|成立|部门|大学|学院|公司|会长|[和与].*(?:委|部|局|院|社)/.test(
          name,
        ),
    ),
    'association',
    'organisation.national-association',
  );
}

/** 国际原子能机构, 上海合作组织. */
const internationalBody =
  /(?:国际|世界|亚洲|欧洲|非洲|泛美|禁止|上海合作|北大西洋公约|海湾合作)\p{Script=Han}{2,8}?(?:机构|组织|委员会|联合会|法院|法庭|基金|银行)(?![者部成员])/gu;
/** What many are: 国际金融机构, 国际知名研究机构. */
const internationalClass =
  /^国际(?:金融|多边|经济|权威|工人|知名|专业|评级|投资|咨询|科研|研究|公益|体育|环保|人道|人道主义|救援|救助|民间|社会|合作|主要|重要)+(?:机构|组织)$/;

function internationalBodies(text: string): OrganisationMention[] {
  return named(
    matchesOf(text, internationalBody).filter(
      ({ 0: name }) => !/[的和与在对了各]|企业|提供/.test(name) && !internationalClass.test(name),
    ),
    'other',
    'organisation.international',
  );
}

/** Whom the press has something from: 记者从|某某|获悉. */
const source = /(?<=[，。“：）]|记者|^)从(?<name>[\p{Script=Han}A-Z]{3,18})(?=获悉|了解到)/gu;

function sources(text: string): OrganisationMention[] {
  return matchesOf(text, source).flatMap((match): OrganisationMention[] => {
    const name = match.groups!.name!;
    if (/[的中上里内处时到在]$|的|现场|有关|发布会|会议|村民|口中|方面|部门$/.test(name)) return [];
    const start = match.index + 1;
    return [{ start, end: start + name.length, subtype: subtypeOf(name), by: 'rule', rule: 'organisation.source' }];
  });
}

/** A department's branch among those who know the ministry: 农保司党支部. In a title the branch belongs to the post. */
const departmentBranch = /(?<!\p{Script=Han})\p{Script=Han}{2,5}(?<![公上官打])司(?:党支部|党总支)/gu;

/** Those whom the discipline commission has sent into another house: 驻某某银行纪检监察组. */
const embeddedInspector = /(?<!\p{Script=Han}(?<![与由和向经请会对]))驻(?!各)\p{Script=Han}{1,14}?纪检(?:监察)?组/gu;

/** The universities that the whole country knows by two or three characters. A closed class. */
const shortSchool =
  /(?<!\p{Script=Han})(?:北航|北理工|北师大|中科大|国科大|哈工大|西工大|北科大|上海交大|西安交大|华中科大|浙大|北大|清华|复旦)(?=努力|致力|作为|是|有|党员|党委|党建|学子|师生|学生|毕业|校友|教授|博士|的|在|组建|成立|以|将)|(?<=考[入上取进了]|就读于?|毕业于)(?:北大|清华|复旦|浙大)(?!附|院)|(?<=北大[、和])清华|(?<=清华[、和])北大|(?:国防科大|西工大|华中农大|中国农大)/gu;

/** A bureau by its level alone, among those who know which: 市局, 省厅. */
const levelledBureau =
  /(?<=^|[，。；、（“由向和与对在到报经])(?:[省市县区](?:局|厅|院)|总局)(?=[，。；、）”]|要求|批准|的|将|也|还|党组|领导|组织|统一|和)/gu;

/** A centre that studies a doctrine, with the house it belongs to: 某某社会科学院|习近平…思想研究中心. */
const doctrineCentre =
  /(?:习近平\p{Script=Han}{2,14}|邓小平|马克思主义|毛泽东)(?:思想|理论)(?:研究|传播)(?:中心|院|基地)/gu;

function doctrineCentres(text: string): OrganisationMention[] {
  return matchesOf(text, doctrineCentre).map((match) => {
    // 中央党校（国家行政学院）: the house may have a second name in brackets.
    const bracket = /[（〔]\p{Script=Han}{2,12}[）〕]$/u.exec(text.slice(Math.max(0, match.index - 14), match.index));
    return {
      start: leftBoundary(text, 0, match.index - (bracket?.[0].length ?? 0)),
      end: match.index + match[0].length,
      subtype: 'other',
      by: 'rule',
      rule: 'organisation.doctrine-centre',
    };
  });
}

/** 某某智能科技（深圳）有限公司: a company with the place of its registration inside the name. */
const bracketedCompany =
  /（\p{Script=Han}{2,6}）(?:\p{Script=Han}{0,8}(?:(?:股份|有限|集团)公司|(?:律师|会计师)事务所)|\p{Script=Han}{0,6}集团)/gu;

function bracketedCompanies(text: string): OrganisationMention[] {
  return matchesOf(text, bracketedCompany).flatMap((match): OrganisationMention[] => {
    const start = leftBoundary(text, 0, match.index);
    if (match.index - start < 2) return [];
    return [
      {
        start,
        end: match.index + match[0].length,
        subtype: 'company',
        by: 'rule',
        rule: 'organisation.bracketed-company',
      },
    ];
  });
}

/** Two media that report together: 甲新闻·乙晚报记者. */
const mediumPair =
  /(?<!\p{Script=Han})(\p{Script=Han}{2,8})·(?=\p{Script=Han}{2,8}(?:报|新闻|网|台|社|客户端|全媒体?|融媒体?) ?(?:记者|通讯员))/gu;

function mediumPairs(text: string): OrganisationMention[] {
  return matchesOf(text, mediumPair).map((match) => ({
    start: match.index,
    end: match.index + match[1]!.length,
    subtype: 'media',
    by: 'rule',
    rule: 'organisation.medium-pair',
  }));
}

/** A unit of a school or an office whose field has two halves: 我校|对外合作与交流处. */
const joinedUnit =
  /(?<=[我该本]校|学校|[，、：“由]|^|[。；])(?!与|学校|[我该本]校)(\p{Script=Han}{2,6})与\p{Script=Han}{2,6}?(?:(?<!相|办事)[处部](?![长级分])|办公室|学院|中心)(?=[，、。；：的和]|[处部]长|主任|院长|副|负责|全体|领导|教师|干部|举行|组织|主办|承办|联合|共同|$)/gu;
/** 教务处|与|人事处: two units. */
const unitItself =
  /(?:[处部室院办局委会科组队所站系]|中心|领导|学校|单位|部门|干部|教师|学生|大家|同志|双方|企业|专家|居民|村民|群众|党员|职工|家长)$/;

function joinedUnits(text: string): OrganisationMention[] {
  const units = matchesOf(text, joinedUnit).filter(
    ({ 0: name, 1: half }) => !unitItself.test(half!) && isPlain(name.replace('与', '')),
  );
  return named(units, 'other', 'organisation.joined-unit');
}

const numberedSchool =
  /(?:第?[一二三四五六七八九十]{1,2}|[0-9]{1,3})中(?!全|心|央|国|间|的|学(?![生子])|华|队|有|是|、)/gu;

/** 绍兴一中, and 一中 alone where the article names the place with it. */
function numberedSchools(stretch: Stretch): OrganisationMention[] {
  const { text } = stretch;
  return matchesOf(text, numberedSchool).flatMap((match): OrganisationMention[] => {
    const county = countyShortNames.has(text.slice(match.index - 2, match.index)) ? match.index - 2 : match.index;
    const start = Math.min(county, leftPlace(stretch, match.index));
    const end = match.index + match[0].length;
    if (start === match.index && !/^[一二三四五六七八九十]中/.test(match[0])) return [];
    if (start === match.index && !/[来到在的，。“希望与和对体]|^$/.test(text[start - 1] ?? '')) return [];
    return [{ start, end, subtype: 'school', by: 'rule', rule: 'organisation.numbered-school' }];
  });
}

/** 《某某研究》编辑部, 《某某报》山南部: the house of a periodical, and what it has in a place. */
const periodical =
  /《[^《》]{2,12}》(?:\p{Script=Han}{2,3}(?:部|记者站|办事处)(?=副?(?:主任|站长))|杂志社|编辑部|报社|周刊社|杂志(?=(?:近日|日前|即将|今日|今天|将|首次)?(?:刊|发表(?!于|在)|主办|承办|协办|(?:执行|副)?(?:总编|主编)|记者|社长)))/gu;

/** What offices are for that every place has. */
const officeFields =
  '考核 督查 创建 双拥 防汛 脱贫 综治 维稳 法治 法制 依法治省 依法治市 依法治县 依法治区 城管 党政 组织 党建 项目 招商 治理 疫情防控 防控 整治 宣传 信息 安委 食安 绿化 爱卫 河长 环保 编制 机构编制 关工 征兵 拆迁 征迁 旧改 重点 扫黑 平安 禁毒 巡察 巡视 农村 改革 外宣 物业 两新'.split(
    ' ',
  );

/**
 * An office of a place by its short name: 某市考核办, 某市城乡基层治理办, 区“双改办”. No verb that ends in 办 is one: behind
 * a field that not every place has, what follows must be what an office has or does.
 */
const office = new RegExp(
  `(?<![举主承协])(?:${officeFields.join('|')})办(?![理公法事学好案成完结厂报企校税证班实医])|` +
    '(?:(?<=[省市县区镇州旗道]|(?<!城)乡)\\p{Script=Han}{2,6}(?<![\\p{P}主承举协交督查催创申筹领代帮通专包联合自能可好快严速即上下中次近地省全跨限试停补来去要会想样谁人家事何个新重所集照])办|(?<=[省市县区镇乡州旗道])(?:“[^“”，。、]{2,6}办”|[“‘][^“”‘’，。、]{2,6}[”’]办(?=[^理公法事好])))' +
    '(?=[，。、；）]|$|副?主任|负责|牵头|等|有关|会同|联合|组织|同志|工作|共同|获悉|印发|党|和|与|统筹|制定|专门|会(?=组|[将要])|的(?:基础|同志|工作|负责))',
  'gu',
);

function placedOffices(stretch: Stretch): OrganisationMention[] {
  const { text } = stretch;
  return matchesOf(text, office).flatMap((match): OrganisationMention[] => {
    const start = leftPlace(stretch, match.index);
    const end = match.index + match[0].length;
    const isField = /^[“‘]/.test(match[0]) || leftBoundary(text, match.index, end - 1) === match.index;
    if (start === match.index || !isField) return [];
    return [{ start, end, subtype: 'government', by: 'rule', rule: 'organisation.office' }];
  });
}

/** 县委常委、|组织部|部长: the committee's own department, behind the seat in it. */
const committeeDepartment = /(?<=[委区]常委、)(?:组织部|宣传部|统战部|政法委|社会工作部)(?=常务|副?部长|副?书记)/g;

/** The party's centre by a word that elsewhere only says at what level something is. */
export const centreRule = 'organisation.centre';

/** The party's centre where it acts, or where what it asks for is carried out: 中央明确, 按照中央要求, 中央和省委. */
const centre =
  /(?<![\p{Script=Han}A-Za-z0-9])中央(?=(?:明确|确定|决定(?!性)|批准|同意|提出|强调|指出|号召)|(?:和|、)[省自市](?:治区)?(?:党)?委)|(?<=[看由按把])中央(?=明确|确定)|(?<=是)中央(?=明确|确定|对|根据|统揽|作出)|(?<=对)中央(?=明确|确定|负责)|(?<=(?:按照|落实|执行|贯彻|传达|确保|遵照|根据|围绕|符合|抓好|牢记|服从|学习了?|对[照标表])好?)中央(?=要求|部署|决策|关于|规定|精神|指示|文件|领导同志|全面从严|《|“|的(?:要求|部署|决策|精神|规定|指示)|和(?:我?[省市]|自治区|上级))/gu;

/** 某市市委市政府, 镇委镇政府: committee and government in one breath. */
const jointAuthority = /([省市县区旗镇乡])委\1(?:人民)?政府/g;

function jointAuthorities(stretch: Stretch): OrganisationMention[] {
  return matchesOf(stretch.text, jointAuthority).map((match) => ({
    start: leftPlace(stretch, match.index + 1),
    end: match.index + match[0].length,
    subtype: 'government',
    by: 'rule',
    rule: 'organisation.joint-authority',
  }));
}

/** 《某某日报》: a paper or a station that the title marks name as such. */
const mediumInMarks =
  /(?<=《)\p{Script=Han}{2,6}(?<![喜捷海简快通情汇战举申填日周月年区公])(?:日报|晚报|早报|晨报|时报|都市报|青年报|工商报|教育报|法[制治]报|报|电视台|广播电台|通讯社)(?=》)/gu;

/** The rule of those that title marks name, which hide no other body. */
export const mediumRule = 'organisation.medium-in-marks';

/** 中国某某报 among other media, or with what a paper has. */
const nationalPaper =
  /(?<!《)中国\p{Script=Han}{2,5}(?<![的情通汇上战预播海])报(?=[、，。）]|等|社|记者|报道|网|客户端)/gu;

/** The rule of what is called by whose it is, which else names no body. */
export const ownBureauRule = 'organisation.own-bureau';

/** What a paper has in a province: 本报|山西|分社, 远山报|云泽|办事处. */
const ownBureau =
  /(?:本报|(?<!\p{Script=Han})\p{Script=Han}{2,8}(?<![本喜捷海简快通情汇战举填])报)(?:\p{Script=Han}{2,3}(?:分社|记者站)|\p{Script=Han}{2,3}办事处)/gu;

const otherParty =
  '(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|中国国民党革命委员会|中国民主同盟|中国民主建国会|中国民主促进会|中国农工民主党|中国致公党|台湾民主自治同盟)';

/** The committees of the other parties: 民盟河阳省委, 九三学社云泽市委, 中国民主同盟第十届中央委员会. */
const partyBranch = new RegExp(
  `${otherParty}(?:(?!中央)\\p{Script=Han}{1,7}?(?:[省市县区]委(?:员?会)?|总支|支部|工委)(?!员)|第?[一二三四五六七八九十]+届中央(?:常务)?委员会|(?=第?[一二三四五六七八九十]+届[一二三四五六七]中全会))`,
  'gu',
);
/** One of them by its short name, where what follows is done or had by a party: 民盟|坚持…, 民建|全党. No 人|民建|立, no 渔|民进|城. */
const shortParty =
  /(?<![\p{Script=Han}](?<![在与和为是对向由年即]))(?:民革|民盟|民建|民进|农工党|致公党|台盟)(?=全党|各级|始终|坚持|成立|全会|要(?!求)|围绕|广大|[一二三四五六七八九十]+大|在)/gu;

function partyBranches(text: string): OrganisationMention[] {
  return named([...matchesOf(text, partyBranch), ...matchesOf(text, shortParty)], 'party', 'organisation.party-branch');
}

/** A consultative conference by its full name: 中国人民政治协商会议第八届河阳县委员会常务委员会. */
const fullConference =
  /中国人民政治协商会议(?:第[一二三四五六七八九十]{1,3}届)?\p{Script=Han}{2,9}?(?:(?<=[省市县区州旗盟])|(?=第))(?:第[一二三四五六七八九十]{1,3}届)?委员会(?:常务委员会)?(?!议)/gu;

/** Who leads a session of a congress, and its office: 十二届全国人大一次会议主席团, 大会秘书处; no office of another meeting (互联网大会秘书处). */
const presidium =
  /(?:第?[一二三四五六七八九十]{1,3}届)?(?:全国人大|全国政协|全国人民代表大会)第?[一二三四五六七八九十]+次会议(?:主席团|秘书处)|(?<!\p{Script=Han}(?<![经由向在对请和与为次届合的间下]))大会(?:主席团|秘书处)/gu;
