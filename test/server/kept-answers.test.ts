import { expect, test } from 'vitest';
import { KeptAnswers } from '../../server/kept-answers.ts';

/** Kept answers of a database whose state is what the test says, and how often one was made. */
function keptOf(states: { now: string | null }) {
  const kept = new KeptAnswers(async () => states.now);
  let made = 0;
  const ask = (request: string, length = 1) => kept.bodyOf(request, async () => `${++made}`.padEnd(length, ' '));
  return { ask, made: () => made };
}

test('an answer is given again until the database changes', async () => {
  const states = { now: 'first' };
  const { ask } = keptOf(states);
  expect(await ask('a')).toBe('1');
  expect(await ask('a')).toBe('1');
  expect(await ask('b')).toBe('2');
  states.now = 'second';
  expect(await ask('a')).toBe('3');
  expect(await ask('b')).toBe('4');
  expect(await ask('b')).toBe('4');
});

test('what was asked for the first time after a change is of the new state, whatever was known before', async () => {
  const states = { now: 'first' };
  const { ask } = keptOf(states);
  await ask('a');
  states.now = 'second';
  expect(await ask('b')).toBe('2');
  // It may have been read before or after the change: nobody asked.
  expect(await ask('b')).toBe('3');
  expect(await ask('b')).toBe('3');
});

test('an answer that a change overtakes while it is made is not given again', async () => {
  const states = { now: 'first' };
  const kept = new KeptAnswers(async () => states.now);
  const overtaken = await kept.bodyOf('a', async () => {
    states.now = 'second';
    return 'old';
  });
  expect(overtaken).toBe('old');
  expect(await kept.bodyOf('a', async () => 'new')).toBe('new');
  expect(await kept.bodyOf('a', async () => 'newer')).toBe('new');
});

test('nothing is kept where nobody can tell the state', async () => {
  const { ask } = keptOf({ now: null });
  expect([await ask('a'), await ask('a')]).toEqual(['1', '2']);
});

test('a failure is not kept', async () => {
  const kept = new KeptAnswers(async () => 'one');
  await expect(kept.bodyOf('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await kept.bodyOf('a', async () => 'yes')).toBe('yes');
});

test('what was not asked for longest is dropped first', async () => {
  const { ask, made } = keptOf({ now: 'one' });
  await ask('a', 3_000_000);
  await ask('b', 3_000_000);
  await ask('a', 3_000_000);
  await ask('c', 3_000_000);
  expect(made()).toBe(3);
  await ask('a', 3_000_000);
  expect(made()).toBe(3);
  await ask('b', 3_000_000);
  expect(made()).toBe(4);
});

test('those who ask together share a question for the state, but never one that was asked before them', async () => {
  const answers: ((state: string) => void)[] = [];
  const kept = new KeptAnswers(() => new Promise((resolve) => answers.push(resolve)));
  const ask = (body: string) => kept.bodyOf('a', async () => body);
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const first = ask('old');
  answers[0]!('first');
  expect(await first).toBe('old');

  const early = ask('early');
  // The database changes here: what is asked now must not be answered by what was asked before.
  const late = [ask('new'), ask('new'), ask('new')];
  expect(answers).toHaveLength(2);
  answers[1]!('first');
  expect(await early).toBe('old');
  await settled();
  expect(answers).toHaveLength(3);
  answers[2]!('second');
  expect(await Promise.all(late)).toEqual(['new', 'new', 'new']);
  expect(answers).toHaveLength(3);
});

test('a question for the state that fails fails those who share it, and the next are answered', async () => {
  const states: (() => Promise<string>)[] = [
    async () => 'one',
    () => Promise.reject(new Error('away')),
    () => Promise.reject(new Error('away')),
  ];
  const kept = new KeptAnswers(() => (states.shift() ?? (async () => 'one'))());
  const ask = () => kept.bodyOf('a', async () => 'kept');
  await ask();
  const outcomes = await Promise.allSettled([ask(), ask(), ask()]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(await ask()).toBe('kept');
});
