/** How a report may begin right after its verb, without a comma. */
const modal =
  /^(?:，)?(?:要|必须|应当?|需要?|须|将|会|愿|一定|坚决|决不|绝不|只有|各级|各地|全市|全省|全县|全党|全国|全校|我们|我国|当前|今后|务必|切实|坚持|不能|不要|继续|可以)/;
const nominal =
  /^(?:了|过|的|出|着|和|与|及|、|。|，|；|热烈|衷心|诚挚|感谢|谢意|祝贺|欢迎|慰问|肯定|同意|赞同|赞成|支持|敬意|满意|不满|遗憾|充分|高度|深切|崇高|哀悼|关注|关切|关心|理解|认可|反对|谴责|担忧|怀疑|惊讶|钦佩|明确|更高|新的|具体|严格|以来|作用|自己|一些|几点|[一二三四五六七八九十两0-9]+[点个项条方]|“|《)/;

const anyClause = new Set(['说', '说是', '认为', '坚信', '相信', '深感', '感到', '体会到']);
const withAddressee = new Set('要求 希望 呼吁 建议 提醒 叮嘱 嘱咐 勉励 鼓励 号召 倡议 告诫'.split(' '));
const shortestClause = 6;

/** Whether `text`, which follows `verb` directly, begins a reported clause rather than an object. */
export function startsReportedClause(verb: string, text: string): boolean {
  const clause = /^[^，。；：]*/.exec(text)![0];
  if (clause.length < shortestClause && !modal.test(text)) return false;
  if (nominal.test(text)) return false;
  if (anyClause.has(verb)) return true;
  if (withAddressee.has(verb)) return modal.test(text) || clause.length >= shortestClause;
  return modal.test(text);
}

/** 勉励大家，要…: the length of the addressee and the comma that stand between the verb and its report; 0 without them. */
export function addresseeLength(verb: string, text: string): number {
  if (!withAddressee.has(verb)) return 0;
  const match = /^[^，。：“”□]{2,12}，/.exec(text);
  return match !== null && modal.test(text.slice(match[0].length)) ? match[0].length : 0;
}
