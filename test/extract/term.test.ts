import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findTerms } from '../../graph/extract/term/find-terms.ts';
import type { TermMention } from '../../graph/extract/term/term-mention.ts';
import { articleSpans } from '../../graph/extract/text/reading.ts';
import type { Facts } from '../../graph/model/facts.ts';
import { read, surfaces } from './term-examples.ts';

describe('slogans', () => {
  it('are named once, without their quotation marks', () => {
    expect(surfaces('增强“四个意识”，做到“两个维护”。人人讲‘四个意识’。', 'slogan')).toEqual(['四个意识', '两个维护']);
  });

  it('are found at their longest', () => {
    expect(surfaces('坚持以人民为中心的发展思想，实施乡村振兴战略。', 'slogan')).toEqual([
      '以人民为中心的发展思想',
      '乡村振兴战略',
    ]);
  });

  it('are local brands too, where form or company shows it', () => {
    const sentence = '全镇推行“三查四改五公开”，实行“一街一特色”，弘扬“马上就办真抓实干”作风。';
    expect(surfaces(sentence, 'slogan')).toEqual(['三查四改五公开', '一街一特色', '马上就办真抓实干']);
  });

  it('are neither metaphors nor names nor speech', () => {
    expect(surfaces('这份文件是改革的“路线图”，他被称为“泥腿子专家”。', 'slogan')).toEqual([]);
    expect(surfaces('“路修好了，心就近了。”老农说。', 'slogan')).toEqual([]);
  });

  it('are not what numerals only date or count', () => {
    expect(surfaces('“七一”前夕，“十四五”时期，村“两委”换届。', 'slogan')).toEqual([]);
  });

  it('reads the time since a reform as a time, and a part of a quoted motto as its part', () => {
    expect(surfaces('改革开放以来，山村变了样；扩大改革开放，路更宽。', 'slogan')).toEqual(['改革开放']);
    expect(surfaces('学习改革开放史。', 'slogan')).toEqual([]);
    expect(surfaces('展现“讲政治、顾大局、重民生、守底线”的形象。', 'slogan')).toEqual([
      '讲政治、顾大局、重民生、守底线',
    ]);
  });
});

