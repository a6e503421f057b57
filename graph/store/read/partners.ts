import type { PartnersRequest, PartnersResponse } from '../../model/partner.ts';
import type { RelationKind } from '../../model/relation-kind.ts';
import type { Database } from '../database/database.ts';
import { type EdgeRow, edgeRow, toEdgeSummary } from './edge-summary.ts';
import { currentId, type NodeRow, nodeSummary, nodeSummaryOf, toNodeSummary } from './node-summary.ts';
import { boundedLimit, cursorAfter, offsetOf, withinPeriod } from './request.ts';

/** How a body can have run a program or a document: what it gives its house to, another may have organised. */
const running: readonly RelationKind[] = ['ORGANISED', 'ISSUED', 'APPROVED', 'HELD_AT'];

/** Pieces of evidence among which the best pair is looked for: what a whole country reports has thousands. */
const mostCompared = 50;

interface PartnerRow {
  node: NodeRow;
  total: number;
  shared: { node: NodeRow; own: EdgeRow; other: EdgeRow }[];
}

/** One page of the bodies with which a body ran programs or issued documents; also by an id that either had before. */
export async function partners(database: Database, asked: string, request: PartnersRequest): Promise<PartnersResponse> {
  const limit = boundedLimit(request.limit, 30, 100);
  const shared = boundedLimit(request.shared, 5, 100);
  const offset = offsetOf(request.cursor);
  const node = await nodeSummaryOf(database, asked);
  const partner = request.partner === undefined ? null : await currentId(database, request.partner);
  const [row] = await database.read<{ total: number; found: PartnerRow[] }>(
    `MATCH (body:Organisation {id: $id})-[r:${running.join('|')}]-(event) WHERE ${withinPeriod('r', request)}
     ${newest('body, event', 'owns')}
     MATCH (event)-[r:${running.join('|')}]-(partner:Organisation)
     WHERE partner <> body AND ($partner IS NULL OR partner.id = $partner) AND ${withinPeriod('r', request)}
     ${newest('partner, event, owns', 'others')}
     WITH partner, event, owns, others
     WHERE any(r IN owns + others WHERE type(r) <> 'HELD_AT')
     WITH partner, event, owns, others ORDER BY coalesce(others[0].date, '') DESC, event.id
     WITH partner, collect({ event: event, owns: owns, others: others }) AS events
     ORDER BY size(events) DESC, coalesce(events[0].others[0].date, '') DESC, partner.id
     WITH collect({ partner: partner, events: events }) AS ranked
     WITH size(ranked) AS total, ranked[$offset..$offset + $limit] AS page
     CALL (page) {
       UNWIND page AS each WITH each, each.partner AS partner
       CALL (each) {
         UNWIND each.events[0..$shared] AS one
         ${bestPair('one')}
         RETURN collect({ node: ${nodeSummary('event')}, own: ${edgeRow('own')}, other: ${edgeRow('other')} }) AS shared
       }
       RETURN collect({ node: ${nodeSummary('partner')}, total: size(each.events), shared: shared }) AS found
     }
     RETURN total, found`,
    { id: node.id, partner, offset, limit, shared, since: request.since ?? null, until: request.until ?? null },
  );
  const { total, found } = row!;
  return {
    node,
    total,
    cursor: cursorAfter(offset, found.length, total),
    partners: found.map((each) => ({
      node: toNodeSummary(each.node),
      sharedTotal: each.total,
      shared: each.shared.map(({ node: event, own, other }) => ({
        node: toNodeSummary(event),
        own: toEdgeSummary(own),
        other: toEdgeSummary(other),
      })),
    })),
  };
}

/** Cypher that gathers the relationships `r` of each `group`, the newest of them, as `name`. */
function newest(group: string, name: string): string {
  return `WITH ${group}, r ORDER BY coalesce(r.date, '') DESC, r.article, r.start
     WITH ${group}, collect(r)[0..${mostCompared}] AS ${name}`;
}

/** Cypher that gives, of the evidence for both, the newest from one sentence, else from one article, else of each. */
function bestPair(one: string): string {
  const sameSentence = 'own.article = other.article AND own.sentence = other.sentence';
  const sameArticle = 'own.article = other.article';
  const otherWith = (same: string) => `[other IN ${one}.others WHERE any(own IN ${one}.owns WHERE ${same})][0]`;
  const ownWith = (same: string) => `[own IN ${one}.owns WHERE ${same}][0]`;
  return `WITH ${one}, ${one}.event AS event,
           coalesce(${otherWith(sameSentence)}, ${otherWith(sameArticle)}, ${one}.others[0]) AS other
         WITH event, other, coalesce(${ownWith(sameSentence)}, ${ownWith(sameArticle)}, ${one}.owns[0]) AS own`;
}
