/** How a report may begin right after its verb, without a comma. */
const modal =
  /^(?:，)?(?:要|必须|应当?|需要?|须|将|会|愿|一定|坚决|决不|绝不|只有|各级|各地|全市|全省|全县|全党|全国|全校|我们|我国|当前|今后|务必|切实|坚持|不能|不要|继续|可以)/;
/** What follows a verb that is a noun here, or takes an object. */
const nominal =
  /^(?:了|过|的|出|着(?![力眼重手])|和|与(?!会)|及(?!时)|、|。|，|；|热烈|衷心|诚挚|感谢|谢意|祝贺|欢迎|慰问|肯定|同意|赞同|赞成|支持|敬意|满意|不满|遗憾|充分|高度|深切|崇高|哀悼|关注|关切|关心|理解|认可|反对|谴责|担忧|怀疑|惊讶|钦佩|由衷|明确|更高|[高严]、|新的|具体|严格|以来|作用|自己|一些|几点|[一二三四五六七八九十两0-9]+[点个项条方]|“|《)/;

/** 倡议为各国指明了方向: the verb is the subject here. */
const ownPredicate = /^(?:为[^，。]{2,24}了|是|得到|受到|获得)/;

const anyClause = new Set(['说', '说是', '认为', '主张', '坚信', '相信', '深感', '体会到']);
/** Verbs that take a clause at once where it has a subject of its own: 明确党委要…, 表示中方愿…, 称将… */
const plainClause = new Set('指出 强调 表示 称 透露 宣布 提出 重申 警告'.split(' '));
const ownSubject =
  /^(?:(?:中方|双方|两国|[^，。]{1,3}方|他|她|其|本|该|这|那|没有|有)[^，。]{5}|[^，。的]{1,10}(?:要|将|应|应当|必须|愿|已经?|正在|正|不能|可以)[^，。]{4}|[^，。；]{2,16}(?:是|事关|关系到?)[^，。]{3}|[向对][^，。]{2,20}了)/;
/** 明确党委机关要…: who shall do what. */
const duty = /^[^，。的]{2,10}(?:要|应|应当|必须|不得|须)[^，。]{3}/;
const clauseWhenFirst = new Set(['指出', '强调', '表示', '称', '透露', '警告', '重申']);
/** What ends so is an object: 强调改革的重要性. */
const objectNoun =
  /(?:性|意义|作用|问题|方向|要求|任务|精神|路径|思路|建议|意见|看法|观点|情况|论断|论述|思想|理念|战略|目标|希望|祝贺|慰问|敬意|感谢|关切|立场|愿望|决心|信心|支持|欢迎|肯定|措施|举措|方案|办法|标准|原则|承诺|计划|目的)$/;
const withAddressee = new Set('要求 希望 呼吁 建议 提醒 叮嘱 嘱咐 勉励 鼓励 号召 倡议 告诫'.split(' '));
/** Verbs whose addressee may be followed by whatever was said. */
const toldDirectly = new Set('叮嘱 嘱咐 告诫 提醒 勉励'.split(' '));
const shortestClause = 6;
const shortestFirstClause = 10;

/**
 * Whether `text`, which follows `verb` directly, begins a reported clause rather than an object. `first`: the verb opens its
 * clause and goes on with an earlier subject (发布公告，指出…), so that a clause is what to expect.
 */
export function startsReportedClause(verb: string, text: string, first: boolean): boolean {
  const clause = /^[^，。；：]*/.exec(text)![0];
  if (clause.length < shortestClause && !modal.test(text)) return false;
  if (nominal.test(text) || (verb === '倡议' && ownPredicate.test(text))) return false;
  if (anyClause.has(verb)) return true;
  // 某军称炮击了…: 称 takes any clause, but not 称其为….
  if (verb === '称') return !/^(?:其|之|得|不上|[^，。]{0,8}为)/.test(text) && !objectNoun.test(clause);
  if (withAddressee.has(verb)) return modal.test(text) || clause.length >= shortestClause;
  if (verb === '明确') return modal.test(text) || duty.test(text);
  if (plainClause.has(verb) && (!objectNoun.test(clause) || /了|将|已/.test(clause)))
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
