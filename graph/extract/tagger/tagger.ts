import { matchesOf } from '../text/matches.ts';
import { featureCount, featuresOf } from './features.ts';
import { type LookUp, prepare } from './knowledge.ts';
import type { Model } from './model.ts';
import { type Label, labelledSpans, tagCount } from './tag-set.ts';
import { bestTags, margins, type Scores } from './viterbi.ts';
import { buildWeightTable } from './weight-table.ts';

/** A stretch that the tagger takes for a name, in UTF-16 code units of the text it was given. */
export interface TaggedName {
  start: number;
  end: number;
  label: Label;
  /** Margin over the best reading that is other at some character of the name, from 0; above 10 it is as good as sure. */
  score: number;
}

/** A learned tagger. A pure function of its model: the same text gives the same names. */
export interface Tagger {
  /** Names of persons, organisations and places in one paragraph or sentence, in text order, without overlaps. */
  tag(text: string): TaggedName[];
}

/** Sentences are tagged one by one; their features look across the boundary. */
const sentence = /[^。！？；\n]*[。！？；\n]+[”’）]*|[^。！？；\n]+$/g;

/** Spans of sentences that cover `text` without gaps. */
export function sentenceSpans(text: string): { start: number; end: number }[] {
  return matchesOf(text, sentence).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

export function createTagger(model: Model): Tagger {
  const lookUp: LookUp = prepare(model.knowledge);
  const weights = buildWeightTable(model.features, model.weights);
  const { step, transitions } = model;

  /** Emission scores of the characters from `start` to `end`. */
  function score(features: Int32Array, start: number, end: number): Scores {
    const emissions = new Float32Array((end - start) * tagCount);
    for (let index = start; index < end; index++) {
      weights.sum(features, index * featureCount, emissions, (index - start) * tagCount);
    }
    for (let slot = 0; slot < emissions.length; slot++) emissions[slot]! *= step;
    return { length: end - start, emissions, transitions };
  }

  return {
    tag(text) {
      const features = featuresOf(text, lookUp);
      return sentenceSpans(text).flatMap(({ start, end }): TaggedName[] => {
        const scores = score(features, start, end);
        const tags = bestTags(scores);
        const spans = labelledSpans(tags);
        if (spans.length === 0) return [];
        const margin = margins(scores, tags);
        return spans.map((span) => ({
          start: start + span.start,
          end: start + span.end,
          label: span.label,
          score: Math.min(...margin.subarray(span.start, span.end)),
        }));
      });
    },
  };
}
