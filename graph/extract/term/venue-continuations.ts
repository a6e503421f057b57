/** What the last word of a place goes on to: it names a body or a person of the place then, or is the beginning of another word. */
interface Continuation {
  /** Heads that go on so. */
  head: RegExp;
  after: RegExp;
}

/** What may be seen at a place: 察看|青山服务中心|建设情况. Who comes to see it comes to the place. */
const doings = /^(?:党建|建设|工作|治理|管理|教育|服务|项目|工程|生产)/;

const continuations: readonly Continuation[] = [
  {
    head: /(?:)/,
    after:
      /^(?:习|行|制|牵头|精神(?!病|卫)|集群|工程|生(?![态活机产])|部分|首席|发言人|非公|党|边缘户|五保|低保|脱贫户|互助|老党员|团|支部|村|干(?!活|农活|净)|书记|主任|负责|居民|居委|工委|管委|委|镇长|校长|馆长|院长|所长|园长|教师|老师|师生|医生|护士|员工|职工|代表|教授|副|主要|人(?![家气流潮山海声来])|民|级|城市|集体|户|栋|道|宇|层|房|区|家|商|市(?!场)|贫困|建档|联户|抓|第|长|层面|水平|舞|里的|建设|治理|管理|化|型|式|式的|卫生|振兴|网格|矫正|服务|教育|庭|组|域|位置|段(?!落)|项目|地段|地带|院(?=干|党|的|里|内)|级|道|路|办事处|街道|有限|集团|联合|联盟|协会|学会|时代|派出所|税务|检察|法院|公安|海关|分局)/,
  },
  // 社区|工作 is what is done about it; a museum or cemetery is where somebody works.
  { head: /(?<!馆|陵园)$/, after: /^工作/ },
  { head: /(?:馆|陵园)$/, after: /^工作[会人者座部组委室站领经总报要]/ },
  // 村|庄, 村|官. A hall may well be 庄严.
  { head: /村$/, after: /^[庄落口寨头官数社]/ },
  { head: /^楼$/, after: /^院/ },
  { head: /带$/, after: /^[动头领]/ },
  { head: /^巷$/, after: /^尾/ },
  { head: /^街$/, after: /^[头乡镇坊]/ },
  { head: /^园$/, after: /^地/ },
  { head: /^寺$/, after: /^[堡卿]/ },
  { head: /^岛$/, after: /^[国屿内链湾]/ },
  { head: /^矿$/, after: /^[产山业石井区务]/ },
  { head: /站$/, after: /^点/ },
  { head: /^中心$/, after: /^城/ },
  // 北山至云水|高速|铁路, 中国|高速|增长.
  { head: /^高速$/, after: /^(?![上段建因])\p{Script=Han}/u },
  { head: /^港$/, after: /^航/ },
  { head: /公路$|大道$/, after: /^[局处段线里]/ },
  // What launches or announces is the staff of the site: 云水卫星发射中心|在……发射.
  { head: /(?:发射中心|天文台)$/, after: /^在/ },
  // A quotation behind a place belongs to it, behind a centre it is what the centre runs.
  { head: /(?<!中心)$/, after: /^“/ },
];

/** Whether what follows the last word of a place, `after`, shows that the place is not meant. `shown`: whether somebody came to see it. */
export function goesOn(word: string, after: string, shown = false): boolean {
  if (shown && doings.test(after)) return false;
  return continuations.some((each) => each.after.test(after) && each.head.test(word));
}
