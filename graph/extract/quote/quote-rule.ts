import { addressee, quoteCue, reportCue, toldTo } from '../statement/cue-pattern.ts';
import { feeling, keeps, utters } from '../statement/reaction.ts';
import { isProverb } from './proverb.ts';
import type { QuoteClass } from './quote-class.ts';
import type { QuoteContext, QuoteRun } from './quote-context.ts';

/** One rule of the classification. The first rule in the list that holds decides. */
export interface QuoteRule {
  id: string;
  class: QuoteClass;
  holds(context: QuoteContext): boolean;
  /** Sentences whose first quote (or the one marked by ⟦⟧ around it) this rule decides. */
  examples: readonly string[];
  /** Sentences whose first quote this rule must leave to others. */
  counterExamples: readonly string[];
}

const terminal = /[。！？…]$/;
const numeral = /[一二三四五六七八九十百两0-9]/;

/** 村支书常说, 他告诫大家, 他话锋一转, 他用这句诗开场: somebody says the words before it. The verb ends its clause, and it is not 对村民来说. */
const saidAfter = new RegExp(
  `(?<!来|如果|虽|可以|应该|的)${quoteCue}(?<!说明|表明|显示|证明)(?:$|[，。：；…])|告诫|叮嘱|勉励|提醒|话锋一转|感慨|感叹|感触|动情|自豪|语重心长|如数家珍|的[这那][一句番段]|[用以](?:了)?(?:这|一)[^，。“”]{0,10}(?:诗|话|古语|谚语|名言|典故)`,
);
const cueColon = new RegExp(`${quoteCue}[^，。：“”]{0,4}：$`);
/** 他的回答只有三个字：: few words are an answer all the same. */
const answeredInFew =
  /(?:回答|答复|回复|回应|答|说)(?:了|道|只有|就|仅|是|得)*[一二两三四五六七八]{1,2}(?:个(?:大)?字|句话)：$/;
const cueComma = new RegExp(`${quoteCue}(?:的(?:那样)?)?，$`);
/** 强调，要“…”, 强调，守渠要“…”: the quotation takes over from the report where it says what shall be done. */
const cueModal = new RegExp(
  `${quoteCue}(?:(?:[，：]?|，[^，。：；“”]{2,24}，?)(?:要|必须|应当?)|，“[^“”]*”，还?(?:要|必须|应当?)[^，。：；“”]{0,3})$`,
);
/** 要求各村干部“…”, 告诫大家，“…”: whom the words are for stands before them. */
const cueAddressed = new RegExp(`${toldTo}${addressee}，?(?:要|必须)?(?:“[^“”]*”，)?$`);
/** 要求各村先下游后上游，“要…”: the quotation goes on with what a verb of saying reports. */
const cueGoesOn = new RegExp(`${quoteCue}[^。：；“”]{2,60}，$`);
/** 强调，渠首渠尾是一家，谁也离不开谁，要“…”: what shall be done is quoted at the end of the report. */
const cueGoesOnModal = new RegExp(`${reportCue}[^。：；“”]{2,60}，(?:还|更|都)?(?:要|必须|应当?)$`);
/** The same of words that are no demand, up to the end of the report. */
const reportGoesOn = new RegExp(`(?:${reportCue}|告诉[^，。：、“”]{1,8}(?=，))[^。；“”]{2,60}[，；]$`);
/** 指出，渠水“…”: the quotation takes over behind the subject of what is reported. */
const cueSubject = new RegExp(`${reportCue}，[^，。：；“”]{1,14}$`);
/** The quotation ends what is reported. */
const reportEnd = /^(?:$|[。；…])/;
const modalStart = /^(?:要(?![求素点])|必须|应当?|不能|不要|决不|绝不|坚决|务必)/;
/** Words of an old book or thinker: 《老子》曰：, 孔子说，. */
const oldWords =
  /(?:》|古人|(?:^|[^一-龥]|[，。；如])[孔孟老庄荀管墨朱孙]子)中?[有曾]?(?:曰|云|载|道|讲|说|言|认为|提倡|主张)[：，]?$/;
const cueBare =
  /(?<![小学传听据解劝游邪声])(?:说|说道|喊道|问道|问|喊|念叨|告诉我们|告诉大家|告诉记者|感慨|感叹|坦言|直言|写道|笑称|强调|指出)$/;
/** 认为“…”, 号召“…”, 部分老人反映“…”: right before a view or a plea, to the end of the clause or 一事. */
const cueOfView =
  /[^的](?:认为|感到|号召|呼吁|反映|抱怨|直呼|直夸|纷传|表示|声称|扬言|宣示|宣告|重申|主张|断言|预言|提议|斥责|(?<!按)规定|(?<![的了])(?:称赞|赞扬|盛赞|评价|告诫|叮嘱)|(?<![名堪职简统俗号声])称)$/;
