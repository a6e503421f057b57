import type { Span } from '../../model/span.ts';
import { matchesOf } from '../text/matches.ts';
import { honorificPosts } from './name-context.ts';
import { isWeakPost, positionEndingAt } from './post-words.ts';

/** Words in Latin letters, the first with a capital: John Smith, Li Xiao bin, Anna-Maria van Berg. */
const latin = /(?<![A-Za-z0-9])[A-Z][a-z]+(?:[ ·’-]{1,2}(?:[A-Z]\.?|[A-Za-z][a-z]+)){0,3}(?![A-Za-z0-9])/g;
const behind = new RegExp(`^ ?(?:${[...honorificPosts, '先生', '女士'].join('|')})`);

/**
 * Names of persons in Latin letters. Words of another language stand for much else, so a post before all of them or an
 * honorific behind must tell: 云泽大学校长|Anna Berg, |John Smith|教授.
 */
export function latinNames(text: string, limit: number, end: number): Span[] {
  return matchesOf(text.slice(limit, end), latin).flatMap(({ index, 0: words }) => {
    const name = { start: limit + index, end: limit + index + words.length };
    if (behind.test(text.slice(name.end, name.end + 6))) return [name];
    const titleEnd = text[name.start - 1] === ' ' ? name.start - 1 : name.start;
    const post = positionEndingAt(text, limit, titleEnd);
    const isHolder = post !== null && words.includes(' ') && !isWeakPost(text.slice(post.start, post.end));
    return isHolder ? [name] : [];
  });
}
