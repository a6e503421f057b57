import { type NodeSymbol, symbolCharacter } from './lattice.ts';

const bare = (symbols: string) => [...symbols].map((symbol) => symbolCharacter(symbol as NodeSymbol)).join('');
const joint = '(?:、|和|与|及|以及|，(?=联合|和|与|以及)|；)';
/** An item of a list that no finder knew: short, without punctuation, and not the end of the list. */
const unknownItem = '(?:、[\\p{Script=Han}“”·0-9]{2,12}(?=、))';
const several = (symbols: string) => `[${bare(symbols)}](?:${unknownItem}{0,3}${joint}[${bare(symbols)}]){0,12}`;

/** Words of manner and time between a subject and its verb. */
const adverb =
  '(?:先后|分别|陆续|相继|多次|再次|首次|曾经|曾|已经|已|正在|正式|隆重|顺利|圆满|成功|如期|还|又|也|都|均|共同|联合|联手|专门|专题|认真|精心|连续|积极|主动|深入|亲自|带头|率先|统一|集中|广泛|全面|扎实|持续|牵头|一同|一起|现场|实地|逐一|随后|及时|组织|具体|创新|全程|当场|依次|一一|陪同|日前|近日|当天|将|拟)';

/** What an object may have before its noun: counts, measures, qualities; no other mention, no punctuation. */
const gap = (most: number) => `[^，。；：！？${bare('PGORSVDLQX')}]{0,${most}}?`;
/** What must follow an object, so that it is the object and not the beginning of a longer noun. */
const whole = '(?=[，。；！？、和与并以等后时、共暨及（作致发启]|期间|讲话|$|[\\p{Script=Han}]{0,2}[0-9])';

/**
 * Compiles a pattern over typed sentences. In it `{s:PO}` captures a list of persons or bodies as `s`, `{t:R}` a list of
 * programs as `t`, `{P}` is one person not captured (or, in a class, the symbol itself), `{adv}` any words of manner, `{gap}` and `{gap:20}` what an object
 * may have before its noun, `{end}` what shows that the object ends here. All else is a regular expression.
 */
export function eventPattern(source: string): RegExp {
  const compiled = source
    .replaceAll(/\{([a-z]):([PGORSVDLQX]+)\}/g, (_, name: string, symbols: string) => `(?<${name}>${several(symbols)})`)
    .replaceAll(/\[([^\]]*?)\{([PGORSVDLQX]+)\}/g, (_, before: string, symbols: string) => `[${before}${bare(symbols)}`)
    .replaceAll(/\{([PGORSVDLQX]+)\}/g, (_, symbols: string) => `[${bare(symbols)}]`)
    .replaceAll('{adv}', `${adverb}{0,4}`)
    .replaceAll(/\{gap(?::([0-9]+))?\}/g, (_, most?: string) => gap(Number(most ?? 12)))
    .replaceAll('{end}', whole);
  return new RegExp(compiled, 'dgu');
}
