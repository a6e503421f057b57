import { countries } from '../../model/countries.ts';
import type { Span } from '../../model/span.ts';
import { bodySuffixes } from '../lexicon/body-suffixes.ts';
import { countryEndingAt } from '../lexicon/country-at.ts';
import { nationalNames } from '../lexicon/national-bodies.ts';
import { countyShortNames, placeNames } from '../lexicon/places.ts';
import { surnames } from '../lexicon/surnames.ts';
import { leftBoundary, stopAcross, stopAt } from '../name/left-extension.ts';
import { honorificPosts } from '../name/name-context.ts';
import { selfStanding } from './lexical-bodies.ts';
import { clauseWordAt, isGoverningVerb } from './noun-phrase.ts';
import type { OrganisationMention } from './organisation-mention.ts';
import { boundaryBefore } from './place-prefix.ts';
import type { Stretch } from './stretch.ts';
import { organSubtypes, subtypeOf } from './subtype.ts';
import { endingGoesOn, looseSuffix } from './suffixed-bodies.ts';

/**
 * Bodies that the tagger sees. What it cut short is mended where an ending goes on (纪委党|支部); what is a place, or the
 * beginning of a class (组织部|门), is left out.
 */
export function taggedBodiesIn(stretch: Stretch): OrganisationMention[] {
  const { text, tagged } = stretch;
  return tagged
    .filter((span) => span.label === 'ORG')
    .flatMap((span) => apart(text, span))
    .flatMap(({ start: taggedStart, end: taggedEnd }): OrganisationMention[] => {
      const start = atWordStart(stretch, taggedStart, taggedEnd);
      const aside = text.slice(start, taggedEnd).indexOf('专职');
      let end = aside > 0 ? start + aside : withClosingBracket(text, start, taggedEnd);
      if (text[end - 1] === '党') end += /^(?:支部|总支|委(?!员)|组(?!织))/.exec(text.slice(end))?.[0].length ?? 0;
      // 某大学社|科系: a character that the tagger took over into a department.
      if (/(?:大学|学院)[^部系院所会处科党室馆站团办]$/.test(text.slice(start, end))) end--;
      // 云泽大学|任守田|教授, 市卫计委|任守田|副主任: the tagger ran into the name.
      const holder = /(?:大学|学院|医院|中学|小学|公司|集团|中心|[局委厅院])(?!员会)(\p{Script=Han}{2,3})$/u.exec(
        text.slice(start, end),
      )?.[1];
      if (
        holder !== undefined &&
        !endsLikeBody(`某${holder}`) &&
        [...honorificPosts].some((post) => text.startsWith(post, end))
      )
        end -= holder.length;
      // 某某党|中央委员: whose member, not where.
      if (/[^共]党中央$/.test(text.slice(start, end)) && /^委员(?!会)/.test(text.slice(end, end + 3))) end -= 2;
      // 某科学院|学部委员: the post has the word.
      if (text.startsWith('学部委员', end - 2)) end -= 2;
      const wordEnd = atWordEnd(stretch, start, end);
      if (wordEnd === null) return [];
      end = wordEnd;
      const name = text.slice(start, end);
      if (endingGoesOn(text, name, end) || isNoBody(name) || isCutClass(text, name, end)) return [];
      return [{ start, end, subtype: subtypeOf(name), by: 'tagger', rule: 'organisation.tagger' }];
    });
}

/**
 * Where the name begins when the tagger began it too early (来自|矿业学院, 从|研究院) or inside a word: back over a place
 * or 对外 (荷兰|瓦格宁根大学), forward over any other word (祝贺|清华大学).
 */
