import { describe, expect, it } from 'vitest';
import { factsOf, posts } from '../analysed.ts';

describe('a person is found', () => {
  const cases: [why: string, text: string, names: string[]][] = [
    ['after a title', '县水利局局长郭绍棠说，今年要修好二十座塘坝。', ['郭绍棠']],
    ['with two characters', '镇党委书记宋璐表示，群众满意才算数。', ['宋璐']],
    ['whose name holds a verb', '县住建局局长田开拓介绍了情况。', ['田开拓']],
    ['before a verb at the beginning of a clause', '随后，高婉宁指出，账要一笔一笔算。', ['高婉宁']],
    ['in a list that shares a post', '副县长韩启东、罗素梅、贺一鸣参加会议。', ['韩启东', '罗素梅', '贺一鸣']],
    [
      'in a byline with two names after one word',
      '乡亲们都笑了。 河阳日报记者 叶知秋 通讯员 邵小满 潘越',
      ['叶知秋', '邵小满', '潘越'],
    ],
    [
      'in a bracket without separators',
      '本报讯（记者陶景行 河阳报业全媒体记者魏子衿顾北川）今年春早。',
      ['陶景行', '魏子衿', '顾北川'],
    ],
    ['whose name is set wide', '（河阳日报记者 马 骁 冯雨桐）', ['马骁', '冯雨桐']],
    ['with a surname of two characters', '市领导诸葛知秋、罗素梅参加调研。', ['诸葛知秋', '罗素梅']],
    ['at the head of a list', '此后，栗战书、王沪宁、赵乐际、韩正出席会议。', ['栗战书', '王沪宁', '赵乐际', '韩正']],
    ['with a hyphen inside', '挪威国防部长本-格维尔入境。', ['本-格维尔']],
    ['before the byline of another', '（本报记者 邢若兰本报通讯员 邵小满）', ['邢若兰', '邵小满']],
    [
      'before the colon of a line that says who speaks',
      '青石日报社国际部 岑熠昉：“水路通了，稿子也活了。”',
      ['岑熠昉'],
    ],
    ['whose last character stands before a comma', '河阳科学院院士龚鹤煌，副校长王璟来了。', ['龚鹤煌', '王璟']],
    ['before the verb that ends a clause', '镇党委书记周密说，渠要修好。', ['周密']],
    ['whose surname makes 长官 of 院长', '水文研究院副院长官知秋参加座谈。', ['官知秋']],
    ['with a rare surname', '社工居晓燕还记得当时的情景。', ['居晓燕']],
    ['as the article writes it, whatever dot parts it', '农场主彼得・维尔茨表示，樱桃丰收了。', ['彼得・维尔茨']],
    ['whose surname is an everyday word', '镇里请来社工应知秋、支小满。', ['应知秋', '支小满']],
    [
      'between the names of a list, built like no name',
      '省人大常委会副主任韩启东、鹭成云、罗素梅、尼玛桑珠出席。',
      ['韩启东', '鹭成云', '罗素梅', '尼玛桑珠'],
    ],
    ['before the manner in which somebody speaks', '“渠通了。”女青年雒云腼腆地说。', ['雒云']],
    ['by surname and standing behind whose it is', '“渠通了。”小区住户岑女士说。', ['岑女士']],
    [
      'of no Chinese build behind a post, whatever body a rule made of its beginning',
      '泛美卫生组织发言人科尔克3日表示，贷款已批准。',
      ['科尔克'],
    ],
    [
      'of Japan, longer than a Chinese name',
      '日本首相大岛健介共同出席会议。日本财务相黑田茂表示关切。',
      ['大岛健介', '黑田茂'],
    ],
    [
      'of a minority with 和 inside, in a list',
      '村民代表韩启东、呼和巴图尔、罗素梅到场。',
      ['韩启东', '呼和巴图尔', '罗素梅'],
    ],
    [
      'built like a name, at the end of a list that shares a post',
      '副县长韩启东、时清霁，县政府办公室主任宋璐参加。',
      ['韩启东', '时清霁', '宋璐'],
    ],
    ['whose name is set as wide as three', '（本报记者  邢若兰  佟  昆整理）', ['邢若兰', '佟昆']],
    ['of a minority in a byline, one character of it rare', '（记者 达瓦央宗 丹巴片仁）', ['达瓦央宗', '丹巴片仁']],
    ['before the post that somebody comes into', '佟允升是青石镇远岫村党支部书记，干了十年。', ['佟允升']],
    ['of the past, by the name alone', '他讲到了泰勒斯的渠，郑和七下西洋。', ['泰勒斯', '郑和']],
    ['of a master, with the verb of old books', '曾子曰：“诚信为本。”', ['曾子']],
    ['whom many articles name, by the name alone', '“学习黄文秀爱渠护渠”的横幅挂起来。', ['黄文秀']],
    ['whose first characters are a name that everybody knows', '郑和平、霍金梅来到渠边。', ['郑和平', '霍金梅']],
    ['before a rank, whatever stands before it', '难怪贺伯承元帅说：“渠不能停。”', ['贺伯承']],
    ['without what is done many times', '郭绍棠书记曾多次以“渠”为喻。', ['郭绍棠']],
    ['who does no longer hold a post', '柏晋不再担任县水利局局长。', ['柏晋']],
    ['removed, before the body', '会议决定免去佟思思第十届县政协委员职务。', ['佟思思']],
    ['in a byline before the reporter', '渠通了。（任成驹 岳科恒 记者 罗素梅）', ['任成驹', '岳科恒', '罗素梅']],
    ['by surname and post behind the body', '县水利局钟干事主动请缨，带队挖渠。', ['钟干事']],
    ['behind an age', '墙上写着今年31岁的郭路的名字。', ['郭路']],
    ['behind a dynasty', '他常讲宋代佟升的故事。', ['佟升']],
    ['behind 及 at the end of a list', '柏青、韩启东、罗素梅及佟升参加座谈会。', ['柏青', '韩启东', '罗素梅', '佟升']],
    ['of a leader of the nation with nothing but surname and post', '村里还藏着毛主席的批示。', ['毛主席']],
    ['before a date', '美国总统布伦特18日称，谈判将继续。', ['布伦特']],
    ['of two characters behind a post abroad', '加拿大交通部长德菲表示，航班已恢复。', ['德菲']],
    ['before an adverb', '习近平会见泰姆国王。泰姆国王说，愿扩大合作。', ['习近平', '泰姆']],
    ['whose last character is a conjunction elsewhere', '县水利局局长钟清和，副局长柏青到场。', ['钟清和', '柏青']],
    ['before a preposition and what it quotes', '县水利局局长柏晋从“水从哪里来”讲起。', ['柏晋']],
    [
      'of a minority before a word',
      '渔民阿依古丽·热合曼长期守灯，村民塔依尔·艾合提感激地说谢谢。',
      ['阿依古丽·热合曼', '塔依尔·艾合提'],
    ],
    ['who speaks in a manner', '渔港党支部书记岳青禾兴奋地说，船回来了。', ['岳青禾']],
    ['of a classic of Marxism', '列宁领导建立了新型政党，恩格斯晚年有过论述。', ['列宁', '恩格斯']],
    ['that is all of a list’s item behind a post', '县水文研究院院长孟教答、副院长柏青到场。', ['孟教答', '柏青']],
    ['behind the name of a school', '云水大学韩启东院士、青山大学罗素梅教授到场。', ['韩启东', '罗素梅']],
    ['between a post and what only a person does', '牧民扎朗激动万分地说，渠通了。', ['扎朗']],
    ['of no known surname, before a manner of speech', '村党支部书记柔安田乐呵呵地说，渠通了。', ['柔安田']],
    ['behind a word that binds', '瞻仰以钟毓秀烈士为代表的英烈。', ['钟毓秀']],
    ['behind a word for kin', '他与妻子贺梅香种田，女儿贺小满读书。', ['贺梅香', '贺小满']],
    ['behind what somebody is called by', '渠边的姑娘叫古丽珊，她叫古丽珊一天了。', ['古丽珊']],
    ['behind 的', '住在渠尾的韩启东也来了。', ['韩启东']],
    ['that is a place elsewhere, behind a post in a body', '市政协主席吉林、县委书记高强出席。', ['吉林', '高强']],
    ['before what joins another', '省委副书记、省长王启东与河阳集团总裁罗素梅座谈。', ['王启东', '罗素梅']],
    [
      'behind who drew, wrote and checked, each line its own',
      '供稿：韩启东 罗素梅\n一审：宋璐 二审：柏青 三审：贺一鸣',
      ['韩启东', '罗素梅', '宋璐', '柏青', '贺一鸣'],
    ],
    ['set wide in the bracket that ends an article', '乡亲们都笑了。\n渠通了。（叶知秋 邵 满）', ['叶知秋', '邵满']],
    ['whose last character begins an everyday word', '河阳市委书记顾再国道出了缘由。', ['顾再国']],
    ['behind a preposition and before what is done towards a person', '向雷锋同志学习。', ['雷锋']],
    ['before a house that somebody goes to', '讲解员岳明介绍纪念馆，记者韩启东走进故居。', ['岳明', '韩启东']],
    ['beside others who go to villages', '县长韩启东和记者走访三村。', ['韩启东']],
    ['before 作的', '会议听取了县水利局局长黄明作的报告。', ['黄明']],
    ['behind who somebody is to another', '会见劳拉及其夫人玛格丽特。', ['玛格丽特']],
    ['in a decree', '会议决定任命关立鸥为县水利局局长。', ['关立鸥']],
    ['whose last character is an everyday one', '副校长莫奇弘参加活动。', ['莫奇弘']],
    ['with a surname that is an everyday word, behind a post', '教研室主任平建渠到场。', ['平建渠']],
    ['before the byline of another in a line of its own', '□本报记者柏靖本报通讯员罗素梅', ['柏靖', '罗素梅']],
    ['behind a class', '水利学院应用水文2018-3班茆素说，渠通了。', ['茆素']],
    [
      'behind what each has made',
      '渠通了。（文、编/岑圆 图/韩启东 宋璐 审/罗素梅）',
      ['岑圆', '韩启东', '宋璐', '罗素梅'],
    ],
    [
      'in the bracket that ends an article, set apart by two spaces',
      '渠通了。（颜鸯鸯  韩启东 罗素梅）',
      ['颜鸯鸯', '韩启东', '罗素梅'],
    ],
    ['in a list, before 及', '县领导柏青、韩启东、雷波及副县级干部陪同。', ['柏青', '韩启东', '雷波']],
    [
      'without a surname, of one part, behind a post or what one is called by',
      '远岫村脱贫户才仁家里亮着灯。他叫次旦，是养渠员。',
      ['才仁', '次旦'],
    ],
    ['without a surname, of two parts', '副县长尕玛泽仁、县人大常委会主任索朗江村出席。', ['尕玛泽仁', '索朗江村']],
    ['without a surname, with its ending', '牧民公保措笑着说，草绿了。', ['公保措']],
    [
      'whose surname is an everyday word before a post',
      '县水利局渠管站站长那胜宽说。记者归小满、支立新。',
      ['那胜宽', '归小满', '支立新'],
    ],
    [
      'who is the second of that name',
      '邻国国王阿卜杜拉三世表示祝贺，客人会见了阿尔贝四世亲王。',
      ['阿卜杜拉三世', '阿尔贝四世'],
    ],
    [
      'with a part behind the dot that foreign characters end too early',
      '贫困户麦麦提拉·艾则提心里甜。',
      ['麦麦提拉·艾则提'],
    ],
    ['with a honorific behind', '郑怀远同志的事迹感动了全村。郑怀远今年六十岁。', ['郑怀远']],
  ];
  it.each(cases)('%s', (_why, text, names) => {
    expect(factsOf(text).persons.map((person) => person.name)).toEqual(names);
  });
});

