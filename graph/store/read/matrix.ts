import type { MatrixRequest, MatrixResponse } from '../../model/matrix.ts';
import type { Database } from '../database/database.ts';
import { matchingStatements, withCurrentIds } from './matching-statements.ts';
import { type NodeRow, nodeSummary, toNodeSummary } from './node-summary.ts';
import { boundedLimit } from './request.ts';

/** Without a filter only statements that invoke something need be looked at. */
const invoking = 'MATCH (:Slogan)<-[:INVOKES]-(s:Statement)';

/** How often who invoked what, among the statements that fit: the busiest speakers by the most invoked slogans. */
export async function matrix(database: Database, request: MatrixRequest): Promise<MatrixResponse> {
  const rows = boundedLimit(request.speakers, 15, 50);
  const columns = boundedLimit(request.slogans, 12, 30);
  const { match, parameters } = matchingStatements((await withCurrentIds(database, request)) ?? request, invoking);
  const [row] = await database.read<MatrixRow>(
    `${match}
     MATCH (speaker)-[:SAID]->(s)-[:INVOKES]->(slogan:Slogan)
     WITH speaker, slogan, count(DISTINCT s) AS n
     WITH collect({ speaker: speaker, slogan: slogan, n: n }) AS cells
     ${heads('speaker', 'rows')}
     ${heads('slogan', 'columns')}
     RETURN speakers, speakersTotal, slogans, slogansTotal,
       reduce(sum = 0, cell IN cells | sum + cell.n) AS invocations,
       [cell IN cells WHERE cell.speaker.id IN [each IN speakers | each.node.id]
          AND cell.slogan.id IN [each IN slogans | each.node.id]
        | { speaker: cell.speaker.id, slogan: cell.slogan.id, n: cell.n }] AS counted`,
    { ...parameters, rows, columns },
  );
  const { speakers, slogans, counted, ...totals } = row!;
  const counts = new Map(counted.map(({ speaker, slogan, n }) => [`${speaker} ${slogan}`, n]));
  return {
    ...totals,
    speakers: speakers.map(toHead),
    slogans: slogans.map(toHead),
    counts: speakers.map((speaker) => slogans.map((slogan) => counts.get(`${speaker.node.id} ${slogan.node.id}`) ?? 0)),
  };
}

/** Cypher that sums the cells by their speaker or slogan: how many there are, and those with most. */
function heads(end: 'speaker' | 'slogan', limit: string): string {
  return `CALL (cells) {
       UNWIND cells AS cell
       WITH cell.${end} AS head, sum(cell.n) AS n ORDER BY n DESC, head.id
       WITH collect({ head: head, n: n }) AS ranked
       WITH size(ranked) AS ${end}sTotal, ranked[0..$${limit}] AS shown
       CALL (shown) {
         UNWIND shown AS one WITH one.head AS head, one.n AS n
         RETURN collect({ node: ${nodeSummary('head')}, invocations: n }) AS ${end}s
       }
       RETURN ${end}s, ${end}sTotal
     }`;
}

interface HeadRow {
  node: NodeRow;
  invocations: number;
}

interface MatrixRow {
  speakers: HeadRow[];
  speakersTotal: number;
  slogans: HeadRow[];
  slogansTotal: number;
  invocations: number;
  counted: { speaker: string; slogan: string; n: number }[];
  [name: string]: unknown;
}

const toHead = ({ node, invocations }: HeadRow) => ({ node: toNodeSummary(node), invocations });