function atWordStart({ text, words, places, start: paragraph }: Stretch, start: number, end: number): number {
  // ▲|县政协: a mark before the line is none of the name.
  if (/[^\p{L}\p{N}\p{P}]/u.test(text[start]!)) return start + 1;
  // 阿拉伯联合酋长国|国家安全委员会: where the country ends, the name does not begin.
  const country = countryEndingAt(text, 0, start + 1);
  if (country !== null && country.length > 2) return start + 1 - country.length;
  // 莅|临河阳学院: inside a verb that no name has.
  const cut = stopAcross(text, start);
  if (cut !== null && cut < end) return cut;
  const across = words.wordAcross(paragraph + start);
  const wordEnd = across === null ? end : across.end - paragraph;
  if (across !== null && wordEnd < end) {
    const wordStart = across.start - paragraph;
    const word = text.slice(wordStart, wordEnd);
    // 青石镇|和县水利局: the dictionary's 和县 is no place there.
    if (word === '和县' && !places.has(wordEnd)) return start;
    const named = countries.has(word) || places.get(wordEnd) === word.length || word === '对外';
    return named ? wordStart : wordEnd;
  }
  // 青|石乡党委: a township is called by two characters at least.
  const township = /^\p{Script=Han}[镇乡]\p{Script=Han}/u.test(text.slice(start, end))
    ? leftBoundary(text, Math.max(0, start - 3), start)
    : start;
  if (start - township === 1) return township;
  const lead =
    /^(?:来自|得知|广大|全体|了(?!凡)|安排|历经|新进|首家|厘清|回答|按照|认识|感谢|维护|走进|事关|原属|免去|依靠|协同|利用|一条|扎根|当时|构建|组建|创设|联动|指导|对标|给|和|与|[曾时现原]任|担任|申报|直达|联系|未经|整合|像|令(?!.{0,3}营)|就(?!业|地|读|医|近|餐|诊)|原(?=[省市县区镇乡中国])|“(?=[^”]*$)|[有盖](?=[省市县区镇](?!长))|[从经在由被把让请据赴](?!济|纬|典|营)|当(?![阳涂代地归]))/.exec(
      text.slice(start, end),
    )?.[0];
  return lead !== undefined && (lead === '“' || words.isWord(paragraph + start, paragraph + start + lead.length))
    ? start + lead.length
    : start;
}

/**
 * Where the name ends when the tagger ended it inside a word: before it (某某监狱|监狱长), or nowhere, where that leaves no
 * body (人民共|和国, 某市社|会科学).
 */
function atWordEnd({ text, words, start: paragraph }: Stretch, start: number, end: number): number | null {
  const across = words.wordAcross(paragraph + end);
  const name = text.slice(start, end);
  if (across === null || endsLikeBody(name) || joinedEnding.test(name)) return end;
  const wordStart = across.start - paragraph;
  return endsLikeBody(text.slice(start, wordStart)) ? wordStart : null;
}

/** Endings that the dictionary joins to what follows them: 水务局|在, 后勤处|处长, 中共|中央. */
const joinedEnding = /[局处党厅院部委办会组队室科司]$|^中共$/;

/** 联合 that begins what a body is called: 联合会, 联合党支部. */
const joinedName =
  '会|社|总|党|支部|国|体|工会|大学|办公|协调|商会|研究|收割|军演|勤务|作战|团委|纪委|实验|学院|集团|公司|银行|证券|大厦';
/** What stands between bodies and in no name: 某局|联合|某镇政府, |协调|自治区纪委, 某镇|一名, a town|和|the bureau of its county. */
const betweenBodies = new RegExp(
  `(?<=[局委厅院校会司部处署社站所队办团行镇乡村街道公司集团中心人])联合(?!${joinedName})|联合$|就读|找准|赋予|委托|聚焦|经过|带领|交给|设立|强化|发挥|推进|推行|组建|分管|承担|结合|包括|开展|比如|贯彻|依托|建立|邀请|部署|形成|实行|协调|增强|取消|夯实|健全|落实|加强|蝉联|[一多两]名|多家|均系|压实|激活|凝聚|立即|积极组织|今年|交由|接受|第[一二三四五六七八九十0-9]+期|方面(?!军)|创设|构建|打造|共建|坚持|纳入|建设成|前身|印发|划归|升格|看到|传承|最早|举行|授权(?!局)|委派|监督检查(?![室组处局站])|选取|携手|赞赏|设有(?!限)|明确|坚决|大力|常驻|率[队团]|但|在(?![线校外建职所])|以(?![色军人案])|去(?![哪产])|(?<=[镇乡村])[和与](?=[省市县区]\\p{Script=Han}{2,8}[局委院厅])|、`,
  'u',
);

/** The bodies in what the tagger takes for one: what stands on either side of a word that is in no name. */
function apart(text: string, span: Span): Span[] {
  const word = betweenBodies.exec(text.slice(span.start, span.end));
  const joint =
    word === null
      ? (conjunctionOfBodies(text, span) ?? dealing(text, span))
      : { start: span.start + word.index, end: span.start + word.index + word[0].length };
  if (joint === null) return [span];
  return [
    { start: span.start, end: joint.start },
    { start: joint.end, end: span.end },
  ]
    .filter(({ start, end }) => endsLikeBody(text.slice(start, end)))
    .flatMap((part) => apart(text, part));
}

/** 中共中央|和|自治区党委, 河阳一中|和|青石中学: what joins two whole names; in 自然资源和规划局 it joins what one body is for. */
function conjunctionOfBodies(text: string, { start, end }: Span): Span | null {
  const joint = /(?<=\p{Script=Han}{3})[和与](?=\p{Script=Han}{3})/u.exec(
    text.slice(Math.max(0, start - longestCut), end),
  );
  if (joint === null || nationalNames.has(text.slice(start, end))) return null;
  const at = Math.max(0, start - longestCut) + joint.index;
  return at > start && isWholeBefore(text, start, at) && endsLikeBody(text.slice(at + 1, end))
    ? { start: at, end: at + 1 }
    : null;
}