/** Words before which a sentence goes on are a term more often, where they are few. */
const shortestWithTail = 10;
const endsClause = /^(?:$|[。！？，；…—、等])/;
const clauseEnd = /^(?:$|[。！？，；])/;
const attributedAfter = new RegExp(
  `^，?(?!的)[^。！？“”，]{2,40}(?:，[^。！？“”，]{2,40})?(?:${quoteCue}|深有感触地说|回忆[^，。：；“”]{0,10})(?:$|[，。：；])`,
);
/** “…”，渠长秦大山一脸自豪: right behind the words somebody shows a feeling. */
function isFeltAfter(after: string): boolean {
  const clause = /^，([^，。！？；“”让令使]*)(?![让令使])/.exec(after)?.[1];
  return clause !== undefined && feeling.test(clause);
}
/** What stands in words that somebody speaks, and hardly in a name without a comma. */
const clauseWord = /[我咱俺您了就都很会没不要能]|一定|应该|必须|可以/;
/** 响应某某的号召和要求: the verbs are nouns there. */
const nounAfterwards = /^[^。！？“”]{0,40}的(?:[^，。]{1,4}和)?(?:号召|要求|建议|承诺|倡议)(?:$|[，。：；])/;

const written =
  /(?:写着|印着|刻着|书写着|写有|印有|刻有|张贴着?|悬挂着?|标语|展板|横幅|条幅|门牌|牌匾|歌词|唱道|诗句|古语|古诗|俗话说|常言道|古人云|有句话(?:叫|说)|谚语|家训|校训|坠子|山歌|民歌|民谣|童谣|快板|顺口溜|打油诗)[^。，“”]{0,4}[，：]?$/;
const writtenAfter =
  /^[，。]?[^。“”]{0,24}(?:这句(?:歌词|诗|古语|老话|俗语|名言|口号|标语|顺口溜|民谣|谚语)|(?:倒计时|标语|警示|宣传)牌|句歌词|这首(?:歌|诗|老歌)|这副对联|(?:红色|金色|烫金|醒目的?|鲜红的?)大字|的?(?:横幅|标语|条幅|展板|歌声))/;

/** 队歌《渠水长流》又一次唱响, 老人们学唱《渠水谣》: lines of the song stood before. */
const sungAfter =
  /^[^。“”]{0,80}(?:歌曲?《[^。《》]{1,20}》|《[^。《》]{1,20}[歌谣]》)[^。“”]{0,60}唱|^[^。“”]{0,80}唱[^，。“”《》]{0,4}《/;

/** 诗云：, 奋斗者的经历表明：: what leads to a proverb. */
const proverbBefore =
  /(?:古人(?:说|云|言)?|古语|诗|诗云|老话)[^，。“”]{0,4}[：，]?$|(?:说明|表明|证明|印证)(?:了|着|：)$/;
/** What machines, bells and feet do: 嗒嗒嗒，嗒嗒嗒……. */
const sound = /^[当嗒叮咚哒轰隆砰啪哗啦沙滴嘟咔铛呜嘭呼咣哐噼咕唰嗖汪喵咩哞\s，。！—…]+$/;

/** Things in a row that go on: 清一段老渠、修一座水闸、栽一排柳树……. */
const openList = /^[^，。；！？：]+…+$/;

/** Those who say what stood before in so many voices: ……|乡亲们纷纷点赞. */
const praised =
  /^…+[^。，：；“”]{2,24}(?:纷纷|交口|连连|连声|齐声|不约而同地?)(?:点赞|称赞|称道|赞叹|夸赞|叫好|感叹|感慨|说|表示|发言)/;

/** A predicate that takes over from a report is longer than a term. */
const shortestPredicate = 16;

/** 留下“…”的嘱托: what is uttered. */
const uttering = new RegExp(`(?:(?:${utters})了?|[讲说]了?一句)$`);
const utterance =
  /^(?:的|这[一个])[^，。：；“”]{0,6}?(?:嘱托|强音|誓言|承诺|号召|呼声|感叹|感慨|疑问|呼吁|叮嘱|豪言|心声|质疑|论断|判断|实话|真话|心里话)/;
/** “…”的誓言掷地有声: what is heard. */
const heard =
  /^的[^，。：；“”的]{0,4}(?:誓言|誓词|喊声|呼声|呼喊|呐喊|呼唤|豪言|承诺|回答|欢呼|赞叹)(?:声)?(?:掷地有声|响彻|响起|传遍|传来|回荡|回响|久久|此起彼伏|不绝于耳|振聋发聩|铿锵|荡气回肠|震撼)/;
/** 某某强调的“…”，; 某某同志“…”的要求: whose words are dealt with. */
const saidByOwner = /(?:(?:强调|指出|提出|说)过?的|总书记|主席|同志)$/;
const whatWasSaid =
  /^(?:，|(?:的|这一)?(?:重要|系列|一系列|殷殷|谆谆|殷切)*(?:要求|指示|嘱托|论断|判断|论述|教导|教诲|讲话精神|话))/;
const shortestOwned = 10;
/** 某某总书记“…”殷殷嘱托: what somebody has said to others, however short. */
const toldToOthers = /^的?(?:殷殷|谆谆|殷切|亲切|深情|重要)*(?:嘱托|嘱咐|叮嘱|叮咛|教诲|教导|寄语)/;
/** 践行“…”的承诺: what somebody has promised. */
const keeping = new RegExp(`(?:${keeps})了?$`);
/** 周启明同志“渠尾没有理由吃不上水”的重要指示: a whole clause that demands something, without a comma. */
const demanding = /没有|不[能要是可]|就[在要是]|一定|必须|[把让]/;
const demanded = /^的?重要(?:要求|指示)/;
/** 某某的殷切教诲|“…”: what the words are called stands right before them. */
const calledBefore = /的(?:殷殷|谆谆|殷切|亲切)*(?:教诲|嘱托|嘱咐|叮嘱|教导|告诫|寄语)$/;
/** What ends a sentence that somebody speaks, and no name: 渠水来了吗. */
const particle = /(?:[吗呢吧啦呀嘛]|[^为除得不]了)$/;
/** What is uttered may be few words: 发出“我先上”的强音. */
const shortestUttered = 6;
/** A list of aims is longer than a motto before it counts as somebody's words. */
const longestMotto = 24;

