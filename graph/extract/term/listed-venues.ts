import { placeNames } from '../lexicon/places.ts';
import { matchesOf } from '../text/matches.ts';
import type { Reading } from '../text/reading.ts';
import type { TermMention } from './term-mention.ts';
import { venueHeads } from './venue-heads.ts';
import { venueLeadWords } from './venue-lead-words.ts';

const item = '[\\p{Script=Han}A-Za-z0-9·“”]{2,20}';
const kind =
  '(?:名胜古迹|古迹|街区|打卡地|现场教学点|现场教学基地|教学点|阵地|场馆|景点|景区|展厅|点位|地标|打卡点|红色地标|教育基地|研学点|参观点|活动室|楼宇|小区|楼院|村庄|古?建筑|文博单位|文保单位|旅游区|风景区|游览区|工地|施工点)';
/** A、B、C|等阵地; A、B、C|四个教学点. The counts keep a list of names apart from a list of classes. */
const listEnd = new RegExp(
  `(?:等(?:[一二两三四五六七八九十百0-9]+多?[个处座批栋](?:[^，。；、\n]{2,8}的)?)?|(?<![0-9等])[一二两三四五六七八九十0-9]{1,4}[个处座栋])(?:现场|红色|主要|特色|重点|老旧|商务|先进|美丽|示范|旅游|网红|热门|著名|知名)?${kind}`,
  'gu',
);
const listedNames = new RegExp(`${item}(?:、${item}){1,9}$`, 'u');
/** Ten names of the longest length, with what stands between them. */
const longestList = 210;
/** 三十多家企业、学校和|八座楼宇: what is counted or joined is no list of names. */
const noList = /(?:^|、)[0-9]|[和及与共有]$/;
/** What leads up to the first item of a list. */
const leadIn =
  /^.*(?:以及|包括|涵盖|拓展|整合|打造|建设|建成|设立|设置|设有|开辟|组织|参观|走进|来到|赴|前往|去|观摩|考察|依托|串联|利用|线下|线上|如|在|以|到|对|的|了|有|将|把|着|选定|选取|确定|和|与)/u;
/** Whose it is, in the middle of the list: 埃及的|…. */
const ownedBy = /^\p{Script=Han}{1,6}的/u;

/** The length of the verb before the first item: 沿途察看|云水码头、青山港等地标. */
function governed(words: string): number {
  return venueLeadWords.all(words).at(-1)?.end ?? 0;
}

/** 到|北山渡、青石山遗址|等地参观: so cities are listed as well, but here one of them is named as a site. */
const visitedList = /等[地处](?=，?(?:与|同|参观|考察|调研|走访|察看|看望|慰问|学习|进行|开展|实地|接受|瞻仰))/gu;
const siteWords = new Set(venueHeads.flatMap(({ words }) => words.filter((word) => word.length > 1)));
const longestSite = 8;
/** What an item is that only says where: 青山县, 云水镇. */
const district = /[省市县区州盟旗国镇乡]$/;

/** Places that a common noun behind them makes venues: A、B、C等场馆. */
export function findListedVenues({ text }: Reading): TermMention[] {
  return [
    ...matchesOf(text, listEnd).flatMap(({ index }) => itemsBefore(text, index)),
    ...matchesOf(text, visitedList).flatMap(({ index }) => {
      const items = itemsBefore(text, index);
      const names = items.map(({ start, end }) => text.slice(start, end));
      return names.some(isSite)
        ? items.filter((_, at) => !district.test(names[at]!) && !placeNames.has(names[at]!))
        : [];
    }),
  ];
}

function isSite(name: string): boolean {
  for (let length = 2; length <= longestSite; length++) if (siteWords.has(name.slice(-length))) return true;
  return false;
}

/** The items of the list that ends at `index`, without what leads up to them. */
function itemsBefore(text: string, index: number): TermMention[] {
  const [names = ''] = listedNames.exec(text.slice(Math.max(0, index - longestList), index)) ?? [];
  if (names === '' || noList.test(names)) return [];
  const mentions: TermMention[] = [];
  let start = index - names.length;
  for (const [position, words] of names.split(/[、和]/).entries()) {
    const skip =
      position === 0
        ? Math.max(leadIn.exec(words)?.[0].length ?? 0, governed(words))
        : (ownedBy.exec(words)?.[0].length ?? 0);
    if (words.length - skip >= 3) {
      mentions.push({ kind: 'venue', start: start + skip, end: start + words.length, rule: 'venue-listed' });
    }
    start += words.length + 1;
  }
  return mentions;
}
