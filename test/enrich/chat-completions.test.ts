import { afterEach, describe, expect, test } from 'vitest';
import { ChatCompletions, type ChatCompletionsOptions } from '../../graph/enrich/chat-completions.ts';
import { ModelFailure } from '../../graph/enrich/language-model.ts';
import { answer, type ModelServer, type Reply, startModelServer, status } from './model-server.ts';

const messages = [{ role: 'user', content: '问' }] as const;
let server: ModelServer;
afterEach(() => server?.close());

async function modelThat(replies: Reply[], options: Partial<ChatCompletionsOptions> = {}): Promise<ChatCompletions> {
  server = await startModelServer(...replies);
  const { baseUrl } = server;
  return new ChatCompletions({
    baseUrl,
    model: 'small',
    apiKey: 'secret-key',
    timeout: 2_000,
    pauses: [1, 1],
    concurrency: 2,
    ...options,
  });
}

const failure = async (asked: Promise<string>) => {
  const error = await asked.then(
    (content) => new Error(`no failure but an answer of ${content.length} characters`),
    (reason: Error) => reason,
  );
  expect(error).toBeInstanceOf(ModelFailure);
  expect(error.message).not.toContain('secret-key');
  return error.message.replace(/127\.0\.0\.1:\d+/, 'HOST');
};

test('asks at temperature 0, with the key, and gives the content', async () => {
  const model = await modelThat(['答']);
  expect(await model.complete(messages)).toBe('答');
  expect(server.requests).toEqual([
    {
      path: '/v1/chat/completions',
      authorization: 'Bearer secret-key',
      body: { model: 'small', temperature: 0, stream: false, messages },
    },
  ]);
});

test('sends no key where there is none, and takes an address with a slash at its end', async () => {
  await modelThat(['答']);
  const options = { model: 'small', apiKey: null, timeout: 2_000, pauses: [], concurrency: 1 };
  await new ChatCompletions({ ...options, baseUrl: `${server.baseUrl}/` }).complete(messages);
  expect(server.requests[0]).toMatchObject({ path: '/v1/chat/completions', authorization: undefined });
});

describe('a refusal for now', () => {
  test.each([429, 500, 503])('of status %i is followed by another try', async (code) => {
    const model = await modelThat([status(code, ''), '答']);
    expect(await model.complete(messages)).toBe('答');
  });

  test('that lasts ends in a failure after a bounded number of tries', async () => {
    const model = await modelThat([status(503, '{"error":{"message":"busy\\u001b[31m\\nnow"}}')]);
    expect(await failure(model.complete(messages))).toBe(
      'the language model at http://HOST answers 503: busy [31m now, 3 times',
    );
    expect(server.requests).toHaveLength(3);
  });

  test('that asks for a long pause is a failure at once', async () => {
    const model = await modelThat([status(429, '', { 'retry-after': '86400' })]);
    expect(await failure(model.complete(messages))).toBe(
      'the language model at http://HOST answers 429 and asks to wait for 86400 s',
    );
  });

  test('is not waited for after an interrupt', async () => {
    const model = await modelThat([status(503, '')], { pauses: [60_000] });
    const interrupt = new AbortController();
    const asked = model.complete(messages, interrupt.signal);
    setTimeout(() => interrupt.abort(), 50);
    await expect(asked).rejects.toThrow(/abort/);
  });
});

describe('no answer', () => {
  test.each<[string, Reply, string]>([
    ['for a wrong key', status(401, '{"error":{"message":"bad key secret-key"}}'), 'answers 401: bad key …'],
    ['for an unknown model', status(404, '{"error":"model small not found"}'), 'answers 404: model small not found'],
    [
      'in HTML',
      status(200, '<html>Welcome</html>'),
      'sent something that is no chat completion; LLM_BASE_URL usually ends in /v1',
    ],
    [
      'in JSON of another shape',
      status(200, '{"choices":[{"message":{"content":null}}]}'),
      'sent something that is no chat completion; LLM_BASE_URL usually ends in /v1',
    ],
    [
      'of endless length',
      (response) => void response.write('x'.repeat(2_000_000)),
      'sent an answer of more than 1000000 bytes',
    ],
    ['but a broken connection', (response) => void response.destroy(), 'cannot be reached: other side closed'],
    [
      'but another address',
      status(307, '', { location: 'http://127.0.0.1:9/v1/chat/completions' }),
      'cannot be reached: unexpected redirect',
    ],
  ])('%s is a failure in words, and no second try', async (_what, reply, words) => {
    const model = await modelThat([reply]);
    expect(await failure(model.complete(messages))).toBe(`the language model at http://HOST ${words}`);
    expect(server.requests).toHaveLength(1);
  });

  test('in time is a failure', async () => {
    const model = await modelThat([() => {}], { timeout: 100 });
    expect(await failure(model.complete(messages))).toBe(
      'the language model at http://HOST gave no answer within 0.1 s',
    );
  });

  test('where the body stops half way is a failure too', async () => {
    const model = await modelThat([(response) => void response.write('{"choices":[')], { timeout: 200 });
    expect(await failure(model.complete(messages))).toMatch(/gave no answer within 0.2 s$/);
  });

  test('where nobody listens is a failure', async () => {
    const model = await modelThat(['']);
    await server.close();
    expect(await failure(model.complete(messages))).toBe(
      'the language model at http://HOST cannot be reached: the connection is refused',
    );
  });
});

test('no more requests than allowed are under way at once', async () => {
  let open = 0;
  let most = 0;
  const model = await modelThat([
    (response) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        answer(response, '答');
      }, 20);
    },
  ]);
  await Promise.all(Array.from({ length: 9 }, () => model.complete(messages)));
  expect(server.requests).toHaveLength(9);
  expect(most).toBe(2);
});
