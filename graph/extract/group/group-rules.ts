/** A form in which the press names several people without their names. */
export interface GroupRule {
  id: string;
  /** Matches exactly the group's words. */
  pattern: RegExp;
  /** Sentences in which ⟦⟧ marks exactly what is found. */
  examples: readonly string[];
  counterExamples: readonly string[];
}

/** Words for people in a role, as the last word of a group; the longer first where one begins with another. */
const people = [
  ...['党员干部群众', '党员干部', '党员群众', '干部群众', '干部职工', '干部师生', '领导干部', '基层干部', '干部'],
  ...['专家学者', '专家名家', '专家', '学者', '教授', '院士', '学员', '师生', '学生', '教师', '老师', '校长'],
  ...['群众', '党员', '代表委员', '代表', '委员', '常委', '书记', '局长', '主任', '负责人', '负责同志', '嘉宾'],
  ...['志愿者', '村民', '居民', '市民', '职工', '员工', '企业家', '医护人员', '工作人员', '人员', '人士', '工作者'],
  ...[
    '队员',
    '官兵',
    '民警',
    '记者',
    '客商',
    '运动员',
    '选手',
    '青年(?!志愿|干部|教师|学生|代表|党员|人才|职工|员工|突击)',
    '青少年',
    '农民',
    '工人',
    '观众',
    '游客',
    '同志',
  ],
];
/** Behind a word for people: what makes another word of it (代表|大会, 专家|组, 干部|学院), or a person's name follows. */
const notOn =
  '(?![会团组处库证室化级]|学院|大会|协会|队伍|活动室|之家|服务|培训|教育|选拔|考核|管理|作风|能力|素质|工作|、[副主]|联席)';
const head = `(?:${people.join('|')})(?:代表|们)?${notOn}`;
/** What may stand between a count and the word for people; no punctuation, no verb that would begin a new phrase. */
const modifier = '[^，。；：、“”（）《》\\n的在了把将向到和与于为被让是有等]';
/** What stands before a bare word for people, so that it is the whole name of the group. */
const open = '(?<=^|[\\n，。；：！？、“”（）]|为|让|向|给|与|和|对|由|组织|带领|带动|引导|邀请|其间)';

export const groupRules: readonly GroupRule[] = [
  {
    id: 'group-counted',
    pattern: new RegExp(
      `(?<![第0-9])(?:[0-9]+|[二两三四五六七八九十百千几数]{1,6})(?:多|余)?(?:万|千|百)?(?:多|余)?[名位]${modifier}{0,14}?${head}`,
      'gu',
    ),
    examples: ['⟦37名基层干部⟧走进课堂。', '⟦三百余名青年志愿者⟧参加活动。', '⟦5位县委常委⟧先后授课。'],
    counterExamples: ['一名村民说。', '第37名选手冲线。', '5位专家组的成员。'],
  },
  {
    id: 'group-determined',
    pattern: new RegExp(
      `(?:全体|广大|参训|与会|参会|受训|部分|许多|众多|各位|在座)${modifier}{0,8}?${head}|与会者`,
      'gu',
    ),
    examples: ['⟦参训学员⟧分组讨论。', '⟦广大党员干部⟧要学在前。', '⟦与会人员⟧参观了展厅。'],
    counterExamples: ['全体会议召开。', '广大农村地区。'],
  },
  {
    id: 'group-trainees',
    pattern:
      /(?<![训体名位大秀届校班]|各位|[0-9一二三四五六七八九十]期)(?:学员们|学员)(?!代表|证|楼|管理|队|宿舍|家|单位)|学员们/gu,
    examples: ['课后，⟦学员们⟧走进车间。', '为⟦学员⟧作报告。'],
    counterExamples: ['优秀学员代表发言。', '学员宿舍亮着灯。'],
  },
  {
    id: 'group-leaders',
    pattern: new RegExp(
      `(?<![\\p{Script=Han}])[省市县区](?:委)?(?:主要)?领导(?!小组|班子|干部|下|力|同志|机关|体制|人|、)|(?<=${'与|和|由|有'})[省市县区]领导(?!小组|班子|干部|下|力)`,
      'gu',
    ),
    examples: ['会前，⟦县领导⟧参观了展厅。', '⟦市委主要领导⟧到会。'],
    counterExamples: ['市领导小组印发通知。', '县领导班子调整。'],
  },
  {
    id: 'group-bare',
    pattern: new RegExp(
      `${open}(?:党员干部群众|党员干部|干部群众|干部职工|专家学者|专家名家|专家们|代表们|委员们|领导干部|志愿者们|村民们|大家)${notOn}(?!队)`,
      'gu',
    ),
    examples: ['课上，⟦大家⟧畅谈体会。', '组织⟦党员干部⟧参观展厅。', '⟦专家学者⟧齐聚一堂。'],
    counterExamples: ['这是大家的事。', '抓好领导干部队伍。'],
  },
];
