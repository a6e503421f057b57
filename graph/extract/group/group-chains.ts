import type { Span } from '../../model/span.ts';
import type { Reading } from '../text/reading.ts';

const everybody = /^大家$/;
const plainTrainees =
  /^(?:参训|全体|广大|受训|各位)?学员(?:们)?$|^[0-9一二三四五六七八九十百千多余两几数]+[名位](?:参训)?学员$/u;
const present = /^(?:与会|参会)(?:者|人员|代表|同志|嘉宾)$/;
const anyExperts = /^(?:专家学者|专家名家|专家们?)$/;
const countedExperts = /[名位].*(?:专家|学者|教授)/;
const counted = /^[0-9一二三四五六七八九十百千万多余两几数]+[名位]/u;
const trainingOf = /学习贯彻|培训|轮训|研修|研讨/;

/** Whether a chain is that of the trainees of the article's training. */
export function isTrainees(chain: string): boolean {
  return plainTrainees.test(chain);
}

/**
 * For each group, the surface that stands for all mentions of the same people. Only what is sure is joined: the trainees
 * of an article, those present at a meeting, experts counted once and spoken of again, 大家 for the group spoken of last.
 */
export function chainNames(reading: Reading, groups: readonly Span[]): string[] {
  const surfaces = groups.map(({ start, end }) => reading.text.slice(start, end));
  const trainees = traineesName(surfaces);
  const attendants = surfaces.find((surface) => present.test(surface));
  const experts = new Set(surfaces.filter((surface) => countedExperts.test(surface)));
  let last: string | null = null;
  return surfaces.map((surface) => {
    const chain = everybody.test(surface)
      ? (last ?? surface)
      : plainTrainees.test(surface) || (trainees !== undefined && namesTraining(reading, surface))
        ? (trainees ?? surface)
        : present.test(surface)
          ? attendants!
          : anyExperts.test(surface) && experts.size === 1
            ? [...experts][0]!
            : surface;
    last = chain;
    return chain;
  });
}

function traineesName(surfaces: readonly string[]): string | undefined {
  const own = surfaces.filter((surface) => plainTrainees.test(surface));
  return own.find((surface) => surface === '参训学员') ?? own[0]?.replace(/们$/, '');
}

/** 60名科级干部 are the trainees where the training is named for them: 科级干部学习贯彻…培训班. */
function namesTraining(reading: Reading, surface: string): boolean {
  const count = counted.exec(surface)?.[0].length ?? 0;
  const who = surface.slice(count);
  if (count === 0 || who.length < 4) return false;
  const at = reading.text.indexOf(`${who}学习`);
  return at >= 0 && trainingOf.test(reading.text.slice(at + who.length, at + who.length + 30));
}
