import { randomUUID } from 'node:crypto';
import type { DecideRequest, Decision, DecisionOutcome } from '../../model/api.ts';
import type { Database, Run } from '../database/database.ts';
import { realKinds, relationshipsBy } from '../read/edge-summary.ts';
import { nodeName, notFound } from '../read/node-summary.ts';
import { StoreError } from '../store-error.ts';
import { type DecisionRow, readDecisions, splitEntityId } from './decision-rows.ts';
import { noteDegrees } from './degrees.ts';
import { namesOf, noteNamesakes } from './namesakes.ts';
import { notePosts, settleEntities } from './put-rows.ts';
import { refreshRejections } from './rejections.ts';
import { resolveFamilies } from './resolve-families.ts';
import { lockWrites } from './write-lock.ts';

/** Stores a decision and applies it. Rejects with `invalid_request` or `not_found` where it names what is not there. */
export function decide(database: Database, request: DecideRequest): Promise<DecisionOutcome> {
  return database.write(async (run) => {
    await lockWrites(run);
    const decision = await decisionOf(run, request);
    await run('CREATE (d:Decision) SET d = $row', {
      row: { ...decision, name: `${decision.kind}: ${decision.reason}` },
    });
    return { ...shown(decision), ...(await apply(run, decision)) };
  });
}

/** Takes a decision out and makes what it touched anew from the articles and the decisions that are left. */
export function undo(database: Database, id: string): Promise<DecisionOutcome> {
  return database.write(async (run) => {
    await lockWrites(run);
    const decision = (await readDecisions(run)).find((one) => one.id === id);
    if (!decision) throw notFound('decision', id);
    await run('MATCH (d:Decision {id: $id}) DELETE d', { id });
    return { ...shown(decision), ...(await apply(run, decision)) };
  });
}

/** Brings the graph to what the decisions say that are in force now, as far as `decision` touches it. */
async function apply(run: Run, decision: DecisionRow): Promise<Pick<DecisionOutcome, 'entities' | 'replaced'>> {
  if (decision.kind === 'distinguish') {
    await noteNamesakes(run, await namesOf(run, decision.keys));
    return { entities: decision.keys, replaced: [] };
  }
  const decisions = await readDecisions(run);
  if (decision.kind === 'reject') {
    await refreshRejections(run, decisions, decision);
    return { entities: [], replaced: [] };
  }
  const standing = await run<{ id: string }>(
    'UNWIND $families AS family MATCH (e:Entity)-[r:APPEARS_IN {family: family}]->() RETURN DISTINCT e.id AS id',
    { families: decision.families },
  );
  const resolution = await resolveFamilies(run, decisions, decision.families, []);
  const touched = [...new Set([...(await resolution.move()), ...standing.map(({ id }) => id)])];
  const namedBefore = await namesOf(run, touched);
  await settleEntities(run, touched, resolution.names);
  await noteDegrees(run, touched);
  await noteNamesakes(run, [...namedBefore, ...(await namesOf(run, touched))]);
  const holders = await run<{ id: string }>(
    'UNWIND $touched AS id MATCH (:Entity {id: id})<-[:HOLDS_POST]-(holder) RETURN DISTINCT holder.id AS id',
    { touched },
  );
  await notePosts(run, [...new Set([...touched, ...holders.map(({ id }) => id)])]);
  const isSplit = decision.kind === 'split' && decisions.some(({ id }) => id === decision.id);
  const keys = isSplit ? [...decision.keys, splitEntityId(decision)] : decision.keys;
  return {
    entities: [...new Set(keys.map(resolution.entityOf))],
    replaced: [...resolution.replaced].map(([id, by]) => ({ id, by })),
  };
}

async function decisionOf(run: Run, request: DecideRequest): Promise<DecisionRow> {
  const { kind, author, reason, articles = [], name, rejected } = request;
  // Pairs told apart are looked up by their ids in order.
  const keys = kind === 'distinguish' ? [...(request.entities ?? [])].sort() : (request.entities ?? []);
  const base: DecisionRow = {
    id: randomUUID(),
    kind,
    author,
    reason,
    time: new Date().toISOString(),
    keys: [],
    about: [],
    newName: null,
    rejected: null,
    families: [],
    appearances: [],
    article: null,
  };
  if (kind === 'reject') {
    if (rejected === undefined) throw invalid('a rejection needs rejected, the id of a relation or statement');
    return { ...base, rejected, ...(await rejectable(run, rejected)) };
  }
  const wanted = kind === 'merge' || kind === 'distinguish' ? 2 : 1;
  if (new Set(keys).size !== wanted || keys.length !== wanted) {
    throw invalid(`a ${kind} needs ${wanted === 2 ? 'two different ids' : 'one id'} in entities, not ${keys.length}`);
  }
  if (kind === 'rename' && name === undefined) throw invalid('a rename needs name');
  if (kind === 'distinguish' && name !== undefined) throw invalid('telling two entities apart gives no name');
  if (kind === 'split' && articles.length === 0) throw invalid('a split needs articles, at least one');
  const found = await run<{
    key: string;
    name: string;
    kind: string;
    families: string[];
    appearances: { id: string; article: string }[];
  }>(
    `UNWIND $keys AS key MATCH (e:Entity {id: key})-[r:APPEARS_IN]->()
     RETURN key, e.name AS name, e.kind AS kind, collect(DISTINCT r.family) AS families, collect({ id: r.id, article: r.article }) AS appearances`,
    { keys },
  );
  const missing = keys.find((key) => !found.some((one) => one.key === key));
  if (missing !== undefined)
    throw new StoreError('not_found', `There is no entity with the id ${missing}.`, { id: missing });
  if (new Set(found.map((one) => one.kind)).size > 1)
    throw invalid(`only entities of one kind can be ${kind === 'merge' ? 'merged' : 'told apart'}`);
  const appearances = found[0]!.appearances.filter(({ article }) => articles.includes(article));
  if (kind === 'split') {
    const absent = articles.find((id) => !appearances.some(({ article }) => article === id));
    if (absent !== undefined) throw invalid(`the entity does not appear in the article ${absent}`);
    if (appearances.length === found[0]!.appearances.length)
      throw invalid('a split must leave an article to the entity');
  }
  return {
    ...base,
    keys,
    about: keys.map((key) => found.find((one) => one.key === key)!.name),
    newName: name ?? null,
    families: [...new Set(found.flatMap((one) => one.families))].sort(),
    appearances: kind === 'split' ? appearances.map(({ id }) => id).sort() : [],
  };
}

/** The article of a statement or of a relation that may be rejected, and what it says. */
async function rejectable(run: Run, id: string): Promise<{ article: string; about: string[] }> {
  const [found] = await run<{ article: string; about: string[] }>(
    `MATCH (s:Statement {id: $id}) RETURN s.article AS article, [s.text] AS about
     UNION ${relationshipsBy('id', realKinds)} WITH r, startNode(r) AS a, endNode(r) AS b
     RETURN r.article AS article, [${nodeName('a')}, ${nodeName('b')}] AS about`,
    { id, value: id },
  );
  if (!found) throw notFound('relation or statement', id);
  return found;
}

function invalid(message: string): StoreError {
  return new StoreError('invalid_request', `${message}.`);
}

function shown({ id, kind, author, reason, time, keys, about, newName, rejected }: DecisionRow): Decision {
  return { id, kind, author, reason, time, keys, about, newName, rejected };
}
