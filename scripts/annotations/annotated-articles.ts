import type { Facts } from '../../graph/model/facts.ts';
import { CommandError } from '../command-error.ts';
import { annotatedSets } from './annotated-sets.ts';
import { corpusTexts } from './corpus-texts.ts';
import { factsOf } from './stand-off.ts';

/** An annotated article of the reference data, with its text and its facts in words. */
export interface AnnotatedArticle {
  /** Set and id: `O1/cpc-00001`. */
  name: string;
  /** The name to read the text by. */
  file: string;
  text: string;
  gold: Facts;
}

const shared = new URL('../../../shared/', import.meta.url);

/** The articles of the named sets, of all where none is named. Throws a `CommandError` where a text is not there. */
export async function annotatedArticles(sets: readonly string[]): Promise<AnnotatedArticle[]> {
  const annotations = [...annotatedSets(sets)].flatMap(([set, articles]) =>
    articles.map((annotation) => ({ set, annotation })),
  );
  const texts = await corpusTexts(new Set(annotations.map(({ annotation }) => annotation.article)), shared);
  return annotations.map(({ set, annotation }) => {
    const { article: id } = annotation;
    const text = texts.get(id);
    if (text === undefined)
      throw new CommandError(`the reference data have no article ${id}, which set ${set} annotates`);
    const file = `${id}.txt`;
    return { name: `${set}/${id}`, file, text, gold: factsOf(annotation, file, text) };
  });
}
