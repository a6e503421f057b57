import type { EventRule } from './event-rule.ts';

const issue = '(?:出台|印发|发布|制定|下发|编制|起草|颁布|公布|签发|联合印发|制定出台|制定印发|研究出台|修订|公开发布)';

/** Who put out which paper, who approved it, who coined which phrase. */
export const issuingRules: readonly EventRule[] = [
  {
    id: 'issued.subject',
    kind: 'ISSUED',
    pattern: `${issue}(?:了)?(?!的){gap:10}{t:D}`,
    examples: [['云泽市委组织部专门出台《河湖治理培训工作方案》。', '云泽市委组织部 → 《河湖治理培训工作方案》']],
    counterExamples: [
      '云泽市委组织部学习《河湖治理培训工作方案》。',
      '云泽市委组织部要求制定《河湖治理培训工作方案》。',
    ],
  },
  {
    id: 'issued.relative',
    kind: 'ISSUED',
    pattern: `{s:O}{adv}${issue}的{gap:10}{t:D}`,
    examples: [['根据云泽市民政局印发的《河湖治理三年计划》，任务已分解。', '云泽市民政局 → 《河湖治理三年计划》']],
    counterExamples: ['云泽市民政局的《河湖治理三年计划》已分解。'],
  },
  {
    id: 'approved.subject',
    kind: 'APPROVED',
    pattern: '(?:审定|批准|批复|核准)(?:了)?{gap:8}{t:D}',
    examples: [['云泽市民政局局长沈砚秋审定《河湖治理培训工作方案》。', '沈砚秋 → 《河湖治理培训工作方案》']],
    counterExamples: ['云泽市民政局局长沈砚秋宣读《河湖治理培训工作方案》。'],
  },
  {
    id: 'approved.passed',
    kind: 'APPROVED',
    // Who chairs a meeting does not pass what the meeting passes.
    pattern: '(?:审议通过|审议并通过|表决通过|通过)(?:了)?{gap:8}{t:D}',
    sources: ['organisation'],
    examples: [['云泽市人民政府审议通过《云泽市河湖保护办法》。', '云泽市人民政府 → 《云泽市河湖保护办法》']],
    counterExamples: [
      '云泽市人民政府审议《云泽市河湖保护办法》。',
      '云泽市民政局局长沈砚秋主持召开会议，审议通过《云泽市河湖保护办法》。',
    ],
  },
  {
    id: 'proposed.subject',
    kind: 'PROPOSED',
    pattern:
      '(?:提出|倡导|首倡|创造性提出|创新提出)(?:了|并实施|实施)?(?!的|要|[^，。；“]{0,4}(?:落实|贯彻|践行|弘扬|遵循|加强))[^，。；要将坚以{PGORVDLQX}]{0,6}{t:S}',
    examples: [['云泽市委提出“三清两美”理念。', '云泽市委 → 三清两美']],
    counterExamples: ['云泽市委提出要落实“三清两美”。', '云泽市委提出深入落实“三清两美”。'],
  },
  {
    id: 'proposed.relative',
    kind: 'PROPOSED',
    pattern:
      '{s:OPD}{adv}(?:提出|倡导)的(?![^，。；“]{0,4}(?:落实|贯彻|践行|弘扬|遵循|加强|坚持))(?:[^，。；要将以{PGORVDLQX}]{0,6}){t:S}',
    examples: [['云泽市委提出的“三清两美”深入人心。', '云泽市委 → 三清两美']],
    counterExamples: ['云泽市委落实的“三清两美”见到成效。'],
  },
];