describe('no person is found', () => {
  const cases: [why: string, text: string][] = [
    ['in the name of a hidden unit', '驻宁夏某部的官兵昨天修好了渠。'],
    ['in a doctrine', '深入学习贯彻习近平新时代中国特色社会主义思想。'],
    ['in the title of a book', '大家认真研读《习近平谈治国理政》。'],
    ['where a surname begins an everyday word', '高质量发展是首要任务，周围群众都说好，万余名党员报到。'],
    ['where a standing is the subject of a verb', '记者翻阅渠册，账目清楚。老兵后人来到村里。'],
    ['in a wonder behind 的', '渠水引来的东方风光，楼宇中的党员。'],
    ['in the name of a site called after a person', '学员们走进了蒋家巷，参观了任家庄故居。'],
    ['where everyday words stand at its borders', '活动时间延长到一个小时。他忙着接送孙子，敛财牟利的事不干。'],
    ['where a word of the sentence would end it', '党委书记由一人担任，年轻人与总书记面对面交流。'],
    ['in what a teacher or an old way is called', '实践是最好的老师，不走老路。'],
    ['behind those who are many', '广大干部群众齐心干，少数党员干部甘于挂免战牌。'],
    ['in a span of minutes', '时间由50分钟延长到90分钟。'],
    ['where leading is what somebody does', '党的领导高度重视基层，市领导多次提出要求。'],
    ['in the name of a country', '双方谈到乌克兰。乌克兰总统将访问瓦努阿图。'],
    ['among plants', '村里种了辛夷、杜仲、玉兰。十二万株郁金香开了。'],
    ['behind the word for an age', '展出了两件唐代龙首。'],
    ['in words of the sentence behind a post in Japan', '日本首相指名选举将举行。日本领导层最近反复开会。'],
    ['in a centre that studies what somebody said', '学院成立了习近平文化重要论述研究分中心。'],
    ['in a school called after a master', '孔子学院、孔子课堂搭起了桥。'],
    ['where 任 is a verb', '学院由区委组织部长任院长，她后来到县水利局任科长。'],
    ['in a city called after one', '船队停靠列宁格勒，纪念斯大林格勒的水手。'],
    ['in an ism of two persons', '坚持马克思列宁主义。'],
    ['in a list of places', '俄军在哈尔科夫、扎波罗热和赫尔松等方向推进，并击退了科尔苏克方向的进攻。'],
    ['where a side or a currency is meant', '韩方表示，愿深化合作。韩元对美元下跌。'],
    ['where a post is not over', '本次会议由欧盟轮值主席国丹麦主办。'],
    ['in what a column is called', '评论员观察：致敬劳动者'],
    ['where two words meet', '她参加了大学生田径锦标赛。'],
    [
      'in what is called after somebody whom everybody knows',
      '雷锋班走进鲁迅文学院，郭守敬望远镜对准了天，“祖冲之”升空。船过曼德拉湾，爱因斯坦探针入轨，于成龙廉政文化展开展。',
    ],
    ['in what only reads like one whom everybody knows', '渠边桃红李白，进出港航班超三千架次，客人住在左权。'],
    ['in the second half of an everyday word', '企业加快新陈代谢，大家伸张正义，守住高尚师德。'],
    ['in a place of another country', '协定在比什凯克通过，军队从顿涅茨克、卢甘斯克撤出，顿涅茨克的工厂停了工。'],
    ['in a word that binds before a teacher', '学生向老师提问，居民向阿姨问好。'],
    ['in a house called after two', '学员们参观了周恩来邓颖超纪念馆。'],
    ['in a list of villages', '罗山、石塘和何宋三村合修一条渠。'],
    ['in words for what is long', '分公司长年亏损，社区长廊亭台新漆，竣工长江便桥。'],
    ['in a preposition before the old', '向老同志学习，这是大家的小康。'],
    [
      'in a speed, a beginner or who is at a course',
      '时速为40公里/小时，他从什么都不懂的小白，成了师傅。名校长班学员来访。',
    ],
    ['in the offices that an article is from', '渠通了。\n供稿：各支部、党政办'],
    ['in a room that keeps the memory of somebody', '一行参观了鲁迅纪念室。'],
    ['in words made of the parts of names', '县里的江村变了样，金巴掌大的地也种上了，渠上拉布条，写着强巴固。'],
    ['in a century', '尼古拉二世纪念币和阿尔贝二世代的说法，大家没听过。'],
    ['in a surname that is an everyday word', '干部那时还年轻，书记代表大家，主任支持修渠，村支书平时很忙。'],
    ['in a congress', '党的二十大胜利召开，全国上下认真学习。'],
  ];
  it.each(cases)('%s', (_why, text) => {
    expect(factsOf(text).persons).toEqual([]);
  });
});