describe('programs', () => {
  it('reach left to the verb, over doctrines and quotations', () => {
    const sentence = '县里举办全县青年干部学习贯彻党的二十大精神专题读书班，深入开展“三查三改”活动。';
    expect(surfaces(sentence, 'program')).toEqual(['全县青年干部学习贯彻党的二十大精神专题读书班', '“三查三改”活动']);
  });

  it('begin behind dates and counts', () => {
    expect(surfaces('学院举办了5期县乡干部数字治理培训班。', 'program')).toEqual(['县乡干部数字治理培训班']);
  });

  it('keep the whole of a meeting that commemorates a founding', () => {
    expect(surfaces('他出席庆祝云水大学成立70周年大会。', 'program')).toEqual(['庆祝云水大学成立70周年大会']);
  });

  it('are the courses of a list of titles', () => {
    const sentence =
      '专家先后授课，“传统村落的保护与更新”“数字时代的乡村教育问题”“水利工程与县域经济发展”……一堂堂课吸引了学员。';
    expect(surfaces(sentence, 'program')).toHaveLength(3);
  });

  it('are meetings under a quoted name, and schemes named after a figure of speech', () => {
    expect(surfaces('干部召开“板凳会”“屋场会”，开展“金点子”万人大调查。', 'program')).toEqual([
      '“板凳会”',
      '“屋场会”',
      '“金点子”万人大调查',
    ]);
  });

  it('are what stands before 等活动', () => {
    expect(surfaces('社区办起“邻里百家宴”“金秋故事会”等文化活动。', 'program')).toEqual([
      '“邻里百家宴”',
      '“金秋故事会”',
    ]);
  });

  it.each([
    [
      'a head that needs a quotation does not hide one that does not',
      '青石湾水利枢纽工程建设提速。',
      ['青石湾水利枢纽工程'],
    ],
    [
      'a name in the wording of a speech',
      '学习习近平总书记在全国水利工作座谈会上的重要讲话精神。',
      ['全国水利工作座谈会'],
    ],
    [
      'plain words where the head of the party speaks',
      '习近平总书记在水利工作座谈会上发表重要讲话。',
      ['水利工作座谈会'],
    ],
    ['a verb that the meeting is about', '在深入推进云岭振兴座谈会上，他作了发言。', ['深入推进云岭振兴座谈会']],
    ['what stands between naming verb and quotation', '开展社会组织“集中亮牌月”活动。', ['社会组织“集中亮牌月”活动']],
    ['but not what a list leads up to', '建立社区、物业“三方共议”机制。', ['“三方共议”机制']],
    ['a compound of verb and head behind a quotation', '推行“1+3+X”组建模式。', ['“1+3+X”组建模式']],
    [
      'a whole name in quotation marks with its ordinal',
      '举办首届“云水民营经济发展峰会”。',
      ['首届“云水民营经济发展峰会”'],
    ],
    ['what is begun under a quoted name alone', '全校开展“爱心一元捐”，师生参与。', ['“爱心一元捐”']],
    [
      'a meeting of an organisation whose name holds a verb',
      '他出席上海合作组织成员国水利部长会议。',
      ['上海合作组织成员国水利部长会议'],
    ],
    [
      'two meetings at once',
      '云水历史研讨会暨《云水文集》新书发布会在青山举行。',
      ['云水历史研讨会暨《云水文集》新书发布会'],
    ],
    [
      'a meeting of two parts that something governs',
      '他在全省水利工作和渔业工作座谈会上讲话。',
      ['全省水利工作和渔业工作座谈会'],
    ],
    ['or that is held', '水利勋章和渔业奖章颁授仪式在青山举行。', ['水利勋章和渔业奖章颁授仪式']],
    ['but not two meetings', '他出席青山茶农座谈会和云水渔民座谈会。', ['青山茶农座谈会', '云水渔民座谈会']],
    ['a mechanism that a quotation owns', '建立“群众点单、干部接单”的服务机制。', ['“群众点单、干部接单”的服务机制']],
    ['a meeting about a quotation', '举办“水利与乡村”的研讨会。', ['“水利与乡村”的研讨会']],
    ['a scheme that is begun', '实施特色产业提升工程。', ['特色产业提升工程']],
    ['a yearly meeting of plain words', '他出席2019年水利工作会议。', ['2019年水利工作会议']],
    ['a line by its voltage', '220千伏云水输变电工程投运。', ['220千伏云水输变电工程']],
    ['what the head of the party speaks at', '习近平总书记在企业家座谈会上强调。', ['企业家座谈会']],
    ['an anniversary behind a name', '他出席中云建交30周年庆祝活动。', ['中云建交30周年庆祝活动']],
    ['no byline before it', '（记者秦山）云水水利工作座谈会1日在京举行。', ['云水水利工作座谈会']],
    ['a year where the day is given', '今天，2020年全省水利表彰大会召开。', ['2020年全省水利表彰大会']],
    ['a year that opens a headline', '2025年义务植树专项行动启动', ['2025年义务植树专项行动']],
    ['a year without 年', '他出席2020云水水利大会。', ['2020云水水利大会']],
    ['a meeting of which something is the spirit', '贯彻全国水利工作会议精神。', ['全国水利工作会议']],
    ['a list of training', '办起“山田讲堂”“渔家书会”等培训。', ['“山田讲堂”', '“渔家书会”']],
    ['no other member of a list', '建立山田管护和渔家“三联”机制。', ['“三联”机制']],
    ['a course and not its opening', '云水渔业干部培训班开班仪式上，他讲话。', ['云水渔业干部培训班']],
    ['one of several courses', '他在云水党校举行的秋季学期第二批渔业进修班上讲话。', ['秋季学期第二批渔业进修班']],
    [
      'a meeting of two parts behind a byline',
      '（记者秦山）全省水利能手和渔业标兵座谈会15日召开。',
      ['全省水利能手和渔业标兵座谈会'],
    ],
    ['what is carried out under a quoted name alone', '实施“渔业研究立项”，成效好。', ['“渔业研究立项”']],
    ['verbs between 在 and 上', '他在全省深化机关作风整顿工作会议上讲话。', ['全省深化机关作风整顿工作会议']],
    [
      'verbs where it opens a sentence and is held',
      '11月2日下午，青山—云水深化合作对接会在郑州举行。',
      ['青山—云水深化合作对接会'],
    ],
    ['names that a dash joins', '他出席第八次青山—云水渔民会晤。', ['第八次青山—云水渔民会晤']],
    ['a session', '他出席首届云水水利论坛。', ['首届云水水利论坛']],
    ['what is taken up behind a verb of holding', '召开贯彻落实渔业法专题学习会。', ['贯彻落实渔业法专题学习会']],
    [
      'the prefix of one of a list',
      '完善党建“五好”管理体系、宣传“三强”管理体系。',
      ['党建“五好”管理体系', '宣传“三强”管理体系'],
    ],
    ['the prefix of a quarter', '落实社区“四议两公开”制度。', ['社区“四议两公开”制度']],
    ['a verb before a quotation where a campaign is run', '开展弘扬“渔家精神”评选活动。', ['弘扬“渔家精神”评选活动']],
    ['what is built', '建设青山渔业大数据平台。', ['青山渔业大数据平台']],
    ['what is shown and not who comes', '干部参观青山渔村变迁成就展。', ['青山渔村变迁成就展']],
    [
      'a body whose name begins like a superlative',
      '最高人民法院渔业专家研讨会在京举行。',
      ['最高人民法院渔业专家研讨会'],
    ],
    [
      'long titles before 等活动',
      '开展“做好渔汛前上门服务”“换网站开放日”等活动。',
      ['“做好渔汛前上门服务”', '“换网站开放日”'],
    ],
    ['a year that is given to something', '将今年定为“作风建设年”。', ['“作风建设年”']],
    ['what is counted in quotation marks', '推进“五进”建设。', ['“五进”建设']],
    ['a brand', '打造“青山先锋”党建品牌。', ['“青山先锋”党建品牌']],
    ['a whole name of another kind', '组织“红色生日会”，推行“党员积分制”。', ['“红色生日会”', '“党员积分制”']],
    ['what is promoted and whose it is', '北山市推进渔村党建“三化”建设。', ['渔村党建“三化”建设']],
    ['what a verb of promoting governs', '各地落实基层渔政“双随机”制度。', ['基层渔政“双随机”制度']],
    [
      'a meeting of a region behind 的',
      '在6月召开的全市渔业系统“三化”工作推进会上。',
      ['全市渔业系统“三化”工作推进会'],
    ],
    ['a scheme before a count', '落实渔村党组织“头雁”工程18条措施。', ['渔村党组织“头雁”工程']],
    ['a scheme of two parts that is begun', '实施山林防护和河道治理提升工程。', ['山林防护和河道治理提升工程']],
    [
      'or that opens a clause and is begun',
      '在北山保护区，云豹种群保护与生境廊道建设项目今年开工。',
      ['云豹种群保护与生境廊道建设项目'],
    ],
    ['what begins with a verb', '青云召开深化互助渔业协作座谈会', ['深化互助渔业协作座谈会']],
    [
      'what begins with how it is done',
      '全县开展深入贯彻中央八项规定精神学习教育。',
      ['深入贯彻中央八项规定精神学习教育'],
    ],
    [
      'a national campaign without its place',
      '这是基层“不忘初心、牢记使命”主题教育的要求。',
      ['“不忘初心、牢记使命”主题教育'],
    ],
    ['what is built under a quoted name', '推进“智慧渔业”建设。', ['“智慧渔业”建设']],
    ['a plenary of the discipline commission', '他在二十届中央纪委四次全会上讲话。', ['二十届中央纪委四次全会']],
    [
      'a campaign for short beside its full name',
      '开展“守渔心”主题教育。如今，第二批主题教育已经启动。',
      ['“守渔心”主题教育', '第二批主题教育'],
    ],
    ['the round of a scheme that is carried out', '实施新一轮渔港提质行动。', ['新一轮渔港提质行动']],
    ['a campaign of few words that is begun', '启动渔港振兴行动，严格考核。', ['渔港振兴行动']],
    ['a meeting that is reported to', '经中央纪委常委会会议研究。', ['中央纪委常委会会议']],
    [
      'names as long as elsewhere in the article',
      '部署开展深入贯彻渔业法主题活动。要抓细深入贯彻渔业法主题活动。',
      ['深入贯彻渔业法主题活动'],
    ],
    ['a quoted name before a plain one of its kind', '开展“百名船长走百村”、渔技下乡等行动。', ['“百名船长走百村”']],
    ['an ordinal before a quoted festival', '在第三个“云水渔民丰收节”到来之际。', ['第三个“云水渔民丰收节”']],
    ['a system of leaders', '实施“河巷长”制，成效好。', ['“河巷长”制']],
    ['what is done in pairs', '开展村企结对共建活动。', ['村企结对共建活动']],
  ])('are %s', (_, sentence, expected) => {
    expect(surfaces(sentence, 'program')).toEqual(expected);
  });

  it.each([
    '要在思想上政治上行动上保持一致。',
    '“三查”推动全镇工作。',
    '大队紧急行动起来。',
    '他们对照准则找差距。',
    '推广“跨界融合”新模式。',
    '这是“首要工程”，也是“五大工程”。',
    '每周集体学习一次。',
    '坚持“先行先试”的体制机制。',
    '支部召开扩大会议。',
    '推进“一带一路”建设。',
    '在思想上政治上行动上一致，在思想上政治上行动上统一。',
    '开展好主题教育。',
    '渔民参与市场经济活动，海底有火山活动。',
    '云水联邦安全会议秘书秦山到访。',
    '年内，共检修渔港设备项目多。',
    '开展打击整治专项行动。',
    '书记为渔民讲党课。',
    '实施“党建+渔业”，推行“精准对接、精准服务”。',
    '云水赛区76个项目开工，清理豆腐渣工程，云水振中工程机械厂投产。',
    '税务部门以减税成果检验主题教育成效，召开好一次组织生活会。',
    '这是国内重大赛事，也是全国性竞赛。',
    '书记每半年至少讲1次党课。',
    '青山大学主题教育工作领导小组办公室在此。',
    '开展“三亮”等活动。',
    '会议在历届大会上最热烈。',
    '渔民服务中心、云水活动基地开门。',
    '落实“党建+”的新模式。',
    '全县一体推进学习教育。',
    '开展好第二批主题教育。',
    '过去党课不多，举办圆桌论坛。',
  ])('are none in %s', (sentence) => {
    expect(surfaces(sentence, 'program')).toEqual([]);
  });

  it('are named once where a quotation is part of a longer name', () => {
    expect(surfaces('引入“翻转学堂”教学模式。', 'program')).toEqual(['“翻转学堂”教学模式']);
  });

  it('named by generic words alone must recur', () => {
    expect(surfaces('全县建立智慧党建平台。', 'program')).toEqual([]);
    expect(surfaces('全县建立智慧党建平台。村里用上了智慧党建平台。', 'program')).toEqual(['智慧党建平台']);
  });
});

