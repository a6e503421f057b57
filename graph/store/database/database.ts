import neo4j, { type Driver, type RecordShape, type Session } from 'neo4j-driver';
import { type Place, storeErrorFrom } from './database-error.ts';
import { asParameters } from './parameters.ts';

export type Parameters = { [name: string]: unknown };

/** Runs one statement and gives its rows. Whole numbers go in and come out as integers of the database. */
export type Run = <Row extends RecordShape>(query: string, parameters?: Parameters) => Promise<Row[]>;

type AccessMode = typeof neo4j.session.READ | typeof neo4j.session.WRITE;

const readLimitMilliseconds = 20_000;
const writeLimitMilliseconds = 300_000;
/** Whoever reads a stream slowly holds its query open: this long, and no longer. */
const streamLimitMilliseconds = 30 * 60_000;

/** One database behind a driver made with `disableLosslessIntegers`: bounded, retried transactions, and `StoreError`s in place of the driver's. */
export class Database {
  /** The revision that was last waited for. */
  #readable: string | null = null;

  constructor(
    private readonly driver: Driver,
    private readonly name: string | undefined,
    private readonly place: Place,
  ) {}

  /** The rows of one read, which takes at most `limitMilliseconds` in the database. */
  read<Row extends RecordShape>(
    query: string,
    parameters: Parameters = {},
    limitMilliseconds = readLimitMilliseconds,
  ): Promise<Row[]> {
    return this.inSession(neo4j.session.READ, (session) =>
      session.executeRead((transaction) => rows<Row>(transaction, query, parameters), { timeout: limitMilliseconds }),
    );
  }

  /**
   * The rows of one read, asked for only as fast as they are taken. Leaving the iteration early ends the query; so do
   * `streamLimitMilliseconds`, counted from the first row on. Rows that were given cannot be taken back: nothing is retried.
   */
  async *stream<Row extends RecordShape>(query: string, parameters: Parameters): AsyncGenerator<Row> {
    const session = this.session(neo4j.session.READ);
    try {
      const result = session.run<Row>(query, asParameters(parameters), { timeout: streamLimitMilliseconds });
      for await (const record of result) yield record.toObject();
    } catch (error) {
      throw storeErrorFrom(error, this.place);
    } finally {
      await session.close();
    }
  }

  /** Runs `work` in one transaction, again from the start where the driver deems it worth it; it takes at most `limitMilliseconds` in the database. */
  write<Result>(work: (run: Run) => Promise<Result>, limitMilliseconds = writeLimitMilliseconds): Promise<Result> {
    return this.inSession(neo4j.session.WRITE, (session) =>
      session.executeWrite((transaction) => work((query, parameters = {}) => rows(transaction, query, parameters)), {
        timeout: limitMilliseconds,
      }),
    );
  }

  /**
   * Tells the state of the database from every other, as a reader of its one server sees it; null where the server does
   * not say. What is read from now on is of this state or a later one.
   */
  revision(): Promise<string | null> {
    return this.inSession(neo4j.session.READ, async (session) => {
      await session.run('RETURN 1');
      // A bookmark, of a read too, names the last transaction that was committed before.
      const revision = session.lastBookmarks()[0] ?? null;
      if (revision !== this.#readable) {
        // What has been committed may still be on its way to where it is read. A session waits for its own bookmark.
        await session.run('RETURN 1');
        this.#readable = revision;
      }
      return revision;
    });
  }

  /** Rejects unless the database answers and accepts the sign-in. */
  async verify(): Promise<void> {
    // A query, not `verifyConnectivity`: that one is content with a server whose database is not there.
    await this.read('RETURN 1 AS one');
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private session(defaultAccessMode: AccessMode): Session {
    return this.driver.session({ defaultAccessMode, database: this.name, fetchSize: 1000 });
  }

  private async inSession<Result>(
    defaultAccessMode: AccessMode,
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    const session = this.session(defaultAccessMode);
    try {
      return await work(session);
    } catch (error) {
      throw storeErrorFrom(error, this.place);
    } finally {
      await session.close();
    }
  }
}

async function rows<Row extends RecordShape>(
  runner: Pick<Session, 'run'> | { run: Session['run'] },
  query: string,
  parameters: Parameters,
): Promise<Row[]> {
  const { records } = await runner.run<Row>(query, asParameters(parameters));
  return records.map((record) => record.toObject());
}
