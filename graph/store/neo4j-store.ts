import type { Driver } from 'neo4j-driver';
import type { CypherRequest, DecideRequest } from '../model/api.ts';
import type { ArticleGraph } from '../model/article-graph.ts';
import { UserQueries } from './cypher/user-queries.ts';
import { Database } from './database/database.ts';
import type { Place } from './database/database-error.ts';
import { degreeIndex, fullTextIndexes, prepareSchema } from './database/database-schema.ts';
import { article, articles } from './read/articles.ts';
import { comparison } from './read/comparison.ts';
import { decisions } from './read/decisions.ts';
import { duplicates } from './read/duplicates.ts';
import { appearances, entity } from './read/entity.ts';
import { exportSource } from './read/export.ts';
import { hierarchy } from './read/hierarchy.ts';
import { highlights } from './read/highlights.ts';
import { matrix } from './read/matrix.ts';
import { neighbours } from './read/neighbours.ts';
import { overview } from './read/overview.ts';
import { partners } from './read/partners.ts';
import { paths } from './read/paths.ts';
import { relation } from './read/relation.ts';
import { savedView, savedViews } from './read/saved-views.ts';
import { search } from './read/search.ts';
import { sloganTimeline } from './read/slogan-timeline.ts';
import { slogans } from './read/slogans.ts';
import { standingArticles } from './read/standing-articles.ts';
import { allStatements, statements } from './read/statements.ts';
import { schema, stats } from './read/stats.ts';
import { tenures } from './read/tenures.ts';
import type { Store } from './store.ts';
import type { StoreError } from './store-error.ts';
import { decide, undo } from './write/decide.ts';
import { fillDegrees } from './write/degrees.ts';
import { fillWords } from './write/fill-words.ts';
import { deleteView, renameView, saveView } from './write/saved-views.ts';
import { writeArticles } from './write/write-articles.ts';

/** What a store talks through. Queries of users have a driver of their own, so that they never take the connections that Tifa needs itself. */
export interface Connection {
  driver: Driver;
  userDriver: Driver;
  /** All is read from one server. */
  isOneServer: boolean;
  /** The database's name; absent for the home database. */
  name: string | undefined;
  place: Place;
  /** As a store gives it. */
  lost: Promise<StoreError>;
  /** Called after the drivers are closed. */
  release?: () => Promise<void>;
}

/** The store on a Neo4j. It owns the connection: `close` closes it. */
export function neo4jStore(connection: Connection): Store {
  const { driver, userDriver, isOneServer, name, place, lost, release } = connection;
  const database = new Database(driver, name, place);
  const userQueries = new UserQueries(userDriver, name, place, database);
  // One write at a time: two batches that name the same entity would otherwise wait for each other's locks.
  let lastWrite: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const write = lastWrite.then(work);
    lastWrite = write.catch(() => undefined);
    return write;
  };
  return {
    ping: () => database.verify(),
    revision: async () => (isOneServer ? database.revision() : null),
    prepare: (onProgress) =>
      prepareSchema(
        database,
        onProgress,
        new Map([
          [fullTextIndexes.words, () => fillWords(database)],
          [degreeIndex, () => fillDegrees(database)],
        ]),
      ),
    write: (graphs: readonly ArticleGraph[], version = null) => inTurn(() => writeArticles(database, graphs, version)),
    standingArticles: (ids) => standingArticles((query, parameters) => database.read(query, parameters), ids),
    decide: (request: DecideRequest) => inTurn(() => decide(database, request)),
    undo: (id: string) => inTurn(() => undo(database, id)),
    decisions: (request) => decisions(database, request),
    duplicates: (request) => duplicates(database, request),
    stats: () => stats(database),
    overview: (request) => overview(database, request),
    highlights: () => highlights(database),
    search: (request) => search(database, request),
    entity: (id) => entity(database, id),
    appearances: (id, request) => appearances(database, id, request),
    neighbours: (id, request) => neighbours(database, id, request),
    relation: (id, request) => relation(database, id, request),
    statements: (request) => statements(database, request),
    allStatements: (filter) => allStatements(database, filter),
    matrix: (request) => matrix(database, request),
    comparison: (request) => comparison(database, request),
    paths: (request) => paths(database, request),
    hierarchy: (id, request) => hierarchy(database, id, request),
    tenures: (id, request) => tenures(database, id, request),
    partners: (id, request) => partners(database, id, request),
    slogans: (request) => slogans(database, request),
    sloganTimeline: (id, request) => sloganTimeline(database, id, request),
    articles: (request) => articles(database, request),
    article: (id) => article(database, id),
    cypher: (request: CypherRequest, signal) => userQueries.run(request, signal),
    export: (scope) => exportSource(database, scope),
    schema: () => schema(database),
    savedViews: (request) => savedViews(database, request),
    savedView: (id) => savedView(database, id),
    saveView: (request) => inTurn(() => saveView(database, request)),
    renameView: (id, name) => inTurn(() => renameView(database, id, name)),
    deleteView: (id) => inTurn(() => deleteView(database, id)),
    lost,
    async close() {
      await userDriver.close();
      await driver.close();
      await release?.();
    },
  };
}
