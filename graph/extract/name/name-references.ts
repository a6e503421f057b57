import type { Span } from '../../model/span.ts';
import { plainSurnames, surnames } from '../lexicon/surnames.ts';
import { matchesOf } from '../text/matches.ts';
import type { Reading } from '../text/reading.ts';
import { honorificPosts } from './name-context.ts';
import type { PersonMention, Role } from './person-mention.ts';
import { positionEndingAt } from './post-words.ts';
import { titleEndingAt } from './titles.ts';

const posts = [...honorificPosts].sort((a, b) => b.length - a.length).join('|');
const surnameClass = `[${[...plainSurnames].join('')}]`;
/** 向, 和 and their like bind a clause before 老师 or 阿姨 more often than they are a surname there. */
const addressedSurname = `(?![和向于时从同连])${surnameClass}`;
/** What anybody may be called by behind the surname. */
const address = '女士|先生|师傅|大爷|大妈|大娘|大伯|大叔|大姐|大哥|阿姨|奶奶|爷爷|伯伯|叔叔|婆婆';
const said = '(?:说|称|表示|介绍|告诉|坦言|指出|强调|笑|讲|回忆|感慨|高兴|激动)';
const speaks = new RegExp(`^${said}`, 'u');

/** 郭书记: surname and post. It must begin a word: after punctuation, or after a function word. */
const surnameAndPost = new RegExp(
  `(?<![\\p{Script=Han}])${surnameClass}(?:${posts})(?!的?[部厅局处委])|(?<=[对向跟和与是听按在把给叫“‘])${surnameClass}(?:${posts})|(?<!学)习(?:总书记|主席)|毛主席`,
  'gu',
);
/** The same right behind a body: 某连|王排长. */
const surnameAndPostOfBody = new RegExp(`(?![任时])${addressedSurname}(?:${posts})(?!的?[部厅局处委室会长])`, 'uy');
/** 小王, 老闫, and no 老师, 老路, 老家, 小康, 40公里/小时, nor a beginner (小白) who does not speak. */
const familiarName = `(?!老[师路乡家]|小[康时]|小白(?!${said}))[小老]${surnameClass}`;
/** Familiar names where a person speaks, or behind what one is called. */
const familiar = new RegExp(
  `(?<![\\p{Script=Han}0-9])${familiarName}(?![时师]的?)(?=${said}|[，。、的一]|等)|(?<=干部|同志|村民|党员|居民|书记|的|了|对|向|和|是)${familiarName}(?=${said}|[，。])`,
  'gu',
);
/** 住户林女士, 列兵小李: one of those behind the word for a post or a standing. */
const titled = new RegExp(
  `${addressedSurname}(?:${address}|老师|检察官|法官|警官|医生|教授)(?![们傅])|${familiarName}(?=${said}|[，。、的一在就也])`,
  'gu',
);
/** 张先生: surname and what anybody is called; before 女士 an everyday word (昌, 官) is a surname as well. */
const addressed = new RegExp(
  `${addressedSurname}(?:${address}|小姐|大婶|大嫂|老汉|老伯|同学)(?![们傅])|[${[...surnames].join('')}](?:女士|先生)(?!们)`,
  'gu',
);
/** Right before the beginning of a word. */
const wordBegins = /(?:^|[的对向跟和与让给把位了为被像请找陪替帮是]|\P{Script=Han})$/u;
/** 张先生 behind a mark: what ends so is no other word. */
const politely = /(?:女士|先生)$/;
const han = /\p{Script=Han}/u;
/** 张婶: surname and the word for a neighbour or elder, where that person speaks. */
const neighbour = new RegExp(
  `(?<!\\p{Script=Han})(?![师王])${addressedSurname}[姨婶嫂姐哥叔伯](?=笑?着?${said})`,
  'gu',
);
/** 刘某: a name the article hides. */
const hidden = new RegExp(
  `(?!(?<=宁)夏)${surnameClass}某{1,2}(?![事些种个人地部旅团营连校院局村镇县])|${surnameClass}×{1,2}`,
  'gu',
);

/**
 * Mentions that give no full name. 郭书记 and 老闫 are the one person of the article with that surname (and post); where
 * there is none, the surface itself is the name, if a verb of saying shows that a person is meant.
 */
