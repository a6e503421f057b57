import { placeNames } from '../lexicon/places.ts';
import type { Token } from './clause.ts';
import { venueLeadWords } from './venue-lead-words.ts';
import { beginsWithPlace, placeMatcher } from './venue-place.ts';

/** So far before its last word is looked for the beginning of a name; what stays longer than a name is a clause. */
const longestClause = 48;
const leastName = 2;
const longestPlace = 8;
const mostPlaces = 2;
/** A measure, the building or the user of a place before its name: 15万平方米|市民公园, 开发区建设|云桥产业园, 校党委在|校本部大礼堂. */
const clauseBefore =
  /^.*(?:[0-9]+(?:[年月日]|[\p{Script=Han}]{0,2}(?:平方米|公里|亩|公顷|个|座|处|家|所))|(?:建设|修建|兴办|创办)(?=\p{Script=Han})|(?<=[委会组部院校])在(?=校(?:本部|区|部|史)))/u;

/** The first of the tokens that may belong to the name that ends with the token at `index`; none begins before `floor`. */
export function nameStart(tokens: readonly Token[], index: number, floor: number, zone: boolean): number {
  let from = index;
  for (let at = index - 1; at >= 0; at--) {
    const { role, start, end } = tokens[at]!;
    if (
      start < floor ||
      tokens[index]!.end - start > longestClause ||
      role === 'barrier' ||
      role === 'verb' ||
      (role === 'compound' && !(zone && end === tokens[index]!.start)) ||
      (role === 'title' && end !== tokens[index]!.start)
    )
      break;
    from = at;
  }
  // 军民融合|创新|示范区 holds a verb, 推广|基地 is no name.
  return tokens[from]!.role === 'compound' ? from + 1 : from;
}

/** Where the name begins when a place owns it: 走进|云水县北山镇的|青山果园. The given offset where none does. */
export function placeBefore(text: string, begin: number): number {
  if (text[begin - 1] !== '的') return begin;
  const before = text.slice(Math.max(0, begin - 20), begin - 1);
  const owner =
    /(?<=(?:在|走进|来到|参观|考察)(?:了|位于|地处)?)((?!位于|地处)\p{Script=Han}{1,14}[省市县区旗镇乡村])$/u.exec(
      before,
    )?.[1];
  return owner === undefined ? begin : begin - 1 - owner.length;
}

/** The length of what stands before a name and is none of it: the verb, the measure, the origin of the way there. */
export function leadLength(before: string): number {
  const governed = venueLeadWords.all(before).findLast(({ end }) => end + leastName <= before.length)?.end ?? 0;
  const clause = Math.max(
    /^个(?=[“‘])/.exec(before)?.[0].length ?? 0,
    /^街道(?=[^社党办便综文政机]\p{Script=Han})/u.exec(before)?.[0].length ?? 0,
    clauseBefore.exec(before)?.[0].length ?? 0,
    apposition(before),
    // 用|好|云水教育基地, 守护|好|青山草原: what is made good use of.
    governed + (/^好(?![莱客望])\p{Script=Han}{2}/u.test(before.slice(governed)) ? 1 : 0),
  );
  const rest = before.slice(clause);
  // Hardly a name begins with 经: 经|云水大桥公路口岸.
  if (/^经(?![济开营])/.test(rest)) return clause + 1;
  // 沿|云水大桥, 天津至|北京大兴国际机场: what looks like a part of the name leads up to a place.
  // 云水至青山|高速公路大桥 is one name.
  const way =
    /^(?:[据继像距沿随同自朝往]|\p{Script=Han}{2,8}至(?!.*(?:高速|高铁|铁路|公路)))/u.exec(rest)?.[0].length ?? 0;
  return clause + (way > 0 && beginsWithPlace(rest.slice(way)) ? way : 0);
}

/** The length of what a place is called before its province or county is named: 国家级贫困县|云水省青山县红枫村, 诞生地|青山县红枫村, 帮扶单位|红枫村, “渔乡”|青山县红枫村. */
function apposition(modifier: string): number {
  const province = /(?<=[县市区乡镇村])(?:\p{Script=Han}{2,3}省|\p{Script=Han}{2,6}自治区)(?=\p{Script=Han})/u.exec(
    modifier,
  );
  const home = placeMatcher
    .all(modifier)
    .find(
      ({ start, end }) =>
        end - start > leastName && /(?:[点地关]|之[乡都]|[困范明进]村)$/.test(modifier.slice(0, start)),
    );
  const partner = /^.*(?:帮扶|挂钩|结对|联系|定点)(?:单位|点|对象)(?=\p{Script=Han}{2})/u.exec(modifier)?.[0].length;
  const epithet = /^“[^”]{1,12}”/u.exec(modifier)?.[0].length ?? 0;
  const called = epithet > 0 && beginsWithPlace(modifier.slice(epithet)) ? epithet : 0;
  return Math.max(province?.index ?? 0, home?.start ?? 0, partner ?? 0, called);
}

/** What leads up to a name that the tagger sees behind it: 像|云水水电站, 国家级示范村|青石村, 今年|青石村. */
const leadsUp =
  /(?:[像来当往指据经至驻将向和与对以在从由到被让使给把为自及或]|(?:示范|贫困|模范|试点|先进|帮扶|联系|明星|后进|重点|特色|文明)(?:村|县|镇|社区)|[源产发生在驻基圣][地区]|终点站|始发站|[家故]乡|如今|今[年天日]|过去|昔日|目前|现在|当年)$/u;

/**
 * Where a name that the rules let begin at `start` begins, given where the tagger lets a place with the same end begin, if it sees
 * one: further left where a word inside the name looked like one before it (on the right of `reach`), further right where the words
 * between lead up to a name.
 */
export function taggedStart(text: string, start: number, tagged: number | undefined, reach: number): number {
  if (tagged === undefined) return start;
  if (tagged < start) return tagged >= reach ? withPlaces(text, tagged, reach) : start;
  const between = text.slice(start, tagged);
  const governed = venueLeadWords.all(between).at(-1)?.end === between.length;
  return between !== '' && (governed || leadsUp.test(between)) ? tagged : start;
}

/** Where the provinces, cities and counties begin that stand right before a name, at most two: 云水省|青山县|…. */
function withPlaces(text: string, start: number, reach: number): number {
  let begin = start;
  for (let places = 0; places < mostPlaces; places++) begin = Math.max(reach, begin - placeLengthBefore(text, begin));
  return begin;
}

function placeLengthBefore(text: string, end: number): number {
  for (let length = longestPlace; length >= leastName; length--) {
    if (placeNames.has(text.slice(Math.max(0, end - length), end))) return length;
  }
  return 0;
}
