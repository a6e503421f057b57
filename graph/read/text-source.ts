import { filledLines, lastFilledLines } from './text-lines.ts';

const medium = String.raw`[\p{Script=Han}A-Za-z·]{0,14}?(?:日报|晚报|晨报|早报|时报|商报|周报|学报|报社|新闻网|新闻|网|通讯社|新华社|中新社|客户端|电视台|广播电台|融媒体中心|融媒)`;
const patterns: readonly RegExp[] = [
  // 来源：云岭日报
  /(?:文章来源|稿件来源|信息来源|来源)[:：]\s*([^\s，。；、|()（）【】]{2,24})/u,
  // 新华社北京3月5日电, 人民网某地10月28日电: the agency is what stands before the place
  /^[（(【]?([\p{Script=Han}]{1,8}?(?:社|网|报))[\p{Script=Han}]{0,8}(?:\d{4}年)?\d{1,2}月\d{1,2}日[\s　]*[电讯]/u,
  // 某日报讯, 某网消息
  new RegExp(String.raw`^[（(【]?(${medium})(?:[\p{Script=Han}]{0,4})?(?:讯|消息)(?=[\s　（(：:，,]|$)`, 'u'),
  // a byline: 某新闻·某晚报记者 张三, at the start of a line, in brackets or after a sentence; a photo credit is none
  new RegExp(
    String.raw`(?:^|[\s　（(。”])((?:[\p{Script=Han}]{2,8}·)?${medium})(?:全媒体|首席|见习)?记者[:：\s　]*[\p{Script=Han}]{2,4}(?![\p{Script=Han}\s　]{0,8}摄)`,
    'u',
  ),
];
/** 本报 and 本网 name no medium to anyone who holds the text alone. */
const nameless = /^(?:本[报网站台刊社]|该[报网])/;

/** The medium a text names as its own: in a source line, a dateline or a byline, near its top or end. Null where it names none. */
export function sourceOfText(text: string): string | null {
  const lines = [...filledLines(text, 10), ...lastFilledLines(text, 3)];
  for (const pattern of patterns) {
    for (const line of lines) {
      const found = pattern.exec(line)?.[1];
      if (found && !nameless.test(found)) return found;
    }
  }
  return null;
}
