import type { StatementItem } from '../../model/api.ts';
import type { ExportEdge, ExportNode } from '../../model/export.ts';
import type { Database } from '../database/database.ts';
import { type EdgeRow, edgeRow, realKinds, toEdgeSummary } from './edge-summary.ts';
import { type NodeRow, nodeById, nodeName, nodeSummary, toNodeSummary } from './node-summary.ts';
import { relationKindsIn, withinPeriod } from './request.ts';
import { type StatementRow, statementRow, toStatementItem } from './statements.ts';

/** What an export is of: the nodes with `ids`, without them all. */
export interface ExportScope {
  ids?: readonly string[];
  /** Comma-separated relation kinds; without them all but APPEARS_IN and STATED_IN. */
  relations?: string;
  /** ISO dates, inclusive: of the evidence of relations, and of statements. */
  since?: string;
  until?: string;
}

/**
 * What there is to write. Each is read from the database only as fast as it is iterated, and in no order; leaving an
 * iteration early ends its query. Articles loaded meanwhile may or may not be in it.
 */
export interface ExportSource {
  nodes: AsyncIterable<ExportNode>;
  edges: AsyncIterable<ExportEdge>;
  /** With `ids`, the statements among the nodes and those that the nodes said. */
  statements: AsyncIterable<StatementItem>;
}

/** The graph, or a part of it, to be iterated. Throws `invalid_request` for a relation kind that there is not. */
export function exportSource(database: Database, scope: ExportScope): ExportSource {
  const { ids, relations, since = null, until = null } = scope;
  const kinds = relationKindsIn(relations, realKinds);
  const parameters = { since, until, ...(ids && { ids: [...new Set(ids)] }) };
  const stream = <Row extends object>(query: string) =>
    database.stream<Row & { [name: string]: unknown }>(query, parameters);
  return {
    nodes: mapped(stream<{ node: ExportNodeRow }>(nodesQuery(ids !== undefined)), ({ node }) => toExportNode(node)),
    edges: mapped(stream<{ edge: EdgeRow; names: string[] }>(edgesQuery(kinds, scope)), toExportEdge),
    statements: mapped(stream<{ statement: StatementRow }>(statementsQuery(scope)), ({ statement }) =>
      toStatementItem(statement),
    ),
  };
}

function nodesQuery(some: boolean): string {
  const start = some
    ? `UNWIND $ids AS id ${nodeById('n', 'id')}`
    : 'MATCH (n) WHERE n:Entity OR n:Statement OR n:Article';
  return `${start} RETURN { summary: ${nodeSummary('n')}, aliases: coalesce(n.aliases, []), date: n.date, source: n.source,
    first: COLLECT { MATCH (n)-[r:APPEARS_IN|STATED_IN]->(a)
      WITH r, a ORDER BY r.date IS NULL, r.date, r.article LIMIT 1
      RETURN { article: a.id, title: a.title, date: a.date, source: a.source,
        sentence: r.sentence, start: r.start, end: r.end } }[0]
  } AS node`;
}

interface ExportNodeRow {
  summary: NodeRow;
  aliases: string[];
  date: string | null;
  source: string | null;
  /** Null for an article. */
  first: ExportNode['evidence'] | null;
}

function toExportNode({ summary, aliases, date, source, first }: ExportNodeRow): ExportNode {
  const { id, name } = summary;
  const itself = { article: id, title: name, date, source, sentence: '', start: 0, end: 0 };
  return { ...toNodeSummary(summary), aliases, evidence: first ?? itself };
}

function edgesQuery(kinds: readonly string[], scope: ExportScope): string {
  const pattern = `(n)-[r:${kinds.join('|')}]->(m)`;
  const start = scope.ids
    ? `UNWIND $ids AS id ${nodeById('n', 'id')} MATCH ${pattern} WHERE m.id IN $ids AND ${withinPeriod('r', scope)}`
    : `MATCH ${pattern} WHERE ${withinPeriod('r', scope)}`;
  return `${start} RETURN ${edgeRow('r')} AS edge, [${nodeName('n')}, ${nodeName('m')}] AS names`;
}

function toExportEdge({ edge, names }: { edge: EdgeRow; names: string[] }): ExportEdge {
  return { ...toEdgeSummary(edge), sourceName: names[0]!, targetName: names[1]! };
}

function statementsQuery(scope: ExportScope): string {
  const start = scope.ids
    ? `CALL () {
        UNWIND $ids AS id MATCH (s:Statement {id: id}) RETURN s
        UNION UNWIND $ids AS id MATCH (:Entity {id: id})-[:SAID]->(s:Statement) RETURN s
      }`
    : 'MATCH (s:Statement)';
  return `${start} WITH s WHERE ${withinPeriod('s', scope)} RETURN ${statementRow('s')} AS statement`;
}

async function* mapped<From, To>(items: AsyncIterable<From>, map: (item: From) => To): AsyncGenerator<To> {
  for await (const item of items) yield map(item);
}
