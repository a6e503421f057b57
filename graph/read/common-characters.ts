/**
 * The characters that fill running Chinese, simplified and traditional, with its punctuation: in real text about half
 * of all characters, in text decoded with the wrong encoding next to none.
 */
export const commonCharacters: ReadonlySet<string> = new Set(
  '，。、；：？！“”‘’（）《》【】—…·「」『』　' +
    '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运议省党委组织干部会议习近平精神深入贯彻落实群众基层服务建设发展工作学习' +
    '這個們來為國說時會對過發後裡種經麼現當沒動還進樣開從實軍無與長機公業將兩間問並應戰頭體見產製話門員聲論處義幾條氣題爾變總電數報結難觀設據術領確傳師議黨組織幹習貫徹層務東關點內區號運導權學車書讓認識際類單計記許縣鎮鄉',
);

/** Whether a character is a Chinese character of the common planes, including rare ones. */
export function isHan(codePoint: number): boolean {
  return (
    (codePoint >= 0x4e00 && codePoint <= 0x9fff) ||
    (codePoint >= 0x3400 && codePoint <= 0x4dbf) ||
    (codePoint >= 0x20000 && codePoint <= 0x3ffff)
  );
}
