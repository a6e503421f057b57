import type { Article } from '../model/article.ts';
import { findGroups } from './group/find-groups.ts';
import type { GroupMention } from './group/group-mention.ts';
import type { PersonMention } from './name/person-mention.ts';
import { findPersons } from './name/persons.ts';
import { findOccasions } from './occasion/find-occasions.ts';
import type { OccasionMention } from './occasion/occasion-mention.ts';
import { findOrganisations } from './organisation/find-organisations.ts';
import type { OrganisationMention } from './organisation/organisation-mention.ts';
import { withoutSites } from './organisation/sites.ts';
import { titleBodies } from './organisation/title-bodies.ts';
import { withoutPersons } from './organisation/without-persons.ts';
import { type ArticleGazetteer, articleGazetteer } from './place/article-gazetteer.ts';
import { articlePlace } from './place/article-place.ts';
import type { ArticlePlace, PlaceMention } from './place/place-mention.ts';
import { findPlaces } from './place/places.ts';
import { classifyQuotes } from './quote/classify-quotes.ts';
import { findQuotes } from './quote/quote.ts';
import type { ClassifiedQuote } from './quote/quote-class.ts';
import { findStatements } from './statement/find-statements.ts';
import type { StatementDraft } from './statement/statement-draft.ts';
import { tagNames } from './tagger/tag-names.ts';
import { findTerms } from './term/find-terms.ts';
import type { TermMention } from './term/term-mention.ts';
import { type Reading, readLayout } from './text/reading.ts';
import { WordBoundaries } from './text/word-boundaries.ts';

/** Everything that the steps found in one article, in offsets of the reading, before mentions become entities. */
export interface Analysis {
  article: Article;
  reading: Reading;
  quotes: ClassifiedQuote[];
  gazetteer: ArticleGazetteer;
  home: ArticlePlace;
  organisations: OrganisationMention[];
  persons: PersonMention[];
  places: PlaceMention[];
  terms: TermMention[];
  groups: GroupMention[];
  occasions: OccasionMention[];
  statements: StatementDraft[];
}

/** Reads an article: layout, quotation marks, names of bodies and persons, places, terms, groups, statements, in this order. */
export function analyse(article: Article): Analysis {
  const reading = readLayout(article);
  const quotes = classifyQuotes(reading, findQuotes(reading));
  const tagged = tagNames(reading);
  const gazetteer = articleGazetteer(reading);
  const words = new WordBoundaries(reading.text);
  const found = withoutPersons(reading.text, findOrganisations(reading, tagged, gazetteer, words), tagged);
  const persons = findPersons(reading, found, tagged, words);
  const terms = findTerms(reading, quotes, tagged);
  const bodies = [...found, ...titleBodies(reading.text, persons, found)].sort((a, b) => a.start - b.start);
  const organisations = withoutSites(reading.text, bodies, terms);
  const home = articlePlace(reading, article, gazetteer);
  return {
    article,
    reading,
    quotes,
    gazetteer,
    home,
    organisations,
    persons,
    places: findPlaces(reading, home, gazetteer),
    terms,
    groups: findGroups(reading, persons),
    occasions: findOccasions(reading, terms),
    statements: findStatements(reading, quotes, persons, organisations, article.title),
  };
}