describe('documents', () => {
  it('are laws of the country, with the draft they are, and drafts of laws that no list has', () => {
    const sentence = '委员们审议仲裁法修订草案、渔港保护法草案，并执行民法典和种子法，还提到公司法人和国际法。';
    expect(surfaces(sentence, 'document')).toEqual(['仲裁法修订草案', '渔港保护法草案', '民法典', '种子法']);
  });

  it('are no bodies, days or oaths called after the constitution', () => {
    expect(surfaces('宪法和法律委员会在国家宪法日举行宪法宣誓仪式。', 'document')).toEqual([]);
    expect(surfaces('一切活动以宪法为准。', 'document')).toEqual(['宪法']);
  });

  it('are named once, by the longest title', () => {
    expect(surfaces('《云水县政府工作报告》辅导读本。', 'document')).toEqual(['《云水县政府工作报告》']);
    expect(surfaces('审议全国人大常委会工作报告稿。', 'document')).toEqual(['全国人大常委会工作报告稿']);
  });

  it('hold the campaign that is the better part of the title, and leave a meeting that it is about', () => {
    expect(surfaces('县里印发渔港提质增效五年行动方案。', 'program')).toEqual([]);
    expect(surfaces('审议通过关于召开云水渔协第四届委员会第二次会议的决定。', 'program')).toEqual([
      '云水渔协第四届委员会第二次会议',
    ]);
  });

  it('take what is counted for no list of titles', () => {
    expect(surfaces('双方签订数百个文化合作协定、执行计划及互设渔业中心协定。', 'document')).toEqual([]);
  });
});

