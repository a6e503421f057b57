import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extract } from '../../graph/extract/extract.ts';
import { maximumArticleBytes } from '../../graph/read/bytes.ts';
import { readPaths } from '../../graph/read/read-paths.ts';
import type { ReadResult } from '../../graph/read/read-result.ts';
import { readSent } from '../../graph/read/read-stream.ts';

const text = '青澜治水记\n6月3日，青澜市召开水务工作会议。会议强调，要把清水留给子孙。';
const corpus = '../shared/corpus/news.jsonl.gz';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tifa-read-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function all(results: AsyncIterable<ReadResult>): Promise<ReadResult[]> {
  const list: ReadResult[] = [];
  for await (const result of results) list.push(result);
  return list;
}

/** One short line a result: what a table of cases can compare. */
function brief(result: ReadResult): string {
  const file = result.file.replace(`${folder}/`, '');
  if (result.kind === 'article') return `${file}${result.line ? `:${result.line}` : ''} -> ${result.outputName}`;
  return `${result.kind} ${file}${'line' in result && result.line ? `:${result.line}` : ''}`;
}

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

describe('readPaths', () => {
  it('reads a folder with all below it, in the order of names, and counts what it passes over', async () => {
    await put('乙 篇.txt', text);
    await put('a/c.md', `---\nid: qlwb-3\n---\n${text}`);
    await put('a/b.html', `<p>${text}</p>`);
    await put('a/photo.jpg', 'x');
    await put('a/.hidden.txt', text);
    await put('README.md', text);
    await put('.git/x.txt', text);
    expect((await all(readPaths([folder]))).map(brief)).toEqual([
      'skipped README.md',
      'skipped a/.hidden.txt',
      'a/b.html -> b',
      'a/c.md -> c',
      'skipped a/photo.jpg',
      '乙 篇.txt -> 乙 篇',
    ]);
  });

  it('reads what a glob matches, a name with brackets as itself, and each file once', async () => {
    await put('a[1].txt', `${text}一`);
    await put('deep/er/b.txt', `${text}二`);
    await put('deep/c.md', `${text}三`);
    const paths = [join(folder, 'a[1].txt'), join(folder, '**/*.txt'), join(folder, 'deep/c.md')];
    expect((await all(readPaths(paths))).map(brief)).toEqual([
      'a[1].txt -> a[1]',
      'deep/er/b.txt -> b',
      'deep/c.md -> c',
    ]);
  });

  it('says what is wrong with each path that cannot be read, and goes on', async () => {
    const paths = [
      join(folder, 'missing.txt'),
      join(folder, '*.nothing'),
      await put('sheet.xlsx', 'x'),
      await put('empty.txt', ''),
      await put('blank.txt', ' \n\n　'),
      await put('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])),
      await put('not-gzip.txt.gz', text),
      await put('cut.txt.gz', gzipSync(text).subarray(0, 60)),
      await put('empty.jsonl', ''),
      '/dev/null',
      await put('good.txt', text),
    ];
    const results = await all(readPaths(paths));
    expect(results.map((result) => (result.kind === 'failure' ? result.message : result.kind))).toEqual([
      'no such file or folder',
      'no file matches',
      expect.stringContaining('not a format that is read; these are: .txt .md'),
      'empty: it holds no text',
      'empty: it holds no text',
      'binary data, not text',
      'not gzip data, though its name ends in .gz',
      'damaged gzip data: the file ends too early',
      'empty: it holds no lines',
      'not a file; pipe it in and name it -',
      'article',
    ]);
    expect(results.map((result) => result.file)).toEqual(paths);
  });

  it('refuses an article past the limit, unpacked size counted, and keeps the text up to it', async () => {
    const large = Buffer.alloc(maximumArticleBytes + 1, 'a');
    const results = await all(
      readPaths([
        await put('large.txt', large),
        await put('bomb.txt.gz', gzipSync(large)),
        await put('fits.txt', large.subarray(1)),
      ]),
    );
    expect(results.map((result) => (result.kind === 'failure' ? result.message.slice(0, 17) : result.kind))).toEqual([
      'larger than 10 MB',
      'larger than 10 MB',
      'article',
    ]);
  });

  it('takes a line as long as the graph of the largest article, but no larger article', async () => {
    const line = (length: number, padding: number) =>
      JSON.stringify({ text: 'a'.repeat(length), '': 'b'.repeat(padding) });
    const lines = [line(maximumArticleBytes, 5_000_000), line(maximumArticleBytes + 1, 0), line(1, 0)];
    const results = await all(readPaths([await put('large.jsonl', lines.join('\n'))]));
    expect(results.map((result) => (result.kind === 'failure' ? result.message.slice(0, 17) : result.kind))).toEqual([
      'article',
      'larger than 10 MB',
      'article',
    ]);
  });

  it('is not led in circles by symbolic links, and reports broken ones', async () => {
    await put('a/one.txt', text);
    await symlink(folder, join(folder, 'a/up'));
    await symlink(join(folder, 'self'), join(folder, 'self'));
    await symlink(join(folder, 'nowhere'), join(folder, 'broken.txt'));
    expect((await all(readPaths([folder]))).map(brief)).toEqual([
      'a/one.txt -> one',
      'failure broken.txt',
      'failure self',
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('reports a file that may not be read', async () => {
    const path = await put('secret.txt', text);
    await chmod(path, 0);
    expect(await all(readPaths([path]))).toEqual([
      { kind: 'failure', file: path, code: 'no_permission', message: 'no permission to read it' },
    ]);
  });

  it('reads .txt, .html and .jsonl in every encoding, gzipped or not, to the same text', async () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'gb18030']) {
      const json = `${JSON.stringify({ id: '一', text })}\n${JSON.stringify({ id: '二', text: `${text}${text}` })}\n`;
      const files = { 'a.txt': text, 'a.html': `<div><p>${text.replace('\n', '</p><p>')}</p></div>`, 'a.jsonl': json };
      for (const [name, content] of Object.entries(files)) {
        const bytes = iconv.encode(content, encoding);
        const paths = [await put(name, bytes), await put(`${name}.gz`, gzipSync(bytes))];
        for (const result of await all(readPaths(paths))) {
          expect([
            encoding,
            result.kind,
            result.kind === 'article' && result.article.text.slice(0, text.length),
          ]).toEqual([encoding, 'article', text]);
        }
      }
    }
  });
});

describe('JSON lines', () => {
  it('cost one failure with its line number for each that is broken', async () => {
    const lines = [
      '{"text": "甲", "id": 7}',
      '{"text": ',
      '',
      '[]',
      '{"title": "无"}',
      '{"text": 5.5, "id": [1]}',
      '{"text": "乙"}',
    ];
    const results = await all(readPaths([await put('a.jsonl', lines.join('\r\n'))]));
    expect(results.map(brief)).toEqual([
      'a.jsonl:1 -> 7',
      'failure a.jsonl:2',
      'failure a.jsonl:4',
      'failure a.jsonl:5',
      'failure a.jsonl:6',
      expect.stringMatching(/^a\.jsonl:7 -> article-/),
    ]);
  });

  it('may hold graphs beside articles, and cost one failure for each graph that is none', async () => {
    const graph = extract({ id: 'g', title: '题', date: '2023-06-04', source: null, url: null, text });
    const { article } = graph;
    const broken: [value: object, message: RegExp][] = [
      [{ ...graph, formatVersion: 2 }, /invalid formatVersion: 2 is not 1$/],
      [{ formatVersion: 1, text }, /unknown field text|is missing/],
      [{ ...graph, entities: [{ ...graph.entities[0], kind: 'planet' }] }, /"planet" is not one of/],
      [{ ...graph, mentions: [{ entity: graph.entities[0]!.id, start: 0, end: 1e6 }] }, /span outside the text/],
      [{ ...graph, article: { ...article, date: '4. Juni' } }, /invalid article\/date: 4\. Juni/],
      [{ ...graph, article: { ...article, id: ' ' } }, /its article has no id/],
    ];
    const lines = [graph, ...broken.map(([value]) => value), article].map((value) => JSON.stringify(value));
    const results = await all(readPaths([await put('a.jsonl', lines.join('\n'))]));
    expect(results[0]).toMatchObject({ kind: 'article', line: 1, outputName: 'g', article, graph });
    broken.forEach(([, message], index) => {
      expect(results[index + 1]).toMatchObject({
        kind: 'failure',
        line: index + 2,
        message: expect.stringMatching(message),
      });
    });
    expect(results.at(-1)).toMatchObject({ kind: 'article', article });
    expect(results.at(-1)).not.toHaveProperty('graph');
  });

  it('keep the rest of the file where one line holds bytes that are no text', async () => {
    const good = Buffer.from(`${JSON.stringify({ text })}\n`);
    const bytes = Buffer.concat([
      good,
      Buffer.from('{"text": "'),
      Buffer.from([0xff, 0xff]),
      Buffer.from('"}\n'),
      good,
    ]);
    expect((await all(readPaths([await put('a.jsonl', bytes)]))).map((result) => result.kind)).toEqual([
      'article',
      'failure',
      'article',
    ]);
  });

  it('are cut right however the stream falls into chunks', async () => {
    const json = [1, 2, 3]
      .map((id) => JSON.stringify({ id, text: `${text}${id}`, date: '2023-06-04', title: '题' }))
      .join('\n');
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'gb18030']) {
      for (const size of [1, 2, 3, 7, 1000]) {
        const results = await all(readPaths(['-'], { standardInput: chunksOf(iconv.encode(json, encoding), size) }));
        expect(results.map(brief)).toEqual(['-:1 -> 1', '-:2 -> 2', '-:3 -> 3']);
      }
    }
  });

  it('cannot name a file outside the folder they are written to', async () => {
    const [result] = await all(readSent('a.jsonl', JSON.stringify({ id: '../../x', text })));
    expect(result).toMatchObject({ article: { id: '../../x' }, outputName: '__.._x' });
  });

  it.skipIf(!existsSync(corpus))('stream a large collection in flat memory', { timeout: 60_000 }, async () => {
    let count = 0;
    let largest = 0;
    const before = process.memoryUsage().rss;
    for await (const result of readPaths([corpus])) {
      expect(result.kind).toBe('article');
      if (++count % 1000 === 0) largest = Math.max(largest, process.memoryUsage().rss);
    }
    expect(count).toBeGreaterThan(20_000);
    expect(largest - before).toBeLessThan(150e6);
  });
});

describe('standard input', () => {
  it('is one text where it does not begin with a brace', async () => {
    const [result] = await all(readPaths(['-'], { standardInput: chunksOf(gzipSync(text), 5) }));
    expect(result).toMatchObject({ kind: 'article', file: '-', article: { title: '青澜治水记', text } });
  });

  it('is a failure where it is empty', async () => {
    expect(await all(readPaths(['-'], { standardInput: chunksOf(new Uint8Array(), 5) }))).toEqual([
      { kind: 'failure', file: '-', code: 'empty', message: 'empty: it holds no text' },
    ]);
  });
});
