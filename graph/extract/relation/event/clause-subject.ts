import { eventPattern } from './event-pattern.ts';
import type { Node, TypedSentence } from './lattice.ts';

/** Days and hours: 2024年3月5日上午, 3月5日至8日, 近日. */
const time =
  '(?:[0-9]{2,4}年|[0-9]{1,2}月(?:中旬|上旬|下旬|初|底)?|[0-9]{1,2}[日号](?:[上下]午|晚)?|[至到—-]|[上下]午|当[天日晚]|近日|日前|昨[天日]|今[天日]|今年以?来?|去年|近年来|近期|目前|其间|期间|随后|之后|此后|会[上后前]|课[上后前]|会议期间|活动中|活动现场|现场|据悉|据了解|另外|此外|同时|最后|首先|接着|其中|为此|对此|自[^，]{1,12}以来)';
const leading = new RegExp(
  `^(?:${time}|(?:在|于|自|随着)[^，。；]{1,30}?(?:上|中|时|后|前|期间|现场|里|内|以来|来)|[\\s—]){0,8}`,
  'u',
);
const actors = eventPattern(
  '^(?:来自[^，。；]{1,40}?的)?{s:PGORD}(?:同志|总书记|主席|总理|书记|[市县区省部局院校]长|主任|教授|院士|先生|女士)?(?:等(?:人|一行|单位|部门|地)?|一行(?:[0-9一二三四五六七八九十]+人)?)?',
);
/** Nouns that take the name before them as a modifier: then it is not the subject. */
const modifies =
  /^(?:的|、|干部|职工|党员|工作|主要|有关|相关|负责|领导|班子|所属|下属|机关|各|全体|内|里|旁|附近|门|一|代表|老师|教师|学生|师生|居民|村民|党|副|书记|主任|精神|期间|方案|要求|成果|基地|人员|同志|委员|专家|单位|企业|代|中心|第|《|“|级|区|上|中|举[行办]地|建设(?!了)|发展|改革|经验|模式|原|新闻|讯|电|消息)/;
const adverb = eventPattern('^(?:{adv}|一行|率队|带队|率先|受邀|应邀)');
/** Begins a phrase that may hold anything up to the verb. */
const preposition =
  /^(?:在|于|到|赴|来到|前往|深入|走进|从|就|围绕|针对|对|为|向|给|以|通过|结合|按照|根据|随|率|带领|陪同|会同|联合|与|同|和|利用|依托|借助|面向|受|聚焦|紧扣|采取|自|因|立足|代表|应|用|分|组织|邀请|作为|一行)/;
const pronoun = /^[他她](?!们|乡|国|人|的)/;
/** Someone else may be who does it: 对陈某出席…表示欢迎; but not in the company of the subject. */
const another = new RegExp(eventPattern('{P}').source, 'u');
const together = /^(?:陪同|会同|与|同|和|率|带领|联合|在[^，。；]{1,30}(?:陪同|带领|率领)下)/;
/** The preposition takes the predicate itself: 通过|举办…. */
const governed =
  /^(?:通过(?![^，。；]{1,14}(?:方式|形式|渠道|平台))|(?:为了?|围绕|针对|就|以|由|因|作为|按照|根据|结合|从|向|对)$)/;
/** A predicate before a second one of the same subject: 出席会议并|讲话. */
const coordinated =
  /(?:并|并且|、|以及|后|时|并在[^，。；]{1,20}|并为[^，。；]{1,12}|并就[^，。；]{1,20}|并向[^，。；]{1,12})$/;
/** Not a fact of this subject: a demand, an intention, a condition, or what the people met have come for. */
const irrealis =
  /会[见晤]|接见|来华|来访|访华|莅临|(?:^|[^重主需概纲])要(?![素闻道塞求点])|应当?(?!邀|用|对|急)|需要?(?!求)|不(?!断|仅|久|少|忘|同)|未(?!来)|希望|建议|鼓励|支持|要求|计划|准备|力争|争取|可以?|必须|禁止|如果|尚|没有|拒绝|推动|倡议|呼吁|以便|便于|有利于|能否/;
const boundary = /[，；：。！？]/;
/** Words with which a clause goes on about the subject of the clause before it. */
const continuing =
  /^(?:并|还|又|也|再|注重|突出|做到|秉持|先后|分别|提出|强调|指出|要求|坚持|带头|推动|推进|听取|察看|查看|了解|深入|围绕|进行|实地|走进|来到|看望|慰问|参观|观摩|考察|调研|组织|开展|举办|召开|主持|出席|参加|作|为|与|详细|认真|仔细|邀请|采取|采用|通过|制定|出台|印发|审定|审议|研究|部署|安排|聚焦|紧扣|把|将|就|对|向|从|以|在|到|赴|于|实现|形成|建立|健全|完善|加强|打造|成立|设立|发布|启动|实施|落实|严格|全面|切实|不断|持续|积极|主动|充分|接受|感受|学习|聆听|瞻仰|重温|签订|达成|随后|之后|接着|其间|期间|一路|深刻|共同|联合|牵头|率|带|亲切|亲自|现场|前往|代表|专门|精心|创新|依托|结合|立足|按照|根据|旨在|高度|逐|沿|边|同时|大力|近日|日前|会[上后前]|随着|当[天日]|[0-9]+[月日年])/;

