import type { Store } from '../../graph/store/store.ts';
import { seededRandom } from './random.ts';

/** The requests that one line of the table is measured with, as addresses below `/api`. */
export interface RequestKind {
  name: string;
  /** Most milliseconds that 95 of 100 answers may take. */
  bar: number;
  paths: string[];
}

const each = 40;
const bar = 100;
const pathsBar = 300;

interface Sampled {
  id: string;
  name: string;
}

/**
 * Requests about what the database holds: half of each kind about what is named most, half about anything. The same
 * database gives the same requests.
 */
export async function apiRequests(store: Store): Promise<RequestKind[]> {
  const sample = (label: string, condition = 'true') => sampled(store, label, condition);
  const persons = await sample('Person', '(n)-[:SAID]->()');
  const bodies = await sample('Bureau', '(n)-[:PART_OF]-()');
  const slogans = await sample('Slogan', '(n)<-[:INVOKES]-()');
  const any = await sample('Entity');
  const [hub] = await hubs(store);
  const ends = [...persons.slice(0, each / 2), ...bodies.slice(0, each / 2)];
  const others = ends.map((_, index) => ends[(index * 7 + 3) % ends.length]!);
  return [
    {
      name: 'search by name',
      bar,
      paths: [...persons, ...bodies].filter(odd).map(({ name }) => `search?q=${encodeURIComponent(name)}`),
    },
    {
      name: 'search as one types',
      bar,
      paths: [...persons, ...slogans].filter(odd).map(({ name }) => `search?q=${encodeURIComponent(name.slice(0, 2))}`),
    },
    { name: 'search in pinyin', bar, paths: (await spelled(store)).map((keys) => `search?q=${keys}`) },
    { name: 'entity', bar, paths: any.map(({ id }) => `entities/${id}`) },
    { name: 'neighbours', bar, paths: any.map(({ id }) => `entities/${id}/neighbours`) },
    {
      name: 'neighbours of the largest hub',
      bar,
      paths: Array.from({ length: 10 }, () => `entities/${hub}/neighbours`),
    },
    {
      name: 'statements by speaker, slogan or body',
      bar,
      paths: [
        ...persons.filter(odd).map(({ id }) => `statements?speaker=${id}`),
        ...slogans.filter(odd).map(({ id }) => `statements?slogan=${id}`),
        ...bodies.filter(odd).map(({ id }) => `statements?organisation=${id}`),
      ],
    },
    {
      name: 'statements by words or days',
      bar,
      paths: [
        ...slogans.filter(odd).map(({ name }) => `statements?q=${encodeURIComponent(name)}`),
        ...(await days(store)).map((day) => `statements?from=${day}&to=${day}`),
      ],
    },
    { name: 'statements, all', bar, paths: Array.from({ length: 10 }, () => 'statements') },
    {
      name: 'paths',
      bar: pathsBar,
      paths: ends.flatMap(({ id }, index) =>
        id === others[index]!.id ? [] : [`paths?from=${id}&to=${others[index]!.id}`],
      ),
    },
    { name: 'hierarchy', bar, paths: bodies.map(({ id }) => `hierarchy/${id}`) },
    { name: 'post holders over time', bar, paths: bodies.map(({ id }) => `tenures/${id}`) },
    { name: 'what was run with whom', bar, paths: bodies.map(({ id }) => `partners/${id}`) },
    { name: 'overview', bar, paths: Array.from({ length: 10 }, () => 'overview') },
    { name: 'slogans', bar, paths: Array.from({ length: 10 }, () => 'slogans') },
    { name: 'timeline', bar, paths: slogans.map(({ id }) => `slogans/${id}/timeline`) },
    { name: 'article', bar, paths: (await articleIds(store)).map((id) => `articles/${encodeURIComponent(id)}`) },
    { name: 'articles', bar, paths: Array.from({ length: 10 }, () => 'articles') },
    { name: 'stats', bar, paths: Array.from({ length: 10 }, () => 'stats') },
  ].filter(({ paths }) => paths.length > 0);
}

const odd = (_: unknown, index: number) => index % 2 === 1;

async function sampled(store: Store, label: string, condition: string): Promise<Sampled[]> {
  const most = await column(
    store,
    `MATCH (n:${label}) WHERE ${condition} RETURN [n.id, n.name] ORDER BY COUNT { (n)--() } DESC, n.id LIMIT ${each / 2}`,
  );
  const all = await column(
    store,
    `MATCH (n:${label}) WHERE ${condition} WITH n ORDER BY n.id LIMIT 1000 RETURN [n.id, n.name]`,
  );
  const random = seededRandom(label.length);
  const some = Array.from({ length: Math.min(each / 2, all.length) }, () => all[Math.floor(random() * all.length)]!);
  return [...most, ...some].map((pair) => {
    const [id, name] = pair as [string, string];
    return { id, name };
  });
}

async function hubs(store: Store): Promise<string[]> {
  return (await column(
    store,
    'MATCH (n:Entity) RETURN n.id ORDER BY COUNT { (n)--() } DESC, n.id LIMIT 1',
  )) as string[];
}

async function spelled(store: Store): Promise<string[]> {
  const keys = await column(
    store,
    `MATCH (n:Person) WITH n ORDER BY COUNT { (n)--() } DESC, n.id LIMIT ${each / 2}
     UNWIND [n.pinyin[0], n.initials[0]] AS key RETURN key`,
  );
  return (keys as string[]).filter((key) => /^[a-z]{2,}$/.test(key));
}

async function days(store: Store): Promise<string[]> {
  return (await column(
    store,
    `MATCH (s:Statement) WHERE s.date IS NOT NULL RETURN DISTINCT s.date ORDER BY s.date LIMIT ${each / 2}`,
  )) as string[];
}

async function articleIds(store: Store): Promise<string[]> {
  return (await column(
    store,
    `MATCH (a:Article) RETURN a.id ORDER BY a.characters DESC, a.id LIMIT ${each / 2}`,
  )) as string[];
}

/** The only column of an answer; through the users' way in, because what is asked is nothing that Tifa asks itself. */
async function column(store: Store, query: string): Promise<unknown[]> {
  const { rows } = await store.cypher({ query });
  return rows.map(([value]) => value);
}
