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

/** Offices at the head of a province, a ministry or another body of the nation. Of a province whose name the article does not give there is still one. */
const highOffices: readonly Office[] = [
  [/^(?:.{2,9}(?:省|自治区)|北京市|上海市|天津市|重庆市|省|自治区)党?委$/, /^书记$/],
  [/^(?:.{2,9}(?:省|自治区)|省|自治区)(?:人民政府)?$/, /^(?:代|代理)?(?:省长|主席)$/],
  [/^(?:北京市|上海市|天津市|重庆市)(?:人民政府)?$/, /^(?:代|代理)?市长$/],
  [
    /^(?:外交|国防|教育|科学技术|工业和信息化|公安|国家安全|民政|司法|财政|人力资源和社会保障|自然资源|生态环境|住房和城乡建设|交通运输|水利|农业农村|商务|文化和旅游|退役军人事务|应急管理)部$|^中国人民银行$|^审计署$|^中共中央办公厅$/,
    /^(?:部长|主任|行长|审计长|书记)$/,
  ],
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

/** Whether a post in a body, both by their full names, is an office of state, another high one, or neither. */
export function officeOf(body: string, position: string): 'state' | 'high' | null {
  const holds = ([name, office]: Office) => name.test(body) && office.test(position);
  return stateOffices.some(holds) ? 'state' : highOffices.some(holds) ? 'high' : null;
}
