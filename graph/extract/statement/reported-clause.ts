import { oneOf } from './cue-pattern.ts';
import { accusing } from './reporting-verb.ts';

/** How a report may begin right after its verb, without a comma. */
const modal =
  /^(?:，)?(?:都?(?:要(?![求素点闻件])|必须|应当?|需要?|须)|将|会|愿|一定|坚决|决不|绝不|只有|各级|各地|全市|全省|全县|全党|全国|全校|我们|我国|当前|今后|务必|切实|坚持|不能|不要|继续|可以)/;
/** What follows a verb that is a noun here, or takes an object. */
const nominal =
  /^(?:了|过|的|出|着(?![力眼重手])|和(?![平谐睦])|与(?!会)|及(?!时)|、|。|，|；|热烈|衷心|诚挚|感谢|谢意|祝贺|欢迎|慰问|肯定|同意|赞同|赞成|支持|敬意|满意|不满|遗憾|充分(?!利用|发挥|认识|运用|调动|考虑|尊重|吸收)|高度|深切|崇高|哀悼|关注|关切|关心|理解|认可|反对|谴责|担忧|怀疑|惊讶|钦佩|由衷|明确|更高|[高严]、|新的|具体|严格(?=$|[的要、，。])|以来|作用|自己|一些|几点|[一二三四五六七八九十两0-9]+[点个项条方]|“|《)/;

/** 倡议为各国指明了方向: the verb is the subject here. */
const ownPredicate = /^(?:将?为[^，。]{2,24}了?|是|得到|受到|获得)/;

const preposition = '(?:把|将|对|以|在|自|从|由|为|与|通过|按照|针对|根据)';
const startsWithPreposition = new RegExp(`^${preposition}`);

/** Verbs with which a clause begins that has no subject: what is to be done. */
const predicate = new RegExp(
  `^(?:${oneOf(
    `大力 坚定不移 紧紧 全面 进一步 切实 积极 逐步 合理 稳妥 有序 着力 主动 深入 努力 始终 共同 尽快 尽早 立即 及时 不断 充分
    依法 从严 率先 同步 不再 严格`.split(/\s+/),
  )}[^，。的]{3}|${oneOf(
    `构建 设立 加强 坚持 推进 推动 建立 完善 健全 实施 加快 深化 强化 落实 贯彻 做好 抓好 抓住 发挥 发展 扩大 提高 提升 维护 保持 支持 开展
    实行 围绕 加大 优化 打造 培育 推行 探索 取消 成立 组建 停止 禁止 严禁 控制 统筹 聚焦 突出 注重 引导 充实 增强 增加 减少 降低 完成
    实现 确保 保障 防止 防范 化解 解决 整治 改革 营造 弘扬 传承 建设 巩固 拓展 凝聚 团结 筑牢 守住 守好 管好 用好 办好 走好 讲好 召开
    举行 提供 退出 终止 暂停 恢复 延长 启动 征收 放弃 撤回 辞去 解除 发现 选拔 培养`.split(/\s+/),
  )}(?![者力度]|工作的|的)|${preposition}[^，。]{3})`,
);

/** 承认自己的错误: what ends so is the object of a verb that takes one as well. */
const endsInNoun = /的(?:[^，。、的将会了是已要不]|要求){1,6}$/;

/** What may be said of whatever: that it was so. */
const claims = new Set('宣称 声称 坚称 承认 否认 证实 预测 预计 估计 警告'.split(' '));
/** What is held against somebody: a clause with a subject, behind which the deed is told. */
const accuses = new Set(accusing);
const deed =
  /^[^，。]{1,20}(?:将|违|侵|近期|曾|正在?|已|试图|企图|破坏|实施|干涉|没有|未能|不|伙同|蓄意|导致|造成|袭击|攻击|枪杀|滥施|发动|拒绝|支持|提供|制造|是|使|令|给)[^，。]*/;
/** 谴责某国的袭击, 批评美国政府的做法: the deed is a noun. */
const deedAsNoun =
  /(?:行为|行径|行动|做法|政策|言论|立场|决定|计划|事件|主义|暴行|(?<=的[^，。的]{0,6})(?:袭击|攻击|侵略|侵犯|战争|支持))$/;
/** 宣布大会开幕: a ceremony, not a statement. */
const ceremony = /(?:开[幕工赛馆园课业营]|闭幕|启动|成立|结束|开始|揭牌|启用|就职)$/;

/** 表示建交三十年来，两国…: what comes before the clause itself. */
const since = /^[^，。；：]{2,14}(?:来|后|时|中|下|上|前|间|际)，/;

const anyClause = new Set([
  '说',
  '说是',
  '认为',
  '觉得',
  '点明',
  '主张',
  '坚信',
  '相信',
  '深感',
  '体会到',
  '告诉',
  '反映',
]);
/** 反映强烈, 反映问题: no clause follows. */
const complaint =
  /^(?:强烈|突出|集中|最|较|比较|问题|情况|诉求|意见|给|渠道)|(?:问题|情况|诉求|意见|线索|的[^，。的]{1,4})$/;
/** Verbs that take a clause at once where it has a subject of its own: 明确党委要…, 表示中方愿…, 称将… */
const plainClause = new Set('指出 强调 表示 称 透露 宣布 提出 重申 警告 规定 明确规定 承诺'.split(' '));
const ownSubject =
  /^(?:(?:今年|明年|年内|未来|力争|到?[0-9]{4}年|中方|双方|两国|[^，。]{1,3}方|他|她|其|本|该|这|那|没有|有)[^，。]{5}|[^，。的]{1,10}(?:要|将|应|应当|必须|愿|已经?|正在|正|不能|可以)[^，。]{4}|[^，。；]{2,16}(?:是|事关|关系到?|重在|在于|离不开|取决于)[^，。]{2}|[向对][^，。]{2,20}了)/;