/**
 * 河阳学院|围绕|学校, 县教育局|对|青石中学: what a whole name does or is told of with another. No verb of what a body is for
 * (省委|深化|改革领导小组).
 */
function dealing(text: string, { start, end }: Span): Span | null {
  const isLed = ledGroup.test(text.slice(start, end));
  for (let at = start + 1; at < end; ) {
    const known = clauseWordAt(text, at);
    const length = known?.length ?? stopAt(text, at);
    const parts = known === null ? length > 0 : known.isClauseWord;
    if (parts && !(isLed && isGoverningVerb(text.slice(at, at + length)))) {
      const whole =
        isWholeBefore(text, start, at) ||
        (towards.test(text.slice(at, at + length)) &&
          isActor(text, start, at) &&
          endsLikeBody(text.slice(at + length, end)));
      if (whole) return { start: at, end: at + length };
    }
    at += length || 1;
  }
  return null;
}

/** 佟大年|对|柳林集团, 青石|要|学习柳林集团: who does something with a body, as the words before it. */
function isActor(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  return placeNames.has(words) || countyShortNames.has(words) || (surnames.has(words[0]!) && /^.{2,3}$/u.test(words));
}

const towards = /^[对向到赴给要]$/;

/** What is named by what it is for, with a verb. */
const ledGroup = /(?:小组|委员会|办公室|指挥部|专班|工作组|中心|[办局处])$/;
/** How much of a name the tagger leaves out at its beginning: 检|查组莅临学院. */
const longestCut = 6;

/** Whether a name ends at `at` that begins where the tagger's span does, or a little before where it cuts the name. */
function isWholeBefore(text: string, start: number, at: number): boolean {
  return isWholeName(text.slice(start, at)) || isWholeName(text.slice(Math.max(0, at - longestCut), at));
}

function isWholeName(words: string): boolean {
  return (
    nationalNames.has(words) ||
    ((words.length > 3 || /^[省市县区镇乡]/.test(words)) && endsLikeBody(words)) ||
    /(?:[市省县区]委|[局厅处社]|.{2}[会团]|[一二三四五六七八九十]中)$/.test(words)
  );
}

function endsLikeBody(words: string): boolean {
  return Array.from(words, (_, start) => start).some((start) => {
    const ending = words.slice(start);
    return start > 0 && (organSubtypes.has(ending) || bodySuffixes.has(ending));
  });
}

/** 市委党校（市行政学院|）: what the tagger left open is closed, or cut where nothing closes it there. */
function withClosingBracket(text: string, start: number, end: number): number {
  const open = text.slice(start, end).lastIndexOf('（');
  if (open < 0 || text.indexOf('）', start + open) < end - 1) return end;
  return text[end] === '）' ? end + 1 : start + open;
}

function isNoBody(name: string): boolean {
  return (
    name.length < 2 ||
    // 中方, 双方: a side is no body.
    /^\p{Script=Han}{1,3}方$/u.test(name) ||
    // 办大学, 检察院和法院, 将军人大: what is run, two of a kind, a verb.
    /办大学|^检察院和法院$|^将军/.test(name) ||
    // 十三届|四中|全会
    /^[一二三四五六七]中$/.test(name) ||
    // 国家媒体20日报|道
    /[0-9]日报$/.test(name) ||
    /^(?:如何|怎样|让)|局[部势面]$|(?:开|布|格|大|全|结)局$/.test(name) ||
    placeNames.has(name) ||
    name === '共产党' ||
    // 变学校（为家园）: what is done to a school.
    /^[^省市县区镇乡村党团]学校$/.test(name) ||
    // 构建统一、联通|全球的体系: the verb.
    name === '联通' ||
    (organSubtypes.has(name) && !selfStanding.has(name)) ||
    countries.has(name) ||
    /[的由把被及是+按或奏]|会同|以及/.test(name) ||
    // A party is 某某党; anything else that ends so was cut.
    (/党$/.test(name) &&
      !/(?:国民|共产|致公|民主|共和|劳动|人民|革命|社会|自由|保守|统一|进步|工|前进|联盟|正义)党$/.test(name)) ||
    /(?:街道|[镇乡村县]|专职|组织|常委)$/.test(name) ||
    // 某某某和|委员会: whom the list names last stands before.
    bodySuffixes.has(/^\p{Script=Han}{2,4}[和与](\p{Script=Han}{3,4})$/u.exec(name)?.[1] ?? '')
  );
}

