import { buildMatcher } from './matcher.ts';

/**
 * The parts of which names without a surname are made, as the press writes them: alone or in a row of two or three
 * (次仁, 次仁卓玛). Closed classes of the languages; what is foremost a place or a thing (哈达, 苏木) is left out.
 */
const tibetan =
  '扎西 多吉 多杰 次仁 才仁 才让 泽仁 次旦 才旦 泽旦 卓玛 卓嘎 卓尕 央金 央宗 央吉 拉姆 拉毛 拉巴 达瓦 达娃 尼玛 米玛 格桑 洛桑 罗桑 旦增 丹增 登增 旦珍 平措 彭措 朋措 顿珠 东主 旺堆 旺杰 旺加 旺姆 旺扎 旺秀 旺青 旺久 罗布 诺布 洛布 拉布 边巴 边宗 普布 普琼 巴桑 强巴 向巴 索朗 索南 仁青 仁钦 仁增 加措 嘉措 江村 江措 坚赞 坚参 坚才 久美 晋美 吉美 久麦 贡布 贡保 公保 贡觉 贡秋 官却 桑杰 桑吉 桑珠 桑培 白玛 班玛 完玛 群培 曲培 曲珍 曲扎 曲吉 曲措 曲宗 措姆 措毛 德吉 玉珍 扎巴 扎桑 扎加 扎堆 土登 图登 阿旺 昂旺 益西 嘎玛 尕玛 泽登 赤列 赤来 赤桑 加央 俄金 确吉 更登 根敦 更敦 龙珠 南加 南杰 朗杰 朗加 尕藏 格勒 宫布 拉加 拉措 拉珍 拉吉 周加 周措 项杰 项欠 才吉 才毛 才措 才郎 华旦 华青 巴丹 巴珠 白登 班旦 丹巴 丹曲 杰布 单增 单珠 云丹 云登 金巴 强久 热旦 热杰 赛措 科巴 林增 伦珠 洛珠 洛追 夏吾 夏加 娘吉 诺日 斗格 看卓 克珠 加羊 加洛 尕布 吉卓 吉巴 彭毛 国吉 占堆 达吉 达杰 达珍 欧珠 邬金 其美 琼达 仓决 仓觉 次珍 次央 次吉 次成 次登 次培';
const mongolian =
  '巴特尔 巴图 巴雅尔 巴根 其其格 琪琪格 其木格 乌兰 乌云 乌力吉 乌日娜 乌恩 乌恩其 乌尼尔 格日勒 格日乐 图雅 图娅 托娅 呼和 呼格吉 呼斯楞 那仁 娜仁 那顺 那日苏 满都拉 满达 斯琴 高娃 萨仁 萨日娜 苏和 苏日娜 苏雅 苏雅拉 宝音 孟和 孟根 蒙克 朝鲁 朝鲁门 朝克 朝克图 额尔敦 额尔德尼 哈斯 青格勒 布和 布赫 布仁 敖特根 敖登 塔娜 通拉嘎 牧仁 照日格图 吉日格拉 阿拉坦 阿拉腾 阿木古楞 特木尔 铁木尔 毕力格 必力格 陶克 达来 查干 查汗 道尔吉 道日吉 恩克 恩和 白音 赛音 赛汗 赛娜 苏力德 希日 温都苏 拉喜 桑布 都拉 德力格尔 代钦 岱钦 阿古拉 阿尔斯楞 阿斯楞 敖日格乐';
const turkic =
  '买买提 麦麦提 艾合买提 买合木提 艾力 阿里木 阿不都 阿卜杜 阿布都 热合曼 热依木 热西提 热依汗 吐尔逊 图尔荪 吐尔地 玉素甫 玉苏甫 库尔班 古尔班 艾尔肯 艾则孜 艾孜孜 艾买提 艾海提 依布拉音 伊布拉音 依明 亚森 牙生 亚生 牙合甫 亚库普 卡德尔 卡迪尔 托合提 托乎提 肉孜 茹仙 沙吾提 司马义 斯马义 吾买尔 吾斯曼 木沙 努尔 克里木 克热木 帕提 帕提玛 帕夏 古丽 巴哈尔 阿依 祖丽 米吉提 哈力 哈斯木 赛力克 赛买提 塞麦提 巴合提 叶尔肯 叶尔兰 努尔兰 努尔江 别克 木拉提 木拉丁 迪力 拜合提 沙拉木 居马 居玛 塔依尔 马木提';
const yi =
  '吉木 吉克 吉伍 吉古 吉比 阿苦 阿牛 阿支 阿果 阿洛 沙马 沙玛 马海 马黑 莫色 木呷 木乃 木果 拉则 拉铁 古者 古曲 伍各 伍呷 伍牛 子呷 有呷 有则 日黑 日火 日则 曲木 曲比 曲别 乃古 俄木 俄地 尔布 尔古 尔者 尔火 尔呷 呷呷 依合 依洛 布古 布铁 史古 色日 海来 勒格 勒伍 苏呷 土比 里古';

const parts = buildMatcher([tibetan, mongolian, turkic, yi].flatMap((words) => words.split(' ')));
/** What ends such a name behind its last part, and is none by itself: 扎西措, 库尔班江. */
const endings = /[措吉加太江汗]/;
const mostParts = 3;

/** A stretch that could be such a name. */
export interface ComposedName {
  end: number;
  /** How many parts it has: one alone may be anything. */
  parts: number;
}

/** The names made of such parts that begin at `start`, the shortest first. */
export function composedNames(text: string, start: number): ComposedName[] {
  const names: ComposedName[] = [];
  let end = start;
  for (let count = 1; count <= mostParts; count++) {
    const length = parts.longestAt(text, end);
    if (length === 0) break;
    end += length;
    names.push({ end, parts: count });
  }
  if (names.length > 0 && endings.test(text[end] ?? '')) names.push({ end: end + 1, parts: names.length });
  return names;
}