/** What people complain of is short; after other verbs a few words are a term. */
function shortestView(before: string): number {
  return /(?:反映|直呼|直夸|纷传|斥责)$/.test(before) ? 4 : 10;
}

/** 他说“早该这样”: right behind those who talk, a few words are no term. */
const saidByPeople = /(?:[他她我们者民]|[^的]人|大家)(?:都|就|还|也|只|常|总)?(?:说|喊|问)$/;

/** 强调“…” may hold a term, 强调“…”“…” of whole clauses hardly does. */
function shortestAfterBareCue(before: string, run: QuoteRun): number {
  if (run.quotes.length === 1 && saidByPeople.test(before)) return 4;
  if (!/(?:强调|指出)$/.test(before)) return 6;
  if (run.quotes.length > 1) return run.meanLength >= 8 ? 6 : Number.POSITIVE_INFINITY;
  return /(?:.{3}|[”，；])(?:强调|指出)$/.test(before) ? 10 : Number.POSITIVE_INFINITY;
}

/** First persons, or two clauses that point at something: 渠断了就跑，那不是守渠人的做派. */
const talks = /[我咱俺]|^这(?:真|才|可|就)?是.*，|，(?:那|这)(?:真|才|可|就)?(?:不是|是)/;
/** A narrated lead without quotations in it: 护渠员秦大山退掉了返乡的车票，. */
const narrated = /(?:^|[，；。])[^，。：；“”]{4,40}，$/;
/** What stands as a sentence of its own in quotation marks is somebody's words; shorter ones are mottoes as often. */
const shortestSentence = 24;
const tellsOfSpeech =
  /^。[^。]{0,60}(?:说|介绍|表示|认为|指出|强调|讲话|演讲|致辞|发言|提到|谈到|写道|论述|总结|要求|考察|座谈|回忆|感慨)/;

/** A mark that nothing closes opens speech where a sentence or clause begins, or behind a verb of saying. */
const mayOpenSpeech = new RegExp(`(?:^|[，。：；！？…—”])$|${quoteCue}$`);

const firstPerson = /[我咱俺您]/;

/** Whether first persons stand in so many of a run that few words are somebody's all the same: “我是渠长我先上”“水不退，我不退”. */
function speakFirst(run: QuoteRun): boolean {
  return (run.words.match(/(?:^|[^自忘])[我咱俺]/g)?.length ?? 0) >= run.quotes.length;
}

/** Behind whole clauses in a row: who has said them. */
const whoseClauses = /^(?:…+|，)[^。“”]{0,40}?[^，。“”]{2,24}(?:强调|指出|表示|概括|阐明|宣示|通报|重申|呼吁|畅所欲言)/;

const themeBefore = /(?:题为|主题为|主题是|题目是|课题为)$/;
const themeAfter = /^(?:等)?为(?:活动)?(?:主题|题|主线|总题|课题|总目标)/;
/** 围绕“A”“B”等议题: what is talked about. */
const topicsBefore = /(?:围绕|聚焦|(?:^|[^成造])就|以)$/;
const topicsAfter = /^等?(?:[一二两三四五六七八九十]个|的)*(?:话题|议题|论题|主题|专题|选题|题目)/;
const titleNoun =
  /^(?:的|等)?(?:专题|课程|讲座|报告|宣讲|演讲|征文|党课|一课|专栏|栏目|论坛|课题|微课|公开课|主题(?:讲座|展览|宣讲|演讲|论坛|征文|晚会|报告|党课)|为题)/;

const nounAfter =
  /^(?:的(?:问题|疑问|追问|考题|命题|难题|局面|怪圈|现象|理念|原则|口号|精神|要求|目标|氛围|答卷|誓言|标准)|这[一个道]|之[问路道]|式|型)/;

const evaluationAfter =
  /^(?:，|—+)?(?:这)?(?:就|便|正|也)?是(?!否)[^，。“”]{1,40}(?:感受|评价|心声|誓言|共识|体会|反映|印象|赞誉|心里话|口头禅|座右铭|(?:说|讲|重复|念叨|挂在嘴边|告诫|叮嘱|勉励)过?的(?:一?句)?话)/;
const evaluationVerb = /^[，—…][^。“”]{0,40}(?:这样|如此|这么|常常|经常用来)(?:形容|评价|描述|称呼|总结|概括)/;

