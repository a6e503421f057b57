import type { Span } from '../../model/span.ts';
import { matchesOf } from '../text/matches.ts';
import { oneOf, verbTail, wordBefore } from './cue-pattern.ts';
import { type ReportingVerb, reportingVerbs } from './reporting-verb.ts';

/** A reporting verb in the text. The span covers the verb with its tail: 介绍说, 告诉记者. */
export interface Cue extends Span {
  verb: ReportingVerb;
}

const byVerb = new Map(reportingVerbs.map((row) => [row.verb, row]));

/** 说明, 说起, 称号, 表示出, 座谈 … : what stands around it makes another word of the verb. */
const wordAfter =
  '(?!(?<=[座洽会约商恳漫面]谈|[必解应抢竞作]答|意见建议)|(?<=明确)(?:要求|指出|提出|规定|表示|强调)|(?<=说)[出明起服理法教课唱辞客合和通白到得了来去透破]|(?<=称)[号呼职谓为之作赞]|(?<=讲)[出机话台课堂座解师好述政究求党规正效信卫奉武]|(?<=谈)[及判起心话]|(?<=问)[题卷候责政计需答世津鼎]|(?<=答)[卷案辩应题疑]|(?<=表示)[出着过]|(?<=劝)[导阻返]|(?<=感谢)信|(?<=提出)来|(?<=明确)[了的]|(?<=介绍)[信了]|(?<=相信)的|(?<=喊)[话出]|(?<=评论)[员家区栏])';

/** 二话不说, 并不相信, 没有人说: what is not said. 不认为 and 不希望 report a view, 无不称赞 and 不得不说 deny nothing. */
const notDenied = '(?<!没有人|没人|无人)(?:(?<!不)|(?<=[无莫何得]不)|(?=认为|希望|建议|赞成|承认))';

/** 发出同样的感慨, 道出心声: words of a kind that somebody utters. */
const uttered =
  '(?:发出|道出|说出|讲出|吐露|喊出)了?[^，。：；“”]{0,8}?(?:感慨|感叹|疑问|疑惑|呼声|心声|赞叹|感受|期盼|誓言|心里话)';

const pattern = new RegExp(
  `(${uttered})|(?<=[》子人])中?(?<old>曰|云|载|[有曾][言云曰道载])(?=[：，]?(?:“|$))|(告诉)(?!了)(?:本?[报网]?记者|我们|大家|(?:[^，。；：、“”□]{1,6}|[^，。；：、“”□]{1,14}(?:[员者人们家长生师民众客友]|干部|同志|孩子?))(?=[，：“]))|(?<=数据)(显示)(?=，)|(报告|汇报)(?=[，：])(?<=[向跟][^，。：；“”□]{1,10})|${wordBefore}${notDenied}(${oneOf([...byVerb.keys()])})${wordAfter}${verbTail}`,
  'g',
);

const utter: ReportingVerb = { verb: '发出', quotes: true, reports: 'none' };
const old: ReportingVerb = { verb: '曰', quotes: true, reports: 'none' };
const tell: ReportingVerb = { verb: '告诉', quotes: true, reports: 'clause' };

/** All cues in `[start, end)` of the masked text, in order. */
export function findCues(mask: string, start: number, end: number): Cue[] {
  const slice = mask.slice(start, end);
  const cues: Cue[] = [];
  for (const match of matchesOf(slice, pattern)) {
    const verb = match[1]
      ? utter
      : match.groups?.['old']
        ? old
        : match[3]
          ? tell
          : byVerb.get(match[4] ?? match[6] ?? '汇报')!;
    cues.push({ start: start + match.index, end: start + match.index + match[0].length, verb });
  }
  return cues;
}