function isCutClass(text: string, name: string, end: number): boolean {
  // 红军|长征, 中共|党史, 中国共产党|人: what the word tells of.
  if (name === '红军' && /^[连长小传故精]/.test(text.slice(end))) return true;
  if (name === '中国共产党' && /^人(?!民|大)/.test(text.slice(end, end + 2))) return true;
  if (name === '中共' && /^(?:党史|[一二三四五六七八九十]+大)/.test(text.slice(end, end + 3))) return true;
  // 国际博物馆|日: a day in honour of all of a kind.
  if (/^(?:国际|世界|全国|中国)/.test(name) && /^日(?!报)/.test(text.slice(end, end + 2))) return true;
  // 校委会（院委|会）
  if (name.endsWith('委') && text[end] === '会') return true;
  // 团省委学校|部: a department of the league, whose rule has it whole.
  if (/^团(?:中央|[省市县区]委)学校$/.test(name) && text[end] === '部') return true;
  if (/^(?:部门|员(?!会))/.test(text.slice(end - 1, end + 2))) return true;
  // 组织部|门, 党组|织, 某山局|部.
  return (
    (/[部组]$/.test(name) && /^[门织]/.test(text.slice(end))) ||
    (name.endsWith('局') && /^[部面势限域地]/.test(text.slice(end)))
  );
}

/**
 * Settles where names begin on which rules and tagger differ. Where a rule only guessed how far left a name reaches, the
 * tagger's start for the same end is better, and a bare ending that the tagger does not share does not stand. Where a rule
 * knows the name, a tagger's start inside a word (循|军委) is not.
 */
export function settleStarts(stretch: Stretch, mentions: readonly OrganisationMention[]): OrganisationMention[] {
  const { text, tagged } = stretch;
  const starts = new Map(tagged.filter((span) => span.label === 'ORG').map((span) => [span.end, span.start]));
  const located = new Set(tagged.filter((span) => span.label === 'LOC').map((span) => span.start));
  const known = new Set(
    mentions.filter((mention) => mention.by === 'rule' && !isGuess(text, mention)).map(({ end }) => end),
  );
  return mentions.flatMap((mention): OrganisationMention[] => {
    if (mention.by === 'tagger') {
      return known.has(mention.end) && !boundaryBefore(text, mention.start) ? [] : [mention];
    }
    if (
      !isGuess(text, mention) ||
      located.has(mention.start) ||
      /[和与]/.test(text.slice(mention.start, mention.end))
    ) {
      return [mention];
    }
    const taggedStart = starts.get(mention.end);
    // A start inside a word (社会治|安志愿者协会) is none.
    const start =
      taggedStart === undefined || stretch.words.wordAcross(stretch.start + taggedStart) !== null
        ? undefined
        : taggedStart;
    // A rule's name that opens a clause with a place or level is whole; the tagger's is its tail.
    const opens = mention.rule === 'organisation.suffix' && !/\p{Script=Han}/u.test(text[mention.start - 1] ?? '');
    if (start !== undefined) {
      if (start <= mention.start || opens) return [mention];
      return isNameCut(stretch, mention, start)
        ? [{ ...mention, rule: 'organisation.suffix' }]
        : [{ ...mention, start }];
    }
    if (mention.rule !== looseSuffix) return [mention];
    // 某某|制品有限公司|党支部: the tagger has more of the end and less of the beginning.
    const reaching = tagged.find(
      (span) =>
        span.label === 'ORG' && span.start > mention.start && span.start < mention.end && span.end > mention.end,
    );
    return reaching !== undefined && isNameCut(stretch, mention, reaching.start)
      ? [{ ...mention, end: reaching.end, rule: 'organisation.suffix' }]
      : [];
  });
}

/**
 * Whether the tagger's start cuts a name: behind the house that the body is in (某师范学院当代|研究所), or inside what a
 * company is called (某某建筑|设计有限公司).
 */
function isNameCut({ text, places }: Stretch, mention: OrganisationMention, start: number): boolean {
  const before = text.slice(mention.start, start);
  if (/\p{Script=Han}{2}(?:大学|学院|科学院|社科院|党校)/u.test(before)) return true;
  return (
    !/\p{Script=Han}/u.test(text[mention.start - 1] ?? '') &&
    before.length <= 8 &&
    !/单位|企业|公司|部门|代表|员工|老板|经理|集团|项目|龙头|[国民]企|客户|股东|[商厂]家/.test(before) &&
    ![2, 3, 4].some((length) => places.get(start + length) === length) &&
    /有限(?:责任)?公司(?:党\p{Script=Han}{1,2})?$/u.test(text.slice(start, mention.end))
  );
}

function isGuess(text: string, mention: OrganisationMention): boolean {
  return (
    mention.rule === looseSuffix ||
    mention.rule === 'organisation.suffix' ||
    /[镇乡村]/.test(text.slice(mention.start, mention.end - 1))
  );
}
