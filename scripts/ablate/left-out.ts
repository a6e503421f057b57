import { articleGazetteer } from '../../graph/extract/place/article-gazetteer.ts';
import { tag } from '../../graph/extract/tagger/tag.ts';
import { productSteps, type Steps } from '../steps/analysis-steps.ts';

/** The extraction without its tagger, without its rules, and so on: each row of the table of what a step brings. */
export const leftOut: { [title: string]: Steps } = {
  everything: productSteps,
  'rules alone (no tagger)': { ...productSteps, tagNames: () => [] },
  'tagger alone (names and bodies)': {
    ...productSteps,
    findOrganisations: (_reading, tagged) =>
      tagged
        .filter(({ label }) => label === 'ORG')
        .map(({ start, end }) => ({ start, end, subtype: 'other', by: 'tagger', rule: 'tagger' })),
    findPersons: ({ text }, _organisations, tagged) =>
      tagged
        .filter(({ label }) => label === 'PER')
        .map(({ start, end }) => {
          const whole = { start, end };
          return { ...whole, person: text.slice(start, end), whole, roles: [], by: 'tagger', rule: 'tagger' };
        }),
    titleBodies: () => [],
  },
  'without spreading names over the article': {
    ...productSteps,
    tagNames: ({ text, paragraphs }) =>
      paragraphs.flatMap((paragraph) =>
        tag(text.slice(paragraph.start, paragraph.end)).map((name) => ({
          ...name,
          start: name.start + paragraph.start,
          end: name.end + paragraph.start,
        })),
      ),
  },
  'without places that only the article names': {
    ...productSteps,
    // Where there are no paragraphs, no place is found in them.
    articleGazetteer: (reading) => articleGazetteer({ ...reading, paragraphs: [] }),
  },
  'without bodies read from titles': { ...productSteps, titleBodies: () => [] },
  'titles read without the bodies found before': {
    ...productSteps,
    findPersons: (reading, _organisations, tagged, words) => productSteps.findPersons(reading, [], tagged, words),
  },
  'without the headline in attribution': {
    ...productSteps,
    findStatements: (reading, quotes, persons, organisations) =>
      productSteps.findStatements(reading, quotes, persons, organisations, ''),
  },
};
