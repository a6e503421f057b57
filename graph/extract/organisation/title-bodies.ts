import { countries } from '../../model/countries.ts';
import type { Span } from '../../model/span.ts';
import type { PersonMention } from '../name/person-mention.ts';
import { isBareUnit } from './generic-name.ts';
import type { OrganisationMention } from './organisation-mention.ts';
import { subtypeOf } from './subtype.ts';

/** An ending that only bodies have; a title proves the rest (投资部 in 投资部经理). */
const bodyEnding =
  /(?:[局厅委办院会校社署部处科室站队系馆所报网台厂店行团组]|中心|公司|集团|银行|大学|学院|中学|小学|医院|基金|平台|企业|政府|法院|人大|政协|妇联|工会|科技|控股|传媒|能源|实业|股份|药业|食品|物流|电子|联盟|连|^\p{Script=Han}{1,4}大|^\p{Script=Han}{2,6}(?<![高初])中)$/u;
const pointing =
  /^[该本我]|^(?:当地|本地|辖区)|^(?:村|校|局|院|社区|公司|企业|集团|总公司|全国|学校|医院|(?:调研|考察|访问|检查|督导|督查|工作|代表|慰问|专家)[组团])$/;

/** 该校|教务处, 本区|党群工作局: the department has the name, what points at its house has not. */
function withoutPointing(text: string, body: Span): Span {
  const start = body.start - Number(/[该本我]/.test(text[body.start - 1] ?? ''));
  const pointer = /^[该本我][校院局厂县市区省镇](?=.{3})/u.exec(text.slice(start, body.end));
  return pointer === null ? body : { start: start + pointer[0].length, end: body.end };
}

/** Bodies that titles name and nothing else had found: what a title holds a post in is a body, if it ends like one. */
export function titleBodies(
  text: string,
  persons: readonly PersonMention[],
  known: readonly OrganisationMention[],
): OrganisationMention[] {
  const taken = new Set<number>();
  for (const { start, end } of known) for (let at = start; at < end; at++) taken.add(at);
  const found: OrganisationMention[] = [];
  for (const { roles } of persons) {
    for (const { organisation, unit, position } of roles) {
      for (const named of [organisation, unit]) {
        const body = named && withoutPointing(text, named);
        if (body === null || taken.has(body.start) || taken.has(body.end - 1)) continue;
        // 市委常委、|组织|部长: the department is named by its head alone.
        if (body === unit && body.end > position.start) continue;
        const name = text.slice(body.start, body.end);
        if (
          isBareUnit(name) ||
          countries.has(name) ||
          /家属院$/.test(name) ||
          !bodyEnding.test(name) ||
          pointing.test(name) ||
          /^(?:联合|临时)?(?:党组|党委|党支部|党总支|支部|总支|工会|团委)$/.test(name)
        )
          continue;
        for (let at = body.start; at < body.end; at++) taken.add(at);
        found.push({ ...body, subtype: subtypeOf(name), by: 'rule', rule: 'organisation.title' });
      }
    }
  }
  return found;
}
