import { Command } from 'commander';
import { analyse } from '../graph/extract/analysis.ts';
import { toFacts } from '../graph/extract/facts.ts';
import { annotatedArticles } from './annotations/annotated-articles.ts';
import { reportErrors, reportScore } from './evaluate/report.ts';
import { scoreArticles } from './evaluate/score.ts';
import { run } from './run.ts';

const command = new Command('evaluate-annotated')
  .description('precision, recall and F1 on the articles of ../shared that are annotated in test/extract/annotated')
  .argument('[set...]', 'the sets to take together (default: all)')
  .option('--errors', 'list each error with its article, after the figures; what is listed is no longer unread')
  .parse();

await run(async () => {
  const articles = await annotatedArticles(command.args);
  const score = scoreArticles(
    articles.map(({ name, file, article, gold }) => ({ file: name, gold, found: toFacts(analyse(article), file) })),
  );
  process.stdout.write(reportScore(score));
  if (command.opts<{ errors?: boolean }>().errors) process.stdout.write(`\n${reportErrors(score.errors)}`);
});
