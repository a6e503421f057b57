import { Command } from 'commander';
import { readSent } from '../graph/read/read-stream.ts';
import { annotatedSets } from './annotations/annotated-sets.ts';
import { corpusTexts } from './annotations/corpus-texts.ts';
import { factsOf } from './annotations/stand-off.ts';
import { CommandError } from './command-error.ts';
import { extractFacts } from './evaluate/extract-facts.ts';
import { reportErrors, reportScore } from './evaluate/report.ts';
import { scoreArticles } from './evaluate/score.ts';
import { run } from './run.ts';

const shared = new URL('../../shared/', import.meta.url);

const command = new Command('evaluate-annotated')
  .description('precision, recall and F1 on the articles of ../shared that are annotated in test/extract/annotated')
  .argument('[set...]', 'the sets to take together (default: all)')
  .option('--errors', 'list each error with its article, after the figures; what is listed is no longer unread')
  .parse();

await run(async () => {
  const annotations = [...annotatedSets(command.args)].flatMap(([set, articles]) =>
    articles.map((annotation) => ({ set, annotation })),
  );
  const texts = await corpusTexts(new Set(annotations.map(({ annotation }) => annotation.article)), shared);
  const pairs = [];
  for (const { set, annotation } of annotations) {
    const { article: id } = annotation;
    const text = texts.get(id);
    if (text === undefined)
      throw new CommandError(`the reference data have no article ${id}, which set ${set} annotates`);
    const [found = null] = (await extractFacts(readSent(`${id}.txt`, text))).values();
    pairs.push({ file: `${set}/${id}`, gold: factsOf(annotation, `${id}.txt`, text), found });
  }
  const score = scoreArticles(pairs);
  process.stdout.write(reportScore(score));
  if (command.opts<{ errors?: boolean }>().errors) process.stdout.write(`\n${reportErrors(score.errors)}`);
});
