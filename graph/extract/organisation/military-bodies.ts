import { matchesOf } from '../text/matches.ts';
import { named } from './named-matches.ts';
import type { OrganisationMention } from './organisation-mention.ts';

/** Units, services and commands of armies. */
export function militaryBodiesIn(text: string): OrganisationMention[] {
  return [...militaryUnits(text), ...services(text), ...theatreCommands(text)];
}

/** 第83集团军某旅, 某部工兵一连. */
const unit =
  /(?:(?:陆军|空军|海军)?第[0-9一二三四五六七八九十]+集团军|第[0-9一二三四五六七八九十]+[师旅团]|\p{Script=Han}{2,3}战区(?:陆军|海军|空军)?|(?:陆军|海军|空军|火箭军|武警)(?=某)|\p{Script=Han}{2,3}军区)?(?:(?:战略支援部队|联勤保障部队|(?:(?![和与及到])\p{Script=Han}){0,4})某(?:[部旅团营师]|(?:装甲|炮兵|边防|海防|合成|空降|导弹|特战|工兵|防空|航空兵|红军|勤务|保障|特种|步兵|陆航|预备役|舰艇|潜艇|新训|雷达|通信|防化|运输|机动)(?:[旅团师营]|支队|大队|基地)|(?:信息通信|信息支援|空中突击|勤务保障|后勤保障|电子对抗|两栖合成|重型合成|轻型合成|特种作战|防空导弹|海军陆战|无人机|战略投送|情报侦察)(?:[旅团师营]|支队|大队|基地))(?:\p{Script=Han}{0,3}[一二三四五六七八九十][营连]|(?:炮兵|火箭炮|合成|装步|侦察|通信|工兵)[营连]|政治工作部|保障部|参谋部)?)/gu;

function militaryUnits(text: string): OrganisationMention[] {
  const units = matchesOf(text, unit).filter((match) => match[0].length >= 3 && !/[的在是有到从]/.test(match[0]));
  return units.flatMap((match) =>
    named([match], 'military', /^某\p{Script=Han}{3,}/u.test(match[0]) ? armsRule : 'organisation.military-unit'),
  );
}

/** The rule of a unit that is told by its arm alone: 某合成旅. */
export const armsRule = 'organisation.unit-by-arm';

/** The services of the army among one another, or by what they have of their own; and the old armies' divisions: 八路军一二九师. */
const service =
  /(?<=[和、]|^)(?:陆军|海军|空军|火箭军|战略支援部队|联勤保障部队)(?=[和、])|(?<=(?:陆军|海军|空军|火箭军|部队)、)(?:陆军|海军|空军|火箭军|战略支援部队|联勤保障部队|武警部队)|(?<![\p{Script=Han}])(?:陆军|海军|空军|火箭军)(?=党委|政治工作部|机关)|中国(?:陆军|海军|空军)(?![官战将司副航])|(?:北京)?卫戍区(?:机关)?|(?<=[，。；“”、\n]|^)(?:海军|空军)(?:陆战队|空降兵军|(?![某驻航官战第参陆工政医装备将司指飞总学招兵部特预和，。、]))|(?:新四军|八路军|志愿军|红军)第?[一二三四五六七八九十0-9]+(?:师|旅|军团|方面军|纵队|团)|(?<=“)\p{Script=Han}{2,6}(?<![级进兵范])连(?=”)|(?<![\p{Script=Han}])红[一二三四五六七八九十]连/gu;

function services(text: string): OrganisationMention[] {
  return named(matchesOf(text, service), 'military', 'organisation.service');
}

/** The theatre commands and what stands under them: 东部战区, 东部战区海军某支队. */
const theatreCommand =
  /(?:[东西南北中]部战区|(?<![东西南北中]部)战区(?=[陆海空]军(?:党委|政治工作部|机关)))(?:(?:陆军|海军|空军|总医院|机关)(?:航空兵)?(?:某(?!些)\p{Script=Han}{0,4}?(?:旅|部|支队|基地|(?<!集)团|师))?)?(?:党委机关|党委|纪委|政治工作部)?(?![委书])/gu;

function theatreCommands(text: string): OrganisationMention[] {
  return named(matchesOf(text, theatreCommand), 'military', 'organisation.theatre-command');
}