describe('posts', () => {
  it('go on before a body that no rule reads whole', () => {
    expect(posts('青石县委常委、推进渠网改造领导小组组长郭绍棠到场。')).toEqual({
      郭绍棠: ['青石县委|-|常委', '推进渠网改造领导小组|-|组长'],
    });
    expect(posts('云水大学党委书记、“活水润田”课题组首席专家宋璐，县水利局党委委员、防汛专员罗素梅到会。')).toEqual({
      宋璐: ['云水大学|党委|书记', '“活水润田”课题组|-|首席专家'],
      罗素梅: ['县水利局|党委|委员', '县水利局|-|防汛专员+'],
    });
    // A post among the words is somebody else's.
    expect(posts('县委常委、县委书记处书记柏青5日会见泰国总理班达尔。').班达尔).toEqual(['泰国|-|总理']);
  });

  it('in two departments of one committee are two', () => {
    expect(posts('远山州委常委、统战部长、宣传部长郭绍棠说。')).toEqual({
      郭绍棠: ['远山州委|-|常委', '远山州委|统战部|部长+', '远山州委|宣传部|部长+'],
    });
  });

  it('of a kind are in the place that stands before the kind', () => {
    expect(
      posts('青石镇远岫村互助小组长郭绍棠来了。青石镇家禽检疫员宋璐激动地说。河阳高中物理教师罗素梅到了。'),
    ).toEqual({
      郭绍棠: ['青石镇远岫村|-|小组长'],
      宋璐: ['青石镇|-|检疫员'],
      罗素梅: ['河阳高中|-|物理教师'],
    });
    expect(posts('乡村致富带头人柏青、河阳市优秀党员贺一鸣受到表彰。').柏青).toEqual(['-|-|致富带头人']);
  });

  it('keep what the holder is a post for, and the body before it', () => {
    expect(posts('青石镇远岫村村级后备干部郭绍棠说。县供电公司帮扶干部宋璐说。')).toEqual({
      郭绍棠: ['青石镇远岫村|-|村级后备干部'],
      宋璐: ['县供电公司|-|帮扶干部'],
    });
  });

  it('are in the house whose units have them each', () => {
    expect(posts('远山社会科学院及各所负责人邢若兰、宋璐到会。县里各所负责人罗素梅到会。')).toEqual({
      邢若兰: ['远山社会科学院|-|负责人'],
      宋璐: ['远山社会科学院|-|负责人'],
      罗素梅: ['-|-|负责人'],
    });
  });

  it('are told of leaders by the place they lead, each in a list', () => {
    expect(posts('县委书记郭绍棠主持会议，县领导宋璐、罗素梅参加。')).toEqual({
      郭绍棠: ['县委|-|书记'],
      宋璐: ['县|-|领导'],
      罗素梅: ['县|-|领导'],
    });
    expect(posts('波兰自由党领导人班达尔表示，谈判将继续。')).toEqual({ 班达尔: ['波兰自由党|-|领导人'] });
    expect(posts('党和国家领导人高启明、罗素梅、贺一鸣出席会议。')).toEqual({ 高启明: [], 罗素梅: [], 贺一鸣: [] });
  });

  it('stand with their body and unit, and the next item inherits the body', () => {
    expect(posts('县水利局党组书记、局长郭绍棠说，塘坝修好了。')).toEqual({
      郭绍棠: ['县水利局|党组|书记', '县水利局|-|局长+'],
    });
  });

  it('of a head of government belong to the government, not to the committee before', () => {
    expect(posts('县委副书记、县长贺知章主持会议。')).toEqual({ 贺知章: ['县委|-|副书记', '县|-|县长+'] });
  });

  it('in marks belong to the body before them', () => {
    expect(posts('远山镇党委副书记、“红色教员”邢若兰来了。')).toEqual({
      邢若兰: ['远山镇|党委|副书记', '远山镇|-|红色教员+'],
    });
  });

  it('behind a name are told in many ways', () => {
    expect(posts('习近平总书记亲自担任起草组组长。')).toEqual({ 习近平: ['-|-|总书记', '起草组|-|组长'] });
    expect(posts('邢若兰，也是一名党员。')).toEqual({ 邢若兰: ['-|-|党员'] });
    expect(posts('近日，邢若兰被组织选派担任远山集团副总裁。')).toEqual({ 邢若兰: ['远山集团|-|副总裁'] });
    expect(posts('作为第三批实训队员，邢若兰来到深圳。')).toEqual({ 邢若兰: ['-|-|队员'] });
    expect(posts('支部书记由邢若兰兼任。')).toEqual({ 邢若兰: ['-|支部|书记'] });
  });

  it('may come later in the sentence of their holder', () => {
    expect(posts('2016年，韩启东回乡担任柳河镇上湾村党支部书记，带着大家修渠。')).toEqual({
      韩启东: ['柳河镇上湾村|党支部|书记'],
    });
    expect(posts('韩启东种了多年果树，后来被镇党委任命为上湾村代理村长。').韩启东).toEqual(['上湾村|-|代理村长']);
    expect(posts('韩启东主动申请到阿其村担任第一书记。').韩启东).toEqual(['阿其村|-|第一书记']);
    expect(posts('韩启东是上湾村的老党员，也是柳河水利协会会长。').韩启东).toEqual([
      '上湾村|-|老党员',
      '柳河水利协会|-|会长',
    ]);
    expect(posts('韩启东作为柳河镇副镇长，对此负有责任。').韩启东).toEqual(['柳河镇|-|副镇长']);
    expect(posts('61岁的韩启东在柳河镇上湾村党支部书记的岗位上，已经干了多年。').韩启东).toEqual([
      '柳河镇上湾村|党支部|书记',
    ]);
    expect(posts('韩启东退休前是县水利局局长。').韩启东).toEqual(['县水利局|-|局长']);
  });

  it('that somebody else comes into are not the subject’s', () => {
    expect(posts('韩启东说，为此，县委书记担任领导小组组长。').韩启东).toEqual([]);
    expect(posts('韩启东回乡，由村支书担任合作社理事长。').韩启东).toEqual([]);
    expect(posts('韩启东致电罗素梅，祝贺她就任县水利局局长。').韩启东).toEqual([]);
    expect(posts('韩启东的儿子担任县水利局局长。').韩启东).toEqual([]);
    expect(posts('韩启东回乡后，女儿担任县水利局局长。').韩启东).toEqual([]);
    expect(posts('韩启东成为县水利局局长的助手。').韩启东).toEqual(['-|-|助手']);
    expect(posts('近日，韩启东和罗素梅路过，柏青担任县水利局局长。').韩启东).toEqual([]);
  });

  it('that somebody did not come into are not told of', () => {
    expect(posts('韩启东没有当选县水利局局长。').韩启东).toEqual([]);
    expect(posts('韩启东婉拒担任县水利局局长。').韩启东).toEqual([]);
  });

  it('in a decree with a row of 和 are read in no time', () => {
    expect(posts(`任命韩启东${'和'.repeat(90)}。`)).toEqual({ 韩启东: [] });
  });

  it('go on through a decree', () => {
    expect(
      posts(
        '会议经表决，任命韩启东为县水利局局长；罗素梅为县教育局局长。决定免去柏青的县水利局局长职务；钟毓秀的县教育局局长职务。',
      ),
    ).toEqual({
      韩启东: ['县水利局|-|局长'],
      罗素梅: ['县教育局|-|局长'],
      柏青: ['县水利局|-|局长'],
      钟毓秀: ['县教育局|-|局长'],
    });
  });

  it('of authors are all of them, or each one’s own', () => {
    expect(posts('（作者：韩启东、罗素梅，均系河阳大学水利学院教授）')).toEqual({
      韩启东: ['河阳大学水利学院|-|教授'],
      罗素梅: ['河阳大学水利学院|-|教授'],
    });
    expect(posts('（作者：韩启东 罗素梅，分别为河阳大学水利学院教授、副教授）')).toEqual({
      韩启东: ['河阳大学水利学院|-|教授'],
      罗素梅: ['河阳大学水利学院|-|副教授+'],
    });
    expect(posts('（作者：韩启东，系河阳大学副校长，河阳省水利研究中心研究员）').韩启东).toEqual([
      '河阳大学|-|副校长',
      '河阳省水利研究中心|-|研究员',
    ]);
  });

  it('may be one word in two houses', () => {
    expect(posts('青山工程院、河阳科学院院士韩启东说，渠要修。').韩启东).toEqual([
      '青山工程院|-|院士',
      '河阳科学院|-|院士',
    ]);
  });

  it('are of the last of two bodies that are not of a kind', () => {
    expect(posts('青山市水利局、河阳大学教授韩启东说，渠要修。').韩启东).toEqual(['河阳大学|-|教授']);
  });

  it('of those who help, train, cook or represent are read whole', () => {
    expect(
      posts(
        '河阳学院党委书记罗素梅、校长韩启东、校长助理宋璐参加。河阳饭店行政总厨佟昆，青石水务公司法人代表贺一鸣，上湾木器厂驻厂督导员费知秋到场。带队老师邵小满、后勤副园长兼保健医生潘越、教育长邢若兰和河阳市政治教研员柏晋也来了。',
      ),
    ).toEqual({
      罗素梅: ['河阳学院|党委|书记'],
      韩启东: ['河阳学院|-|校长+'],
      宋璐: ['河阳学院|-|校长助理+'],
      佟昆: ['河阳饭店|-|行政总厨'],
      贺一鸣: ['青石水务公司|-|法人代表'],
      费知秋: ['上湾木器厂|-|驻厂督导员'],
      邵小满: ['-|-|带队老师'],
      潘越: ['-|-|后勤副园长', '-|-|保健医生'],
      邢若兰: ['-|-|教育长'],
      柏晋: ['河阳市|-|政治教研员'],
    });
  });

  it('of a pupil are in the school whose number stands before the word, or in none', () => {
    expect(posts('河阳一中学生罗素梅拿了金奖，中学生宋璐也去了。')).toEqual({
      罗素梅: ['河阳一中|-|学生'],
      宋璐: ['-|-|中学生'],
    });
  });

  it('behind a name may be those of deputies, in the body before the name', () => {
    expect(posts('河阳水务局罗素梅处长来访，河阳科协韩启东副主席陪同。')).toEqual({
      罗素梅: ['河阳水务局|-|处长'],
      韩启东: ['河阳科协|-|副主席'],
    });
  });

  it('behind a list belong to all of it', () => {
    expect(posts('县里请来邢若兰、韩启东等3名党员。')).toEqual({ 邢若兰: ['-|-|党员'], 韩启东: ['-|-|党员'] });
    expect(posts('村民感谢邢若兰、韩启东等5名年轻党员修好了渠。')).toEqual({
      邢若兰: ['-|-|党员'],
      韩启东: ['-|-|党员'],
    });
    expect(posts('大家爱听邢若兰、韩启东两位老师主讲的课。')).toEqual({ 邢若兰: ['-|-|老师'], 韩启东: ['-|-|老师'] });
    expect(posts('县里慰问邢若兰、韩启东等3户党员家庭。')).toEqual({ 邢若兰: [], 韩启东: [] });
    expect(posts('县里请来邢若兰、韩启东等党员代表大会成员。')).toEqual({ 邢若兰: [], 韩启东: [] });
  });

  it('of the government are not in the political bureau named before', () => {
    expect(posts('中共中央政治局委员、中宣部部长邢若兰出席。')).toEqual({
      邢若兰: ['中共中央政治局|-|委员', '中宣部|-|部长'],
    });
  });

  it('hold what their holder is in charge of', () => {
    expect(posts('远山水利公司播出运营总监邢若兰说。')).toEqual({ 邢若兰: ['远山水利公司|-|播出运营总监'] });
    expect(posts('秘鲁国防部长邢若兰说。')).toEqual({ 邢若兰: ['秘鲁国防部|-|部长'] });
    expect(posts('圣多美和普林西比总理邢若兰说。')).toEqual({ 邢若兰: ['圣多美和普林西比|-|总理'] });
    expect(posts('明代知府邢若兰的家风很严。')).toEqual({ 邢若兰: ['-|-|知府'] });
  });

  it('with a body of their own do not inherit', () => {
    expect(posts('省委常委、市委书记梁启明出席。')).toEqual({ 梁启明: ['省委|-|常委', '市委|-|书记'] });
  });

  it('in a department of the same house keep the house', () => {
    expect(posts('县检察院党组成员、政治处主任夏竹青说，要从严带队伍。')).toEqual({
      夏竹青: ['县检察院|党组|成员', '县检察院|政治处|主任+'],
    });
  });

  it('that two names of a body hold are in the first', () => {
    expect(posts('市大数据局（市数据中心）局长苗一诺介绍。')).toEqual({ 苗一诺: ['市大数据局|-|局长'] });
  });

  it('whose last character is the body’s are read whole', () => {
    expect(posts('青石市委常委、组织部长白鹭洲说。')).toEqual({ 白鹭洲: ['青石市委|-|常委', '青石市委|组织部|部长+'] });
  });

  it('in a body that ends like a unit are in the whole body', () => {
    expect(posts('自治区党委书记白鹭洲主持会议。')).toEqual({ 白鹭洲: ['自治区党委|-|书记'] });
    expect(posts('中华全国总工会副主席白鹭洲出席。')).toEqual({ 白鹭洲: ['中华全国总工会|-|副主席'] });
    expect(posts('全总副主席白鹭洲出席。')).toEqual({ 白鹭洲: ['全总|-|副主席'] });
    expect(posts('县水利局工会主席白鹭洲出席。')).toEqual({ 白鹭洲: ['县水利局|工会|主席'] });
  });

  it('in two departments are two', () => {
    expect(posts('远山大学党委组织部副部长、党委统战部副部长白鹭洲出席。')).toEqual({
      白鹭洲: ['远山大学党委组织部|-|副部长', '党委统战部|-|副部长'],
    });
  });

  it('leave out when they are held', () => {
    expect(posts('武警十连现任连长白鹭洲说。')).toEqual({ 白鹭洲: ['武警十连|-|连长'] });
  });

  it('may stand behind a relative clause or an age', () => {
    expect(posts('中央财办分管日常工作的副主任葛明哲介绍。')).toEqual({ 葛明哲: ['中央财办|-|副主任'] });
    expect(posts('河阳大学2011届校友葛明哲回校。')).toEqual({ 葛明哲: ['河阳大学|-|校友'] });
    expect(posts('澳门特别行政区第九任行政长官葛明哲出席。')).toEqual({ 葛明哲: ['澳门特别行政区|-|行政长官'] });
    expect(posts('柳河镇68岁的村民佟大年说，水清了。')).toEqual({ 佟大年: ['柳河镇|-|村民'] });
  });

  it('may follow the name as an appointment', () => {
    expect(posts('大会选举产生新一届领导机构。钟毓秀当选县妇联主席。').钟毓秀).toContain('县妇联|-|主席');
  });

  it('may follow the name behind 是 or 系, in an author’s note too', () => {
    expect(posts('（作者：钟毓秀，系浙江省委常委、宣传部部长）').钟毓秀).toEqual([
      '浙江省委|-|常委',
      '浙江省委|宣传部|部长+',
    ]);
    expect(posts('佟大年，柳河镇水务站站长，在堤上守了一夜。佟大年说，水清了。').佟大年).toEqual([
      '柳河镇水务站|-|站长',
    ]);
    expect(posts('佟大年说，水清了。佟大年是柳河镇上湾村党支部书记，今年六十岁。').佟大年).toEqual([
      '柳河镇上湾村|党支部|书记',
    ]);
  });

  it('of the government stay with the place that the title has named', () => {
    expect(posts('河阳县柳河镇党委委员、副镇长卓文远参加。').卓文远).toEqual([
      '河阳县柳河镇|党委|委员',
      '河阳县柳河镇|-|副镇长+',
    ]);
  });

  it('of a unit are in whatever the unit is of', () => {
    expect(posts('辣椒产业临时党支部副书记柏青说。')).toEqual({ 柏青: ['辣椒产业|临时党支部|副书记'] });
    expect(posts('村原党支部书记柏青还在堤上。')).toEqual({ 柏青: ['村|党支部|书记'] });
    expect(posts('柳河社区党委书记、居委会主任柏青说。').柏青).toContain('柳河社区|居委会|主任+');
  });

  it('of a villager are in the village that shares a character with them', () => {
    expect(posts('河阳县柳河镇上湾村民佟大年搬了家。')).toEqual({ 佟大年: ['河阳县柳河镇上湾村|-|村民'] });
  });

  it('may be qualified inside their body', () => {
    expect(posts('河阳大学土木工程专业学生叶知秋说，收获很大。')).toEqual({ 叶知秋: ['河阳大学|-|学生'] });
    expect(posts('河阳理工学院的应届毕业生邵小满回乡创业。')).toEqual({ 邵小满: ['河阳理工学院|-|毕业生'] });
    expect(posts('市水务局直属机关党委书记卓文远主持。')).toEqual({ 卓文远: ['市水务局|机关党委|书记'] });
  });

  it('of a body named in quotation marks are in it', () => {
    expect(posts('“铁拳三连”指导员柏青说。')).toEqual({ 柏青: ['“铁拳三连”|-|指导员'] });
    expect(posts('河阳市“两新”组织党工委书记柏青介绍。')).toEqual({ 柏青: ['河阳市“两新”组织党工委|-|书记'] });
  });

  it('of a minister are in the ministry', () => {
    expect(posts('国务委员兼国防部长卓文远出席。').卓文远).toContain('国防部|-|部长');
    expect(posts('柳河镇武装部长佟大年介绍。')).toEqual({ 佟大年: ['柳河镇武装部|-|部长'] });
  });

  it('of a reporter are with the medium that the byline or the dateline names', () => {
    expect(posts('本报讯（记者 陶景行）今年春早。')).toEqual({ 陶景行: ['本报|-|记者'] });
    expect(posts('乡亲们都笑了。 河阳日报记者 叶知秋 通讯员 邵小满')).toEqual({
      叶知秋: ['河阳日报|-|记者'],
      邵小满: ['-|-|通讯员'],
    });
  });

  it('are given to all who are appointed, and taken from who is removed', () => {
    expect(posts('大会任命钟毓秀、卓文远为河阳县副县长，免去叶知秋的县水利局局长职务。')).toEqual({
      钟毓秀: ['河阳县|-|副县长'],
      卓文远: ['河阳县|-|副县长'],
      叶知秋: ['县水利局|-|局长'],
    });
    expect(posts('会议接受钟毓秀辞去河阳县县长职务。')).toEqual({ 钟毓秀: ['河阳县|-|县长'] });
  });

  it('may be parted from the name by 的, or by a comma behind 作为', () => {
    expect(posts('曾任柳河县委书记的钟毓秀回到村里。').钟毓秀).toContain('柳河县委|-|书记');
    expect(posts('当了十多年上湾村村长的钟毓秀记得清楚。').钟毓秀).toEqual(['上湾村|-|村长']);
    expect(posts('同时也是县书画协会副会长的县水利局局长钟毓秀说。').钟毓秀).toEqual([
      '县水利局|-|局长',
      '县书画协会|-|副会长',
    ]);
    expect(posts('作为上湾村党支部书记，卓文远跑遍了各家。').卓文远).toEqual(['上湾村|党支部|书记']);
    expect(posts('大家支持上湾村党支部书记，卓文远说，路通了。').卓文远).toEqual([]);
  });

  it('of a deputy are in the house of the head whom the sentence names before', () => {
    expect(posts('市教育学会会长钟毓秀致辞，副会长卓文远、叶知秋主持讨论。').叶知秋).toEqual(['市教育学会|-|副会长+']);
    expect(posts('市教育学会会长钟毓秀致辞。副会长卓文远主持。').卓文远).toEqual(['-|-|副会长']);
  });

  it('of who makes a periodical are with it, of a body in marks in it', () => {
    expect(posts('《山乡研究》主编钟毓秀、“远山志愿者协会”会长卓文远出席。')).toEqual({
      钟毓秀: ['《山乡研究》|-|主编'],
      卓文远: ['“远山志愿者协会”|-|会长'],
    });
  });

  it('share a character with their station, and their body with what points at it', () => {
    expect(posts('河阳县柳河镇水管站长钟毓秀守在堤上。')).toEqual({ 钟毓秀: ['河阳县柳河镇水管站|-|站长'] });
    expect(posts('该校水利工程专业大三学生邵小满说，收获很大。')).toEqual({ 邵小满: ['该校|-|学生'] });
  });

  it('go on behind the name, and are those of who has no full name too', () => {
    expect(posts('柳河镇党委书记钟毓秀教授讲了课。').钟毓秀).toEqual(['柳河镇|党委|书记', '-|-|教授']);
    // 平和 and 平等 are words.
    expect(Object.keys(posts('河阳市长李云平和局长沈砚秋出席。'))).toEqual(['李云平', '沈砚秋']);
    expect(Object.keys(posts('河阳市长李云平等领导出席。'))).toEqual(['李云平']);
    expect(Object.keys(posts('国家主席李云平向劳拉·费尔南德斯致贺电。'))).toContain('李云平');
    // What stands behind one name is no post of the next.
    expect(posts('河阳大学农学院院长钟毓秀教授，柳河大学农学院副院长沈砚秋教授、秘书长柏青出席。')).toEqual({
      钟毓秀: ['河阳大学农学院|-|院长', '-|-|教授'],
      沈砚秋: ['柳河大学农学院|-|副院长', '-|-|教授'],
      柏青: ['-|-|秘书长'],
    });
    expect(posts('上湾村村民老卓说，水清了。')).toEqual({ 老卓: ['上湾村|-|村民'] });
  });

  it('by an honour are in no body', () => {
    expect(posts('全国劳动模范、先进工作者钟毓秀讲了课。').钟毓秀).toEqual(['-|-|全国劳动模范', '-|-|先进工作者']);
  });

  it('are none where a word tells only an age, a prize or who took a picture', () => {
    expect(posts('河阳大学教师、第三届教师大赛一等奖获得者钟毓秀讲了课。').钟毓秀).toEqual(['河阳大学|-|教师']);
    expect(posts('藏族小伙柏青说，路通了。').柏青).toEqual([]);
    expect(posts('村民在新修的水渠边。 沈砚秋 摄').沈砚秋).toEqual([]);
  });

  it('in 员 are read though no list holds the word', () => {
    expect(posts('会上，特约勘渠员韩启东、罗素梅、贺一鸣先后发言。')).toEqual({
      韩启东: ['-|-|特约勘渠员'],
      罗素梅: ['-|-|特约勘渠员'],
      贺一鸣: ['-|-|特约勘渠员'],
    });
    expect(posts('县里通报，涉案人员韩启东已经到案。韩启东说，他认错。').韩启东).toEqual([]);
  });

  it('in quotation marks are all that stands between them, honours apart', () => {
    expect(posts('柳河镇“住渠调度特派员”乐晓梅常来。').乐晓梅).toEqual(['柳河镇|-|住渠调度特派员']);
    expect(posts('“护渠英雄”乐晓梅常来。乐晓梅说，水清了。').乐晓梅).toEqual([]);
  });

  it('of delegates stand behind the name where they speak', () => {
    expect(posts('上湾村党支部书记郭绍棠代表坦言，水不够。').郭绍棠).toContain('-|-|代表');
    expect(posts('上湾村党支部书记郭绍棠代表全村致辞。').郭绍棠).not.toContain('-|-|代表');
  });

  it('of all in a party unit and a house are those of each in a list', () => {
    expect(posts('河阳县水利局党组成员、副局长韩启东、罗素梅到场。').罗素梅).toEqual([
      '河阳县水利局|党组|成员',
      '河阳县水利局|-|副局长+',
    ]);
    expect(posts('河阳县水利局党组书记、副局长韩启东、罗素梅到场。').罗素梅).toEqual(['河阳县水利局|-|副局长+']);
  });

  it('of two bodies of a kind share the word inside a longer title', () => {
    expect(posts('河阳县副县长、河阳县护林协会、柳河镇护渠协会会长韩启东到场。').韩启东).toEqual([
      '河阳县|-|副县长',
      '河阳县护林协会|-|会长',
      '柳河镇护渠协会|-|会长',
    ]);
  });

  it('of a decree go each to its own person', () => {
    expect(posts('会议决定，任命韩启东为河阳县水利局局长、罗素梅为河阳县教育局局长。')).toEqual({
      韩启东: ['河阳县水利局|-|局长'],
      罗素梅: ['河阳县教育局|-|局长'],
    });
  });

  it('are told as what somebody is as well', () => {
    expect(posts('韩启东有了一个新身份——河阳县水文馆讲解员。').韩启东).toEqual(['河阳县水文馆|-|讲解员']);
    expect(posts('刚升任河阳县水利局副局长的韩启东来到渠边。').韩启东).toEqual(['河阳县水利局|-|副局长']);
  });

  it('that are a calling are in no country', () => {
    expect(posts('法国作家沈砚秋说，书写完了。').沈砚秋).toEqual(['-|-|作家']);
  });

  it('of a list go to those named, though its last name is not known', () => {
    expect(posts('韩启东、罗素梅、贺一鸣、苗岭等4位代表先后发言。').罗素梅).toEqual(['-|-|代表']);
  });

  it('may have a second name in brackets, and a former one beside them', () => {
    expect(posts('县委党校副校（院）长钟毓秀、县水利学会会长、原县水利局局长卓文远参加。')).toEqual({
      钟毓秀: ['县委党校|-|副校（院）长'],
      卓文远: ['县水利学会|-|会长', '县水利局|-|局长'],
    });
  });

  it('of who writes for a body that signs are in it', () => {
    expect(posts('风调雨顺。\n（作者：河阳省水利研究中心 执笔：钟毓秀）')).toEqual({
      钟毓秀: ['河阳省水利研究中心|-|执笔'],
    });
  });

  it('abroad are in the country, whatever characters write it', () => {
    expect(posts('以色列总理沙隆里表示，停火尚早。')).toEqual({ 沙隆里: ['以色列|-|总理'] });
    expect(posts('土耳其外长费丹姆、埃及总统塞姆西出席。')).toEqual({
      费丹姆: ['土耳其|-|外长'],
      塞姆西: ['埃及|-|总统'],
    });
    expect(posts('应塞尔维亚总统布伦特邀请，代表团启程。')).toEqual({ 布伦特: ['塞尔维亚|-|总统'] });
    expect(posts('丹麦外交大臣拉姆森表示，关税不可接受。')).toEqual({ 拉姆森: ['丹麦|-|外交大臣'] });
    expect(posts('新加坡副总理兼财政部长柏青表示，合作顺利。')).toEqual({
      柏青: ['新加坡|-|副总理', '新加坡|-|财政部长+'],
    });
  });

  it('of deputies of several kinds are in the house of those before', () =>
    expect(posts('市社科联副主席邢若兰、柏青，兼职副主席沈砚秋、李存德参加。')).toEqual({
      邢若兰: ['市社科联|-|副主席'],
      柏青: ['市社科联|-|副主席'],
      沈砚秋: ['市社科联|-|兼职副主席+'],
      李存德: ['市社科联|-|兼职副主席+'],
    }));
  it('of a firm whose name tells no body are in what begins the clause', () => {
    expect(posts('“订单排满了。”云谷智库理事长柏青说。')).toEqual({ 柏青: ['云谷智库|-|理事长'] });
    expect(posts('青年企业家、董事长柏青说。')['柏青']).toContain('-|-|董事长');
  });

  it('without a body are in the last one of their kind that the sentence names', () => {
    expect(posts('县委成立防汛工作领导小组，钟毓秀任组长。')).toEqual({ 钟毓秀: ['防汛工作领导小组|-|组长+'] });
    expect(posts('县委召开会议。钟毓秀任组长。')).toEqual({ 钟毓秀: ['-|-|组长'] });
  });

  it('behind the name are in the body before it', () => {
    expect(posts('河阳大学水利学院柏青副教授讲了课。')).toEqual({ 柏青: ['河阳大学水利学院|-|副教授'] });
  });

  it('of who writes may stand behind the name in the brackets', () => {
    expect(posts('风调雨顺。\n（柏青 河阳大学水利学院党委副书记）')).toEqual({
      柏青: ['河阳大学水利学院|党委|副书记'],
    });
  });

  it('behind a name may be held where the words before the verb say', () => {
    expect(posts('韩启东被选派到柳河镇上湾村任党支部书记。')).toEqual({ 韩启东: ['柳河镇上湾村|党支部|书记'] });
    expect(posts('副局长韩启东被提名担任县水利局局长。').韩启东).toContain('县水利局|-|局长');
  });

  it('are decided for all names of a list', () => {
    expect(posts('会议经过表决，决定韩启东、罗素梅、柏青为大会副秘书长。')).toEqual({
      韩启东: ['大会|-|副秘书长'],
      罗素梅: ['大会|-|副秘书长'],
      柏青: ['大会|-|副秘书长'],
    });
  });

  it('that a house has stand in the house of the neighbour before', () => {
    expect(posts('河阳学院党委书记韩启东、院长罗素梅到场。').罗素梅).toEqual(['河阳学院|-|院长+']);
    expect(posts('会见新加坡总统韩启东、总理罗素梅、副总理柏青。')).toEqual({
      韩启东: ['新加坡|-|总统'],
      罗素梅: ['新加坡|-|总理+'],
      柏青: ['新加坡|-|副总理+'],
    });
    expect(posts('河阳学院党委书记韩启东、局长罗素梅到场。').罗素梅).toEqual(['-|-|局长']);
  });

  it('of a minister abroad are in the ministry behind the country', () => {
    expect(posts('美国矿业和能源部长维尔茨表示反对。')).toEqual({ 维尔茨: ['美国矿业和能源部|-|部长'] });
    expect(posts('联盟轮值主席国瑞典外交大臣埃克隆回了信。')).toEqual({ 埃克隆: ['瑞典|-|外交大臣'] });
  });

  it('of a head of state are in the state, whatever stands before it', () => {
    expect(posts('邻国赞比亚总统卡隆达回了信。')).toEqual({ 卡隆达: ['赞比亚|-|总统'] });
    expect(posts('俄外长拉夫罗夫表示欢迎。')).toEqual({ 拉夫罗夫: ['俄|-|外长'] });
  });

  it('of a delegate to a congress are in no body', () => {
    expect(posts('党的十九大代表韩启东、二十大代表、县水利局局长宋璐说，路要修。')).toEqual({
      韩启东: ['-|-|党的十九大代表'],
      宋璐: ['-|-|二十大代表', '县水利局|-|局长'],
    });
  });

  it('of a unit stand behind what its holder is in charge of, of a tax service in it', () => {
    expect(posts('县水利局主抓防汛的联合党委书记、副局长郭绍棠来了。原国税副局长宋璐也来了。')).toEqual({
      郭绍棠: ['县水利局|联合党委|书记', '县水利局|-|副局长+'],
      宋璐: ['国税|-|副局长'],
    });
  });

  it('of a pronoun are those of the one person whom the paragraph names', () => {
    expect(posts('“渠通了。”佟建华说。他既是青石镇远岫村党支部书记，又是镇河长。')).toEqual({
      佟建华: ['青石镇远岫村|党支部|书记', '镇|-|河长'],
    });
    expect(posts('韩启东找到宋璐。他是青石镇镇长。')).toEqual({ 韩启东: [], 宋璐: [] });
  });

  it('of the subject come behind what is told of it before its name', () => {
    expect(posts('年轻的韩启东主动返乡担任远岫村党支部书记后，渠修好了。')).toEqual({ 韩启东: ['远岫村|党支部|书记'] });
    expect(posts('水利局派来懂水的韩启东，担任过站长的罗素梅也来了。').韩启东).toEqual([]);
  });

  it('of who leads what was founded are in it', () => {
    expect(posts('镇里建立了“活水”工作站，韩启东任站长。成立了渠道维护班组，宋璐担任组长。')).toEqual({
      韩启东: ['“活水”工作站|-|站长+'],
      宋璐: ['渠道维护班组|-|组长+'],
    });
    expect(posts('渠上成立‘行船’党支部，由云水大学教师罗素梅任党支部书记。').罗素梅).toEqual([
      '云水大学|-|教师',
      '‘行船’党支部|-|书记+',
    ]);
  });

  it('of those whom a list named before are not of the next person', () => {
    expect(posts('云水集团副总裁佟升等集团党委委员、青石公司总裁罗素梅到会。').罗素梅).toEqual(['青石公司|-|总裁']);
  });

  it('of one of many in a body are in it', () => {
    expect(posts('罗素梅是青石渠业公司的一名水泵工程师。')).toEqual({ 罗素梅: ['青石渠业公司|-|工程师'] });
  });

  it('of a member share a character with the team', () => {
    expect(posts('第二批远山援建医疗队员、青石医院护师宋璐回来了。')).toEqual({
      宋璐: ['第二批远山援建医疗队|-|队员', '青石医院|-|护师'],
    });
  });

  it('stand before an age that stands before another post', () => {
    expect(posts('清早，担任巷长的68岁老党员罗素梅巡渠去了。').罗素梅).toEqual(['-|-|老党员', '-|-|巷长']);
  });

  it('go on before a field that 和 joins, and a body of another kind', () => {
    expect(posts('云水党校教授、远山渠网水文研究和护渠工程课题组首席专家宋璐主持。').宋璐).toEqual([
      '云水党校|-|教授',
      '远山渠网水文研究和护渠工程课题组|-|首席专家',
    ]);
  });

  it('of the old stand before all of a list', () => {
    expect(posts('县领导宋璐，老同志韩启东、罗素梅出席。')).toEqual({
      宋璐: ['县|-|领导'],
      韩启东: ['-|-|老同志'],
      罗素梅: ['-|-|老同志'],
    });
  });

  it('of an envoy are for what stands before the word', () => {
    expect(posts('联合国促进儿童教育特使韩启东到场。')).toEqual({ 韩启东: ['联合国|-|特使'] });
  });

  it('in marks belong to the village before them', () => {
    expect(posts('上湾村驻村“第一书记”韩启东说，路要修。')).toEqual({ 韩启东: ['上湾村|-|第一书记'] });
  });

  it('are those of the crew of a ship', () => {
    expect(posts('神舟九十号航天员韩启东、罗素梅出舱。')).toEqual({
      韩启东: ['神舟九十号|-|航天员'],
      罗素梅: ['神舟九十号|-|航天员'],
    });
  });

  it('in charge of another body are somebody else’s', () => {
    expect(posts('省监委负责人，省检察院检察长柏青列席会议。')).toEqual({ 柏青: ['省检察院|-|检察长'] });
  });

  it('of a list may have a field before the word', () => {
    expect(posts('邢若兰、韩启东等水利学界专家围绕水权作了发言。')).toEqual({
      邢若兰: ['-|-|专家'],
      韩启东: ['-|-|专家'],
    });
  });

  it('may be parted from the name by an age', () => {
    expect(posts('村里的老党员、81岁的佟大年带队。')).toEqual({ 佟大年: ['-|-|老党员'] });
  });

  it('of a branch behind another post are in the house of that post', () => {
    expect(posts('柳河镇党委副书记、青年人才党支部书记柏青说。')).toEqual({
      柏青: ['柳河镇|党委|副书记', '柳河镇|青年人才党支部|书记+'],
    });
    expect(posts('“大家要守住大堤。”临时党支部书记柏青说。')).toEqual({ 柏青: ['临时党支部|-|书记'] });
    expect(posts('某旅党委书记柏青说。')).toEqual({ 柏青: ['某旅|党委|书记'] });
  });

  it('of a general stand behind the name, and not where a house is called after it', () => {
    expect(posts('大家瞻仰了韩启东将军塑像。').韩启东).toEqual(['-|-|将军']);
    expect(posts('大家走进韩启东将军故居，看了罗素梅书记工作室。')).toEqual({ 韩启东: [], 罗素梅: [] });
  });

  it('at the head of a party abroad are in the party', () => {
    expect(posts('韩国自由民主党党首柏青说。').柏青).toEqual(['韩国自由民主党|-|党首']);
  });

  it('of who only wrote a text down are none', () => {
    expect(posts('风调雨顺。\n（执笔：钟毓秀）')).toEqual({ 钟毓秀: [] });
  });

  it('of a secretary general go with the deputies before', () => {
    expect(posts('省人大常委会副主任韩启东、罗素梅，秘书长柏青出席。').柏青).toEqual(['省人大常委会|-|秘书长+']);
  });

  it('without a body go with the neighbour in the same clause', () => {
    expect(posts('市教育局党委书记、局长卓文远，党委委员、副局长柏青参加。').柏青).toEqual([
      '市教育局|党委|委员+',
      '市教育局|-|副局长+',
    ]);
  });

  it('of a state go on with the next minister, and are with the United Nations', () => {
    expect(posts('会上听取了俄第一副总理别尔金、副总理罗曼诺娃的汇报。')).toMatchObject({
      别尔金: ['俄|-|第一副总理'],
      罗曼诺娃: ['俄|-|副总理+'],
    });
    expect(posts('赞比亚常驻联合国代表姆文加表示，水是大事。')).toEqual({ 姆文加: ['赞比亚|-|常驻联合国代表'] });
    expect(posts('会议选举赞比亚外长姆文加为主席。').姆文加).toContain('赞比亚|-|外长');
  });

  it('of a trade are in no country, and of a kind in no body', () => {
    expect(posts('美国作家彼得・维尔茨来到河阳。')).toEqual({ '彼得・维尔茨': ['-|-|作家'] });
    expect(posts('美国参议员彼得・维尔茨来到河阳。')).toEqual({ '彼得・维尔茨': ['美国|-|参议员'] });
    expect(posts('雨中，机关干部郭绍棠背起老人。')).toEqual({ 郭绍棠: ['-|-|干部'] });
    expect(posts('镇机关干部郭绍棠背起老人。')).toEqual({ 郭绍棠: ['镇机关|-|干部'] });
    expect(posts('云水学院教授、国家一级演员罗素梅登台。')).toEqual({ 罗素梅: ['云水学院|-|教授', '-|-|一级演员'] });
    expect(posts('来自重庆的老党员郭绍棠说，渠通了。')).toEqual({ 郭绍棠: ['-|-|老党员'] });
  });

  it('behind the name are in the body before the age, and in that of the name before', () => {
    expect(posts('节前，云水学院87岁的郭绍棠教授收到画册。')).toEqual({ 郭绍棠: ['云水学院|-|教授'] });
    expect(posts('云水学院郭绍棠副教授、罗素梅博士和韩启东博士点评。')).toEqual({
      郭绍棠: ['云水学院|-|副教授'],
      罗素梅: ['云水学院|-|博士+'],
      韩启东: ['云水学院|-|博士+'],
    });
    expect(posts('云水学院郭绍棠教授讲课后，罗素梅博士点评。').罗素梅).toEqual(['-|-|博士']);
  });

  it('that two deputies have are in the house of the first', () => {
    expect(posts('县政协党组书记、副主席郭绍棠主持会议，副主席罗素梅、韩启东，秘书长贺一鸣出席会议。')).toMatchObject({
      罗素梅: ['县政协|-|副主席+'],
      韩启东: ['县政协|-|副主席+'],
      贺一鸣: ['县政协|-|秘书长+'],
    });
  });

  it('of a branch are in what has a number for its first character, or a name in marks', () => {
    expect(posts('三道梁党总支书记郭绍棠介绍。')).toEqual({ 郭绍棠: ['三道梁|党总支|书记'] });
    expect(posts('三名党支部书记郭绍棠、罗素梅、韩启东发言。').郭绍棠).toEqual(['-|党支部|书记']);
    expect(posts('翠湖小区“归雁”党支部书记郭绍棠说。')).toEqual({ 郭绍棠: ['翠湖小区|“归雁”党支部|书记'] });
    expect(posts('“归雁”党支部书记郭绍棠说。')).toEqual({ 郭绍棠: ['“归雁”党支部|-|书记'] });
  });

  it('of a village are in the one that the post before names', () => {
    expect(posts('云水县柳河镇上湾村党支部书记、村主任郭绍棠说。')).toEqual({
      郭绍棠: ['云水县柳河镇上湾村|党支部|书记', '云水县柳河镇上湾村|-|主任+'],
    });
    expect(posts('30岁的大学生村支书郭绍棠说。')).toEqual({ 郭绍棠: ['村|-|支书'] });
  });

  it('of who leads a work are in it, of a grid, a lane and a team in those', () => {
    expect(posts('青石跨海大桥工程总工程师郭绍棠说。')).toEqual({ 郭绍棠: ['青石跨海大桥工程|-|总工程师'] });
    expect(posts('50多岁的郭绍棠是柳河街道金桥社区十八巷的巷长。')).toEqual({
      郭绍棠: ['柳河街道金桥社区十八巷|-|巷长'],
    });
    expect(posts('全国高校示范教师团队骨干成员郭绍棠说。')).toEqual({ 郭绍棠: ['全国高校示范教师团队|-|骨干成员'] });
  });

  it('that two committees have are two, and go on before them', () => {
    expect(posts('国务院副总理、云河合作委员会、青山合作委员会中方主席郭绍棠出席。')).toEqual({
      郭绍棠: ['国务院|-|副总理', '云河合作委员会|-|中方主席', '青山合作委员会|-|中方主席'],
    });
  });

  it('stand behind who sent their holder, and at a firm by no known name', () => {
    expect(posts('郭绍棠是云水县委下派的专职党务工作者。')).toEqual({ 郭绍棠: ['云水县委|-|专职党务工作者'] });
    expect(posts('这是柳河一中的学生郭绍棠。')).toEqual({ 郭绍棠: ['柳河一中|-|学生'] });
    expect(posts('水通了。小荷视频副总经理郭绍棠说。')).toEqual({ 郭绍棠: ['小荷视频|-|副总经理'] });
    expect(posts('水通了。生产副总经理郭绍棠说。')).toEqual({ 郭绍棠: ['-|-|副总经理'] });
  });

  it('that a decree gives to one after the other are each one’s own', () => {
    expect(posts('会议决定任命郭绍棠为经济委员会副主任、罗素梅为农业和农村委员会驻会副主任。')).toEqual({
      郭绍棠: ['经济委员会|-|副主任'],
      罗素梅: ['农业和农村委员会|-|驻会副主任'],
    });
  });

  it('at a school are those of its offices and of those who teach a subject', () => {
    expect(
      posts(
        '青山中学校长郭绍棠、教务主任宋璐到场。我校语文教研组长、特级教师罗素梅主讲，高三年级长、河阳市最美教师柏青参加。',
      ),
    ).toEqual({
      郭绍棠: ['青山中学|-|校长'],
      宋璐: ['青山中学|-|教务主任+'],
      罗素梅: ['我校|-|语文教研组长', '我校|-|特级教师+'],
      柏青: ['-|-|高三年级长', '-|-|教师'],
    });
    expect(posts('青山中学高三（1）班班主任郭绍棠说。')).toEqual({ 郭绍棠: ['青山中学高三（1）班|-|班主任'] });
    expect(posts('我校郭绍棠老师获奖，某校宋璐老师到场。')).toEqual({
      郭绍棠: ['我校|-|老师'],
      宋璐: ['-|-|老师'],
    });
    expect(posts('指导组副组长郭绍棠，联络员宋璐、罗素梅出席。')).toEqual({
      郭绍棠: ['指导组|-|副组长'],
      宋璐: ['指导组|-|联络员+'],
      罗素梅: ['指导组|-|联络员+'],
    });
  });

  it('of a head by the level alone are in the place of the neighbour', () => {
    expect(posts('柳河镇党委书记郭绍棠、镇长宋璐陪同，县长罗素梅讲话。')).toEqual({
      郭绍棠: ['柳河镇|党委|书记'],
      宋璐: ['柳河镇|-|镇长+'],
      罗素梅: ['县|-|县长'],
    });
  });

  it('behind a fellow of an academy are in the house where he works', () => {
    expect(posts('青山大学副校长、中科院院士郭绍棠，副校长宋璐到场。').宋璐).toEqual(['青山大学|-|副校长+']);
    expect(posts('中科院院士郭绍棠，副校长宋璐到场。').宋璐).toEqual(['-|-|副校长']);
  });

  it('of who leads the union of the place of the neighbour', () => {
    expect(posts('青石街道党工委书记郭绍棠、总工会主席宋璐慰问，柳河市总工会主席柏青陪同。')).toEqual({
      郭绍棠: ['青石街道|党工委|书记'],
      宋璐: ['青石街道|总工会|主席+'],
      柏青: ['柳河市总工会|-|主席'],
    });
  });

  it('stand before a bracket that tells how they are held', () => {
    expect(posts('水文处副处长（主持工作）郭绍棠、柳河镇副镇长（挂职）宋璐到场。')).toEqual({
      郭绍棠: ['水文处|-|副处长'],
      宋璐: ['柳河镇|-|副镇长'],
    });
    expect(posts('请联系护渠队队长（见附件）郭绍棠说。')).toEqual({ 郭绍棠: [] });
  });

  it('behind a name are in the house whose charge stands between', () => {
    expect(posts('我院分管护渠工作的郭绍棠副院长主持了讲座。')).toEqual({ 郭绍棠: ['我院|-|副院长'] });
    expect(posts('我院请来的郭绍棠副院长主持了讲座。')).toEqual({ 郭绍棠: ['-|-|副院长'] });
  });

  it('beside one in a party branch are in a body of their own', () => {
    expect(posts('临时党支部书记、校长办公室主任郭绍棠表态。').郭绍棠).toEqual([
      '临时党支部|-|书记',
      '校长办公室|-|主任',
    ]);
  });

  it('of one head in two departments of the committee are two', () => {
    expect(posts('党委学生工作部、党委武装部部长郭绍棠说。').郭绍棠).toEqual([
      '党委学生工作部|-|部长',
      '党委武装部|-|部长',
    ]);
    expect(posts('县委组织部、河阳大学宣传部部长郭绍棠说。').郭绍棠).toEqual(['河阳大学宣传部|-|部长']);
  });

  it('of who makes an edition, and of who writes for a school’s paper', () => {
    expect(posts('《远山日报》职教版主编郭绍棠发言，《云泽商报》山南部副主任宋璐到场。')).toEqual({
      郭绍棠: ['《远山日报》职教版|-|主编'],
      宋璐: ['《云泽商报》山南部|-|副主任'],
    });
    expect(posts('渠通了。（文/校报学生记者郭绍棠）').郭绍棠).toEqual(['校报|-|学生记者']);
  });

  it('behind a name are in the body that only its ending and the head show', () => {
    expect(
      posts(
        '青科院宋璐院长到会，校教科室郭绍棠主任主持，护渠建设与发展规划办公室柏青副主任通报，物理组邢若兰老师发言。',
      ),
    ).toEqual({
      宋璐: ['青科院|-|院长'],
      郭绍棠: ['校教科室|-|主任'],
      柏青: ['护渠建设与发展规划办公室|-|副主任'],
      邢若兰: ['-|-|老师'],
    });
  });

  it('in a list before a body and a name with its post are of that name', () => {
    expect(posts('中国护渠协会会长、河阳医院宋璐教授发言。省特级教师、河阳中学郭绍棠校长主持。')).toEqual({
      宋璐: ['中国护渠协会|-|会长', '河阳医院|-|教授'],
      郭绍棠: ['-|-|省特级教师', '河阳中学|-|校长'],
    });
    // Nobody's own, and that of the name before.
    expect(posts('校领导、河阳学院宋璐院长到会。河阳医院柏青教授、云泽学院院长郭绍棠到会。')).toEqual({
      宋璐: ['河阳学院|-|院长'],
      柏青: ['河阳医院|-|教授'],
      郭绍棠: ['云泽学院|-|院长'],
    });
    expect(posts('宋璐副校长、水利学院院长郭绍棠到会。').郭绍棠).toEqual(['水利学院|-|院长']);
  });

  it('of who leads two houses are in both', () => {
    expect(posts('河阳市委党校、河阳行政学院常务副校（院）长宋璐到会。').宋璐).toEqual([
      '河阳市委党校|-|常务副校（院）长',
      '河阳行政学院|-|常务副校（院）长',
    ]);
  });

  it('that honour somebody are in no body, the place a part of them', () => {
    expect(
      posts('河阳饭店总厨、中国烹饪大师宋璐，市中医院党委书记、河阳省名中医柏青和我国水利学家郭绍棠到会。'),
    ).toEqual({
      宋璐: ['河阳饭店|-|总厨', '-|-|中国烹饪大师'],
      柏青: ['市中医院|党委|书记', '-|-|河阳省名中医'],
      郭绍棠: ['-|-|学家'],
    });
  });

  it('of a zone’s management and of a mayor’s deputy are in the house before', () => {
    expect(posts('云泽新区党工委委员、管委会副主任宋璐致辞。').宋璐).toEqual([
      '云泽新区|党工委|委员',
      '云泽新区|管委会|副主任+',
    ]);
    expect(posts('河阳市人民政府市长宋璐、副市长柏青到会，河阳市副市长柏青讲话。')).toEqual({
      宋璐: ['河阳市人民政府|-|市长'],
      柏青: ['河阳市人民政府|-|副市长+'],
    });
  });

  it('around whom something is formed are in it', () => {
    expect(posts('省委派出以省水利厅副厅长宋璐为组长的调研组，由郭绍棠任团长、邢若兰任副团长的代表团也来了。')).toEqual(
      {
        宋璐: ['省水利厅|-|副厅长', '调研组|-|组长'],
        郭绍棠: ['代表团|-|团长'],
        邢若兰: ['代表团|-|副团长'],
      },
    );
  });

  it('told of a list are those of all of it, in the unit before', () => {
    expect(posts('宋璐同志任临时党支部书记，邢若兰、郭绍棠同志任副书记。')).toEqual({
      宋璐: ['临时党支部|-|书记'],
      邢若兰: ['临时党支部|-|副书记+'],
      郭绍棠: ['临时党支部|-|副书记+'],
    });
  });

  it('of a school are in it by its short name, and no part of it is a name', () => {
    expect(
      posts('云师大副校长宋璐、河阳交大党委书记邢若兰、香港青石柳中副校长郭绍棠到会，省人大副主任高云讲话。'),
    ).toEqual({
      宋璐: ['云师大|-|副校长'],
      邢若兰: ['河阳交大|党委|书记'],
      郭绍棠: ['香港青石柳中|-|副校长'],
      高云: ['省人大|-|副主任'],
    });
  });

  it('of deputies with a charge, and of a discipline commission, are in the house before', () => {
    expect(posts('河阳幼儿园园长宋璐、后勤副园长兼保健医生邢若兰到会。')).toEqual({
      宋璐: ['河阳幼儿园|-|园长'],
      邢若兰: ['河阳幼儿园|-|后勤副园长+', '河阳幼儿园|-|保健医生+'],
    });
    expect(posts('校党委书记宋璐，党委副书记、纪委书记邢若兰到会，县长郭绍棠、纪委书记高云也来了。')).toEqual({
      宋璐: ['校|党委|书记'],
      邢若兰: ['校|党委|副书记+', '校|纪委|书记+'],
      郭绍棠: ['县|-|县长'],
      高云: ['纪委|-|书记'],
    });
    // A department has no league, a village has a first secretary.
    expect(posts('宣传部部长宋璐、团委书记邢若兰到会。上湾村党支部书记郭绍棠，第一书记高云介绍。')).toEqual({
      宋璐: ['宣传部|-|部长'],
      邢若兰: ['-|团委|书记'],
      郭绍棠: ['上湾村|党支部|书记'],
      高云: ['上湾村|-|第一书记+'],
    });
  });

  it('behind the last of names are those of all, in the body before them', () => {
    expect(posts('省教育厅基教处宋璐、邢若兰副处长来校。')).toEqual({
      宋璐: ['省教育厅基教处|-|副处长'],
      邢若兰: ['省教育厅基教处|-|副处长'],
    });
  });

  it('of who leads a body along are in it, and a party unit stands apart from its house', () => {
    expect(posts('登封一中物理组在教研组长宋璐的带领下备课，河阳学院党委邢若兰书记到会。')).toEqual({
      宋璐: ['登封一中物理组|-|教研组长+'],
      邢若兰: ['河阳学院|党委|书记'],
    });
  });

  it('are none of the place where somebody explains, nor a column’s title', () => {
    expect(posts('总经理宋璐当起了现场解说员。')).toEqual({ 宋璐: ['-|-|总经理'] });
    expect(posts('记者见闻')).toEqual({});
  });

  it('of who is named in a place or unit, the given name said twice', () => {
    expect(posts('柳林镇宋璐书记、柳林幼儿园邢倩倩园长到会，王明明确表示同意。')).toMatchObject({
      宋璐: ['柳林镇|-|书记'],
      邢倩倩: ['柳林幼儿园|-|园长'],
    });
  });

  it('of who is named in Latin letters stand before and behind the name', () => {
    expect(
      posts('云泽大学校长Anna Berg教授和理学院院长 John van Smith到会，青石大学Li Xiao ming教授、Petrov先生发言。'),
    ).toEqual({
      AnnaBerg: ['云泽大学|-|校长', '-|-|教授'],
      JohnvanSmith: ['理学院|-|院长'],
      LiXiaoming: ['青石大学|-|教授'],
      Petrov: [],
    });
    // Nobody: a firm, a contest, who only learns.
    expect(posts('员工Green Valley公司参加ACM International Contest，学员Good Morning齐声说。')).toEqual({});
  });

  it('of heads of plants, wards and crews stand behind names too', () => {
    expect(posts('市医院邢若兰护士长、柳林厂宋璐厂长到会，青石中队郭绍棠指导员说，水通了。')).toEqual({
      邢若兰: ['市医院|-|护士长'],
      宋璐: ['柳林厂|-|厂长'],
      郭绍棠: ['青石中队|-|指导员'],
    });
  });

  it('of the head of another party’s branch are in the branch', () => {
    expect(posts('民建青石县总支主委宋璐到会。').宋璐).toEqual(['民建青石县总支|-|主委']);
  });

  it('end with the longest word, and a class of a school is named whole', () => {
    expect(posts('市医院内科护士长高云到会，河阳学院2019级水利1班学生宋璐发言。')).toEqual({
      高云: ['市医院内科|-|护士长'],
      宋璐: ['河阳学院2019级水利1班|-|学生'],
    });
  });

  it('at the end of a headline are not of who begins the next one', () => {
    expect(posts('代表团看望慰问各族干部群众 郭绍棠参加活动')).toEqual({ 郭绍棠: [] });
    expect(posts('青石网消息：“水通了。”县水利局干部 郭绍棠：“渠是大家修的。”').郭绍棠).toEqual(['县水利局|-|干部']);
  });
});

