import type { TermMention } from '../term/term-mention.ts';
import type { OrganisationMention } from './organisation-mention.ts';

/** Houses that are sites first; a school, a hospital or an office is a body wherever somebody goes. */
const site = /(?:(?<![使事])馆|博物院|发射中心|健身中心|演艺中心|会议中心|体育中心|剧院|会堂|公园|广场|旧址|故居)$/;
const there = /(?:在|到|于|赴|走进|来到|前往|参观|考察|瞻仰|步入|抵达)(?:了|过)?(?:\p{Script=Han}{2,8}的)?$/u;
const longestLead = 14;

/** The bodies without those that the clause tells of as a place: 参观|云水博物馆. Where they act elsewhere, they stay. */
export function withoutSites(
  text: string,
  bodies: readonly OrganisationMention[],
  terms: readonly TermMention[],
): OrganisationMention[] {
  const venues = new Map(terms.filter(({ kind }) => kind === 'venue').map(({ start, end }) => [end, start]));
  return bodies.filter(({ start, end }) => {
    const from = venues.get(end);
    return !(
      from !== undefined &&
      from <= start &&
      site.test(text.slice(start, end)) &&
      there.test(text.slice(Math.max(0, from - longestLead), from))
    );
  });
}