/** What stands before a predicate: its subject's nodes, or null where it has none that the grammar licenses. */
export interface Subject {
  nodes: Node[];
  start: number;
}

/** The subjects of one sentence, clause by clause; ask for the one of a predicate. */
export class SentenceSubjects {
  private readonly clauses: { start: number; subject: Subject | null; listed: Subject | null }[] = [];

  /** The subject with which the sentence ends, where it is one person: whom 他 or 她 means in the next. */
  readonly person: Node | null;

  /** `before` is the person that the sentence before it in the same paragraph leaves, or null. */
  constructor(
    private readonly sentence: TypedSentence,
    private readonly before: Node | null,
  ) {
    let subject: Subject | null = null;
    let listed: Subject | null = null;
    let start = 0;
    const { text } = sentence;
    for (let position = 0; position <= text.length; position++) {
      if (position < text.length && !isBoundary(text[position]!)) continue;
      const clause = text.slice(start, position);
      // Each clause remembers what was the subject before it.
      this.clauses.push({ start, subject, listed });
      const own = this.leadingSubject(clause, start);
      if (own !== null) subject = joined(listed, own);
      else if (!continuing.test(clause) && clause !== '') subject = null;
      // Behind somebody's words a new sentence begins, unless a comma says that the old one goes on.
      if (text[position] === speech && text[position + 1] !== '，') subject = null;
      listed = own !== null && own.end === start + clause.length && text[position] === '，' ? subject : null;
      start = position + 1;
    }
    const last: Subject | null = subject;
    this.person = last === null ? null : onlyPerson(last);
  }

  /** The subject of the predicate at `position` of the typed sentence. */
  of(position: number): Subject | null {
    const clause = this.clauses.findLast(({ start }) => start <= position)!;
    const before = this.sentence.text.slice(clause.start, position);
    if (irrealis.test(before)) return null;
    const lead = leading.exec(before)![0].length;
    const rest = before.slice(lead);
    const own = this.actorsAt(rest, clause.start + lead);
    if (own !== null) return licensed(rest.slice(own.length)) ? joined(clause.listed, own.subject) : null;
    return licensed(rest.replace(/^(?:并|并且|还|同时)/, '')) ? clause.subject : null;
  }

  private leadingSubject(clause: string, start: number): (Subject & { end: number }) | null {
    const lead = leading.exec(clause)![0].length;
    const own = this.actorsAt(clause.slice(lead), start + lead);
    if (own === null || modifies.test(clause.slice(lead + own.length))) return null;
    return { ...own.subject, end: start + lead + own.length };
  }

  private actorsAt(text: string, offset: number): { subject: Subject; length: number } | null {
    if (this.before !== null && pronoun.test(text)) {
      return { subject: { nodes: [{ ...this.before, pointing: true }], start: offset }, length: 1 };
    }
    actors.lastIndex = 0;
    const match = actors.exec(text);
    if (match === null) return null;
    const list = match.groups!.s!;
    const from = offset + match[0].indexOf(list);
    const nodes = this.sentence.nodes.slice(from, from + list.length).filter((node) => node !== undefined);
    return { subject: { nodes, start: from }, length: match[0].length };
  }
}

function onlyPerson(subject: Subject): Node | null {
  const [node, ...others] = subject.nodes;
  return others.length === 0 && node?.symbol === 'P' ? node : null;
}

/** A list of people that a comma cuts (陈某、李某，县长王某出席) is one subject. */
function joined(listed: Subject | null, own: Subject): Subject {
  return listed === null ? own : { nodes: [...listed.nodes, ...own.nodes], start: listed.start };
}

/** Whether what stands between a subject and its predicate lets them belong together. */
function licensed(between: string): boolean {
  let rest = between;
  for (let round = 0; round < 8; round++) {
    if (rest === '' || coordinated.test(rest)) return true;
    if (governed.test(rest)) return false;
    if (preposition.test(rest)) return !another.test(rest) || together.test(rest);
    if (modifies.test(rest)) return false;
    adverb.lastIndex = 0;
    const manner = adverb.exec(rest)?.[0].length || (new RegExp(`^${time}`, 'u').exec(rest)?.[0].length ?? 0);
    if (manner === 0) return false;
    rest = rest.slice(manner);
  }
  return rest === '';
}

function isBoundary(character: string): boolean {
  return boundary.test(character) || character === speech;
}

const speech = eventPattern('{X}').source.slice(1, -1);
