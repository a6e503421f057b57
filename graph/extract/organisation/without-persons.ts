import { positionEndingAt } from '../name/post-words.ts';
import type { TaggedSpan } from '../name/tagged-span.ts';
import type { OrganisationMention } from './organisation-mention.ts';

/** The tagger's margin from which on it is believed. */
const sure = 10;
/** How much of a body may stand behind the name where the name is its end: 云水大学|教师|某某任. */
const longestRest = 1;

/**
 * Bodies without the post and the name that follow them, where a rule took some of the name for the end of the body:
 * 联合国|发言人|科尔曼, read as a body that ends in 科.
 */
export function withoutPersons(
  text: string,
  organisations: readonly OrganisationMention[],
  tagged: readonly TaggedSpan[],
): OrganisationMention[] {
  const persons = tagged.filter(({ label, score }) => label === 'PER' && score >= sure);
  let next = 0;
  return organisations.map((mention) => {
    while (next < persons.length && persons[next]!.start <= mention.start) next++;
    const name = persons[next];
    if (name === undefined || name.start >= mention.end || name.end < mention.end - longestRest) return mention;
    // 河阳林业局|罗素梅|处长: the end of the body is the first character of a post.
    if (text[mention.end] === '长' && name.end === mention.end - 1) return { ...mention, end: name.start };
    const post = positionEndingAt(text, mention.start, name.start);
    if (post === null || post.start === mention.start) return mention;
    // 某某公司|全球首席执行官.
    const end = text.startsWith('全球', post.start - 2) ? post.start - 2 : post.start;
    return { ...mention, end };
  });
}
