import { bodySuffixes, genericModifiers } from '../lexicon/body-suffixes.ts';
import { placeNames } from '../lexicon/places.ts';
import { selfStanding } from './lexical-bodies.ts';

/** Classes of bodies whose words would pass for a name: 世界一流大学, 省级示范党支部, 危房检测公司. */
const isClass =
  /^[中美俄英法德日韩朝印巴以欧]{2}$|^(?:全国|中国)(?:最佳|最好|顶尖|优质|百强|儿童|综合|专科)*(?:医院|高校|学校)$|自助银行$|^新时代(?:大学|党校|学校|中国)|商协会(?:代表团)?$|^(?:全国|\p{Script=Han}+地区)?党校（行政学院）$|^(?:涉事|肇事)|^(?:物业|快递|家政|保洁|保险)公司党(?:支部|委|总支)$|一流\p{Script=Han}{0,8}(?:大学|学院|企业|集团|公司|智库|煤矿|医院|党校)$|^(?:中国特色)?(?:社会主义|现代|应用型|研究型|综合性)+大学$|(?:样板|示范|标准化|规范化|先进|过硬|星级|小规模|寄宿制|薄弱|后进|软弱涣散)(?:基层)?(?:党支部|党组织|党总支|学校|卫生院|社区|支部)$|^全国\p{Script=Han}{2,8}系统|^全国(?:模范|先进|优秀|文明|示范|基层(?!党建))|^(?:国家|国际|中国|全球)\p{Script=Han}{0,4}智库$|^全国(?:党校|海关|法院|检察院|银行)$|^(?:统治|利益|犯罪|军事|腐败)集团$|^(?:航空|物业|物流|快递|保险|建筑|检测|房检测|危房检测|证券|出租车|广告|中介|劳务|旅游|保洁|家政|运输|施工|装修|房地产|互联网|科技)(?:服务|管理)?公司$|家属院$|^行业(?:协会|商会)$|^国家机关党[委组]$|^(?:中小学|中国大学|旗下\p{Script=Han}{2}|自然村党支部|(?:乡村|农村)基层党支部|(?:城市|乡村|农村)(?:大学|学校|中学|小学))$|^全[省市县区国]\p{Script=Han}{0,4}事务所$|^全国性|^附属医院$|^专门(?:委员会|机构)$|^(?:中央企业|各?民主)党[委组]$|^央企集团$|^(?:上市|三甲|掌上|网上|实体|国家级)|^武装集团$|^本地区|^(?:国际|全国|全球)(?:科技|旅游|金融|经济|贸易)*(?:创新|金融|航运|消费|贸易)中心$|^(?:挂职|留任)|(?:设有(?!限)|共有|多国|首例|一级建)|基层党(?:支部|组织)$|中小学校?$|院校$|坚决|扛起|领办|^县市区|^[县市区]基层|^镇街|^全国著名|^(?:土地|股份|经济|农民|农业|专业|集体|村集体|养殖|种植|种养殖)*合作社$|^(?:国有|综合|金融|保险|资产|管理|控股|证券|资管|地区|电力|巴士|水务|燃气|公交|全牌照)+(?:公司|集团)$/u;

/** 村党支部, 社区党委: among those who know which village it is, the name of a body. */
const villageUnit = /^(?:村|社区|小区)(?:党支部|党总支|党委|支部|两委)$/;

/** Whether a name is that of a class of bodies or of no body at all: 各级党委, 有关部门, 金水区. */
export function isGenericName(name: string): boolean {
  if (villageUnit.test(name)) return false;
  if (placeNames.has(name)) return true;
  if (bodySuffixes.has(name) && !selfStanding.has(name)) return true;
  if (/(?:[镇乡村县市省]|(?<![战军])区|街道|社区)$/.test(name)) return true;
  if (isBareUnit(name) || isClass.test(name)) return true;
  if (selfStanding.has(name)) return false;
  if (
    /^国家\p{Script=Han}{0,4}中心$|(?:党群服务|邻里|便民服务|活动|健身|文化|会议|会展|展览|购物|商业|物流)中心$/u.test(
      name,
    )
  )
    return true;
  if (
    name.length < 2 ||
    /[两三四五各多]级|^[两三四五]县|各|部门|所有|犯罪|[有相]关|(?<!第[一二三四五六七八九十]*)[0-9一二两三四五六七八九十]+[余多几万]?(?:[个家所]|支(?!部))|书记(?!处).|主任.|会长.|局长.|国家(?:重点)?实验室$|首个|第一个|副中心|部委$|(?<!十)一届|[两三四五六七八九十]省|紧紧|抓住|^[省市县区]+(?:党委|党组|支部)$|^[镇乡]+支部$/.test(
      name,
    )
  )
    return true;
  // 区直机关纪检监察工委: the one committee for all organs of the place.
  if (/^[省市县区]直(?:属)?机关(?:\p{Script=Han}{0,4}工委|工作委员会|党工委)/u.test(name)) return false;
  // 本溪, 那曲: a place may begin like a pointing word.
  if (beginsWithPlace(name)) return false;
  for (const modifier of genericModifiers) {
    if (!name.startsWith(modifier)) continue;
    if (modifier.length === name.length) return true;
    const rest = name.slice(modifier.length);
    if (
      bodySuffixes.has(rest) ||
      /^(?:该|本|我|你|各|其|这|那|某|每|有关|相关|所属|下属|其他|其它|两个|几个|多个|一个|一家|市直|县直|区直|省直|省市|市县|县乡|乡镇|基层|上级)/.test(
        name,
      )
    )
      return true;
  }
  return false;
}

function beginsWithPlace(name: string): boolean {
  return [2, 3, 4].some((length) => placeNames.has(name.slice(0, length)));
}

/** Whether a name is only the kind of a unit within some body: 党委, 纪委. */
export function isBareUnit(name: string): boolean {
  return /^(?:党工委|党委|支部|工委|纪工委|党支部|党组|纪委|中央|团委|工会|党总支)$/.test(name);
}
