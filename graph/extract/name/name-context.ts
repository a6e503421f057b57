/** Words for those who lead a house, and who have deputies. */
const leaders =
  '主席 书记 总编 主任 局长 市长 县长 区长 州长 镇长 乡长 部长 省长 厅长 处长 科长 司长 校长 院长 园长 馆长 会长 社长 站长 所长 行长 队长 大队长 支队长 中队长 组长 厂长 店长 场长 台长 庭长 护士长 理事长 经理 总经理 董事长 总裁 主委 秘书长 检察长'.split(
    ' ',
  );
const ofLeaders = leaders.flatMap((post) => [post, `副${post}`, `常务副${post}`]);
/** Posts and ranks that stand behind names, those who lead apart. */
const furtherPosts =
  '总书记 总理 主编 副主编 院士 副教授 教授 讲师 老师 教官 教研员 干事 医生 大夫 律师 法官 检察官 警官 支书 村长 班长 排长 连长 营长 参谋长 司令员 政委 指导员 教导员 委员长 总统 首相 国王 王储 亲王 大公 研究员 工程师 校友 总领事 大使 公使 博士 将军 少将 中将 上将 元帅 委员 常委'.split(
    ' ',
  );

/** Honorifics that name a post too, so that the name before them holds it. */
export const honorificPosts: ReadonlySet<string> = new Set([...ofLeaders, ...furtherPosts]);

/** What follows a name and tells that the name is over. Longest first, a closed class. */
export const honorifics: readonly string[] = [
  ...honorificPosts,
  ...'同志 先生 女士 大爷 大妈 大叔 阿姨 奶奶 爷爷 大姐 大哥 老人 夫妇 夫人 女 一家 一行 等人 烈士 代表 总'.split(' '),
].sort((a, b) => b.length - a.length);

/** 某某代表|坦言: behind a name the word is a post where a person speaks, and a verb where somebody is stood for. */
export const delegateBehindName =
  /^代表(?:在|说|表示|认为|介绍|坦言|建议|告诉|提出|指出|谈到|感慨|呼吁|回忆|强调|补充|直言|的(?:建议|议案|发言))/;

const cues =
  '表示 指出 强调 认为 说 曰 介绍 告诉 坦言 提出 要求 谈到 提到 讲 回忆 感慨 解释 透露 直言 建议 呼吁 希望 赞叹 补充 总结 笑着说 激动 高兴 自豪 深有 出席 主持 参加 讲话 致辞 宣布 陪同 作报告 带领 率领 来到 看望 慰问 调研 考察 会见 汇报 发言 在';

/** Verbs that people are the subject of: after a name at the beginning of a clause they support it. */
export const personVerbs: readonly string[] = cues.split(' ').sort((a, b) => b.length - a.length);

/** What goes on after a person's name when a doctrine is meant: nobody is spoken of then. */
export const doctrineAfterName =
  /^(?:新时代中国特色社会主义思想|新时代|强军思想|经济思想|外交思想|法治思想|生态文明思想|文化思想|党建思想|思想(?!上)|理论|主义|列宁主义|(?:卫生与健康|生态文明|经济|文化)?重要论述研究)/;

/** What goes on after a name when a place or thing is called after the person: nobody is spoken of then. */
export const placeAfterName =
  /^(?:故居|纪念[馆室碑]|纪念园|墓|祠|路|街道?|大道|小学|中学|精神|杯|式|镇|乡|村|县|社区|站(?!在)|沟|定居点|难民营|”?[号轮](?!召)|超市|宫|综合|指数|市(?![长委民])|方向|地区|州|港|机场|火山|公司|集团|银行|奖|咖啡|武装|牧业|望远镜)/;

/** What goes on after a name in a list of places: 某某、某某和某某等方向, 某某、某某和某某三村. */
export const placesListed =
  /^(?:[、和][^，。、；和“”]{2,8}){0,5}(?:等(?:多?地(?:区)?(?![^，。；]{0,2}[员部])|多?个?(?:方向|城市|州|区域))|[等多]?(?:个|地)?方向)|^(?:[、和][^，。、；和“”了过遍]{1,3}){1,6}[两三四五六七八九十几多]个?(?:村|镇|乡|县|市|区|社区|街道)/;
