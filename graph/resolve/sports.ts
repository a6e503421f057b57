import { lastNamed } from './last-named.ts';

/** Sports as the press names them, and parts of one sport that the same people compete in under its name. A closed class. */
const sports: ReadonlyMap<string, string> = new Map(
  `短道速滑|速度滑冰|花样滑冰|冰壶 轮椅冰壶|冰球|高山滑雪|越野滑雪|自由式滑雪 空中技巧 雪上技巧|单板滑雪|跳台滑雪|北欧两项|冬季两项|雪车 钢架雪车|雪橇|滑雪登山|
乒乓球|羽毛球|网球|排球|篮球|足球|手球|水球|棒球|垒球|橄榄球|曲棍球|高尔夫|台球 斯诺克|壁球|藤球|板球|
跳水|花样游泳|游泳 蛙泳 自由泳 仰泳 蝶泳 混合泳|举重|射击 步枪 手枪 飞碟|射箭|体操 鞍马 吊环 平衡木 高低杠|蹦床|艺术体操|柔道|摔跤|拳击|跆拳道|空手道|击剑 佩剑 重剑 花剑|马术|赛艇|皮划艇|帆船 帆板|自行车|铁人三项|现代五项|攀岩|滑板|霹雳舞|冲浪|武术 长拳 太极拳|
竞走|马拉松|铅球|铁饼|标枪|链球|跳远|跳高|撑杆跳|跨栏|百米|短跑|田径|象棋|围棋|电子竞技|硬地滚球|坐式排球|盲人足球|轮椅篮球|轮椅击剑`
    .replaceAll('\n', '')
    .split('|')
    .flatMap((row) => row.split(' ').map((word): [string, string] => [word, row.split(' ')[0]!])),
);
const lastSport = lastNamed(sports.keys());

/** The sport that a stretch of text names last, or null: 高山滑雪 in 高山滑雪女子滑降坐姿组. */
export function sportIn(text: string): string | null {
  const last = lastSport(text);
  return last === null ? null : sports.get(last)!;
}
