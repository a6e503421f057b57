/** Words and phrases that may stand between a subject and its reporting verb. Each pattern is anchored at the end. */
const trailing = [
  // Brackets, blotted out: 李某（化名）.
  /□+$/,
  // In which work the speaker says it: 在《渠规》一文中指出.
  /(?:在|于)[^，。：；“”《》]{0,20}《[^》]*》(?:这?[一本]?[文书篇]|这[一]?[部篇本封][^，。]{0,4})?[里中]?$/,
  // 《声明》中指出.
  /(?<=》)中$/,
  // A verb of the same kind goes before: 强调指出, 分析认为.
  /(?<=[^，。：；“”□])(?:强调|分析|研判|告诫|回信|撰文|发文|通报|评论)$/,
  // Manner: 激动地, 深有感触地, 笑着, 由衷.
  /(?:[^，。：；、“”□]{1,7}地|[笑哭含]着|微笑着|激动|自豪|由衷|动情|深情|坦率|高兴|郑重|语重心长|深有感触|颇有感触|感慨|感动|一边[^，]{1,8}一边|边[^，]{1,3}边|乐呵呵|笑呵呵|连连|连声|一再|不禁|忍不住|不由得|不无|兴奋)$/,
  // Degree, time and repetition.
  /(?:所|(?<![委大全议支例工年论晚协学商集峰])会|纷纷|一致|普遍|均|都|也|还|则|又|就|再次|多次|反复|明确|鲜明|旗帜鲜明|进而|先后|特别|专门|着重|重点|曾|曾经|常|常常|经常|总是|总|并|同时|进一步|深刻|共同|分别|首先|最后|正|正在|主动|坚定|公开|率先|逐一|异口同声|不约而同|这样|如此|这么|对此|为此|就此|随后|接着|当场|当即|一番|争先恐后|当天|今天|昨天|近日|日前|有时候?|自己|一直|始终|历来|突出|向来|表态性|积极|热烈|郑重|现场)$/,
  // Persons spoken to and topics.
  /(?:(?:向|(?<![应面针核])对|跟|给)[^，。：；“”□]{1,10}|(?:与|同|和)(?:记者|大家|我们|笔者|他们?|她们?))$/,
  /(?:就|围绕|针对|对于?|关于|面对|谈及|谈到|谈起|说起|提起|提及|结合)[^，。：；“”]{1,24}$/,
  // With whom: 同村民座谈时.
  /(?:同|与|和|跟)[^，。：；“”]{1,30}?(?:进行|举行)?(?:座谈|会谈|交谈|交流|谈话|对话|会见|会晤|通电话)(?:时|中|后)$/,
  // Occasions: 在接受采访时, 在会上, 在座谈会上的讲话中.
  /(?:在|于|当|从)[^，。：；“”]{1,30}?(?:时|上|中|后|前|间|之际|里|会后|现场|处|下边|下面|底下|时候)$/,
  /(?:接受[^，。]{0,12}采访时|采访中|讲话中|致辞中|发言中|发言时|座谈时|调研时|会上|会后|采访时|总结时|(?:[0-9]{1,2}月)?[0-9]{1,2}[日号](?:[上下]午|晚)?|[上下]午)$/,
  // Putting something out: 作出批示, 发布公告, 8日报道.
  /(?<=[^，。：；“”□])(?:作出|发布|发表|发出|印发|致以|专门)(?:重要|有关|联合)*(?:指示|批示|消息|公告|声明|报告|评论|文章|通知|社论|报道|通报|警告|讲话|评论员文章)$/,
  /(?<=[^，。：；“”□]{2})报道$/,
  /(?:高度重视|第一时间|立即|[^，。：；“”□]{2,20}(?:后不久|之后|以后|期间))$/,
  // A predicate that goes along with speaking: 发表讲话, 出席会议并讲话, 点开平台.
  /(?:出席|参加|主持)[^，。：；“”]{2,40}(?:会|会议|仪式|论坛|活动|典礼|培训班|开班式)并?$/,
  /(?:发表(?:重要)?(?:讲话|致辞|演讲|谈话|声明)|出席会议并讲话|出席并讲话|出席并致辞|致辞|(?<!工)作(?:了)?(?:总结|动员|专题)?(?:讲话|发言|报告|部署|辅导|说明)|主持会议(?:并讲话)?|交流|研讨|讨论|总结)(?:时|中)?$/,
];

/** The end of `text` without the adverbials that stand there; at most a dozen are taken off. */
export function withoutTrailingAdverbials(text: string): string {
  let rest = text;
  for (let round = 0; round < 12; round++) {
    const pattern = trailing.find((candidate) => candidate.test(rest));
    if (pattern === undefined) return rest;
    rest = rest.replace(pattern, '');
  }
  return rest;
}

/** Words that may open a clause before its subject. */
const leading =
  /^(?:[\s—…，]|正如|恰如|诚如|就像|但是?|而|然而|同时|此外|另外|其中|因此|所以|于是|对此|为此|目前|如今|现在|此时|近日|日前|当天|当日|连日来|近年来|随后|接着|紧接着|最后|首先|其次|会上|会后|会前|关键时刻|一时间|那时候?|当时|后来|不久前|前不久|期间|采访中|采访时|活动中|活动现场|座谈会上|交流会上|讨论中|学习中|据悉|今年|去年|每年|这天|那天|[0-9]{1,4}[年月](?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?|[0-9]{1,2}日|[上下]午|晚上|在[^，。：；“”]{1,24}?(?:时(?![代期间])|上(?![海级市述合])|中(?![央国华心共学部队层级小旬型青医药])|后(?!勤)|前(?![沿线])|里|期间|现场)(?=[^，。：；]))/;

/** How many characters at the start of `text` are adverbials before the subject. */
export function leadingAdverbialLength(text: string): number {
  let length = 0;
  for (let round = 0; round < 6; round++) {
    const match = leading.exec(text.slice(length));
    // 今年的政府工作报告: an attribute, no adverbial.
    if (match === null || text[length + match[0].length] === '的') break;
    length += match[0].length;
  }
  return length;
}
