import type { Analysis } from '../analysis.ts';
import type { PersonMention } from '../name/person-mention.ts';
import { organisationName } from './organisation-name.ts';

/** Offices of which there is one in the country, before the name or after it: 国家主席, 总书记. */
const nationalBefore = /(?:总书记|国家主席|国家副主席|国务院总理|委员长)$/;
const nationalAfter = /^(?:总书记|国家主席|总理|委员长)/;
/** Posts that many hold in one body, and those of reporters, who write for more than one. */
const saysLittle = /记者|通讯员|摄|编辑|实习生|代表|委员$|党员|学员|群众|职工|员工|志愿者|观众|选手|学生|工人/;

/**
 * What tells each person of the article from namesakes: an office of which the country has one, else the body of the first
 * post that few hold there. With neither the person is the article's alone, until resolution across articles joins it on
 * evidence.
 */
export function personKeys(analysis: Analysis): Map<string, string> {
  const keys = new Map<string, string>();
  for (const mention of analysis.persons) {
    if (isNational(analysis, mention)) keys.set(mention.person, 'CN');
    else if (!keys.has(mention.person)) {
      const body = firstBody(analysis, mention);
      if (body !== null) keys.set(mention.person, body);
    }
  }
  for (const { person } of analysis.persons) if (!keys.has(person)) keys.set(person, analysis.article.id);
  return keys;
}

function isNational({ reading: { text } }: Analysis, { start, end, roles }: PersonMention): boolean {
  return (
    nationalBefore.test(text.slice(Math.max(0, start - 6), start)) ||
    nationalAfter.test(text.slice(end, end + 4)) ||
    (text[start - 1] === '以' && text.startsWith('同志为核心', end)) ||
    roles.some(({ position }) =>
      /^(?:总书记|国家主席|国家副主席|委员长)$/.test(text.slice(position.start, position.end)),
    )
  );
}

function firstBody({ reading, home, gazetteer }: Analysis, { roles }: PersonMention): string | null {
  for (const { organisation, position } of roles) {
    if (organisation === null || saysLittle.test(reading.text.slice(position.start, position.end))) continue;
    const surface = reading.text.slice(organisation.start, organisation.end);
    const named = organisationName(surface, home, gazetteer);
    if (!named.isUnplaced && named.name.length > 3) return named.name;
  }
  return null;
}
