/** What the last word of a place goes on to when a body or a person of the place is meant, or another word. */
export const goesOn =
  /^(?:习|行|制|牵头|精神(?!病|卫)|集群|工程|生(?![态活机产])|部分|首席|发言人|非公|党|团|支部|村|干(?!活|农活|净)|书记|主任|负责|居民|居委|工作|工委|管委|委|镇长|校长|馆长|院长|所长|园长|教师|老师|师生|医生|护士|员工|职工|代表|教授|副|主要|人(?!家)|民|级|城市|集体|户|栋|道|宇|层|房|区|家|商|市(?!场)|贫困|建档|联户|抓|第|长|层面|水平|舞|里的|建设|治理|管理|化|型|式|式的|卫生|振兴|网格|矫正|服务|教育|庭|组|域|位置|段(?!落)|项目|地段|地带|院(?=干|党|的|里|内)|级|道|路|办事处|街道|有限|集团|联合|派出所|税务|检察|法院|公安|海关|分局)/;

/** What makes another word of a village alone: 村|庄, 村|口, 村|官. A hall may well be 庄严. */
export const villageGoesOn = /^[庄落口寨头官]/;
