/** Chinese surnames of one character in present use, most frequent first. A closed class. */
const single =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫嵺苟褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙喻揭窦迟宇敖糜鄢冷卓花仇艾蓝巩稽井练仲乐虞卞封竺冼衣楚佟栗匡宗台巫鞠僧桑荆谌扬明沙伏岑习胥蔺云凤酆皮卡殳戈谯莘璩濮扈堵逯幸訾雒佘缪储宣邝农蒲鹿麻濯亓候肖闫付邰桓闻巴戎仉厉尚门靖浦佴隗荀茅虢师危修郏暴闪慕咸胖邴寇怀战逄遆晁郇茹蔚綦侍幺由况昝瓮宓苻乜苌亢伊尧禹菅裘郗鄂闾阙庹居计官楼阚邳仵勾狄渠励嵇訚占阴冮琚笪隽郄昃迮亶忻禚骆荣杭芮衡朴钮宛汲茆冶湛贲於蓟绽檀仝郦郯羿蒯雍甯粟缑';

/** Surnames of one character that are everyday words too: behind 老 or 小, or before a post, they are mostly the word (小满, 支书记). */
const wordLike = '应铁麦满劳印巨隆羊仰延呼普富支乌诸贡滑惠牧班束寿松苍昌水信布回鸟那代支容母平喜归凡青官';

/** Compound surnames. A closed class. */
export const compoundSurnames: ReadonlySet<string> = new Set(
  '欧阳 上官 司马 诸葛 司徒 东方 夏侯 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 端木 呼延 南宫 西门 独孤 申屠 澹台 轩辕 闻人 钟离 鲜于 赫连 完颜 纳兰 拓跋 百里 东郭 公冶 宗政 淳于 单于 太叔 仲孙 闾丘 万俟 司空 亓官 司寇 颛孙 端木 巫马 公西 漆雕 乐正 壤驷 公良 夹谷 宰父 谷梁 段干'.split(
    ' ',
  ),
);

export const surnames: ReadonlySet<string> = new Set(single + wordLike);

/** The surnames that name a person alone with 老, 小 or a post: 小郭, 郭书记. */
export const plainSurnames: ReadonlySet<string> = new Set(single);
