import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findTerms } from '../../graph/extract/term/find-terms.ts';
import { readExample } from '../../graph/extract/term/marked-example.ts';
import { programCounterExamples, programExamples } from '../../graph/extract/term/program-examples.ts';
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
  it('are the courses of a list of titles', () => {
    const sentence =
      '专家先后授课，“传统村落的保护与更新”“数字时代的乡村教育问题”“水利工程与县域经济发展”……一堂堂课吸引了学员。';
    expect(surfaces(sentence, 'program')).toHaveLength(3);
  });

  it.each(programExamples)('are what is marked in %s', (example) => {
    const { sentence, marked } = readExample(example);
    expect(surfaces(sentence, 'program')).toEqual(marked);
  });

  it.each(programCounterExamples)('are none in %s', (sentence) => {
    expect(surfaces(sentence, 'program')).toEqual([]);
  });

  // Nothing was learned from these.
  it.each([
    '县妇联举办⟦全县巾帼致富带头人培训班⟧。',
    '市水利局启动⟦“清河护岸”专项行动⟧。',
    '他在⟦第三届江北乡村发展论坛⟧上致辞。',
    '全区推行⟦“街巷长”制⟧，推广⟦“五步工作法”⟧。',
    '各支部开展⟦“我为果农办实事”实践活动⟧。',
    '大家在会议上提出建议，抓好各项工作。',
    '要深化改革，完善工作机制，提高培训质量。',
    '他说，活动办得好，比赛也精彩。',
  ])('are what is marked in %s, which taught nothing', (example) => {
    const { sentence, marked } = readExample(example);
    expect(surfaces(sentence, 'program')).toEqual(marked);
  });

  it('are a plenary of the discipline commission', () => {
    expect(surfaces('他在二十届中央纪委四次全会上讲话。', 'program')).toEqual(['二十届中央纪委四次全会']);
  });

  it('are a campaign for short beside its full name', () => {
    expect(surfaces('开展“守渔心”主题教育。如今，第二批主题教育已经启动。', 'program')).toEqual([
      '“守渔心”主题教育',
      '第二批主题教育',
    ]);
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

  it('are named with the country where the text does so', () => {
    expect(surfaces('渔协开了一堂课，讲中华人民共和国宪法。', 'document')).toEqual(['中华人民共和国宪法']);
  });

  it('are titles within a title that is about them, and apart from one that is listed behind', () => {
    expect(surfaces('会议表决通过了云水渔协关于修改《云水渔港条例》部分条款的决定。', 'document')).toEqual([
      '云水渔协关于修改《云水渔港条例》部分条款的决定',
      '《云水渔港条例》',
    ]);
    expect(surfaces('会议审议通过了《云水渔港条例》和渔民巡港积分管理细则。', 'document')).toEqual([
      '《云水渔港条例》',
      '渔民巡港积分管理细则',
    ]);
  });

  it('end before the word for all of them', () => {
    expect(surfaces('双方签署共建“丝路渔港”合作规划等一批文件。', 'document')).toEqual(['共建“丝路渔港”合作规划']);
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
    [
      'a house that is called by a name in marks alone',
      '渔协建成了“睦渔亭”“渔家驿站”，很热闹。',
      ['“睦渔亭”', '“渔家驿站”'],
    ],
    ['such a house with whose it is', '近日，在青石村“渔歌驿站”，有人下棋。', ['青石村“渔歌驿站”']],
    ['so behind a school', '云水大学“李渔纪念馆”里人来人往。', ['云水大学“李渔纪念馆”']],
    [
      'what is listed with a site that somebody goes to',
      '新生一起去林家祠、红枫抗倭纪念碑等地参观。',
      ['林家祠', '红枫抗倭纪念碑'],
    ],
    ['a quarter with such a name', '渔民搬到湖边的“新渔小区”过冬。', ['“新渔小区”']],
    ['the offices of a town', '他来到北山镇机关看望大家。', ['北山镇机关']],
    ['a campus', '师生走进东湖校区。', ['东湖校区']],
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
    ['with the place before it', '遗体在北京八宝山革命公墓火化。', ['北京八宝山革命公墓']],
    ['a hall that is solemn', '八宝山革命公墓礼堂庄严肃穆。', ['八宝山革命公墓礼堂']],
    ['the hall of a body of the nation', '座谈会在全国政协礼堂举行。', ['全国政协礼堂']],
    ['a zone that the gazetteer lists', '仪式在沧州渤海新区举行。', ['沧州渤海新区']],
    ['a zone that says in brackets where it is', '浙鄂（苍南）渔业合作区来了新企业。', ['浙鄂（苍南）渔业合作区']],
    ['a valley of an industry', '本溪药谷来了新企业。', ['本溪药谷']],
    [
      'ground that is listed among bodies',
      '加强对苍南工业区、青石渔具产业园等单位的指导。',
      ['苍南工业区', '青石渔具产业园'],
    ],
    ['a station of the underground', '客流不小的地铁红枫里站来了志愿者。', ['地铁红枫里站']],
    ['a centre that is called by a date', '他视察了5.15渔民服务中心。', ['5.15渔民服务中心']],
    ['a house that is kept well', '大家守护好青山烈士陵园。', ['青山烈士陵园']],
    ['what is said to lie somewhere', '红枫渔业小学位于湖边。', ['红枫渔业小学']],
    ['a village that a sentence says something of', '柏家山村，只有九户人。', ['柏家山村']],
    ['a centre that is named by what it does', '一行人参观了红枫渔具研究中心。', ['红枫渔具研究中心']],
    ['a station of any kind where somebody came to see it', '他们参观了青石沟鱼情站。', ['青石沟鱼情站']],
    ['a market with a name', '云水讯：修好的石榴巷农贸市场开了张。', ['石榴巷农贸市场']],
    ['a house in marks whose builder stands before it', '这是渔协建立的“红帆书苑”。', ['“红帆书苑”']],
    ['houses that somebody built for a purpose', '公司建成了党员活动室、党建展厅。', ['党员活动室', '党建展厅']],
    ['a village that is somebody’s partner', '总结会在定点帮扶单位石榴村举行。', ['石榴村']],
    ['where somebody walks', '孩子们笑着朝郑州渔业公园走去。', ['郑州渔业公园']],
    ['a quarter of shops at a road', '石榴路商圈一度冷清。', ['石榴路商圈']],
    ['its service centre', '县里办起石榴街商圈党群服务中心。', ['石榴街商圈党群服务中心']],
    ['a cemetery where somebody works', '他转业到柏青烈士陵园工作。', ['柏青烈士陵园']],
    ['a plain name in marks behind its village', '他每月在石榴村“红色驿站”下棋。', ['石榴村“红色驿站”']],
    ['a school that is somebody’s partner', '他走进联系点郑州渔业学院。', ['郑州渔业学院']],
    ['an inn that is theirs', '他在自家的红枫农家院吃饭。', ['红枫农家院']],
    ['a zone at an airport', '柏岭机场渔业示范区来了企业。', ['柏岭机场渔业示范区']],
    ['a village behind what it is called', '在“渔乡”登封市石榴湾村，鱼肥了。', ['登封市石榴湾村']],
    ['an academy where a sentence begins', '在云水农科院，专家在育苗。', ['云水农科院']],
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
    '镇里打造“云端上的图书馆”。',
    '在党政机关工作的人多，“渔家驿站”建了三十个，建成“渔家驿站”30个。',
    '渔民可以免费使用会议室，志愿者走遍红枫街头巷尾。',
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
    '代表团到云水湖畔、青山脚下等地考察，青石村“渔歌工作法”推开了。',
    '满载云水光伏电站项目物资的列车来了。',
    '滨海新区很繁华，村（社区）渔政服务中心都开了门。',
    '地铁换乘站人多，5.2万服务站不够。',
    '全县特别困难村都来了，沿途众多景区热闹，发展机场不容易。',
    '云水县副县长秦大山一行莅临商圈调研，说渔家驿站好，在经营农家院的同时学习。',
    '中国博物馆协会与青山大学联盟开会。',
    '这个偏远山村，只有九户人。发挥红枫渔具有限公司示范带动作用。',
    '农村社区，是治理的基础。',
    '要打造党群活动中心，各村都建立党员活动室，已建成党员活动室30个。',
    '登封市石榴湾村社书记来了，柏岭天文台在北京开会。',
    '青山社区工作做得好，图书馆工作会议开了。',
  ])('are none in %s', (sentence) => {
    expect(surfaces(sentence, 'venue')).toEqual([]);
  });

  it('are named again by what is left behind the place that owns them', () => {
    expect(surfaces('他走进云水县北山镇青石湾社区。如今，青石湾社区路通了。青石湾社区书记来了。', 'venue')).toEqual([
      '云水县北山镇青石湾社区',
      '青石湾社区',
    ]);
    expect(surfaces('他走进云水县北山街石榴湾社区。在石榴湾社区，路通了。', 'venue')).toEqual([
      '云水县北山街石榴湾社区',
      '石榴湾社区',
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
    expect(surfaces('埃及的白鹤神庙、泰国的红枫塔等名胜古迹很美。', 'venue')).toEqual(['白鹤神庙', '红枫塔']);
    expect(surfaces('街上云集着清风画廊、知行学苑等30多处网红打卡地。', 'venue')).toEqual(['清风画廊', '知行学苑']);
    expect(surfaces('首批选定银桂苑、金桂苑和红枫里4个街区试点。', 'venue')).toEqual(['银桂苑', '金桂苑', '红枫里']);
    expect(surfaces('嘉宾依次走看了渔史楼、图书馆、渔业学堂老校门等主要建筑。', 'venue')).toEqual([
      '渔史楼',
      '图书馆',
      '渔业学堂老校门',
    ]);
    expect(surfaces('会上设有数字渔网、智慧渔港等20多个展区。', 'venue')).toEqual([]);
    expect(surfaces('院里建有补网间、公共灶间等功能区。', 'venue')).toEqual([]);
    expect(surfaces('辖区有80多家党政机关、企业和8座商务楼宇。', 'venue')).toEqual([]);
  });
});

describe('venues that the tagger sees', () => {
  it.each([
    '景区边的⟦柳塘老街⟧，两旁种满海棠。',
    '⟦柳林坡社区⟧不仅有食堂，还有书屋。',
    '办好⟦中德梅岭产业园⟧，引来一批项目。',
    '列车抵达终点站⟦洛阳东站⟧。',
    '在⟦江西九江站⟧，他等了两个小时。',
  ])('need no more told of them: %s', (example) => {
    const { sentence, marked } = readExample(example);
    expect(surfaces(sentence, 'venue')).toEqual(marked);
  });

  it.each([
    '一条新路通到全国示范村⟦柳林坡村⟧。',
    '过去⟦梅岭村⟧没有路。',
    '位于大山深处的⟦新疆尼勒克县阿克塔斯景区⟧来了游客。',
  ])('begin where it says, behind what leads up to them and with the places before them: %s', (example) => {
    const { sentence, marked } = readExample(example);
    expect(surfaces(sentence, 'venue')).toEqual(marked);
  });

  it('are sites still where a body might begin', () => {
    expect(surfaces('横跨柳江的梅岭特大桥建设在峡谷上。', 'venue')).toEqual(['梅岭特大桥']);
    expect(surfaces('梅岭村党支部书记秦大山说。', 'venue')).toEqual([]);
  });

  it('are no words that look like villages, and no islands', () => {
    expect(surfaces('花香满村，大家都高兴。', 'venue')).toEqual([]);
    expect(surfaces('2021年，洛阳市村（社区）换届。', 'venue')).toEqual([]);
    expect(surfaces('大陈岛是青春岛。', 'venue')).toEqual([]);
  });
});

describe('the institution that an article is about', () => {
  const deeds = '梅岭大学重教学。梅岭大学重科研。梅岭大学重实践。梅岭大学重体育。';
  it('is no venue of what it does at home', () => {
    expect(surfaces(`近日，一堂公开课在梅岭大学举行。${deeds}`, 'venue')).toEqual([]);
    expect(surfaces('近日，一堂公开课在梅岭大学举行。', 'venue')).toEqual(['梅岭大学']);
  });
  it('is one where a heading says what was held there', () => {
    expect(surfaces(`茶业论坛在梅岭大学举行\n\n近日，论坛开幕。${deeds}`, 'venue')).toEqual(['梅岭大学']);
  });
  it('is none where a heading says who came to see it', () => {
    expect(surfaces(`茶业局领导到梅岭大学调研\n\n近日，局领导来了。${deeds}`, 'venue')).toEqual([]);
  });
});

describe('findTerms', () => {
  it('gives spans inside the text in text order', () => {
    const { reading, quotes, tagged } = read('在云水大剧院举行《青山文集》发布仪式，\n\n开展“三查三改”活动。“');
    const mentions = findTerms(reading, quotes, tagged);
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
    const { reading, quotes, tagged } = read('');
    expect(findTerms(reading, quotes, tagged)).toEqual([]);
  });

  it.each([
    ['ordinary clauses', '学员们观摩云水科技城、星河实验室，开展“三查”活动，推进智慧平台建设、'],
    ['one endless clause', '智慧平台活动长廊地'],
    ['endless places', '北京上海湖北武汉东站'],
    ['one school told of without end', '研讨会在青山大学举行，'],
  ])('takes time in proportion to the text: %s', (_, clause) => {
    const milliseconds = (repetitions: number) => {
      const { reading, quotes, tagged } = read(clause.repeat(repetitions));
      const begin = performance.now();
      findTerms(reading, quotes, tagged);
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
    const { reading, quotes, tagged } = read(text);
    const system = new Set(
      findTerms(reading, quotes, tagged)
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
