import type { Course } from './course.ts';
import type { Report } from './indirect.ts';
import { reportEnd } from './report-extent.ts';
import type { Scene } from './scene.ts';
import { clauseStarts, type Sentence } from './sentence.ts';
import { subjectAtStart } from './speaker.ts';

/** 某某发言，他代表某会表示祝贺。 Somebody gives a speech; polite words may follow in the same sentence. */
const speech =
  /(?<!先后|分别)(讲话|致辞|致词|发言)(?:，[他她]?(?:首先)?(?:代表[^，。]{2,40}，?)?[向对][^。]{2,80}(?:欢迎|祝贺|感谢|问候|谢意|敬意)(?:和[^，。]{2,12})?)?[。！]$/;
/** 某某讲话，各渠一直…: the words follow the comma. */
const speechBeforeComma = /(?<!先后|分别)(讲话|致辞|致词|发言)，(?=[^，。]{6})/;
const longestAnnouncement = 140;

/** What follows a speech and is not what was said: the programme goes on, or the speaker does something else. */
const programme =
  /^(?:强调|指出|表示|要求|提出|认为|呼吁|勉励|宣布|并|对|就|深|高|向|与|和|为|随后|之后|接着|最后|会议|大会|仪式|活动|共同|[他她]|[^，。]{0,12}(?:主持|出席|参加|陪同|宣布|宣读|致辞|讲话|发言|代表))/;
/** 各村负责同志、渠长代表参加会议。: who was there. */
const attendance = /(?:参加|出席|列席|陪同|主持)[^，。]{0,12}。/;
/** How the words of a speaker sound: what shall be, what is hoped, who we are. */
const ofSpeaker =
  /希望|我们|我[院校局县市区镇]|(?<![主重需必首纪概简只])要(?![求素点闻件])|必须|应当?|将|祝愿|相信|一直|始终/;

/**
 * The speech that sentence number `index` only tells that somebody gave, and whose words follow without a verb of saying:
 * behind the comma, or in the next sentences. Null where nothing is told of it.
 */
export function toldSpeech(scene: Scene, course: Course, index: number): Report | null {
  const sentence = scene.sentences[index]!;
  const { mask } = scene;
  const from = Math.max(sentence.start, sentence.end - longestAnnouncement);
  const behind = speech.exec(mask.slice(from, sentence.end));
  const start = behind === null ? wordsBehindComma(scene, sentence) : sentence.end;
  if (start === null) return null;
  const verb = behind === null ? start - 3 : from + behind.index;
  const clauses = clauseStarts(mask, sentence.start, sentence.end, scene.speechEnds);
  const clause = clauses.findLastIndex((position) => position <= verb);
  const speaker = course.subject(clauses, clause, verb, sentence, false);
  // What a leader's speech is cited for is told by the author.
  if (speaker === null || speaker.person === null || scene.leaders.has(speaker.person)) return null;
  const report: Report = {
    span: { start, end: sentence.end },
    speaker,
    cue: { start: verb, end: verb + 2 },
    verb: '讲话',
    rule: 'indirect-speech',
    open: true,
    cut: false,
    within: false,
  };
  const end = reportEnd(scene, report, scene.sentences, index, true);
  const words = mask.slice(start, end);
  const isSaid = ofSpeaker.test(words) && !attendance.test(words);
  return isSaid ? { ...report, span: { start, end } } : null;
}

/** Where the words begin behind the comma of 某某讲话，…; null where the programme goes on there. */
function wordsBehindComma(scene: Scene, { start, end }: Sentence): number | null {
  const match = speechBeforeComma.exec(scene.mask.slice(start, Math.min(end, start + longestAnnouncement)));
  if (match === null) return null;
  const at = start + match.index + match[0].length;
  if (programme.test(scene.mask.slice(at, end)) || subjectAtStart(scene, at, end, true)?.type === 'pronoun')
    return null;
  return scene.personsIn(at, Math.min(end, at + 30)).length > 0 ? null : at;
}