/** The rules in order: first those that recognise other uses in spite of a mark inside the end, then speech, then the rest. */
export const quoteRules: readonly QuoteRule[] = [
  {
    id: 'quote-nested-speech',
    class: 'speech',
    holds: ({ depth, inner, before }) =>
      depth > 0 &&
      inner.length >= 6 &&
      (cueBare.test(before) || cueColon.test(before) || cueComma.test(before) || cueOfView.test(before)),
    examples: [
      '“邻居们常念叨说⟦‘路修好了，日子就有奔头了’⟧，我听着高兴。”村民秦大山说。',
      '“有人抱怨⟦‘渠修得这么宽，田还种不种’⟧，后来都服气。”村民秦大山说。',
    ],
    counterExamples: ['“我们形成了‘你追我赶、人人争先’的局面。”秦大山说。'],
  },
  {
    id: 'quote-nested-emphasis',
    class: 'emphasis',
    holds: ({ depth, inner }) => depth > 0 && inner.length <= 3 && !numeral.test(inner),
    examples: ['“这堂课接⟦‘地气’⟧，听得懂。”'],
    counterExamples: ['“要落实⟦‘三查’⟧，不走过场。”'],
  },
  {
    id: 'quote-nested-term',
    class: 'term',
    holds: ({ depth }) => depth > 0,
    examples: ['“我们增强⟦‘四个意识’⟧，把活干好。”'],
    counterExamples: ['“把活干好。”他说。'],
  },
  {
    id: 'quote-unclosed',
    class: 'speech',
    holds: ({ closed, inner, before }) => !closed && inner.length >= 10 && mayOpenSpeech.test(before),
    examples: [
      '“清晨四点，渔港已经亮起了灯。大家都等着第一船鱼靠岸。',
      '老渔民说：“清晨四点，渔港已经亮起了灯。大家都等着第一船鱼靠岸。',
    ],
    counterExamples: ['“渔港”亮起了灯。', '全港推行“船长责任制，渔民的心里都有了底。'],
  },
  {
    id: 'quote-unclosed-term',
    class: 'emphasis',
    holds: ({ closed, inner }) => !closed && inner.length >= 10,
    examples: ['全港推行“船长责任制，渔民的心里都有了底。'],
    counterExamples: ['他说“清晨四点，渔港已经亮起了灯。大家都等着第一船鱼靠岸。'],
  },
  {
    id: 'quote-sound',
    class: 'emphasis',
    holds: ({ inner }) => inner.length >= 2 && sound.test(inner),
    examples: ['“咚咚咚！”清晨的渠首响起了鼓声。', '“哗啦，哗啦……”水车转了起来。'],
    counterExamples: ['“好！好！”他连声说。'],
  },
  {
    id: 'quote-theme',
    class: 'title',
    holds: ({ run, beforeRun, afterRun }) =>
      themeAfter.test(afterRun) ||
      themeBefore.test(beforeRun) ||
      (run.quotes.length > 1 && topicsBefore.test(beforeRun) && topicsAfter.test(afterRun)),
    examples: [
      '大家以“弘扬工匠精神，建设制造强市”为主题开展交流。',
      '他作了题为“让河流重新清澈”的报告。',
      '秦大山等人分别就“推进沿渠村庄的水价改革”“旱区农业的出路在哪里？”等议题作了发言。',
    ],
    counterExamples: ['以“三张清单”推动工作。', '他就“渠尾没有水”等问题提出批评。'],
  },
  {
    id: 'quote-written',
    class: 'citation',
    holds: ({ before, beforeRun, after }) =>
      written.test(before) ||
      ((writtenAfter.test(after) || sungAfter.test(after)) && !cueColon.test(beforeRun) && !cueComma.test(beforeRun)),
    examples: [
      '墙上写着“绿水青山就是家底！”几个字。',
      '“我的家在东北松花江上。”这句歌词，他唱了一辈子。',
      '“离竣工仅剩一百天。”渠首的倒计时牌每天换一次。',
      '“渠水清，渠水长，一路流到我家乡……”清晨，护渠员的队歌《渠水谣》在渠首唱响。',
      '台上唱着山歌，“水来了，米香了，日子一天比一天好……”乡亲们跟着哼。',
    ],
    counterExamples: [
      '“绿水青山就是家底！”村支书说。',
      '村支书说，“绿水青山就是家底。”一条横幅挂上了桥。',
      '“水来了，我们再也不用靠天吃饭了！”护渠员唱出了新时代的渠歌。',
    ],
  },
  {
    id: 'quote-old-words',
    class: 'speech',
    holds: ({ inner, beforeRun }) => inner.length >= 5 && oldWords.test(beforeRun),
    examples: ['《水经》曰：“水满则溢，月盈则亏”。', '老子认为，“上善若水，水利万物”。'],
    counterExamples: ['《水经》里有“三泉”之说。', '张老子说，“三泉”好。'],
  },
  {
    id: 'quote-proverb',
    class: 'citation',
    holds: ({ inner, run, beforeRun, afterRun }) =>
      !(run.quotes.length > 1 && afterRun.startsWith('…')) &&
      isProverb(inner) &&
      (beforeRun === '' || proverbBefore.test(beforeRun)) &&
      !saidAfter.test(/^[^。！？“]*/.exec(afterRun)![0]) &&
      !evaluationAfter.test(afterRun),
    examples: [
      '“水满则溢，月盈则亏。”干部要常怀戒惧之心。',
      '“千里长堤连碧水，一湾新月照渔家。”小镇入夜更美。',
      '“凡修渠，堤必先固。”对沿渠各村来说，这是头等大事。',
      '“水虽浅，不涉不知；渠虽短，不修不通。”历史说明，守渠要靠人。',
      '“一条渠上一家人，谁家门前都有水。”小镇入夜更美。',
      '老秦的故事表明：“守得千日渠水清，方见两岸稻花香”。',
    ],
    counterExamples: [
      '⟦“渠不修通，人不下山”⟧“我是渠长我先上”……护渠队天不亮就上了山。',
      '“穿荆棘，爬陡坡，清淤泥，补塌方。”护渠队每天都走这条路。',
      '“凡是沿渠的村，堤坝要先加固。”小镇入夜更美。',
      '“渠水清清，稻花香香。”乡亲们用这句话迎接客人。',
      '“渠水清清，稻花香香。”渠长秦大山感慨万千，又说起往事。',
      '“水来自于山上，旺来自于人。”小镇入夜更美。',
      '“守渠就像养娃，勤于看护才能平安。”渠长带着队员上了堤。',
      '“路修通了，日子好了。”小镇入夜更美。',
      '“水满则溢，月盈则亏。”村支书常说。',
    ],
  },
  {
    id: 'quote-asked-topic',
    class: 'emphasis',
    holds: ({ inner, after, before }) =>
      !cueColon.test(before) &&
      !/(?:强调|指出)$/.test(before) &&
      terminal.test(inner) &&
      inner.length <= 24 &&
      nounAfter.test(after),
    examples: ['要回答好“发展为了谁？”的问题。'],
    counterExamples: ['“发展为了谁？”主持人问。'],
  },
  {
    id: 'quote-list-open',
    class: 'list',
    holds: ({ inner, beforeRun, afterRun }) =>
      openList.test(inner) &&
      inner.split('、').length >= 3 &&
      !firstPerson.test(inner) &&
      !cueColon.test(beforeRun) &&
      !saidAfter.test(/^[^。！？“]*/.exec(afterRun)![0]),
    examples: ['“清一段老渠、修一座水闸、栽一排柳树……”沿渠各村列出了单子。'],
    counterExamples: ['“清渠、修闸、栽树……”村支书秦大山数着说。', '“我们清渠、修闸、栽树……”沿渠各村列出了单子。'],
  },
  {
    id: 'quote-speech-mark',
    class: 'speech',
    holds: ({ inner }) => terminal.test(inner) && inner.length >= 4,
    examples: ['“今年的麦子长势好，收成差不了！”老农笑着说。', '院子里热闹起来：“开饭啦……”'],
    counterExamples: ['“两山”理念深入人心。'],
  },
  {
    id: 'quote-speech-colon',
    class: 'speech',
    holds: ({ beforeRun, inner, afterRun }) =>
      cueColon.test(beforeRun) && inner.length >= (endsClause.test(afterRun) ? 5 : shortestWithTail),
    examples: ['县长周启明指出：“要把水引到田里去”。', '他在会上强调：“要守住底线”“要多听意见”。'],
    counterExamples: ['活动主题：“把水引到田里去”。', '问：“渠首和渠尾”也是新写的一章，为什么？'],
  },
  {
    id: 'quote-speech-counted',
    class: 'speech',
    holds: ({ before, inner }) => inner.length >= 2 && answeredInFew.test(before),
    examples: ['有人问他为什么守渠，秦大山的回答只有三个字：“我乐意”。', '他只说了两个字：“修渠”。'],
    counterExamples: ['这段渠的好处可以归成三个字：“近得很”。'],
  },
  {
    id: 'quote-speech-comma',
    class: 'speech',
    holds: ({ beforeRun, inner, afterRun }) =>
      cueComma.test(beforeRun) && inner.length >= 8 && /^(?:$|[。！？，；等])/.test(afterRun),
    examples: [
      '许多乡亲感慨，“到这里办事像回家一样方便”。',
      '县长周启明指出，⟦“水清了，人心才会齐”⟧“渠通了，庄稼才会好”。',
      '正如县长周启明所指出的，“渠修到哪里，路就通到哪里”。',
    ],
    counterExamples: ['他说，“双联户”制度好。'],
  },
  {
    id: 'quote-speech-modal',
    class: 'speech',
    holds: ({ beforeRun, inner, afterRun }) =>
      cueModal.test(beforeRun) && inner.length >= 8 && clauseEnd.test(afterRun),
    examples: [
      '县长周启明强调，要“把水引到每一块田里去”。',
      '县长周启明提出：要“把水引到每一块田里去”。',
      '县长周启明强调，修渠守渠，要“把水引到每一块田里去”。',
      '县长周启明强调，沿渠各级干部要“把水引到每一块田里去”。',
      '县长周启明强调，“修渠是大事”，要注重⟦“把水引到每一块田里去”⟧。',
    ],
    counterExamples: ['县长周启明强调，要“一河一策”。', '县长周启明强调，要“把水引到田里去”的精神传下去。'],
  },
  {
    id: 'quote-speech-demand',
    class: 'speech',
    holds: ({ beforeRun, inner, afterRun }) =>
      /.{3}(?:提出|明确|要求)$/.test(beforeRun) && inner.length >= 16 && clauseEnd.test(afterRun),
    examples: ['《渠规》明确“把守好渠首作为沿渠各村的第一件大事”。'],
    counterExamples: ['县里提出“一河一策、一渠一长”。'],
  },
  {
    id: 'quote-speech-addressed',
    class: 'speech',
    holds: ({ before, inner, afterRun }) => cueAddressed.test(before) && inner.length >= 8 && clauseEnd.test(afterRun),
    examples: [
      '县长周启明要求沿渠干部“必须一段一段地查，查到渠尾”。',
      '县长周启明勉励大家“水里来泥里去”，⟦“把渠修到每一块田里”⟧。',
    ],
    counterExamples: ['县长周启明要求沿渠干部“一河一策”。', '县长周启明号召大家学“渠工老秦守渠三十年”的精神。'],
  },
  {
    id: 'quote-speech-goes-on',
    class: 'speech',
    holds: ({ beforeRun, inner, afterRun }) =>
      inner.length >= 12 &&
      ((cueGoesOn.test(beforeRun) && modalStart.test(inner) && clauseEnd.test(afterRun)) ||
        (cueGoesOnModal.test(beforeRun) && reportEnd.test(afterRun)) ||
        (reportGoesOn.test(beforeRun) && reportEnd.test(afterRun) && !isProverb(inner))),
    examples: [
      '县长周启明要求各村先下游后上游，“要多想着渠尾的人家，多算一算大账”。',
      '县长周启明强调，渠首渠尾是一家，谁也离不开谁，要“把水引到每一块田里，先下游后上游”。',
      '县长周启明说，修渠离不开上下游齐心，“渠首的人想着渠尾，渠尾的人才会来修渠首”。',
      '渠长秦大山告诉记者，老渠有个毛病：一到夏天就漏，“站在渠边跺一脚，土就往下掉”。',
      '县长周启明指出，修渠是头等大事；“渠修到哪里，好日子就跟到哪里”。',
    ],
    counterExamples: [
      '县长周启明要求各村先下游后上游，“一把尺子量到底”成了规矩。',
      '县长周启明要求各村先下游后上游，“一把尺子量到渠首渠尾”，村里变了样。',
      '新渠引来村民讨论，日子有了奔头，“把水引到每一块田里去的人家”。',
      '乡里的老规矩强调和睦，“修渠之难，在于齐心；守渠之要，在于有恒”。',
    ],
  },
  {
    id: 'quote-speech-predicate',
    class: 'speech',
    holds: ({ beforeRun, inner, afterRun }) =>
      cueSubject.test(beforeRun) && inner.length >= shortestPredicate && reportEnd.test(afterRun),
    examples: ['县长周启明指出，青石渠“是一条让上下游的人家都吃得饱、睡得稳的渠”。'],
    counterExamples: [
      '县长周启明指出，全县“三级提水”。',
      '县长周启明指出，青石渠“让上下游的人家都吃得饱、睡得稳”的路子对。',
    ],
  },
  {
    id: 'quote-speech-view',
    class: 'speech',
    holds: ({ beforeRun, inner, run, afterRun }) =>
      cueOfView.test(beforeRun) &&
      inner.length >= shortestView(beforeRun) &&
      run.quotes.length === 1 &&
      (clauseEnd.test(afterRun) || /^(?:一[事说]|的说法|的言论)/.test(afterRun)),
    examples: [
      '针对有人声称“青石渠从来就没有断过流”一事，县里开了会。',
      '县长周启明多次宣示“乡亲们喝上好水，就是我们的目标”，并为此修渠。',
      '《渠规》明确规定“沿渠各村实行渠长负责的分段管护”。',
      '有村民认为“渠尾没水，是上游截了流”。',
      '几位老人反映“水不好喝”，村里换了水源。',
      '有的渠长对夜巡不重视，感到“白天那么忙，没工夫再走一趟”。',
    ],
    counterExamples: [
      '专家认为“三级提水”可行。',
      '他感到“光荣与自豪”。',
      '他被称“活地图”。',
      '他认为“先下游后上游”的规矩好。',
    ],
  },
  {
    id: 'quote-speech-bare',
    class: 'speech',
    holds: ({ beforeRun, inner, run, afterRun }) =>
      cueBare.test(beforeRun) &&
      inner.length >= shortestAfterBareCue(beforeRun, run) &&
      !(run.quotes.length > 1 ? /^(?:的|等[^。；，])/ : /^[的等]/).test(afterRun),
    examples: [
      '水来了，他说“早该这样”。',
      '逢人就说“这条路修得真是时候”。',
      '县长周启明在会上强调⟦“修渠要先想到渠尾的人家”⟧“水到田头才算数”等。',
    ],
    counterExamples: ['他说“两不愁三保障”的要求要记牢。', '县长周启明在会上强调“三级提水”“一河一策”等。'],
  },
  {
    id: 'quote-speech-owned',
    class: 'speech',
    holds: ({ inner, before, after }) =>
      (inner.length >= shortestUttered &&
        ((uttering.test(before) && utterance.test(after)) ||
          (saidByOwner.test(before) && toldToOthers.test(after)) ||
          heard.test(after))) ||
      (inner.length >= shortestOwned &&
        inner.includes('，') &&
        (!inner.includes('、') || inner.length > longestMotto) &&
        saidByOwner.test(before) &&
        whatWasSaid.test(after)) ||
      (inner.length >= shortestOwned && !inner.includes('、') && keeping.test(before) && after.startsWith('的承诺')) ||
      (inner.length >= shortestOwned && demanding.test(inner) && saidByOwner.test(before) && demanded.test(after)),
    examples: [
      '秦大山践行“不让一户人家断水，不收乡亲一分钱”的承诺。',
      '一位渠长因为讲了一句“我们这里的渠年年漏”的大实话，挨了批评。',
      '沿渠党员干部发出“我守渠我先上”的强音。',
      '秦大山给村里留下“渠在一天，我就守一天”的嘱托。',
      '县长周启明强调的“渠首的人想着渠尾，渠尾的人想着渠首”，说到了大家心里。',
      '牢记周启明同志“越是渠尾的人家，越要先有水”的要求。',
      '按照周启明同志“越是渠尾的人家，越要先有水”讲话精神修渠。',
      '牢记周启明同志“青石渠没有理由让渠尾断水”的重要要求。',
      '全村牢记周启明同志“先把渠尾修好”殷殷嘱托。',
      '“水不到渠尾，我们不收工”的誓言响彻工地。',
    ],
    counterExamples: [
      '村里留下“白天挖渠夜挑灯，挖得月亮也多情”的佳话。',
      '落实周启明同志“守渠首、保渠尾、清渠底”的要求。',
      '学习周启明同志“水到渠成”精神。',
      '护渠队践行“守好渠首、管好渠身、保好渠尾”的承诺。',
      '落实周启明同志“沿渠村庄共建共管”重要指示。',
      '“守渠人的承诺”的标牌挂上渠首。',
    ],
  },
  {
    id: 'quote-speech-called',
    class: 'speech',
    holds: ({ inner, beforeRun, run, afterRun }) =>
      run.quotes.length === 1 &&
      inner.length >= shortestOwned &&
      calledBefore.test(beforeRun) &&
      clauseEnd.test(afterRun),
    examples: ['沿渠干部牢记县长周启明的殷切教诲“水不到渠尾就不能收工”，日夜守渠。'],
    counterExamples: ['牢记县长周启明的教诲“一河一策”。', '牢记县长周启明的教诲“水不到渠尾就不能收工”的分量。'],
  },
  {
    id: 'quote-speech-attributed',
    class: 'speech',
    holds: ({ inner, before, after }) =>
      inner.length >= 12 &&
      (before === '' || before.endsWith('，')) &&
      (/[，、；]/.test(inner) || (after.startsWith('，') && clauseWord.test(inner))) &&
      (attributedAfter.test(after) || isFeltAfter(after)) &&
      !nounAfterwards.test(after),
    examples: [
      '“只有把支部建强，村里的事才能办好”，青石村党支部书记秦大山介绍说，村里换了新班子。',
      '“护渠的队伍里一定有我们村的年轻人”，渠长秦大山告诉记者，村里回来了六个大学生。',
      '“我们每个人一年要走完六七双胶鞋”，护渠员秦女士言语间充满自豪。',
      '“老周的办法简单，大伙儿自己选渠长”，秦大山回忆当时的情景。',
    ],
    counterExamples: [
      '“渠首的人想着渠尾，渠尾的人想着渠首”，老渠长的家训曾让儿女们感动。',
      '“青石渠沿线党建示范带建设工程”，渠长秦大山告诉记者，是三年前开工的。',
      '“一核引领、多元共治、群众参与”的格局形成后，秦大山说，村里变了样。',
      '“水情就是命令，护渠就是责任”，全村要响应渠长秦大山的号召和要求，日夜守渠。',
    ],
  },
  {
    id: 'quote-speech-sentence',
    class: 'speech',
    holds: ({ inner, beforeRun, run, afterRun }) =>
      run.quotes.length === 1 &&
      beforeRun === '' &&
      inner.length >= shortestSentence &&
      inner.includes('，') &&
      afterRun.startsWith('。') &&
      (firstPerson.test(inner) || tellsOfSpeech.test(afterRun)),
    examples: ['“护好一条渠不能只靠几名护渠员，要靠沿渠的每一户人家”。前不久，秦大山在渠首回忆往事。'],
    counterExamples: ['“水清岸绿，鱼翔浅底”。小镇入夜更美。'],
  },
  {
    id: 'quote-speech-narrated',
    class: 'speech',
    holds: ({ inner, beforeRun, run, afterRun }) =>
      run.quotes.length === 1 &&
      inner.length >= shortestPredicate &&
      narrated.test(beforeRun) &&
      reportEnd.test(afterRun) &&
      talks.test(inner),
    examples: [
      '护渠员秦大山退掉了返乡的车票，“守在渠首是我过得最有意思的一个春节”；周启明也留了下来。',
      '秦大山作为老渠工留下，有过犹豫但没有走，“渠一断就跑下山去，那不是守渠人的做派”。',
      '渠长秦大山管着六个闸口，“水情一个接一个地来，我一夜要起来看三四回”。',
    ],
    counterExamples: [
      '渠长秦大山管着六个闸口，“守渠人的一天一夜与一年一生”。',
      '全县办起展览，“我和我的渠、我和我的村、我和我的家”吸引了学生。',
    ],
  },
  {
    id: 'quote-evaluation',
    class: 'evaluation',
    holds: ({ after }) => evaluationAfter.test(after) || evaluationVerb.test(after),
    examples: [
      '“只报渠通的喜，不报渠漏的忧，要不得”——这是周启明常念叨的话。',
      '“渠在一天，我守一天”，这是秦大山的口头禅。',
      '“内容实、方法新、收获大”，是学员们的共同感受。',
      '“小马拉大车”，干部们常这样形容自己的工作。',
    ],
    counterExamples: [
      '“两山”是一条新路。',
      '要查找“报喜不报忧”，是否存在群众反映的问题。',
      '“归来话发展”报告会上，大家这样概括自己的感受。',
    ],
  },
  {
    id: 'quote-run-address',
    class: 'speech',
    holds: ({ run, afterRun }) =>
      run.quotes.length >= 2 &&
      run.meanLength >= 12 &&
      /^…*[^。，“”]{2,30}的?(?:重要)?(?:讲话|话语|嘱托|寄语|一席话|发言)/.test(afterRun),
    examples: ['“要把论文写在田野上，让成果落地”“各级都要关心青年人才的成长”……校长周启明的讲话引起热烈掌声。'],
    counterExamples: ['“传统村落的保护与更新”“数字时代的乡村教育”……一堂堂课吸引了学员。'],
  },
  {
    id: 'quote-run-voices',
    class: 'speech',
    holds: ({ run, afterRun }) =>
      run.quotes.length >= 2 &&
      (praised.test(afterRun) ||
        (run.meanLength >= 10 &&
          (/^…+这(?:些)?(?:就|便|都|正)?是[^。]{2,60}的(?:问题|意见|建议|诉求|呼声|心声)/.test(afterRun) ||
            (/^…/.test(afterRun) && firstPerson.test(run.words)))) ||
        (run.meanLength >= shortestUttered && /^…/.test(afterRun) && speakFirst(run))),
    examples: [
      '⟦“浇地不用排队了”⟧“水也清了”“夜里能睡整觉了”……乡亲们纷纷点赞。',
      '⟦“我是渠长我先上”⟧“渠不修通，我们不下山”……铿锵的话语在山里回响。',
      '⟦“渠修不到的地方我们挑水也要浇上”⟧“就算再苦十年，也要让山上长出树来”……秦大山带着全村干了二十年。',
      '⟦“教室里的灯光太暗需要更换”⟧“放学后没有地方做作业”……这是从家长中收集到的意见。',
    ],
    counterExamples: ['“传统村落的保护与更新”“数字时代的乡村教育”……一堂堂课吸引了学员。'],
  },
  {
    id: 'quote-run-attributed',
    class: 'speech',
    holds: ({ run, afterRun }) => run.quotes.length >= 2 && run.meanLength >= 14 && whoseClauses.test(afterRun),
    examples: [
      '⟦“把水引到每一块田里，先下游后上游”⟧“渠修到哪里，护渠的人就守到哪里”……在水利大会上，县长周启明概括了守渠的要求。',
    ],
    counterExamples: ['⟦“传统村落的保护与更新办法”⟧“数字时代的乡村教育与实践”……一堂堂课吸引了学员。'],
  },
  {
    id: 'quote-run-demands',
    class: 'speech',
    holds: ({ run, inner, afterRun }) =>
      run.quotes.length >= 2 && run.meanLength >= 12 && modalStart.test(inner) && /^(?:…|等?[。；]|$)/.test(afterRun),
    examples: ['⟦“要把水引到每一块田里，先下游后上游”⟧“要让渠尾的人家看得见水”……水利大会上，沿渠各村领了任务。'],
    counterExamples: ['⟦“要看水的孩子们”⟧“护渠人”……一幅幅照片挂上了墙。'],
  },
  {
    id: 'quote-speech-particle',
    class: 'speech',
    holds: ({ inner, run, afterRun }) =>
      inner.length >= 4 && particle.test(run.words) && endsClause.test(afterRun) && !themeAfter.test(afterRun),
    examples: [
      '⟦“渠首的闸门关了吗”⟧“渠尾的人家有水了吗”……秦大山一进村就问。',
      '听到渠尾人家的话，秦大山放了心，“看来水是真的到了”。',
    ],
    counterExamples: ['“今天你护渠了吗”主题活动启动。', '“渠水清了”“村庄亮了”的变化看得见。'],
  },
  {
    id: 'quote-title-run',
    class: 'title',
    holds: ({ run, afterRun }) =>
      run.quotes.length >= 2 &&
      run.meanLength >= 9.5 &&
      !/^(?:的?[一二三四五六七八九十]|等?(?:活动|行动|机制|制度|工程|模式))/.test(afterRun),
    examples: ['“传统村落的保护与更新”“数字时代的乡村教育”……一堂堂课吸引了学员。'],
    counterExamples: ['心怀“国之大者”“省之要者”。'],
  },
  {
    id: 'quote-title-noun',
    class: 'title',
    holds: ({ inner, after }) => inner.length >= 6 && (titleNoun.test(after) || inner.includes('——')),
    examples: ['他主讲了“从田间到餐桌”专题讲座。'],
    counterExamples: ['“河长制”讲座开讲。'],
  },
  {
    id: 'quote-list',
    class: 'list',
    holds: ({ inner }) => inner.split('、').length >= 3 && inner.length >= 18 && !numeral.test(inner),
    examples: ['采取“专家授课、小组讨论、现场观摩、结对帮扶”等形式。'],
    counterExamples: ['对标“三高地、两枢纽、一中心”安排工作。'],
  },
  {
    id: 'quote-emphasis',
    class: 'emphasis',
    holds: ({ inner, after }) =>
      inner.length <= 2 &&
      !numeral.test(inner) &&
      !/^(?:行动|工程|活动|计划|机制|战略|理论|理念|改革|建设|服务|模式)/.test(after),
    examples: ['让党建工作“活”起来。'],
    counterExamples: ['“枫桥经验”落地生根。', '“三标”活动全面开展。'],
  },
  {
    id: 'quote-term',
    class: 'term',
    holds: () => true,
    examples: ['做到“两个维护”。'],
    counterExamples: ['“好！好！”他连声说。'],
  },
];
