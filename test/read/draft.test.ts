import { describe, expect, it } from 'vitest';
import { dateOfFileName, parseDate } from '../../graph/read/calendar-date.ts';
import { completeArticle, safeFileName, withoutExtension } from '../../graph/read/draft.ts';
import { splitFrontMatter } from '../../graph/read/front-matter.ts';
import { dateOfText } from '../../graph/read/text-date.ts';
import { sourceOfText } from '../../graph/read/text-source.ts';
import { openingWords, titleOfText } from '../../graph/read/text-title.ts';

const body = '6月3日，青澜市召开水务工作会议。会议强调，要把清水留给子孙。';
const nothing = { id: null, title: null, date: null, source: null, url: null };

describe('titleOfText', () => {
  const cases: [string, string, string | null][] = [
    ['one heading', `青澜治水记\n\n${body}`, '青澜治水记'],
    ['headline and subtitle', `一泓清水润万家\n——青澜市治水综述\n${body}`, '一泓清水润万家——青澜市治水综述'],
    [
      'the last two of kickers and headings',
      `开局之年\n奋进青澜\n清水进城来\n青澜市治水综述\n${body}`,
      '清水进城来 青澜市治水综述',
    ],
    ['a Markdown heading', `# 青澜治水记\n短行\n${body}`, '青澜治水记'],
    ['a heading before a byline', `青澜治水记\n青澜晚报记者 林某某\n${body}`, '青澜治水记'],
    ['a heading before a source line', `青澜治水记\n来源：青澜晚报\n${body}`, '青澜治水记'],
    ['a heading that asks', `清水从哪里来？\n${body}`, '清水从哪里来？'],
    ['a text that begins with its body', body, null],
    ['verse, of which one line may be a heading', '水\n山\n河\n江\n湖\n海\n', '水'],
  ];
  for (const [name, text, title] of cases) it(`finds ${name}`, () => expect(titleOfText(text)).toBe(title));
});

describe('dateOfText', () => {
  const cases: [string, string, string | null][] = [
    ['a date line under the heading', `青澜治水记\n2023年6月4日 08:11 来源：青澜晚报\n${body}`, '2023-06-04'],
    ['a labelled date', `青澜治水记\n来源：青澜晚报 发布时间：2023-06-04\n${body}`, '2023-06-04'],
    ['a dateline with its year', `青澜治水记\n云岭通讯社青澜2023年6月4日电 ${body}`, '2023-06-04'],
    ['the day a body opens with', `青澜治水记\n2023年6月3日，青澜市召开会议。`, '2023-06-03'],
    ['a date at the end', `青澜治水记\n${body}\n（2023年6月4日）`, '2023-06-04'],
    ['no date where the year is missing', `青澜治水记\n${body}`, null],
    ['no date in the middle of a story', `青澜治水记\n青澜大桥建于1998年5月1日，当时的人都来看。`, null],
    ['no day that is not in the calendar', `青澜治水记\n2023年2月30日\n${body}`, null],
  ];
  for (const [name, text, date] of cases) it(`finds ${name}`, () => expect(dateOfText(text)).toBe(date));
});

describe('sourceOfText', () => {
  const cases: [string, string, string | null][] = [
    ['a source line', `青澜治水记\n来源：青澜晚报 2023年6月4日\n${body}`, '青澜晚报'],
    ['an agency dateline', `青澜治水记\n云岭通讯社青澜6月4日电 （林某）${body}`, '云岭通讯社'],
    ['a paper’s own report', `青澜治水记\n青澜日报讯（记者 林某）${body}`, '青澜日报'],
    ['a byline at the end of a paragraph', `青澜治水记\n${body} 澜江新闻·青澜晚报记者 林某某`, '澜江新闻·青澜晚报'],
    ['no medium in 本报讯', `青澜治水记\n本报讯（记者 林某）${body}`, null],
    ['no medium in a photo credit', `青澜治水记\n会议现场（青澜晚报记者林某某 摄）\n${body}`, null],
    ['no medium where none is named', `青澜治水记\n${body}`, null],
  ];
  for (const [name, text, source] of cases) it(`finds ${name}`, () => expect(sourceOfText(text)).toBe(source));
});

