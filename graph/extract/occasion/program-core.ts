/** Words that the same program bears or lacks from one mention to the next. */
const optional = /集中|专题(?=培训|研讨|读书|研修)/g;
const place = /^(?:[全我本][省市县区]|\p{Script=Han}{2,3}?(?:[省州盟]|市(?!场|民|区|直)|县(?!处|域|级)|区(?!域|级)))+/u;

/**
 * What two names of one program share: 全市乡村干部集中培训班 and 乡村干部培训班 have the same core. Names with equal cores
 * are one program within an article.
 */
export function programCore(name: string): string {
  const core = name.replace(place, '').replace(optional, '');
  return core.length >= 6 ? core : name;
}
