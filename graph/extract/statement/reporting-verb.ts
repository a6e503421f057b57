/** A verb that reports speech, and what it can do. */
export interface ReportingVerb {
  verb: string;
  /** It can introduce or close words in quotation marks. */
  quotes: boolean;
  /**
   * What may follow it unquoted: `clause` takes the reported clause at once (强调要…) or after a comma, `comma` only after
   * a comma (介绍，…; 介绍 with an object is no report), `none` reports nothing unquoted.
   */
  reports: 'clause' | 'comma' | 'none';
}

const bothVerbs = `说 说是 表示 指出 强调 认为 坦言 直言 透露 坚信 相信 要求 提出 希望 呼吁 建议 提醒 叮嘱 嘱咐 勉励 鼓励 号召 倡议
  宣布 承诺 称 反映 明确 重申 主张 期盼 寄语 保证 告诫 感到 深感 体会到 宣称 声称 坚称 敦促 承认 证实
  警告 预测 预计 估计 规定 明确规定 宣告 宣示 提议 否认 觉得 期待 点明`;
const commaVerbs = `介绍 回忆 解释 感慨 感叹 坦陈 坦承 谈到 谈道 讲到 补充 总结 评价 回应 回答 讲述 表态 分析 讨论 发言 致辞 阐述 说明
  汇报 感言 坦露心声 吐露心声 举例 举一例 举了个例子 显示 报道 披露 写道 讲 提到 评论 表明 发现 查明 查清 认定 研判 说道 讲道`;
const quoteVerbs = `谈 问 问道 反问 追问 询问 提问 咨询 请教 求助 答 答道 答复 回复 喊 喊道 写下 留言 应和 赞叹 称赞 夸赞
  点赞 赞扬 赞许 念叨 抱怨 打趣 调侃 形容 比喻 明文规定 这样表述 写明 载明 自豪 吐槽 宣誓 嘀咕 感谢 附和 惊叹 叹道 笑道 吟诵 高呼 打开话匣子 所言 阐明 反对
  打了个比方 打个比方 打比方 劝说 劝 质疑 嘱托 追忆 倾诉 回味 插话 接话 搭话 寄望 勉励道 自言自语 喃喃 吆喝 自勉 共勉 自我激励 自我勉励 自嘲 自问 直呼 开宗明义 写到 扬言 叮咛 共话 热议 畅谈 指示`;

const rows = (verbs: string, reports: ReportingVerb['reports']) =>
  verbs.split(/\s+/).map((verb): ReportingVerb => ({ verb, quotes: true, reports }));

/** Verbs whose object is the deed, with no report behind them where a noun follows. */
export const accusing = ['指控', '指责', '抨击', '谴责', '批评'];

/** The closed table of reporting verbs. Compounds with 道, 说 and with manner words are built in `cue.ts`. */
export const reportingVerbs: readonly ReportingVerb[] = [
  ...rows(bothVerbs, 'clause'),
  ...rows(commaVerbs, 'comma'),
  ...rows(quoteVerbs, 'none'),
  ...accusing.map((verb): ReportingVerb => ({ verb, quotes: false, reports: 'clause' })),
];

/** What figures and inquiries do: 调查显示, 数据表明, 研究发现. A person who finds something out has said nothing. */
export const showing: ReadonlySet<string> = new Set(['显示', '表明', '发现']);

/** What people foresee is no statement; what an institute, a paper or its figures foresee or show is one. */
export const impersonal: ReadonlySet<string> = new Set([...['预计', '预测', '估计', '报道', '披露'], ...showing]);

/** Verbs that report only what a person is said to have told others: 鼓励 with a body as subject is policy, 期待 of people a mood. */
export const toOthers: ReadonlySet<string> = new Set(['期待', '鼓励', '勉励', '叮嘱', '嘱咐', '告诫']);

/** Verbs that are nouns as often: 提出要求, 贯彻要求, 意见建议. */
export const nounLike: ReadonlySet<string> = new Set([
  ...[
    '要求',
    '建议',
    '希望',
    '倡议',
    '号召',
    '承诺',
    '说明',
    '保证',
    '期待',
    '主张',
    '评价',
    '总结',
    '回应',
    '介绍',
    '分析',
  ],
  ...[
    '讨论',
    '汇报',
    '发言',
    '表态',
    '致辞',
    '感言',
    '热议',
    '反映',
    '感慨',
    '回答',
    '补充',
    '期盼',
    '阐述',
    '解释',
    '规定',
    '评论',
    '宣示',
    '研判',
    '认定',
    '提议',
  ],
]);
