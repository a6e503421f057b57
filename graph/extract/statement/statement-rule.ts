/** An invented text and what a rule finds in it. */
export interface StatementExample {
  /** Names stand as 〈青石村党支部书记|秦大山〉 (title, name) or 〈秦大山〉, bodies as ⟪市商务局⟫. */
  text: string;
  /** How the words of the statement begin. */
  said: string;
  /** The person, or the words that name another speaker; null where nobody is found. */
  speaker: string | null;
}

/** A way in which a statement and its speaker are found. */
export interface StatementRule {
  examples: readonly StatementExample[];
  /** Texts in which the rule must find nothing. */
  counterExamples: readonly string[];
}

const example = (text: string, said: string, speaker: string | null): StatementExample => ({ text, said, speaker });

/** The rules by id, in the order in which they are tried: quoted words first, then reports, then what others quote. */
export const statementRules = {
  'direct-before': {
    examples: [
      example('〈青石村党支部书记|秦大山〉说：“路修到了家门口。”', '路修到了', '秦大山'),
      example('〈县长|周启明〉走进灶间，揭开锅盖，拉着老人的手说：“缺什么尽管讲。”', '缺什么', '周启明'),
      example('采访中，村民们纷纷表示：“这条渠救了庄稼。”', '这条渠', '村民们'),
      example('三拨人先后来问。前三拨人回答说：\n“河堤不牢，我们睡不着。”\n“先把河堤修好。”', '先把河堤', '前三拨人'),
      example('今年的政府工作报告强调“把水引到每一块田里去”。', '把水引到', '今年的政府工作报告'),
      example('清淤队的做法赢得乡亲点赞：“这样的干部信得过。”', '这样的干部', '乡亲'),
      example('《青石河流域公约》中指出：“上游放水，须告下游。”', '上游放水', '《青石河流域公约》'),
      example('〈柳河〉是镇上的老支书。他常说，“人心齐了事就成。”', '人心齐', '柳河'),
    ],
    counterExamples: ['大家提出了新要求，“两山”理念深入人心。', '活动主题是：“把水引到田里去”。'],
  },
  'direct-split': {
    examples: [
      example('“路修到了家门口。”〈村民|秦大山〉说，“往后卖瓜不愁了”，“桥也快通了。”', '桥也快', '秦大山'),
      example('“水清了，人也来了。”〈镇长|周启明〉对此感触颇深，“这是大家一锹一锹挖出来的。”', '这是大家', '周启明'),
    ],
    counterExamples: ['〈周启明〉说：“水清了。”后来河岸又种了树：“好看！”'],
  },
  'direct-zero-subject': {
    examples: [
      example(
        '⟪青石镇党委⟫组织党员看望老邮递员。临别时，动情写下赠言：“一条邮路，一生守望。”',
        '一条邮路',
        '青石镇党委',
      ),
    ],
    counterExamples: ['河水涨了。有人写下赠言：“一条邮路，一生守望。”'],
  },
  'direct-before-unknown': {
    examples: [example('信的末尾写道：“来年春天再见，莫忘浇水。”', '来年春天', null)],
    counterExamples: ['〈秦大山〉在信的末尾写道：“来年春天再见。”'],
  },
  'direct-label': {
    examples: [
      example('⟪青石日报社⟫记者 〈柳河〉：“我第一次把稿子写在田埂上。”', '我第一次', '柳河'),
      example('看着满仓的稻谷，〈秦大山〉信心满满：“种了一辈子地，今年最踏实。”', '种了一辈子', '秦大山'),
      example('对这堂课，〈秦大山〉的评价是：“讲得明白，听得进去。”', '讲得明白', '秦大山'),
    ],
    counterExamples: ['⟪青石日报社⟫编辑：“见习”二字可免。'],
  },
  'direct-view': {
    examples: [
      example('“内容实、方法新、收获大”，是学员们对这次培训的共同感受。', '内容实', '学员们'),
      example('“有人听我讲完，不去上访了。”说这话的是〈村民|秦大山〉。', '有人听我', '秦大山'),
      example('“桥通了，路才算通。”在〈秦大山〉看来，修路只走完了一半。', '桥通了', '秦大山'),
    ],
    counterExamples: ['“两山”是一条新路。'],
  },
  'direct-after': {
    examples: [
      example('“今年的枣子压弯了枝。”在收购点前，〈枣农|秦大山〉笑着说。', '今年的枣子', '秦大山'),
      example('“材料少了，跑腿少了。”该局相关负责人介绍。', '材料少了', '该局相关负责人'),
      example('“能替乡亲算清账，值得。”忙着讲解新规的税务干部自豪地说。', '能替乡亲', '税务干部'),
      example('“进城办事方便多了。”前来买票的乘客都会发出同样的感慨。', '进城办事', '前来买票的乘客'),
      example('“亏得修了渠。”家住河东的幺阿秋开心地说。', '亏得修了', '幺阿秋'),
      example('“这面墙会说话！”“图比字好懂。”观摩团对文化墙大加赞扬。', '图比字', '观摩团'),
      example(
        '“能不能再快一点？”一位多年跑运输的母亲，清早赶来窗口，拉着办事员的手问。',
        '能不能',
        '一位多年跑运输的母亲',
      ),
    ],
    counterExamples: ['“今年的枣子压弯了枝。”记者走进枣园了解到，收购点已排起长队。'],
  },
  'direct-owned-words': {
    examples: [
      example(
        '“一条邮路，我走了三十年。”\n报告会上，〈邮递员|秦大山〉的一番朴实的话让全场动容。',
        '一条邮路',
        '秦大山',
      ),
      example('“再难也要把渠挖通！”〈周启明〉的话掷地有声。', '再难也要', '周启明'),
      example('“课时怎么排？”“教材谁来编？”……参会代表的问题一个接一个。', '课时怎么排', '参会代表'),
    ],
    counterExamples: ['“再难也要把渠挖通！”河边的话剧正在上演。'],
  },
  'direct-after-no-verb': {
    examples: [
      example('“一年两熟，亩产翻番……”说起稻田，〈农技站站长|秦大山〉如数家珍。', '一年两熟', '秦大山'),
      example('“手机上点一下就行。”〈柳河〉点开平台，一项项演示。', '手机上', '柳河'),
    ],
    counterExamples: ['“手机上点一下就行。”今年全县上线了新平台。'],
  },
  'direct-narrated': {
    examples: [
      example('〈柳河〉下了决心，“再难也要把学校办起来。”', '再难也要', '柳河'),
      example('〈秦大山〉说，今年修了两条渠，三百人上了工地，“入冬前一定通水！”', '入冬前', '秦大山'),
      example('渠通了，日子好过了。在〈秦大山〉看来，“人心比渠水更金贵。”', '人心比', '秦大山'),
    ],
    counterExamples: ['河水涨了又落，“春天真的来了。”', '〈柳河〉下了决心。“再难也要把学校办起来。”'],
  },
  'direct-continued': {
    examples: [example('〈秦大山〉说，遇到难处大家先找干部。“大会小会不断，事却不见动。”', '大会小会', '秦大山')],
    counterExamples: ['〈秦大山〉说，遇到难处大家先找干部。\n“大会小会不断，事却不见动。”'],
  },
  'direct-sole-speaker': {
    examples: [
      example(
        '“先把人留住。”〈局长|周启明〉说，县里出了十条办法。截至三月，返乡的人多了一倍。“下一步还要把活留住。”',
        '下一步',
        '周启明',
      ),
    ],
    counterExamples: [
      '“先把人留住。”〈局长|周启明〉说，县里出了十条办法。截至三月，〈柳河〉带回二十个老乡。“下一步还要把活留住。”',
    ],
  },
  'direct-subject-before': {
    examples: [
      example('前不久，跑了多年运输的〈柳河〉来到窗口，领走新证。“以前要跑三趟，现在一趟就成。”', '以前要跑', '柳河'),
      example('展板前挤满了人，游客们议论的声音此起彼伏。“这渠修得真漂亮！”', '这渠修得', '游客们'),
    ],
    counterExamples: ['〈柳河〉来到窗口，〈秦大山〉接过材料。“以前要跑三趟，现在一趟就成。”'],
  },
  'direct-next-paragraph': {
    examples: [example('“头一年，我们挖渠。\n“第二年，我们种树。”〈秦大山〉说。', '头一年', '秦大山')],
    counterExamples: ['“头一年，我们挖渠。”\n“第二年，我们种树。”〈秦大山〉说。'],
  },
  'direct-unattributed': {
    examples: [example('“春天真的来了！”河边的柳树抽出新芽。', '春天真的', null)],
    counterExamples: ['“春天真的来了！”〈柳河〉说。'],
  },
  'indirect-comma': {
    examples: [
      example('〈县委书记|周启明〉在开班式上指出，干部要常到田间走走。', '干部要常', '周启明'),
      example('会议强调，要守住粮食安全底线。', '要守住', '会议'),
      example('《青石县湿地保护办法》提出，核心区内不得新建房屋。', '核心区内', '《青石县湿地保护办法》'),
      example('“先试一年。”〈镇长|秦大山〉说，成了再推开。', '成了再', '秦大山'),
      example('〈秦大山〉勉励大家，要把手艺传下去。', '要把手艺', '秦大山'),
      example('县水文站预计，汛期将比往年早十天。', '汛期将比', '县水文站'),
      example('青石县统计局最新数据显示，全县游客翻了一番。', '全县游客', '青石县统计局最新数据'),
      example('渠首的碑文、闸房、老照片……不少党员、群众表示，看了很受教育。', '看了很受', '不少党员、群众'),
      example('〈周启明〉在水利会议上强调指出，渠首要有人守。', '渠首要有', '周启明'),
    ],
    counterExamples: [
      '〈周启明〉听取汇报，提出明确要求，并看望了值班人员。',
      '根据〈周启明〉要求，县里派出了工作组。',
      '学员们听了〈周启明〉的讲话，备受鼓舞。',
      '如果说，第一步是挖渠，那么第二步是种树。',
      '围绕产业发展，〈秦大山〉提出建议，得到采纳。',
      '面对时间紧、任务重的要求，〈秦大山〉挨家挨户走访。',
      '要按照责任制要求，把渠管好。',
      '认真落实〈周启明〉批示要求，逐村核对台账。',
      '对山区来说，修渠就是修路。',
      '〈周启明〉预计，汛期将比往年早十天。',
    ],
  },
  'indirect-clause': {
    examples: [
      example('⟪青石县防汛办⟫5日称水位已退到警戒线以下。', '水位已退', '青石县防汛办'),
      example('〈周启明〉走访三个村，强调要抓住农时。', '要抓住农时', '周启明'),
      example('⟪青石县委⟫要求各乡镇逐户核对台账。', '各乡镇', '青石县委'),
      example('〈柳河〉翻开账本，他说每一笔都经得起查。', '每一笔', '柳河'),
      example('⟪青石县水务局⟫8日发布公告，指出上游截流违反了两县的用水约定。', '上游截流', '青石县水务局'),
      example('《渠规》鲜明指出要先下游后上游，这要求上游各村克制用水。', '要先下游', '《渠规》'),
      example('《渠规》明确村委会要定期清淤。', '村委会要', '《渠规》'),
    ],
    counterExamples: [
      '〈周启明〉对老兵表示热烈欢迎。',
      '干部按照要求逐户核对台账。',
      '⟪青石县委⟫对安全生产提出了新的要求。',
      '他作了说明，大家没有异议。',
      '⟪青石县水务局⟫发布公告，强调渠道管护的重要意义。',
      '⟪青石县水务局⟫修订章程，明确双方的出资和分工。',
    ],
  },
  'indirect-according-to': {
    examples: [
      example('据介绍，新渠全长三十公里。', '新渠全长', null),
      example('据⟪县水务局⟫发布的消息，新渠全长三十公里。', '新渠全长', '县水务局'),
      example('据⟪县水务局⟫相关负责人介绍，新渠全长三十公里。', '新渠全长', '县水务局相关负责人'),
      example('另据邻国媒体5日报道，新渠全长三十公里。', '新渠全长', '邻国媒体'),
    ],
    counterExamples: ['据此推算，新渠全长三十公里。'],
  },
  'indirect-label-line': {
    examples: [
      example('青石县医院院长 〈周启明〉：去年门诊少了一成，慢病管理见了效。', '去年门诊', '周启明'),
      example('记者走进一家酒楼。\n记者：一桌菜多少钱？\n酒楼服务员：四百元上下。', '四百元', '酒楼服务员'),
    ],
    counterExamples: [
      '提示：雨天路滑，请慢行。',
      '央视网消息：全国早稻收割过半。',
      '1.〈秦大山〉：《治水手记》，青石出版社。',
    ],
  },
  'indirect-signed': {
    examples: [
      example(
        '青石日报：治水有道\n\n河要一段一段治，水要一年一年清。\n——〈青石县委书记|秦大山〉日前在治水会上说',
        '河要一段',
        '秦大山',
      ),
    ],
    counterExamples: ['河要一段一段治，水要一年一年清。\n——〈青石县委书记|秦大山〉'],
  },
  'nested-direct': {
    examples: [example('“乡亲们见面就说‘这渠修得真是时候’，我听了高兴。”〈秦大山〉说。', '这渠修得', '乡亲')],
    counterExamples: ['“我们形成了‘你追我赶、人人争先’的局面。”〈秦大山〉说。'],
  },
  'nested-indirect': {
    examples: [example('“如今老百姓都说，日子有了奔头。”〈秦大山〉说。', '日子有了', '老百姓')],
    counterExamples: ['“我们要做到心中有数，说到做到。”〈秦大山〉说。'],
  },
  'nested-own-words': {
    examples: [example('“谁都想当先进。我对村民们说，本事要在地里见。”〈秦大山〉说。', '本事要在', '秦大山')],
    counterExamples: ['“我对这条渠有感情。”〈秦大山〉说。'],
  },
} as const satisfies { [id: string]: StatementRule };

export type StatementRuleId = keyof typeof statementRules;
