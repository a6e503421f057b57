import type { GazetteerPlace } from '../lexicon/places.ts';
import { leftBoundary } from '../name/left-extension.ts';
import { matchesOf } from '../text/matches.ts';
import type { Reading } from '../text/reading.ts';

const unit = /[省市县区]/g;
const noName =
  /^(?:全|各|本|该|我|每|两|几|多|其|这|那|某|县|市|省|区|城|都|超|上|集|社|地|园|小|景|校|辖|片|山|库|老|新|厂|牧|灾|贫困|示范|试验|先行|自治|开发|一线|大都|直辖|所辖|中心|商业|办公|生活|工业|居民|住宅|服务|保护|风景|功能|核心|重点|特大|特色|农业|旅游|产业|历史|文化|现代|智慧|文明|卫生|国家|地级|县级|副省|革命|红色|民族|沿海|内陆|边疆|兄弟|周边|邻近|外|为|到|由|会同|夜|菜|股|门|楼|黑|早|旧|军|战|特|街|牧|林|疫|雷|盲|误|禁|时|选|开发|高新|经开|高教|保税|综保|自贸|旅游|度假|矿|郊|港|航空|临空|合作|管理|城乡)/;
const levels: { [unit: string]: GazetteerPlace['level'] } = { 省: 'province', 市: 'city', 县: 'county', 区: 'county' };

/** How often a place must be named at the beginning of a word to be believed. */
const enough = 2;

/**
 * Places that the gazetteer does not list but the article names again and again (of former times, of other countries, of
 * fiction): two characters and a unit, at the beginning of a word. Their code is their name.
 */
export function localPlaces(reading: Reading, listed: ReadonlySet<string>): GazetteerPlace[] {
  const counts = new Map<string, number>();
  for (const paragraph of reading.paragraphs) {
    const text = reading.text.slice(paragraph.start, paragraph.end);
    const ends = new Set<number>();
    for (const match of matchesOf(text, unit)) {
      const end = match.index + 1;
      const start = match.index - 2;
      if (start < 0) continue;
      const name = text.slice(start, end);
      if (!/^\p{Script=Han}{3}$/u.test(name) || noName.test(name) || listed.has(name)) continue;
      if (!ends.has(start) && leftBoundary(text, Math.max(0, start - 2), match.index) !== start) continue;
      ends.add(end);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= enough)
    .map(([name]) => ({ code: `local-${name}`, name, short: name.slice(0, 2), level: levels[name.at(-1)!]! }));
}
