import type { Connection } from '../../graph/store/neo4j-store.ts';

type Driver = Connection['driver'];
type Session = ReturnType<Driver['session']>;
type Run = Session['run'];

/** A query as it went to the database, and when, in milliseconds of `performance.now`. */
export interface SentQuery {
  query: string;
  parameters: object;
  sent: number;
  answered: number;
}

/** Makes `driver` note every query that it reads with. The function given back takes the notes made since its last call. */
export function recordReads(driver: Driver): () => SentQuery[] {
  let notes: SentQuery[] = [];
  const open = driver.session.bind(driver);
  driver.session = (options) => {
    const session = open(options);
    const executeRead = session.executeRead.bind(session);
    session.executeRead = (work, config) =>
      executeRead((transaction) => {
        const run: Run = (query: unknown, parameters: object = {}) => {
          const note = {
            query: String(query),
            parameters,
            sent: performance.now(),
            answered: Number.POSITIVE_INFINITY,
          };
          notes.push(note);
          const result = transaction.run(String(query), parameters);
          result.then(
            () => {
              note.answered = performance.now();
            },
            () => {},
          );
          return result as ReturnType<Run>;
        };
        return work(Object.assign(Object.create(transaction), { run }));
      }, config);
    return session;
  };
  return () => {
    const taken = notes;
    notes = [];
    return taken;
  };
}

/** Sends recorded queries again with nothing around them: those that were under way together, together. */
export async function replay(driver: Driver, queries: readonly SentQuery[]): Promise<void> {
  for (const together of overlapping(queries)) {
    await Promise.all(
      together.map(async ({ query, parameters }) => {
        const session = driver.session({ defaultAccessMode: 'READ', fetchSize: 1000 });
        try {
          await session.executeRead((transaction) => transaction.run(query, parameters));
        } finally {
          await session.close();
        }
      }),
    );
  }
}

function overlapping(queries: readonly SentQuery[]): SentQuery[][] {
  const groups: SentQuery[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const query of queries.toSorted((a, b) => a.sent - b.sent)) {
    if (query.sent < end) groups.at(-1)!.push(query);
    else groups.push([query]);
    end = Math.max(end, query.answered);
  }
  return groups;
}
