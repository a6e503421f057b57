import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { analyse } from '../graph/extract/analysis.ts';
import { corpusTexts } from './annotations/corpus-texts.ts';
import { type LabelledQuotation, outcomeOf, outcomes } from './annotations/labelled-quotations.ts';
import { readArticle } from './annotations/read-article.ts';
import { CommandError } from './command-error.ts';
import { markdownTable } from './markdown-table.ts';
import { run } from './run.ts';

const shared = new URL('../../shared/', import.meta.url);
const labelled = new URL('../test/extract/quotations/labelled.jsonl', import.meta.url);

const command = new Command('evaluate-quotations')
  .description('how many labelled quotations of ../shared are told rightly: whether they are speech, and whose')
  .option('--errors', 'list each error of those that are read, after the figures')
  .parse();

await run(async () => {
  const lines = readFileSync(labelled, 'utf8').trim().split('\n');
  const byArticle = new Map<string, LabelledQuotation[]>();
  for (const quotation of lines.map((line): LabelledQuotation => JSON.parse(line))) {
    const others = byArticle.get(quotation.article);
    if (others === undefined) byArticle.set(quotation.article, [quotation]);
    else others.push(quotation);
  }
  const texts = await corpusTexts(new Set(byArticle.keys()), shared);
  const counts = new Map<string, number>();
  const errors: string[] = [];
  for (const [id, quotations] of byArticle) {
    const text = texts.get(id);
    if (text === undefined) throw new CommandError(`the reference data have no article ${id}`);
    const analysis = analyse(await readArticle(id, text));
    for (const quotation of quotations) {
      const { outcome, found } = outcomeOf(analysis, quotation);
      const part = quotation.unread ? 'unread' : 'read';
      counts.set(`${part} ${outcome}`, (counts.get(`${part} ${outcome}`) ?? 0) + 1);
      if (outcome === 'right' || quotation.unread) continue;
      const { speech, speaker } = quotation;
      const label = speech ? (speaker === null ? '–' : text.slice(...speaker)) : 'no speech';
      errors.push([id, outcome, `${label} != ${found}`, text.slice(...quotation.quote)].join('\t'));
    }
  }
  const rows = ['read', 'unread'].map((part) => [
    part,
    ...outcomes.map((outcome) => String(counts.get(`${part} ${outcome}`) ?? 0)),
  ]);
  process.stdout.write(`${markdownTable(['', ...outcomes], rows)}\n`);
  if (command.opts<{ errors?: boolean }>().errors) process.stdout.write(`\n${errors.join('\n')}\n`);
});
