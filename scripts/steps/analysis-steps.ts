import type { Analysis } from '../../graph/extract/analysis.ts';
import { findGroups } from '../../graph/extract/group/find-groups.ts';
import { findPersons } from '../../graph/extract/name/persons.ts';
import { findOccasions } from '../../graph/extract/occasion/find-occasions.ts';
import { findOrganisations } from '../../graph/extract/organisation/find-organisations.ts';
import { titleBodies } from '../../graph/extract/organisation/title-bodies.ts';
import { withoutPersons } from '../../graph/extract/organisation/without-persons.ts';
import { articleGazetteer } from '../../graph/extract/place/article-gazetteer.ts';
import { articlePlace } from '../../graph/extract/place/article-place.ts';
import { findPlaces } from '../../graph/extract/place/places.ts';
import { classifyQuotes } from '../../graph/extract/quote/classify-quotes.ts';
import { findQuotes } from '../../graph/extract/quote/quote.ts';
import { findStatements } from '../../graph/extract/statement/find-statements.ts';
import { tagNames } from '../../graph/extract/tagger/tag-names.ts';
import { findTerms } from '../../graph/extract/term/find-terms.ts';
import { readLayout } from '../../graph/extract/text/reading.ts';
import { WordBoundaries } from '../../graph/extract/text/word-boundaries.ts';
import type { Article } from '../../graph/model/article.ts';

/** The steps of the analysis, as the product has them. */
export const productSteps = {
  readLayout,
  findQuotes,
  classifyQuotes,
  tagNames,
  articleGazetteer,
  findOrganisations,
  withoutPersons,
  findPersons,
  titleBodies,
  articlePlace,
  findTerms,
  findPlaces,
  findGroups,
  findOccasions,
  findStatements,
};

export type Steps = typeof productSteps;

/**
 * The analysis of an article by the given steps, so that a step can be timed or left out without a switch in the
 * product. With `productSteps` it gives what `analyse` gives, and a test holds it to that.
 */
export function analyseBy(steps: Steps, article: Article): Analysis {
  const reading = steps.readLayout(article);
  const quotes = steps.classifyQuotes(reading, steps.findQuotes(reading));
  const tagged = steps.tagNames(reading);
  const gazetteer = steps.articleGazetteer(reading);
  const words = new WordBoundaries(reading.text);
  const bodiesFound = steps.findOrganisations(reading, tagged, gazetteer, words);
  const found = steps.withoutPersons(reading.text, bodiesFound, tagged);
  const persons = steps.findPersons(reading, found, tagged, words);
  const bodies = steps.titleBodies(reading.text, persons, found);
  const organisations = [...found, ...bodies].sort((a, b) => a.start - b.start);
  const home = steps.articlePlace(reading, article, gazetteer);
  const terms = steps.findTerms(reading, quotes, tagged);
  return {
    article,
    reading,
    quotes,
    gazetteer,
    home,
    organisations,
    persons,
    places: steps.findPlaces(reading, home, gazetteer),
    terms,
    groups: steps.findGroups(reading, persons),
    occasions: steps.findOccasions(reading, terms),
    statements: steps.findStatements(reading, quotes, persons, organisations, article.title),
  };
}
