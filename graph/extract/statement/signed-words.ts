import type { Span } from '../../model/span.ts';
import { holdsSpeech, type Scene } from './scene.ts';
import { personSpeaker, type Speaker } from './speaker.ts';

/** Words that a line at their end attributes: ——某某书记日前在会上说. */
export interface SignedWords {
  span: Span;
  speaker: Speaker;
  cue: Span;
}

const signature = /^[—―]{1,2}[^。！？：]{4,100}(说|表示|指出|强调|讲话|演讲|致辞|发言|贺信|回信)$/;

/** The paragraphs above each signature, up to a heading, one statement each, and the ends of all paragraphs that are thereby settled. */
export function findSignedWords(scene: Scene): { words: SignedWords[]; paragraphEnds: number[] } {
  const { paragraphs } = scene.reading;
  const words: SignedWords[] = [];
  const paragraphEnds: number[] = [];
  paragraphs.forEach(({ start, end }, index) => {
    const match = end - start > 110 ? null : signature.exec(scene.mask.slice(start, end).trimEnd());
    const person = match === null ? undefined : scene.personsIn(start, end)[0];
    if (match === null || person === undefined) return;
    let first = index;
    while (first > 0 && isBody(scene, first - 1)) first--;
    if (first === index) return;
    const cueStart = start + match[0].length - match[1]!.length;
    const cue = { start: cueStart, end: cueStart + match[1]!.length };
    for (const span of paragraphs.slice(first, index)) words.push({ span, speaker: personSpeaker(person), cue });
    paragraphEnds.push(...paragraphs.slice(first, index + 1).map((paragraph) => paragraph.end));
  });
  return { words, paragraphEnds };
}

/** A paragraph of running text that holds nobody's quoted words. */
function isBody(scene: Scene, index: number): boolean {
  const paragraph = scene.reading.paragraphs[index]!;
  return paragraph.kind !== 'heading' && !holdsSpeech(scene, paragraph);
}