export function findNameReferences(
  reading: Reading,
  persons: readonly PersonMention[],
  bodies: ReadonlyMap<number, Span>,
): PersonMention[] {
  const { text } = reading;
  const taken = new Set<number>();
  for (const { start, end } of persons) for (let at = start; at < end; at++) taken.add(at);
  // 陈女士 is not the reporter Chen who signs.
  const bySurname = personsBySurname(persons.filter(({ rule }) => rule !== 'person.byline'));
  const found: PersonMention[] = [];
  const add = (start: number, surface: string, person: string | null, rule: string) => {
    if (person === null || taken.has(start) || taken.has(start + surface.length - 1)) return;
    const end = start + surface.length;
    const title = rule === 'person.surname-post' ? null : titleEndingAt(text, Math.max(0, start - 60), start, bodies);
    const roles = title?.roles ?? (rule === 'person.surname-post' ? postOf(start, end, person) : []);
    found.push({ start, end, person, whole: { start: title?.start ?? start, end }, roles, by: 'rule', rule });
  };
  const holds = (person: string, post: string) =>
    persons.some(
      (other) =>
        other.person === person &&
        other.roles.some((role) => text.slice(role.position.start, role.position.end).endsWith(post)),
    );
  /** The post of a surname and post, where nothing else gives it to the person. */
  const postOf = (start: number, end: number, person: string): Role[] => {
    const organisation = bodies.get(start) ?? null;
    return holds(person, text.slice(start + 1, end))
      ? []
      : [{ organisation, unit: null, position: { start: start + 1, end }, inherited: false }];
  };
  for (const match of matchesOf(text, surnameAndPost)) {
    const post = match[0].slice(1);
    const full = antecedent(text, bySurname, match[0][0]!, match.index, post);
    // Leaders of the nation are known by surname and post alone.
    const known = speaks.test(text.slice(match.index + match[0].length)) || /^(?:习|毛主席)/.test(match[0]);
    add(match.index, match[0], full ?? (known ? match[0] : null), 'person.surname-post');
  }
  for (const end of bodies.keys()) {
    surnameAndPostOfBody.lastIndex = end;
    const surface = surnameAndPostOfBody.exec(text)?.[0];
    if (surface === undefined) continue;
    // 某旅|李干事 is no other of that surname, unless the article gives him the post.
    const full = antecedent(text, bySurname, surface[0]!, end, surface.slice(1));
    add(end, surface, full !== null && holds(full, surface.slice(1)) ? full : surface, 'person.surname-post');
  }
  for (const match of matchesOf(text, familiar)) {
    add(
      match.index,
      match[0],
      antecedent(text, bySurname, match[0][1]!, match.index, null) ?? match[0],
      'person.familiar',
    );
  }
  for (const match of matchesOf(text, titled)) {
    if (positionEndingAt(text, Math.max(0, match.index - 12), match.index) === null) continue;
    add(
      match.index,
      match[0],
      antecedent(text, bySurname, surnameOf(match[0]), match.index, null) ?? match[0],
      'person.titled',
    );
  }
  const addresses = matchesOf(text, addressed);
  const beginsWord = (index: number) => wordBegins.test(text.slice(Math.max(0, index - 1), index));
  const told = new Map<string, number>();
  for (const { 0: surface } of addresses) told.set(surface, (told.get(surface) ?? 0) + 1);
  // A word of the sentence that only looks like surname and address comes once, and says nothing.
  const sure = new Set(
    addresses
      .filter(
        ({ 0: surface, index }) =>
          beginsWord(index) &&
          (told.get(surface)! > 1 ||
            speaks.test(text.slice(index + surface.length, index + surface.length + 4)) ||
            (politely.test(surface) && !han.test(text[index - 1] ?? ''))),
      )
      .map(({ 0: surface }) => surface),
  );
  // 珠宝店|张先生: whom the article has called so is meant behind other words as well.
  for (const { 0: surface, index } of addresses) {
    if (!beginsWord(index) && !sure.has(surface)) continue;
    const full = antecedent(text, bySurname, surface[0]!, index, null);
    add(index, surface, full ?? (sure.has(surface) ? surface : null), 'person.addressed');
  }
  for (const { 0: surface, index } of matchesOf(text, neighbour)) {
    add(index, surface, antecedent(text, bySurname, surface[0]!, index, null) ?? surface, 'person.addressed');
  }
  for (const match of matchesOf(text, hidden)) add(match.index, match[0], match[0], 'person.hidden');
  return found;
}

/** 林 in 林女士 and in 小林. */
function surnameOf(words: string): string {
  return /^[小老].$/u.test(words) ? words[1]! : words[0]!;
}

/** The mentions by the first character of the person's name, for names of two characters and more. */
function personsBySurname(persons: readonly PersonMention[]): Map<string, PersonMention[]> {
  const bySurname = new Map<string, PersonMention[]>();
  for (const mention of persons) {
    if (mention.person.length < 2) continue;
    const same = bySurname.get(mention.person[0]!);
    if (same === undefined) bySurname.set(mention.person[0]!, [mention]);
    else same.push(mention);
  }
  return bySurname;
}

/**
 * The person meant by a surname: the nearest one named before, with the post where a post is given; else the only one of
 * that surname in the article. Null where several are possible.
 */
function antecedent(
  text: string,
  bySurname: ReadonlyMap<string, readonly PersonMention[]>,
  surname: string,
  position: number,
  post: string | null,
): string | null {
  const same = bySurname.get(surname) ?? [];
  const withPost =
    post === null
      ? same
      : same.filter((person) =>
          person.roles.some((role) => text.slice(role.position.start, role.position.end).endsWith(post)),
        );
  const before = withPost.filter((person) => person.start < position).at(-1);
  if (before !== undefined) return before.person;
  const names = new Set((withPost.length > 0 ? withPost : same).map((person) => person.person));
  return names.size === 1 ? [...names][0]! : null;
}
