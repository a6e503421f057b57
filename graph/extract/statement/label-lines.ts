import type { Span } from '../../model/span.ts';
import type { Scene } from './scene.ts';
import { nounSpeakerEndingAt, personSpeaker, type Speaker } from './speaker.ts';

/** A paragraph of an interview: who speaks, a colon, and the words without quotation marks. */
export interface LabelLine {
  words: Span;
  speaker: Speaker;
}

const label = /^([^，。；：！？“”□]{2,30})：(?=[^“《\s])/;
const fewestUnnamed = 2;

/**
 * The interview lines of the article: 县医院院长 周启明：…, also 记者：… and 服务员：… where there are at least two of them,
 * so that a single 提示：… or 负责人：… of another kind of list is none.
 */
export function findLabelLines(scene: Scene): LabelLine[] {
  const named: LabelLine[] = [];
  const unnamed: LabelLine[] = [];
  for (const paragraph of scene.reading.paragraphs) {
    const match =
      paragraph.kind === 'body' ? label.exec(scene.mask.slice(paragraph.start, paragraph.start + 40)) : null;
    if (match === null) continue;
    const colon = paragraph.start + match[1]!.length;
    const words = { start: colon + 1, end: paragraph.end };
    const person = scene.personsIn(paragraph.start, colon).at(-1);
    if (person?.end === colon) named.push({ words, speaker: personSpeaker(person) });
    else if (match[1] === '记者') {
      unnamed.push({ words, speaker: { type: 'role', person: null, span: { start: paragraph.start, end: colon } } });
    } else {
      const speaker = nounSpeakerEndingAt(scene, paragraph.start, colon);
      if (speaker?.type === 'role') unnamed.push({ words, speaker });
    }
  }
  const lines = named.length + unnamed.length >= fewestUnnamed ? [...named, ...unnamed] : named;
  return lines.sort((a, b) => a.words.start - b.words.start);
}