describe('dates', () => {
  it('are read in the forms that files use', () => {
    for (const written of ['2023-06-04', '2023/6/4', '2023.6.4', '2023年6月4日', '20230604', '2023-06-04T23:59:00Z']) {
      expect(parseDate(written)).toBe('2023-06-04');
    }
    for (const none of ['', '六月', '2023-13-01', '2023-02-29', '12345678', '9999-01-01'])
      expect(parseDate(none)).toBeNull();
  });

  it('are found in file names, and not in other numbers', () => {
    expect(dateOfFileName('2023-06-04 治水')).toBe('2023-06-04');
    expect(dateOfFileName('33-qlwb_20230604-1')).toBe('2023-06-04');
    expect(dateOfFileName('000_169909551eb84500')).toBeNull();
  });
});

describe('splitFrontMatter', () => {
  it('takes the block off and leaves the text behind it untouched', () => {
    const found = splitFrontMatter(
      '---\r\ntitle: "治水: 上篇"\r\n日期：2023-06-04\r\ntags:\r\n  - 水\r\n---\r\n\r\n正文  \r\n',
    );
    expect(found).toEqual({ ...nothing, title: '治水: 上篇', date: '2023-06-04', text: '\r\n正文  \r\n' });
  });

  it('leaves a text whole that only begins with a rule, or never closes its block', () => {
    for (const text of [
      '---\n第一段没有键。\n---\n正文',
      '---\ntitle: 治水\n正文',
      '---',
      '',
      '----\ntitle: 治水\n---\n',
    ]) {
      expect(splitFrontMatter(text)).toEqual({ ...nothing, text });
    }
  });
});

describe('completeArticle', () => {
  it('prefers what the file says, then what the text shows, then the file name', () => {
    const text = `青澜治水记\n来源：青澜晚报 2023年6月4日\n${body}`;
    const said = { text, id: 'qlwb-1', title: '题', date: '2024/1/2', source: '报', url: 'https://qlwb.example/1' };
    expect(completeArticle(said, 'a.txt')).toEqual({ ...said, date: '2024-01-02' });
    const shown = completeArticle({ ...nothing, text }, 'a.txt');
    expect(shown).toMatchObject({ title: '青澜治水记', date: '2023-06-04', source: '青澜晚报', url: null });
    const named = completeArticle({ ...nothing, text: body }, '2023-06-05 水务.txt');
    expect(named).toMatchObject({ title: '2023-06-05 水务', date: '2023-06-05', source: null });
  });

  it('gives the same id to the same text and another to any other', () => {
    const id = (text: string, file: string) => completeArticle({ ...nothing, text }, file).id;
    expect(id(body, 'a.txt')).toBe(id(body, 'b.md'));
    expect(id(body, 'a.txt')).not.toBe(id(`${body}\n`, 'a.txt'));
    expect(id(body, 'a.txt')).toMatch(/^article-[0-9a-f]{16}$/);
  });

  it('titles a text without heading and file name by its opening words', () => {
    expect(completeArticle({ ...nothing, text: body }, null).title).toBe('6月3日，青澜市召开水务工作会议');
    expect(openingWords('水'.repeat(50))).toBe(`${'水'.repeat(40)}…`);
  });

  it('refuses a text of blanks', () => {
    expect(() => completeArticle({ ...nothing, text: ' \n　' }, 'a.txt')).toThrow('empty');
  });
});

describe('output names', () => {
  it('are the file name without folder, extension and .gz', () => {
    expect(withoutExtension('/data/治水 记.2023.txt.gz')).toBe('治水 记.2023');
    expect(withoutExtension('.txt')).toBe('.txt');
  });

  it('cannot lead out of a folder', () => {
    expect(safeFileName('../../etc/passwd')).toBe('__.._etc_passwd');
    expect(safeFileName('..')).toBe('_');
    expect(safeFileName('a\0b\\c')).toBe('a_b_c');
  });
});
