import type { Article } from '../../graph/model/article.ts';
import type { Facts } from '../../graph/model/facts.ts';
import { CommandError } from '../command-error.ts';
import { annotatedSets } from './annotated-sets.ts';
import { corpusTexts } from './corpus-texts.ts';
import { readArticle } from './read-article.ts';
import { factsOf } from './stand-off.ts';

/** An annotated article of the reference data, with its text and its facts in words. */
export interface AnnotatedArticle {
  /** Set and id: `O1/cpc-00001`. */
  name: string;
  /** The name that its facts give for it. */
  file: string;
  article: Article;
  gold: Facts;
}

const shared = new URL('../../../shared/', import.meta.url);

/** The articles of the named sets, of all where none is named. Throws a `CommandError` where a text is not there. */
export async function annotatedArticles(sets: readonly string[]): Promise<AnnotatedArticle[]> {
  const annotations = [...annotatedSets(sets)].flatMap(([set, articles]) =>
    articles.map((annotation) => ({ set, annotation })),
  );
  const texts = await corpusTexts(new Set(annotations.map(({ annotation }) => annotation.article)), shared);
  return Promise.all(
    annotations.map(async ({ set, annotation }) => {
      const { article: id } = annotation;
      const text = texts.get(id);
      if (text === undefined)
        throw new CommandError(`the reference data have no article ${id}, which set ${set} annotates`);
      const file = `${id}.txt`;
      const article = await readArticle(id, text);
      return { name: `${set}/${id}`, file, article, gold: factsOf(annotation, file, text) };
    }),
  );
}
