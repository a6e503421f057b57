import { findCues } from './cue.ts';
import type { Report } from './indirect.ts';
import type { Scene } from './scene.ts';
import { clauseStarts, type Sentence } from './sentence.ts';
import { subjectAtStart } from './speaker.ts';

/** Openings that bring the narration back. */
const narration =
  /^\s*(?:目前|近年来|近些年|多年来|近日|日前|当天|当日|随后|接着|紧接着|会上|会前|会后|期间|其间|活动中|活动现场|截至|据|记者|数据显示|如今|下午|上午|[0-9]{1,2}月[0-9]{1,2}日|与会|参会|会议|座谈会|活动|本次|此次|[^，。]{0,12}(?:参加|出席|主持|陪同|列席)|（|图为)/;
/** Openings with which a report goes on although other matter stood before it in the paragraph. */
const modal =
  /^(?:同时，|二是|三是|四是|第[二三四五]，)?(?:要|必须|应当?|需要?|各级[^，。]{0,14}要|全[^，。]{1,6}要|我们|希望|下一步|接下来|一要|二要|三要|四要)/;

/** Whom every speaker of this press quotes within what he says himself, so that the quotation ends no report. */
const quotedByAll = '习近平';
const opensWithQuoted = new RegExp(`^[^，。]{0,12}${quotedByAll}`);

/**
 * The end of a report of sentence number `index` that goes on in the sentences after it. `full`: the report is what the
 * paragraph is for, and only narration ends it; else only sentences go on with it that could not stand for themselves (要…).
 */
export function reportEnd(
  scene: Scene,
  report: Report,
  sentences: readonly Sentence[],
  index: number,
  full: boolean,
): number {
  let end = report.span.end;
  for (let next = index + 1; next < sentences.length; next++) {
    const sentence = sentences[next]!;
    if (sentence.paragraph !== sentences[index]!.paragraph) break;
    const text = scene.mask.slice(sentence.start, sentence.end);
    if (!/[。！？]$/.test(text) || narration.test(text)) break;
    if (!full && !modal.test(text)) break;
    const quotes = report.speaker.person !== quotedByAll && opensWithQuoted.test(text);
    if (!quotes && (hasOwnSpeaker(scene, sentence) || holdsSpeech(scene, sentence))) break;
    end = sentence.end;
  }
  return end;
}

function holdsSpeech(scene: Scene, sentence: Sentence): boolean {
  for (let position = sentence.start; position < sentence.end; position++)
    if (scene.speechStarts.has(position)) return true;
  return false;
}

/** Whether the sentence begins with a person, or one of its clauses with a speaker and a cue. */
function hasOwnSpeaker(scene: Scene, sentence: Sentence): boolean {
  const clauses = clauseStarts(scene.mask, sentence.start, sentence.end, scene.speechEnds);
  return clauses.some((start, index) => {
    const end = clauses[index + 1] ?? sentence.end;
    const subject = subjectAtStart(scene, start, end, true);
    if (subject === null) return false;
    if (index === 0 && (subject.type === 'pronoun' || subject.person !== null)) return true;
    const cue = findCues(scene.mask, subject.span!.end, Math.min(sentence.end, subject.span!.end + 16))[0];
    return cue !== undefined && cue.end <= end && '，：'.includes(scene.mask[cue.end] ?? '');
  });
}
