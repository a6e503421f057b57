/**
 * What an article says of a person that tells them from namesakes, written `kind:what`. Profiles of one name that share a
 * string are one person, except for the kinds told of below.
 */
export type Evidence = string;

/** Holds, or held, an office of which the country has one or a handful: two people of one name never do. */
export const stateOffice: Evidence = 'office:state';

/**
 * Holds, or held, an office that makes its holder known all over the country: of state, of a ministry, at the head of a
 * province. Who goes from one to another of them is the same person.
 */
export const highOffice: Evidence = 'office:high';

/**
 * Named without a word on who they are, in an article where others hold such offices. Says who they are where another
 * article has someone of this name in such an office.
 */
export const besideStateOffice: Evidence = 'bare:state';

/** Named without a word on who they are: the holder of such an office, where nobody else of this name is known. */
export const bare: Evidence = 'bare:';

/** Described by words that name no body (村民, 店主): someone, but nothing to know them by. */
export const described: Evidence = 'described:';

/** Works in a body of this type, 市人社局, of a place that the article names; told in this medium. */
export const placedPost = (type: string, medium: string): Evidence => `local:${type}@${medium}`;

/** The same where the article does not name the place. It is that of the only one who is known of that name and type. */
export const unplacedPost = (type: string, medium: string): Evidence => `local?:${type}@${medium}`;

/** Sits in this house, told of somebody with a name that nobody else there has. */
export const seat = (house: string): Evidence => `seat:${house}`;

/** Bears this title, which few of any nation bear: 议长, 大使. */
export const bearsTitle = (title: string): Evidence => `title:${title}`;

/** Leads this place, or one of its organs. */
export const leadsPlace = (place: string): Evidence => `place:${place}`;

/** Named without a word on who they are, in an article that names the place: who leads the place, if somebody of the name does. */
export const nearPlace = (place: string): Evidence => `near:${place}`;

/** What `nearPlace` needs of another; null for other evidence. */
export function leadershipFor(evidence: Evidence): Evidence | null {
  return evidence.startsWith('near:') ? evidence.replace('near:', 'place:') : null;
}

/** What `unplacedPost` needs of another; null for other evidence. */
export function wantedBy(evidence: Evidence): Evidence | null {
  return evidence.startsWith('local?:') ? evidence.replace('local?:', 'local:') : null;
}

/** Stands next to this name in a list of names: `beside:` and the name. */
export const besideName = (name: string): Evidence => `beside:${name}`;

/** Stands near these two names, which are in order, in a list of names: `listed:` and both. */
export const companions = (one: string, other: string): Evidence => `listed:${one}、${other}`;

/** Named in one sentence with this body: who holds a post there, if somebody of the name does. */
export const besideBody = (body: string): Evidence => `at:${body}`;

/** What `besideBody` needs of another; null for other evidence. */
export function postAt(evidence: Evidence): Evidence | null {
  return evidence.startsWith('at:') ? evidence.replace('at:', 'body:') : null;
}

/** Of a short name, as `besideStateOffice`, in news of the nation's congresses and committees. */
export const assembled: Evidence = 'bare:assembled';

/** As `besideStateOffice`, of a name of three characters or more: two such names there seldom mean two people. */
export const onScene: Evidence = 'scene:';

/** Holds, or held, an office below the high ones that the whole country's press reports, with a name of three characters or more. */
export const seniorOffice: Evidence = 'senior:';

/** Competes in this sport. */
export const competesIn = (sport: string): Evidence => `sport:${sport}`;

/** Told of together with this country, of a name spelled after its sound; of one that may be, the country and the office there. */
export const ofNation = (country: string): Evidence => `nation:${country}`;

/** Told of in one article with this person, of whom it gives a post that is none of state. */
export const together = (name: string): Evidence => `with:${name}`;

/** Within how many years evidence joins that is weak alone. */
const weak: ReadonlyMap<string, number> = new Map([
  ['scene', 3],
  ['senior', 4],
  ['sport', 4],
  ['nation', 5],
  ['with', 0.2],
]);

/** The years within which evidence joins that is weak alone, null for evidence that is strong or joins none. */
export function weakWithin(evidence: Evidence): number | null {
  return weak.get(evidence.slice(0, evidence.indexOf(':'))) ?? null;
}

/** Whether the evidence says who someone is, and not only whom and what they were seen with. */
export function describes(evidence: Evidence): boolean {
  return !/^(?:bare|scene|beside|listed|near|at|with|nation):/.test(evidence);
}

/** Whether two profiles of one name that share this are one person, whatever else is said of them. */
export function joins(evidence: Evidence): boolean {
  return !/^(?:bare|near|at|local|described)/.test(evidence) && weakWithin(evidence) === null;
}