describe('venues', () => {
  it('are no bodies that are listed behind a museum', () => {
    expect(surfaces('军事科学院、青山博物馆、云水大学、红枫学院，派人来了。', 'venue')).toEqual(['青山博物馆']);
    expect(surfaces('他参观青山博物馆、红枫学院。', 'venue')).toEqual(['青山博物馆', '红枫学院']);
  });

  it('are the one place of its kind without a word for it', () => {
    expect(surfaces('座谈会在中南海召开。', 'venue')).toEqual(['中南海']);
  });

  it('are listed with the first that is visited', () => {
    expect(surfaces('学员先后到云水新区、高新区、青山示范园，分别听取介绍。', 'venue')).toEqual([
      '云水新区',
      '高新区',
      '青山示范园',
    ]);
  });

  it.each([
    ['a village behind its town', '北山镇青石村的大棚里，椒苗长势喜人。', ['北山镇青石村']],
    ['a site that a place owns', '走进云水县北山镇的万亩果园，果香扑鼻。', ['云水县北山镇的万亩果园']],
    ['a room with its house', '仪式在云水会议中心红枫厅举行。', ['云水会议中心红枫厅']],
    ['a house with a name in quotation marks', '镇里办起“红枫”党员文化中心，很热闹。', ['“红枫”党员文化中心']],
    ['a new park', '协会推动建成云桥电竞产业园。', ['云桥电竞产业园']],
    ['a quarter whose work is looked at', '参观考察了港云里社区党建开展情况。', ['港云里社区']],
    ['a village that founds something with a school', '学院与云水县滕溪村共建乡村学院。', ['云水县滕溪村']],
    ['a site whose name holds a place already', '位于嘉定区安亭镇的上海渔民体育公园开放了。', ['上海渔民体育公园']],
    ['a village somebody lives in', '在渔民集聚的红枫社区，歌声不断。', ['红枫社区']],
    ['a zone that a place lends its name to', '这缓解了登封高新区的用电压力。', ['登封高新区']],
    ['also where its name holds a verb', '方案助力郑州军民融合创新示范区发展。', ['郑州军民融合创新示范区']],
    ['and where the place looks like another word', '平台设在本溪市红帆党群服务中心。', ['本溪市红帆党群服务中心']],
    ['a school where something is held', '研讨会在云水大学（北校区）举行。', ['云水大学']],
    ['or where a sentence begins', '在云水小学，歌声不断。', ['云水小学']],
    ['the stores of a place', '郑州青石家具城有四百户商家。', ['郑州青石家具城']],
    ['a village that begins a clause and comes again', '如今，青石村变了样。青石村党支部书记很高兴。', ['青石村']],
    ['a quarter too', '红枫社区成立不久。红枫社区居民很热心。', ['红枫社区']],
    ['a site that many articles name', '货轮驶出天津港。', ['天津港']],
    ['a hospital that many articles visit', '火神山医院、雷神山医院建成了。', ['火神山医院', '雷神山医院']],
    ['with the place before it', '遗体在北京八宝山革命公墓火化。', ['北京八宝山革命公墓']],
    ['a hall that is solemn', '八宝山革命公墓礼堂庄严肃穆。', ['八宝山革命公墓礼堂']],
    ['and a longer name than the known one', '会谈在人民大会堂金色大厅举行。', ['人民大会堂金色大厅']],
  ])('are %s', (_, sentence, expected) => {
    expect(surfaces(sentence, 'venue')).toEqual(expected);
  });

  it.each([
    '加快推进乡村振兴，农村变了样。农村更美了。',
    '干部选派到集体经济薄弱村、后进村任职。',
    '北山镇贫困村脱贫了。',
    '建立社区工作者队伍。完善社区治理，建立社区制度，完善社区服务。',
    '家中和小区都很安静。',
    '党委理论学习中心组集中学习研讨。',
    '雄安新区党工委召开会议。',
    '他来到江苏连云港。',
    '这是全市首家社区体育场，他在大街小巷巡查。',
    '防控以社区为主。社区很重要，以社区为家。',
    '北京协和医院一贯重视人才。',
    '他在云水大学就读，依托云水党校学习，后来进入青山学院。',
    '做到小事不出村，包村干部很忙，浦东新区很繁华。',
    '苏州工业园区联合协调理事会开会。',
    '他们建设一流大学，办事大厅宽敞，高楼大厦林立。',
    '在渔民集聚的商务楼，灯火通明。',
    '在广西贵港，游客很多。很多小区都有舞队。',
    '他住在宿舍一楼，来到巴黎市中心，又到19家国家5A级旅游景区。',
    '满载云水光伏电站项目物资的列车来了。',
  ])('are none in %s', (sentence) => {
    expect(surfaces(sentence, 'venue')).toEqual([]);
  });

  it('are named again by what is left behind the place that owns them', () => {
    expect(surfaces('他走进云水县北山镇青石湾社区。如今，青石湾社区路通了。青石湾社区书记来了。', 'venue')).toEqual([
      '云水县北山镇青石湾社区',
      '青石湾社区',
    ]);
  });
  it('do not begin inside the name of a country', () => {
    expect(surfaces('代表团抵达以色列红枫国际机场。', 'venue')).toEqual(['以色列红枫国际机场']);
  });
  it('are what a common noun behind a list makes them', () => {
    expect(surfaces('沿途察看清风画廊、知行学苑、星光角等阵地。', 'venue')).toEqual(['清风画廊', '知行学苑', '星光角']);
    expect(surfaces('红枫大厦、青石中心2座楼宇税收过亿。金桂苑、银桂苑等一批老旧小区变美。', 'venue')).toEqual([
      '红枫大厦',
      '青石中心',
      '金桂苑',
      '银桂苑',
    ]);
    expect(surfaces('红枫村、青石村、柳湾村等先进村庄富了。', 'venue')).toEqual(['红枫村', '青石村', '柳湾村']);
    expect(surfaces('辖区有80多家党政机关、企业和8座商务楼宇。', 'venue')).toEqual([]);
  });
});

