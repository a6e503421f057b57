import neo4j, { type Driver, Neo4jError, type Relationship, type Session } from 'neo4j-driver';
import type { CypherRequest, CypherResponse } from '../../model/api.ts';
import type { Database } from '../database/database.ts';
import { type Place, storeErrorFrom } from '../database/database-error.ts';
import { asParameters } from '../database/parameters.ts';
import { type EdgeRow, edgeRow, toEdgeSummary } from '../read/edge-summary.ts';
import { type NodeRow, nodeSummary, toNodeSummary } from '../read/node-summary.ts';
import { StoreError } from '../store-error.ts';
import { type Elements, type JsonValue, jsonValue } from './json-value.ts';
import { checkPlan } from './plan-check.ts';
import { queryLimits } from './query-limits.ts';
import { checkText, lineAndColumn } from './query-text.ts';

const explain = 'EXPLAIN ';
/** How long the database may take to end a query that is over its time. */
const graceMilliseconds = 3_000;

/** Runs queries of users: only reading, and within `queryLimits`. */
export class UserQueries {
  constructor(
    private readonly driver: Driver,
    private readonly name: string | undefined,
    private readonly place: Place,
    private readonly database: Database,
  ) {}

  async run({ query, parameters = {}, skip = 0 }: CypherRequest, signal?: AbortSignal): Promise<CypherResponse> {
    checkText(query);
    const started = Date.now();
    const session = this.driver.session({
      defaultAccessMode: neo4j.session.READ,
      database: this.name,
      fetchSize: 200,
    });
    const values = asParameters(parameters);
    const elements: Elements = { nodes: new Map(), relationships: new Map() };
    let answer: Rows;
    try {
      answer = await withinTime(checkedRows(session, query, values, skip, elements), signal);
    } catch (error) {
      throw this.errorFrom(error, query);
    } finally {
      // It ends a query that still runs. Not awaited: one that the database cannot end would hold the answer back.
      session.close().catch(() => undefined);
    }
    return {
      ...answer,
      ...(await this.graphOf(elements)),
      limits: { rows: queryLimits.rows, seconds: queryLimits.seconds, graph: queryLimits.graph },
      ms: Date.now() - started,
    };
  }

  /** What of the answer can be drawn: nodes and edges of Tifa's, with the ends of every edge. */
  private async graphOf({ nodes, relationships }: Elements): Promise<Pick<CypherResponse, 'graph' | 'graphTotal'>> {
    const found = [...relationships.values()].slice(0, queryLimits.graph);
    const all = endsOf([...relationships.values()], [...nodes.keys()]);
    const drawn = endsOf(found, [...nodes.keys()].slice(0, queryLimits.graph));
    if (drawn.size === 0) return { graph: { nodes: [], edges: [] }, graphTotal: { nodes: 0, edges: 0 } };
    const nodeRows = await this.database.read<{ node: NodeRow }>(
      `UNWIND $ids AS elementId MATCH (n) WHERE elementId(n) = elementId AND (n:Entity OR n:Statement OR n:Article)
       RETURN ${nodeSummary('n')} AS node`,
      { ids: [...drawn] },
    );
    const edgeRows = await this.database.read<{ edge: EdgeRow }>(
      `UNWIND $ids AS elementId MATCH ()-[r]->() WHERE elementId(r) = elementId AND r.article IS NOT NULL
       RETURN ${edgeRow('r')} AS edge`,
      { ids: found.map(({ elementId }) => elementId) },
    );
    return {
      graph: {
        nodes: nodeRows.map(({ node }) => toNodeSummary(node)),
        edges: edgeRows.map(({ edge }) => toEdgeSummary(edge)),
      },
      // What is none of Tifa's is not missing from the drawing.
      graphTotal: {
        nodes: all.size - (drawn.size - nodeRows.length),
        edges: relationships.size - (found.length - edgeRows.length),
      },
    };
  }

