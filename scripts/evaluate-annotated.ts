import { Command } from 'commander';
import { readSent } from '../graph/read/read-stream.ts';
import { annotatedArticles } from './annotations/annotated-articles.ts';
import { extractFacts } from './evaluate/extract-facts.ts';
import { reportErrors, reportScore } from './evaluate/report.ts';
import { scoreArticles } from './evaluate/score.ts';
import { run } from './run.ts';

const command = new Command('evaluate-annotated')
  .description('precision, recall and F1 on the articles of ../shared that are annotated in test/extract/annotated')
  .argument('[set...]', 'the sets to take together (default: all)')
  .option('--errors', 'list each error with its article, after the figures; what is listed is no longer unread')
  .parse();

await run(async () => {
  const pairs = [];
  for (const { name, file, text, gold } of await annotatedArticles(command.args)) {
    const [found = null] = (await extractFacts(readSent(file, text))).values();
    pairs.push({ file: name, gold, found });
  }
  const score = scoreArticles(pairs);
  process.stdout.write(reportScore(score));
  if (command.opts<{ errors?: boolean }>().errors) process.stdout.write(`\n${reportErrors(score.errors)}`);
});
