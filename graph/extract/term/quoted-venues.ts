import { type ClassifiedQuote, isSpoken } from '../quote/quote-class.ts';
import type { Reading } from '../text/reading.ts';
import { genericVenueWords } from './generic-venue-words.ts';
import { namingCharacters } from './naming-characters.ts';
import type { TermMention } from './term-mention.ts';

/** The whole name stands in the marks: “渔家驿站”; what is one only in a figure (“指尖上的图书馆”) has an attribute. */
const wholeName =
  /^((?:(?!的)[\p{Script=Han}·]){1,16})(?:教育馆|展室|工作站|调解室|活动室|议事厅|讲习馆|书苑|小区|书房|农庄|庄园|乐园|会客室|体验中心|服务大厅|驿站|长廊|亭|教室|图书馆|阅览室|书屋|书吧|书场|展厅|会客厅|广场|公园|服务站|活动中心|(?:教育|实践|研学|教学)基地|纪念馆|体验馆|文化馆|陈列馆|展览馆)$/u;
/** Who built it, who goes there, or whose it is: 建成了|“渔家驿站”, 走进|“渔家驿站”, 东湖广场的|“渔家驿站”. */
const placed =
  /(?:建成|建起|新建|修建|设立|建立|打造|搭建|走进|来到|搬到|位于|坐落|[在的])(?:了|起|出|的|驻地|辖区|[省市县]级)?$/u;

/** Whose it is, where it is a place to be at: 在|青石村|“渔家驿站”, 青石大学|“渔家文化馆”|里. */
const owner =
  /(?<=[在到进往赴]了?|[^\p{Script=Han}A-Za-z0-9”]|^)((?:(?![在到进往赴])\p{Script=Han}){2,12}(?:村|社区|小区|大学|学院|学校|中学|小学))$/u;
const longestOwner = 16;
const leadsThere = /[在到进往赴]了?$/;
const inThere = /^[里内]/;

/** “渔家驿站”|415个 are many. */
const counted = /^[0-9]/;

/** Places whose whole name stands in quotation marks, where somebody builds or visits them. `runs` are quotes that touch. */
export function findQuotedVenues({ text }: Reading, runs: readonly ClassifiedQuote[][]): TermMention[] {
  return runs.flatMap((run) => {
    const { start } = run[0]!;
    const owned = ownerLength(text, run[0]!);
    if (owned === 0 && !placed.test(text.slice(Math.max(0, start - 4), start))) return [];
    return run
      .filter((quote) => quote.closed && !isSpoken(quote) && isVenue(text, quote, owned > 0))
      .map((quote): TermMention => {
        const begin = quote.start === start ? start - owned : quote.start;
        return { kind: 'venue', start: begin, end: quote.end, rule: 'venue-quoted' };
      });
  });
}

/** The length of the owner before a quotation, 0 where none is told or nobody is or goes there. */
function ownerLength(text: string, { start, end }: ClassifiedQuote): number {
  const { length } = owner.exec(text.slice(Math.max(0, start - longestOwner), start))?.[1] ?? '';
  const begin = start - length;
  return leadsThere.test(text.slice(Math.max(0, begin - 2), begin)) || inThere.test(text.slice(end, end + 1))
    ? length
    : 0;
}

/** What a village or school calls its own is one place, whatever it is called: 青石村|“红色驿站”. */
function isVenue(text: string, { end, inner }: ClassifiedQuote, owned: boolean): boolean {
  const modifier = wholeName.exec(text.slice(inner.start, inner.end))?.[1];
  return (
    modifier !== undefined &&
    (owned || namingCharacters(modifier, genericVenueWords) > 0) &&
    !counted.test(text.slice(end, end + 1))
  );
}
