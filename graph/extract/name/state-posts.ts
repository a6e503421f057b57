import type { Span } from '../../model/span.ts';
import { countryEndingAt } from '../lexicon/country-at.ts';

/** Posts of a government, which a country has. */
export const governing =
  /^(?:前|原|首任|时任|代理?|候任|当选|第一|常务|联邦|副)*(?:总理|总统|首相|国王|王储|议长|国务卿|国务资政|最高(?:元首|领袖)|总统新闻秘书|常?驻联合国代表|.{0,8}(?:部长|大臣|外长|防长|财长))$/u;

const shortForCountry = '[俄乌美韩日伊英法德朝以]';
const shortBefore = new RegExp(`(?:^|[，。；：！？“”、\\n 据和同与跟见了])${shortForCountry}$`);
const shortAlone = new RegExp(`^${shortForCountry}$`);

/** 俄, 美: a country by one character. */
export function isShortForCountry(name: string): boolean {
  return shortAlone.test(name);
}

/** The state before a post of its government, whatever stands before its name: 邻国赞比亚|总统, 俄|外长. */
export function stateBefore(text: string, limit: number, end: number, post: string): Span | null {
  if (!governing.test(post)) return null;
  const country = countryEndingAt(text, limit, end);
  if (country !== null) return { start: end - country.length, end };
  // 以|国务卿某某为代表: no state but the United States has one.
  if (post === '国务卿' && text[end - 1] === '以') return null;
  return shortBefore.test(text.slice(Math.max(limit, end - 2), end)) ? { start: end - 1, end } : null;
}

/** What somebody is by trade or age, which no country gives: 作家, 宇航员, 青年. Nor does it give what ends 议员, 专员 or 委员. */
const trade = /(?:家|诗人|商人|老人|歌手|选手|[主学]者|[导演球教航]员|教授|记者|医生|青年|姑娘|小伙|友人)$/;

/** Whether a post is of a kind that nobody holds in a country: 美国|农场主. */
export function isTrade(post: string): boolean {
  return trade.test(post);
}