/** 强调渠长应当…, 表示守渠不仅…: who shall do what or what is how, whatever noun the clause ends in. */
const ownPredication =
  /^[^，。的、]{1,12}?(?:(?<![主重需必首纪概简])要(?![求素点闻件])|(?<![相适响对反])应(?![对急用变付届])|必须|(?<![不还就都也但])是|不仅|不但|尤为|十分|非常|只能|越来越)[^，。]{4}/;
/** 明确党委机关要…: who shall do what. */
const duty = /^[^，。的]{2,10}(?:要|应|应当|必须|不得|须)[^，。]{3}/;
const clauseWhenFirst = new Set(['指出', '强调', '表示', '称', '透露', '警告', '重申']);
/** What ends so is an object: 强调改革的重要性. */
const objectNoun =
  /(?:性|意义|作用|问题|方向|要求|任务|精神|路径|思路|建议|意见|看法|观点|情况|论断|论述|思想|理念|战略|目标|希望|祝贺|慰问|敬意|感谢|关切|立场|愿望|决心|信心|支持|欢迎|肯定|措施|举措|方案|办法|标准|原则|承诺|计划|目的|倡议|构想|主张|口号|条件|情形|内容)$/;
const withAddressee = new Set('要求 希望 期待 呼吁 建议 提醒 叮嘱 嘱咐 勉励 鼓励 号召 倡议 告诫'.split(' '));
/** Verbs whose addressee may be followed by whatever was said. */
const toldDirectly = new Set('叮嘱 嘱咐 告诫 提醒 勉励'.split(' '));
/** Verbs of what is laid down, which take what is to be done. */
const says = new Set('指出 强调 提出 明确 规定 明确规定 宣布 承诺 重申 提议'.split(' '));
const shortestPredicate = 8;
const longestCeremony = 16;
const shortestClause = 6;
/** 认为是白费劲, 说这里缺水: a view may be said in few words. */
const views = new Set(['认为', '说', '觉得']);
const shortestView = 4;
const shortestFirstClause = 10;

/**
 * Whether `text`, which follows `verb` directly, begins a reported clause rather than an object. `first`: the verb opens its
 * clause and goes on with an earlier subject (发布公告，指出…), so that a clause is what to expect.
 */
export function startsReportedClause(verb: string, text: string, first: boolean): boolean {
  const clause = /^[^，。；：]*/.exec(text)![0];
  const isObject = objectNoun.test(clause) || endsInNoun.test(clause);
  if (clause.length < (views.has(verb) ? shortestView : shortestClause) && !modal.test(text)) return false;
  if (nominal.test(text) || (verb === '倡议' && ownPredicate.test(text))) return false;
  if (verb === '反映' && complaint.test(clause)) return false;
  // 叮嘱女儿说: the words are elsewhere.
  if (withAddressee.has(verb) && /说道?$/.test(clause)) return false;
  if (anyClause.has(verb)) return true;
  // 某军称炮击了…: 称 takes any clause, but not 称其为….
  if (verb === '称')
    return !/^(?:其|之|得|不上|[^，。]{0,8}为)/.test(text) && (!objectNoun.test(clause) || /了|将|已/.test(clause));
  if (withAddressee.has(verb)) return modal.test(text) || clause.length >= shortestClause;
  if (claims.has(verb) && !isObject) return true;
  if (accuses.has(verb)) return deed.test(clause) && !deedAsNoun.test(clause);
  if (verb === '宣布' && clause.length <= longestCeremony && ceremony.test(clause)) return false;
  const names = startsWithPreposition.test(text) ? isObject : objectNoun.test(clause);
  if (says.has(verb) && !names && clause.length >= (first ? shortestClause : shortestPredicate) && predicate.test(text))
    return true;
  // 表示在护渠的忙碌中，…
  if ((verb === '表示' || (first && clauseWhenFirst.has(verb))) && since.test(text)) return true;
  if (verb === '明确') return (modal.test(text) || duty.test(text)) && !endsInNoun.test(clause);
  if (plainClause.has(verb) && ownPredication.test(text)) return true;
  // 表示学院高度重视…, where 表示感谢 and 指出问题 are nouns.
  if ((verb === '表示' || verb === '指出') && !isObject && clause.length >= shortestPredicate) return true;
  if (plainClause.has(verb) && (!objectNoun.test(clause) || /了|将|已|很有/.test(clause)))
    return (
      modal.test(text) ||
      ownSubject.test(text) ||
      (first && clauseWhenFirst.has(verb) && clause.length >= shortestFirstClause)
    );
  return modal.test(text);
}

/** 勉励大家，要…: the length of the addressee and the comma that stand between the verb and its report; 0 without them. */
export function addresseeLength(verb: string, text: string): number {
  if (!withAddressee.has(verb)) return 0;
  const pronoun = /^(?:大家|他们?|她们?|我们|同志们|乡亲们|干部群众)，/.exec(text);
  if (pronoun !== null && toldDirectly.has(verb)) return pronoun[0].length;
  const match = /^[^，。：“”□]{2,12}，/.exec(text);
  return match !== null && modal.test(text.slice(match[0].length)) ? match[0].length : 0;
}
