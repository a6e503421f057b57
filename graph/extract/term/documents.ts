import type { Reading } from '../text/reading.ts';
import { longestMentions } from './longest-mentions.ts';
import { findNamedDocuments } from './named-documents.ts';
import { type PhraseRule, phraseMentions } from './phrase-rule.ts';
import type { TermMention } from './term-mention.ts';

const numeral = '[一二三四五六七八九十]';

/** Documents by their marks, and the few kinds that the press names without marks. */
export const documentRules: readonly PhraseRule[] = [
  {
    id: 'document-title',
    // Titles inside a title stand in 〈〉 or, set carelessly, in 《》 again.
    pattern: /《(?:[^《》\n]|《[^《》\n]{1,80}》){1,160}》/gu,
    examples: ['印发⟦《云水市乡村治理条例》⟧。', '通读⟦《关于学习〈青山文集〉第二卷的通知》⟧。'],
    counterExamples: ['印发了工作方案。'],
  },
  {
    id: 'document-five-year-plan',
    pattern: new RegExp(
      `[“‘]${numeral}{1,2}五[”’]规划(?:纲要|建议)?(?:草案)?|${numeral}{1,2}五规划(?:纲要)?(?:草案)?`,
      'gu',
    ),
    examples: ['编制⟦“十四五”规划⟧。', '审查⟦“十五五”规划纲要草案⟧。'],
    counterExamples: ['“十四五”时期，全市路网加密。'],
  },
  {
    id: 'document-standing',
    pattern:
      /(?:政府|全国人大常委会|最高人民法院|最高人民检察院)工作报告|中央一号文件|(?:党的|中共)?(?:十[六七八九]|二十)大报告|共同条令(?=[，。、》”]|发布|颁布|施行)|中国共产党章程|联合国宪章|区域全面经济伙伴关系协定|联合国海洋法公约|气候变化巴黎协定|(?:联合国)?2030年可持续发展议程/gu,
    examples: ['代表们审议⟦政府工作报告⟧。'],
    counterExamples: ['他起草了工作报告。'],
  },
  {
    id: 'document-numbered',
    pattern:
      /(?<![0-9])[0-9]{1,3}号(?:文件|检察建议|令|公告)|(?<!第)[一二三四五六七八九十]{1,3}号检察建议|第[一二三四五六七八九十百0-9]{1,4}号(?:主席令|国务院令)/gu,
    examples: ['落实⟦7号检察建议⟧，抓好“⟦一号检察建议⟧”。', '⟦第九十号主席令⟧说，渔业法自五月一日起施行。'],
    counterExamples: ['7号楼完工。'],
  },
  {
    id: 'document-constitution',
    pattern:
      /(?:(?<![0-9])[12][0-9]{3}年|五四|七五|七八|八二)宪法(?!宣传|修[正改]|日|周|学习|知识|教育|主题|活动|宣誓)/gu,
    examples: ['⟦1954年宪法⟧规定了这一点，⟦八二宪法⟧也是。'],
    counterExamples: ['他学习宪法。', '渔港开展2021年宪法宣传周活动。'],
  },
];

/**
 * Titles in 《》 with their marks, named plans and reports, laws, and titles without marks; the longest where they overlap. A title in 《》
 * is one within another title too: 关于修改|《渔业法》|的决定.
 */
export function findDocuments(reading: Reading): TermMention[] {
  const phrases = phraseMentions(reading, documentRules, 'document');
  const marked = phrases.filter(({ rule }) => rule === 'document-title');
  const longest = longestMentions([...phrases, ...findNamedDocuments(reading)]);
  return [...marked, ...longest.filter(({ rule }) => rule !== 'document-title')].sort((a, b) => a.start - b.start);
}
