import { Command } from 'commander';
import { toFacts } from '../graph/extract/facts.ts';
import { leftOut } from './ablate/left-out.ts';
import { type AnnotatedArticle, annotatedArticles } from './annotations/annotated-articles.ts';
import { type Score, type ScoredKind, scoreArticles } from './evaluate/score.ts';
import { markdownTable } from './markdown-table.ts';
import { run } from './run.ts';
import { analyseBy, type Steps } from './steps/analysis-steps.ts';

const command = new Command('ablate')
  .description('F1 of each kind of fact with one step of the extraction left out, as a Markdown table')
  .argument('[set...]', 'the annotated sets of test/extract/annotated to take together (default: all)')
  .parse();

const columns: { [title: string]: ScoredKind } = {
  persons: 'persons',
  roles: 'roles',
  bodies: 'orgs',
  direct: 'direct+speaker',
  indirect: 'indirect+speaker',
  slogans: 'slogans',
  programs: 'programs',
};

await run(async () => {
  const articles = await annotatedArticles(command.args);
  const rows = Object.entries(leftOut).map(([title, steps]) => {
    const score = scoreBy(steps, articles);
    return [title, ...Object.values(columns).map((kind) => f1(score, kind))];
  });
  process.stdout.write(markdownTable(['', ...Object.keys(columns)], rows));
});

function scoreBy(steps: Steps, articles: readonly AnnotatedArticle[]): Score {
  return scoreArticles(
    articles.map(({ name, file, article, gold }) => ({
      file: name,
      gold,
      found: toFacts(analyseBy(steps, article), file),
    })),
  );
}

function f1(score: Score, kind: ScoredKind): string {
  const { hit, false: wrong, missed } = score.counts[kind];
  const whole = 2 * hit + wrong + missed;
  return whole === 0 ? '–' : ((2 * hit) / whole).toFixed(3);
}
