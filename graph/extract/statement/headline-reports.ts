import { countries } from '../../model/countries.ts';
import type { Span } from '../../model/span.ts';
import { matchesOf } from '../text/matches.ts';
import { oneOf } from './cue-pattern.ts';
import type { Scene } from './scene.ts';
import { type Speaker, subjectBefore } from './speaker.ts';

/** What a heading reports: 美媒称某舰起火, 周某在座谈会上强调 守好渠首. */
export interface HeadlineReport {
  span: Span;
  speaker: Speaker;
  cue: Span;
}

/** Headlines of foreign news are short, and several may stand side by side with a space between. */
const claim = /^([^，。：；]{1,20}?)则?(称(?![号呼职谓为之作赞])|指责)[^\s]{4,}/;
/** Headlines of what a person said on an occasion go on behind a space. */
const stress = /^([^，。：；\s]{2,24}?)(强调)\s*[^\s].{5,}/;

const abbreviated = '[美俄英法德日韩朝印巴乌以伊墨加澳欧叙菲]';
/** 美媒, 以军, 伊朗外长, 墨: nothing else vouches for these where they open a headline. */
const foreign = new RegExp(
  `^(?:${abbreviated}|${oneOf([...countries, '欧盟'])})(?:媒体?|军方?|方面?|警方|官方|外长|防长|财长|总统|总理|首相|官员)?$`,
);

/** The reports in the headings of the article, in text order. */
export function findHeadlineReports(scene: Scene): HeadlineReport[] {
  return scene.reading.paragraphs.flatMap((paragraph) => {
    if (paragraph.kind !== 'heading') return [];
    const stressed = reportIn(scene, paragraph, stress);
    if (stressed !== null && stressed.speaker.person !== null) return [stressed];
    return partsOf(scene.mask, paragraph).flatMap((part) => reportIn(scene, part, claim) ?? []);
  });
}

/** The stretches of a heading between spaces. */
function partsOf(mask: string, { start, end }: Span): Span[] {
  return matchesOf(mask.slice(start, end), /\S+/g).map(({ 0: words, index }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
}

function reportIn(scene: Scene, part: Span, pattern: RegExp): HeadlineReport | null {
  const match = pattern.exec(scene.mask.slice(part.start, part.end));
  if (match === null) return null;
  const verb = part.start + match[0].indexOf(match[2]!, match[1]!.length);
  const speaker = speakerBefore(scene, part.start, verb);
  if (speaker === null) return null;
  const cue = { start: verb, end: verb + match[2]!.length };
  const gap = /^\s*/.exec(scene.mask.slice(cue.end, part.end))![0].length;
  return { span: { start: cue.end + gap, end: part.end }, speaker, cue };
}

function speakerBefore(scene: Scene, start: number, verb: number): Speaker | null {
  const end = scene.mask[verb - 1] === '则' ? verb - 1 : verb;
  if (foreign.test(scene.mask.slice(start, end))) return { type: 'org', person: null, span: { start, end } };
  const subject = subjectBefore(scene, start, verb);
  return subject === null || subject.type === 'pronoun' ? null : subject;
}
