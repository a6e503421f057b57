import type { OrganisationSubtype } from '../../model/entity-kind.ts';

/** Endings that make the words before them the name of a body (永青合作社). A closed class, by subtype. */
const endings: { [subtype in OrganisationSubtype]?: string } = {
  company:
    '公司 有限公司 有限责任公司 股份有限公司 集团 集团公司 银行 支行 分行 农商行 信用社 合作社 专业合作社 酒店 饭店 茶场 煤矿 油田 电厂 供电所 供电局 交易所 铁建 事务所 律师事务所 研究总院 设计院 投资部',
  school:
    '大学 电大 学院 中学 小学 幼儿园 职校 技校 职业学院 党校 行政学院 干部学院 附中 附小 高中 初中 社会主义学院 技工学校 学校',
  media:
    '日报 晚报 早报 时报 晨报 周报 商报 日报社 晚报社 报社 新闻社 电视台 广播电台 电台 广播电视台 新闻网 通讯社 出版社 杂志社 编辑部 融媒体中心 媒体中心 新闻中心 传媒 报业集团 全媒体',
  association:
    '协会 学会 联合会 商会 总商会 基金会 促进会 研究会 联谊会 理事会 志愿服务队 服务队 志愿队 联盟 业主委员会 业委会 红十字会 老年协会 乡贤会 校友会 后援会',
  military:
    '军区 战区 集团军 武警支队 武警总队 支队 大队 总队 中队 人武部 人民武装部 干休所 边防连 保障连 某旅 某团 某营 某部 舰队',
  party:
    '党支部 联合党支部 临时党支部 党总支 党委 党组 党工委 机关党委 直属机关党委 党群工作部 纪工委 纪检组 纪检监察组 巡视组 巡察组 党小组 理论学习中心组 党组中心组 党委中心组 中心组 村支部 村党支部 支部 工委 机关工委 党建办 组织科',
  government:
    '街道办事处 街道办 办事处 管委会 管理委员会 派出所 指挥部 领导小组 工作领导小组 村委会 居委会 村民委员会 居民委员会 村委 服务中心 政务服务中心 管理局 管理处 管理中心 监督局 执法局 执法大队 执法队 监测站 推广站 边检站 海关 税务所 司法所 财政所 国土所 卫生院 敬老院 福利院 监狱 看守所 法庭 警务室 警务站 总局 分局 管理站 工作站 综合科 办公厅 办公室 代表团 民政所 供销社 文化馆 公证处 发改委 经信委 住建委 国资委 卫健委 农委 建委 教委 科委 工委 环境监察大队 疾控中心 疾病预防控制中心 应急中心 救助站 自来水厂 指导中心 保障中心 代办中心 审批局 交易中心',
  other:
    '代表处 医院 研究院 研究所 研究中心 智库 实验室 科学院 工程院 社科院 社会科学院 中医院 人民医院 委员会 基地管理处 总站 组委会 筹委会 工作委员会 中心 工作室 公益组织 实践所 研究室 政治处 工作部 资源部',
};

export const bodySuffixes: ReadonlyMap<string, OrganisationSubtype> = new Map(
  Object.entries(endings).flatMap(([subtype, words]) =>
    words.split(' ').map((word): [string, OrganisationSubtype] => [word, subtype as OrganisationSubtype]),
  ),
);

/** What stands before the ending when a class of bodies is meant and not one body: 各级党委, 有关部门, 民营企业. */
export const genericModifiers: readonly string[] =
  '各 各级 各类 各地 各个 各单位 有关 相关 所属 下属 直属 基层 上级 下级 当地 驻地 本地 外地 其他 其它 其 该 本 我 你 他 咱 俺 这 那 此 某 每 每个 全体 所有 任何 许多 不少 部分 多个 多家 多所 几个 几家 几所 两个 两家 两所 三个 三家 数家 数个 数十家 一个 一家 一所 一些 一批 一支 首个 首家 另一个 辖区 区域 区属 市属 省属 县属 市直 县直 区直 省直 省市 市县 县乡 乡镇 镇村 村级 县级 市级 省级 区级 镇级 乡级 国家级 社区 农村 城市 城乡 企业 民营 国有 非公 两新 民办 公办 重点 高等 高职 职业 普通 中小 大型 小型 专业 综合 地方 同级 党政 机关 事业 功能 农民 家庭 全国家庭 国际化 现代 联合 临时 流动 红色 智慧 先进 优秀 新 老 大 小 大型 建立 设立 成立 组建 的 级 类 型 性 化 式 家 个 所 支 名 位 们'.split(
    ' ',
  );
