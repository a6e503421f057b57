type Office = readonly [body: RegExp, position: RegExp];

/** Offices of which the country has one or a handful, by the full name of the body. */
const stateOffices: readonly Office[] = [
  [/^中共中央政治局(?:常务委员会)?$|^中共中央书记处$/, /./],
  [/^中国共产党中央委员会$|^中央委员会$/, /^总书记$/],
  [/^中华人民共和国$/, /^副?主席$/],
  [/^国务院$/, /^(?:代|副|常务副)?总理$|^国务委员$/],
  [/^全国人民代表大会常务委员会$/, /^副?委员长$/],
  [/^中国人民政治协商会议全国委员会$/, /^副?主席$/],
  [/^中央军事委员会$/, /^副?主席$|^委员$/],
  [/^最高人民法院$/, /^院长$/],
  [/^最高人民检察院$/, /^检察长$/],
  [/^国家监察委员会$/, /^主任$/],
];

/** Bodies of the nation by their names, and their heads. */
const nationalBody =
  /^(?:国家|国务院|中央|中共中央|全国人民代表大会|全国人大|中华全国|最高)(?!.*(?:公司|党校|学院|大学|集团|驻|[省市县区]))\p{Script=Han}{1,20}(?:委员会|办公室|局|署|部|院|会|工委|研究室)$/u;
const head = /^(?:主任|部长|局长|署长|书记|主席|主任委员|院长|会长|秘书长)$/;

/** The ministries and those of their rank. */
const ministry =
  /^(?:外交|国防|教育|科学技术|工业和信息化|公安|国家安全|民政|司法|财政|人力资源和社会保障|自然资源|生态环境|住房和城乡建设|交通运输|水利|农业农村|商务|文化和旅游|退役军人事务|应急管理)部$|^中国人民银行$|^审计署$|^海关总署$/;

/** Offices at the head of a province, a ministry or another body of the nation. Of a province whose name the article does not give there is still one. */
const highOffices: readonly Office[] = [
  [/^(?:.{2,9}(?:省|自治区)|北京市|上海市|天津市|重庆市|省|自治区)党?委$/, /^书记$/],
  [/^(?:.{2,9}(?:省|自治区)|省|自治区)(?:人民政府)?$/, /^(?:代|代理)?(?:省长|主席)$/],
  [/^(?:北京市|上海市|天津市|重庆市)(?:人民政府)?$/, /^(?:代|代理)?市长$/],
  [ministry, /^(?:部长|行长|审计长|署长|书记)$/],
  [/^中共中央办公厅$/, /^主任$/],
  [nationalBody, head],
  [/^(?:国务院|中国人民政治协商会议全国委员会|全国人民代表大会常务委员会)$/, /^秘书长$/],
  [
    /^(?:中国国民党革命|中国民主同盟|中国民主建国会|中国民主促进会|中国农工民主党|中国致公党|九三学社|台湾民主自治同盟).*中央委员会$/,
    /^(?:常务副|副)?主席$/,
  ],
  [
    /^(?:中国证券监督管理委员会|中国民用航空局|中国科学院|中国工程院|中国社会科学院|中国科学技术协会|中国残疾人联合会|中国红十字会)$/,
    /^(?:主席|局长|院长|会长)$/,
  ],
];

/** Deputies of the head of such a body. */
const deputy =
  /^(?:党组|党委)?(?:常务|第一|专职)?副(?:主任|部长|局长|署长|书记|主席|主任委员|院长|会长|秘书长|行长|检察长|审计长|理事长)$/;

/** A pattern of the name of a province, a region or a city of their rank. */
export const province = '(?:.{2,9}(?:省|自治区)|北京市|上海市|天津市|重庆市)';

/** Offices that the press of the whole country reports, below the high ones. */
const seniorOffices: readonly Office[] = [
  [ministry, deputy],
  [ministry, /^(?:部长助理|总工程师|总规划师|总会计师)$/],
  [nationalBody, deputy],
  [
    /^(?:中国证券监督管理委员会|中国民用航空局|中国科学院|中国工程院|中国社会科学院|中国科学技术协会|中国残疾人联合会|中国红十字会|国务院|中国气象局|中国地震局|中国人民银行)/,
    deputy,
  ],
  [
    /^(?:全国人民代表大会|中国人民政治协商会议全国委员会).{2,}|^中国人民政治协商会议全国委员会$/,
    /^(?:副?主任委员?|副?秘书长|常委)$/,
  ],
  [new RegExp(`^${province}(?:党?委|人民政府)?$`), /^(?:常务|专职)?副(?:书记|省长|市长|主席)$|^常委$|^秘书长$/],
  [new RegExp(`^${province}(?:党?委)(?:组织部|宣传部|统一战线工作部|政法委员会|政法委)$`), /^(?:部长|书记)$/],
  [
    new RegExp(`^${province}(?:人民代表大会常务委员会|政治协商会议|纪律检查委员会|监察委员会|高级人民法院|人民检察院)`),
    /^副?(?:主任|主席|书记|院长|检察长)$/,
  ],
  [/^中国.*(?:集团|公司|银行)|集团有限公司$/, /^(?:董事长|总经理|行长|书记|总裁)$/],
  [
    /^中央军委|战区|^中国人民解放军(?:海军|空军|火箭军)|武装警察部队$/,
    /^副?(?:司令员|政治委员|政委|主任|部长|参谋长)$/,
  ],
];

/** Whether a post in a body, both by their full names, is an office of state, another high one, a senior one, or none of them. */
export function officeOf(body: string, position: string): 'state' | 'high' | 'senior' | null {
  const holds = ([name, office]: Office) => name.test(body) && office.test(position);
  if (stateOffices.some(holds)) return 'state';
  if (highOffices.some(holds)) return 'high';
  return seniorOffices.some(holds) ? 'senior' : null;
}
