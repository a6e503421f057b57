import type { SloganTimelineResponse } from '../../model/slogan-timeline.ts';
import type { Database } from '../database/database.ts';
import { type NodeRow, nodeSummary, toNodeSummary } from './node-summary.ts';

type Spread = Pick<
  SloganTimelineResponse,
  'speakers' | 'speakersTotal' | 'places' | 'placesTotal' | 'sources' | 'sourcesTotal'
>;

/** Most speakers, places and media each. */
const most = 12;

/** Who invokes a slogan, and in which media and with which places named it is used. */
export async function sloganSpread(database: Database, id: string): Promise<Spread> {
  const [speakers, places, sources] = await Promise.all([
    database.read<{ total: number; shown: SpeakerRow[] }>(
      `MATCH (:Entity {id: $id})<-[:INVOKES]-(s)<-[:SAID]-(n)
       WITH n, count(DISTINCT s) AS statements, min(s.date) AS first, max(s.date) AS last
       ORDER BY statements DESC, n.id
       WITH collect({ n: n, statements: statements, first: first, last: last }) AS ranked
       WITH size(ranked) AS total, ranked[0..${most}] AS best
       CALL (best) { UNWIND best AS one WITH one, one.n AS n
         RETURN collect({ node: ${nodeSummary('n')}, statements: one.statements, first: one.first, last: one.last }) AS shown }
       RETURN total, shown`,
      { id },
    ),
    database.read<{ total: number; shown: PlaceRow[] }>(
      `MATCH (:Entity {id: $id})-[:APPEARS_IN]->(a) WITH DISTINCT a
       MATCH (a)<-[:APPEARS_IN]-(n:Place)
       WITH n, count(DISTINCT a) AS articles ORDER BY articles DESC, n.id
       WITH collect({ n: n, articles: articles }) AS ranked
       WITH size(ranked) AS total, ranked[0..${most}] AS best
       CALL (best) { UNWIND best AS one WITH one, one.n AS n
         RETURN collect({ node: ${nodeSummary('n')}, articles: one.articles }) AS shown }
       RETURN total, shown`,
      { id },
    ),
    database.read<{ total: number; shown: Spread['sources'] }>(
      `MATCH (:Entity {id: $id})-[:APPEARS_IN]->(a) WHERE a.source IS NOT NULL
       WITH a.source AS source, count(DISTINCT a) AS articles ORDER BY articles DESC, source
       WITH collect({ source: source, articles: articles }) AS ranked
       WITH size(ranked) AS total, ranked[0..${most}] AS best
       CALL (best) { UNWIND best AS one
         RETURN collect({ source: one.source, articles: one.articles,
           of: COUNT { MATCH (a:Article) WHERE a.source = one.source } }) AS shown }
       RETURN total, shown`,
      { id },
    ),
  ]);
  return {
    speakers: speakers[0]!.shown.map(({ node, ...rest }) => ({ node: toNodeSummary(node), ...rest })),
    speakersTotal: speakers[0]!.total,
    places: places[0]!.shown.map(({ node, ...rest }) => ({ node: toNodeSummary(node), ...rest })),
    placesTotal: places[0]!.total,
    sources: sources[0]!.shown,
    sourcesTotal: sources[0]!.total,
  };
}

interface SpeakerRow {
  node: NodeRow;
  statements: number;
  first: string | null;
  last: string | null;
}

interface PlaceRow {
  node: NodeRow;
  articles: number;
}
