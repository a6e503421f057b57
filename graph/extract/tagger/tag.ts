import { readFileSync } from 'node:fs';
import { unpackModel } from './model.ts';
import { createTagger, type TaggedName } from './tagger.ts';

const tagger = createTagger(unpackModel(readFileSync(new URL('./tagger.model', import.meta.url))));

/**
 * Names of persons, organisations and places in one paragraph or sentence, as the committed model sees them: in text
 * order, without overlaps, in UTF-16 code units. Text comes folded (`fold`), as it was in training.
 */
export function tag(text: string): TaggedName[] {
  return tagger.tag(text);
}
