import { writeFile } from 'node:fs/promises';
import { countyShortNames, placeNames } from '../graph/extract/lexicon/places.ts';
import { jsonLines } from './json-lines.ts';
import { type SilverSpan, silverSpans } from './silver-spans.ts';

/**
 * Writes the sites that many articles name, with the number of articles: halls, ports, airports, bridges, villages and
 * zones on whose boundaries both silver taggers agree. A name that few articles hold is left out, and so are places that
 * only locate and bodies.
 */
const shared = new URL('../../shared/', import.meta.url);
const output = new URL('../graph/extract/lexicon/venue-names.json', import.meta.url);

const leastArticles = 5;
const shortest = 3;
const site =
  /(?:馆|公园|植物园|动物园|园博园|豫园|政园|钢园|和园|产业园|科技园|软件园|文化园|大厅|北京厅|广场|码头|港|口岸|剧院|剧场|新区|科学城|科技城|航天城|新城|副中心|村|机场|大桥|水库|水电站|核电站|发射场|发射中心|测控中心|飞行控制中心|遗址|旧址|会址|故居|陵园|公墓|寺|宫|古城|老城|古镇|体育中心|体育场|会展中心|会议中心|纪念堂|大会堂|石窟|合作区|工业园区|高新区|开发区)$/;
/** Kinds of houses and zones that are said of many: 方舱医院, 军用机场. */
const kinds = /(?:方舱医院|军用机场|大使馆|使领馆|领事馆|长江大桥|京剧院|临港)$/;

const lac = await silverSpans(shared, 'lac');
const fool = await silverSpans(shared, 'fool');
const isPerson = ([, , label]: SilverSpan) => label === 'PER';
const people = new Set<string>();
const articles = new Map<string, number>();
for await (const article of jsonLines<{ id: string; text: string }>(new URL('corpus/news.jsonl.gz', shared))) {
  const points = Array.from(article.text);
  const first = lac.get(article.id) ?? [];
  const second = fool.get(article.id) ?? [];
  const names = new Set<string>();
  for (const [start, end] of [...first, ...second].filter(isPerson)) people.add(points.slice(start, end).join(''));
  const agreed = new Set(second.filter((span) => !isPerson(span)).map(([start, end]) => `${start}-${end}`));
  for (const span of first) {
    const [start, end] = span;
    if (isPerson(span) || !agreed.has(`${start}-${end}`)) continue;
    const name = points.slice(start, end).join('');
    if (name.length >= shortest && /^\p{Script=Han}+$/u.test(name) && site.test(name) && !kinds.test(name)) {
      names.add(name);
    }
  }
  for (const name of names) {
    if (!placeNames.has(name) && !countyShortNames.has(name)) articles.set(name, (articles.get(name) ?? 0) + 1);
  }
}

const counted = [...articles]
  .filter(([name, count]) => count >= leastArticles && !people.has(name))
  .sort(([a], [b]) => (a < b ? -1 : 1));
await writeFile(output, `${JSON.stringify(Object.fromEntries(counted), null, 2)}\n`);
console.log(`${counted.length} sites`);
