import type { TaggedSpan } from '../name/tagged-span.ts';
import type { ArticleGazetteer } from '../place/article-gazetteer.ts';
import type { Reading } from '../text/reading.ts';
import { insideTitleMarks } from '../text/title-marks.ts';
import { withoutOverlap } from '../text/without-overlap.ts';
import type { WordBoundaries } from '../text/word-boundaries.ts';
import { withDepartment, withoutUnit } from './department.ts';
import { isGenericName } from './generic-name.ts';
import { nationalBodiesIn, placedOrgansIn } from './lexical-bodies.ts';
import { listedBodiesIn, listedCompaniesIn, listedOfficesIn } from './listed-bodies.ts';
import { armsRule } from './military-bodies.ts';
import { withNameStart } from './name-start.ts';
import type { OrganisationMention } from './organisation-mention.ts';
import { centreRule, headquartersRule, mediumRule, ownBureauRule, patternedBodiesIn } from './patterned-bodies.ts';
import { readShortNames, shortNamesIn } from './short-names.ts';
import { type Stretch, stretchesOf, wordsOf } from './stretch.ts';
import { looseSuffix, suffixedBodiesIn } from './suffixed-bodies.ts';
import { settleStarts, taggedBodiesIn } from './tagged-bodies.ts';

/** Everything that names a body, maximal surfaces, in text order: lexicon, patterns and endings first, then the tagger. */
export function findOrganisations(
  reading: Reading,
  tagged: readonly TaggedSpan[],
  gazetteer: ArticleGazetteer,
  words: WordBoundaries,
): OrganisationMention[] {
  const shortNames = readShortNames(reading.text);
  const persons = mostlyPersons(reading.text, tagged);
  return [...stretchesOf(reading, tagged, gazetteer, words)].flatMap((stretch) => {
    const { text } = stretch;
    const candidates = [
      ...nationalBodiesIn(stretch),
      ...placedOrgansIn(stretch),
      ...patternedBodiesIn(stretch),
      ...suffixedBodiesIn(stretch),
      ...taggedBodiesIn(stretch),
      ...shortNamesIn(stretch, shortNames),
      ...listedCompaniesIn(stretch),
      ...listedOfficesIn(stretch),
    ];
    const found = maximal(
      maximal(settleStarts(stretch, candidates).map((mention) => withNameStart(stretch, mention))).map((mention) =>
        withDepartment(stretch, mention),
      ),
    )
      .map((mention) => withoutPointing(text, withoutUnit(text, mention)))
      .filter(
        (mention) =>
          (calledByOwner.has(mention.rule) || !isGenericName(wordsOf(stretch, mention))) &&
          !isDepartmentClass(text, mention) &&
          !isWhoseMembers(text, mention) &&
          // 河委〔2019〕7号: the beginning of a number of a document.
          !/^[〔[［][0-9]{4}[〕\]］]/.test(text.slice(mention.end, mention.end + 6)) &&
          !endsInsideWord(stretch, mention) &&
          // 鹿心社: who ends like a house.
          !(mention.by === 'tagger' && persons.has(wordsOf(stretch, mention))) &&
          (mention.rule === mediumRule || !insideTitleMarks(text, 0, mention)),
      );
    return maximal([...found, ...listedBodiesIn(stretch, found)])
      .map((mention) => withoutPointing(text, mention))
      .map((mention) => ({
        ...mention,
        start: mention.start + stretch.start,
        end: mention.end + stretch.start,
      }));
  });
}

/** Rules of names that elsewhere are those of a class: 中央, 本报某省分社, 某合成旅. */
const calledByOwner: ReadonlySet<string> = new Set([centreRule, headquartersRule, ownBureauRule, armsRule]);

/** What the tagger takes for a person at least as often as for a body. */
function mostlyPersons(text: string, tagged: readonly TaggedSpan[]): ReadonlySet<string> {
  const balance = new Map<string, number>();
  for (const { label, start, end } of tagged) {
    if (label === 'LOC') continue;
    const name = text.slice(start, end);
    balance.set(name, (balance.get(name) ?? 0) + (label === 'PER' ? 1 : -1));
  }
  return new Set([...balance].filter(([, count]) => count >= 0).map(([name]) => name));
}

/** 各级党委组织部|门, 全国组织部|长会议: the departments, or those who head them, of all bodies of a kind. */
function isDepartmentClass(text: string, mention: OrganisationMention): boolean {
  return (
    text[mention.end - 1] === '部' &&
    /^(?:门|长(?:会议?|座谈会|培训|班|们))/.test(text.slice(mention.end, mention.end + 4))
  );
}

/** 该|校经济学院, 该|县青山小学: the level or kind that something points at is none of the name. */
function withoutPointing(text: string, mention: OrganisationMention): OrganisationMention {
  return text[mention.start - 1] === '该' &&
    /^(?:校.{3}|[院县市区省镇](?!人民|检察|法院|公安).{4})/u.test(text.slice(mention.start, mention.end))
    ? { ...mention, start: mention.start + 1 }
    : mention;
}

/** 人大代表、政协|委员, 村里的党委中心组|学习: those of all of them. */
function isWhoseMembers(text: string, { start, end }: OrganisationMention): boolean {
  const name = text.slice(start, end);
  return (
    (name === '政协' && /^委员(?!会)/.test(text.slice(end, end + 3))) ||
    (name === '党委中心组' && text.startsWith('学习', end))
  );
}

/** Everyday words that begin like the last character of a body, and are never the end of one and the next word. */
const wordsOverEndings: ReadonlySet<string> = new Set(
  '局面 局势 局部 局限 科研 科学 委派 委员 委托 委任 部队 部分 行使 行动 行业 会议 党团 党员 党史 党章 处理 处于 处置 站点 组织 组成 组合 团结 团队 所有 所以 所在 院落 社会 社区 校园 厂房 室内'.split(
    ' ',
  ),
);

/** 扶贫局|面, 指挥部|队, 已委|派: what looks like the end of a body is the beginning of a word. */
function endsInsideWord({ text, words, start }: Stretch, mention: OrganisationMention): boolean {
  const across = words.wordAcross(start + mention.end);
  return across !== null && wordsOverEndings.has(text.slice(across.start - start, across.end - start));
}

/** Keeps the longest of overlapping mentions, rules before the tagger where they are equally long. */
function maximal(mentions: OrganisationMention[]): OrganisationMention[] {
  const byLength = mentions.toSorted(
    (a, b) =>
      Number(a.rule === looseSuffix) - Number(b.rule === looseSuffix) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start ||
      Number(b.by === 'rule') - Number(a.by === 'rule') ||
      Number(b.rule === mediumRule) - Number(a.rule === mediumRule),
  );
  return withoutOverlap(byLength).sort((a, b) => a.start - b.start);
}
