import type { Article } from '../model/article.ts';
import type { ArticleGraph } from '../model/article-graph.ts';
import { checkGraph } from '../schema/check-graph.ts';
import { jsonValidator, ValidationError } from '../schema/validator.ts';
import { maximumArticleBytes, tooLarge } from './bytes.ts';
import { parseDate } from './calendar-date.ts';
import { completeArticle, type Draft } from './draft.ts';
import { unreadable } from './read-error.ts';

/**
 * The article that one JSON line holds: `{"id", "date", "title", "source", "url", "text"}`, of which only `text` is
 * required. A line with `formatVersion` is a graph, as `extract` prints it, and gives its article and the graph. Throws a
 * `ReadError` where it is neither.
 */
export function articleOfJsonLine(line: string): { article: Article; graph?: ArticleGraph } {
  const value = parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw unreadable('not_json_object');
  }
  const graph = Object.hasOwn(value, 'formatVersion') ? checkedGraph(value) : undefined;
  const article = graph?.article ?? completeArticle(draftOf(value as { [name: string]: unknown }), null);
  if (Buffer.byteLength(article.text) > maximumArticleBytes) throw tooLarge();
  return graph === undefined ? { article } : { article, graph };
}

function draftOf(value: { [name: string]: unknown }): Draft {
  const field = (name: string) => stringField(value, name);
  const text = field('text');
  if (text === null) throw unreadable('no_text_field');
  return {
    text,
    id: field('id'),
    title: field('title'),
    date: field('date'),
    source: field('source'),
    url: field('url'),
  };
}

const graphValidator = jsonValidator<ArticleGraph>('ArticleGraph');

/** A graph that `extract` could have printed; a `ReadError` says what is wrong with any other. */
function checkedGraph(value: object): ArticleGraph {
  try {
    const graph = graphValidator(value);
    const { id, date } = graph.article;
    if (id.trim() === '') throw new RangeError('its article has no id');
    if (date !== null && parseDate(date) !== date) throw new RangeError(`invalid article/date: ${date}`);
    checkGraph(graph);
    return graph;
  } catch (error) {
    if (!(error instanceof ValidationError || error instanceof RangeError)) throw error;
    throw unreadable('not_graph', { detail: error.message });
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) throw unreadable('not_json', { detail: error.message });
    throw error;
  }
}

/** A field as a string; null where it is absent, null or blank. Numbers count: ids often are. */
function stringField(value: { [name: string]: unknown }, name: string): string | null {
  const field = Object.hasOwn(value, name) ? value[name] : null;
  if (field === null || field === undefined) return null;
  if (typeof field === 'number') return String(field);
  if (typeof field !== 'string')
    throw unreadable('field_not_string', { field: name, type: Array.isArray(field) ? 'a list' : typeof field });
  return field.trim() === '' ? null : field;
}