describe('findTerms', () => {
  it('gives spans inside the text in text order', () => {
    const { reading, quotes } = read('在云水大剧院举行《青山文集》发布仪式，\n\n开展“三查三改”活动。“');
    const mentions = findTerms(reading, quotes);
    expect(mentions.length).toBeGreaterThan(2);
    let last = 0;
    for (const { start, end } of mentions) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(reading.text.length);
      last = start;
    }
  });

  it('finds nothing in an empty article', () => {
    const { reading, quotes } = read('');
    expect(findTerms(reading, quotes)).toEqual([]);
  });

  it.each([
    ['ordinary clauses', '学员们观摩云水科技城、星河实验室，开展“三查”活动，推进智慧平台建设、'],
    ['one endless clause', '智慧平台活动长廊地'],
  ])('takes time in proportion to the text: %s', (_, clause) => {
    const milliseconds = (repetitions: number) => {
      const { reading, quotes } = read(clause.repeat(repetitions));
      const begin = performance.now();
      findTerms(reading, quotes);
      return performance.now() - begin;
    };
    milliseconds(500);
    expect(milliseconds(8000)).toBeLessThan(milliseconds(1000) * 8 * 4 + 200);
  });
});

const shared = new URL('../../../shared/', import.meta.url).pathname;
const gold = join(shared, 'dev/gold');