  private errorFrom(error: unknown, query: string): unknown {
    if (!(error instanceof Neo4jError)) return error;
    const { code } = error;
    if (/connection acquisition timed out/i.test(error.message)) {
      return new StoreError('too_many_requests', 'Too many queries run at the moment. Try again when one has ended.');
    }
    if (/AccessMode|Security\.Forbidden/.test(code)) {
      return new StoreError(
        'cypher_not_read_only',
        'Only queries that read the graph are run here. Nothing was changed.',
      );
    }
    if (/^Neo\.ClientError\.(Statement|Procedure|Schema|General)\./.test(code)) return invalidCypher(error, query);
    const failure = storeErrorFrom(error, this.place);
    return failure instanceof StoreError && failure.code === 'query_timeout' ? timeout(error) : failure;
  }
}

interface Rows {
  columns: string[];
  rows: JsonValue[][];
  truncated: boolean;
  total: number | null;
}

/** The element ids of some nodes and of the ends of some relationships, each once. */
function endsOf(relationships: readonly Relationship[], nodes: readonly string[]): Set<string> {
  return new Set([
    ...relationships.flatMap(({ startNodeElementId, endNodeElementId }) => [startNodeElementId, endNodeElementId]),
    ...nodes,
  ]);
}

/** Explains the query, checks its plan, and only then runs it. */
async function checkedRows(
  session: Session,
  query: string,
  values: { [name: string]: unknown },
  skip: number,
  elements: Elements,
): Promise<Rows> {
  const settings = { timeout: queryLimits.seconds * 1000 };
  checkPlan(await session.run(`${explain}${query}`, values, settings).summary());
  const result = session.run(query, values, settings);
  const columns = await result.keys();
  const rows: JsonValue[][] = [];
  const cut = { columns, rows, truncated: true, total: null };
  let characters = 0;
  let total = 0;
  for await (const record of result) {
    total += 1;
    if (total <= skip) continue;
    if (rows.length === queryLimits.rows) return cut;
    const row = columns.map((column) => jsonValue(record.get(column), elements));
    characters += JSON.stringify(row).length;
    if (characters > queryLimits.characters) {
      if (rows.length > 0) return cut;
      throw new StoreError(
        'query_too_large',
        `One row of the answer is larger than ${queryLimits.characters} characters. Return less of it.`,
      );
    }
    rows.push(row);
  }
  return { columns, rows, truncated: false, total };
}

/** The database ends a query at its time limit; where it cannot, or where nobody waits any more, the answer comes all the same. */
function withinTime<Result>(work: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(timeout()), queryLimits.seconds * 1000 + graceMilliseconds);
    const leave = () => reject(new StoreError('query_timeout', 'The query was ended: nobody waits for its answer.'));
    if (signal?.aborted) leave();
    signal?.addEventListener('abort', leave);
    work.then(resolve, reject).finally(() => {
      clearTimeout(limit);
      signal?.removeEventListener('abort', leave);
    });
  });
}

function timeout(cause?: unknown): StoreError {
  const message = `The query was ended after ${queryLimits.seconds} seconds. Ask for less, or narrow it down.`;
  return new StoreError('query_timeout', message, { seconds: queryLimits.seconds }, { cause });
}

/** The database's own words about a query, with the position in the query as the user wrote it. */
function invalidCypher(error: Neo4jError, query: string): StoreError {
  const [, message, position] = /^([\s\S]*?)(?:\s*\(line \d+, column \d+ \(offset: (\d+)\)\)[\s\S]*)?$/.exec(
    error.message,
  )!;
  if (position === undefined) return new StoreError('invalid_cypher', message!.trim());
  // What has a position was found before running, while `EXPLAIN` stood in front.
  const offset = Math.max(0, Number(position) - explain.length);
  return new StoreError('invalid_cypher', message!.trim(), { offset, ...lineAndColumn(query, offset) });
}