describe('a reference without a full name', () => {
  it('of surname and post is the one person with both', () => {
    const facts = factsOf('县委书记梁启明作报告。“梁书记的报告很实在。”乡亲们说。');
    expect(facts.persons).toHaveLength(1);
    expect(facts.persons[0]!.surfaces).toEqual(['梁启明', '梁书记']);
  });

  it('of surname and post is the one person with that post behind the name', () => {
    const facts = factsOf('校长谢怀风同志作报告。谢校长希望大家爱渠。“渠通了。”谢怀风校长说。');
    expect(facts.persons[0]!.surfaces).toEqual(['谢怀风', '谢校长']);
  });

  it('of a committee’s head is the one person with that post', () => {
    const facts = factsOf('民盟青石县委主委宋璐到会。大家欢迎宋主委。宋主委讲了话。');
    expect(facts.persons[0]!.surfaces).toEqual(['宋璐', '宋主委']);
  });

  it('of 老 and surname is the one person with that surname', () => {
    expect(factsOf('老党员佟大年当了楼长。老佟说，这活儿不累。').persons[0]!.surfaces).toEqual(['佟大年', '老佟']);
  });

  it('of surname and what anybody is called is a person who speaks or comes again', () => {
    const persons = (text: string) => factsOf(text).persons.map(({ name }) => name);
    expect(persons('家住渠边的张先生常来。“账目清楚。”张先生说。')).toEqual(['张先生']);
    expect(persons('“账目清楚。”周奶奶笑着说。')).toEqual(['周奶奶']);
    expect(persons('“门修好了。”张婶笑说。师哥说，渠通了。')).toEqual(['张婶']);
    expect(persons('邢若兰开了店。邢女士说，生意好。')).toEqual(['邢若兰']);
    expect(persons('茶楼彭女士说，茶是新的。邻桌让彭女士换茶，彭女士笑了。')).toEqual(['彭女士']);
    expect(persons('水漫上来，柏女士这才醒。小区大妈来了。')).toEqual(['柏女士']);
    expect(persons('门开了，劳女士进来。各位女士、先生请坐。')).toEqual(['劳女士']);
    expect(persons('看来冯大妈会算账。冯大妈住在渠边。')).toEqual(['冯大妈']);
    expect(persons('青石晚报讯（记者 彭远航）“茶是新的。”彭女士说。')).toEqual(['彭远航', '彭女士']);
    expect(persons('南宁王某被抓，驻宁夏某部赶到。')).toEqual(['王某']);
    expect(persons('孩子们都来看望奶奶，和奶奶说话，向阿姨问好。')).toEqual([]);
  });

  it('of surname and honorific behind a standing is a person of its own', () => {
    expect(posts('“账目清楚。”小区住户林女士说。小区住户吴女士半夜才睡。陆军某部列兵小韩在现场。')).toEqual({
      林女士: ['小区|-|住户'],
      吴女士: ['小区|-|住户'],
      小韩: ['陆军某部|-|列兵'],
    });
  });

  it('that hides the name is a person of its own', () => {
    expect(factsOf('被告人曹某当庭认罪。').persons.map((person) => person.name)).toEqual(['曹某']);
  });
});