describe.skipIf(!existsSync(gold))('against the development gold', () => {
  it.each([
    ['slogans', 'slogan', 0.9],
    ['programs', 'program', 0.8],
    ['documents', 'document', 0.95],
    ['venues', 'venue', 0.8],
  ] as const)('finds %s', (field, kind, least) => {
    expect(f1(field, kind)).toBeGreaterThan(least);
  });
});

function f1(field: 'slogans' | 'programs' | 'documents' | 'venues', kind: TermMention['kind']): number {
  let hits = 0;
  let found = 0;
  let wanted = 0;
  for (const file of readdirSync(gold)) {
    const facts = JSON.parse(readFileSync(join(gold, file), 'utf8')) as Facts;
    const name = file.replace('.json', '.txt');
    const path = [join(shared, 'dev/articles', name), join(shared, 'seed', name)].find((candidate) =>
      existsSync(candidate),
    )!;
    const text = readFileSync(path, 'utf8');
    const { reading, quotes } = read(text);
    const system = new Set(
      findTerms(reading, quotes)
        .filter((mention) => mention.kind === kind)
        .map((mention) =>
          normal(
            articleSpans(reading, mention)
              .map(({ start, end }) => text.slice(start, end))
              .join(''),
          ),
        ),
    );
    const optional = new Set((facts.optional ?? []).map(normal));
    const expected = new Set(facts[field].map(normal));
    hits += [...expected].filter((surface) => system.has(surface)).length;
    found += [...system].filter((surface) => expected.has(surface) || !optional.has(surface)).length;
    wanted += expected.size;
  }
  return (2 * hits) / (found + wanted);
}

/** As the scorer compares: without white space and outer quotation marks, half-width punctuation folded. */
function normal(surface: string): string {
  return surface
    .replace(/\s+/g, '')
    .replace(/[,:;!?()]/g, (character) => '，：；！？（）'[',:;!?()'.indexOf(character)]!)
    .replace(/^[“”‘’]+|[“”‘’]+$/g, '');
}
