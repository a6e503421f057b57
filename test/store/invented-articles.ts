import type { ArticleGraph } from '../../graph/model/article-graph.ts';
import { GraphBuilder } from './graph-builder.ts';

/** Three articles about an invented city. Together they hold every way in which the store is asked. */
export function inventedArticles(): ArticleGraph[] {
  return [harbourMeeting(), trainingDay(), marketVisit()];
}

export function harbourMeeting(words = '港口要当好云泊的门户'): ArticleGraph {
  const article = new GraphBuilder(
    'harbour-meeting',
    `云泊市召开港口工作会议\n4月2日，云泊市港口工作会议在望潮厅召开。市商务局局长单守义在会上说：“${words}。”市商务局隶属云泊市人民政府，要落实“三港联动”。`,
    { date: '2021-04-02', source: '云泊日报' },
  );
  const city = article.entity('organisation', '云泊市人民政府', { subtype: 'government' });
  const bureau = article.entity('organisation', '市商务局', { subtype: 'government' });
  const speaker = article.entity('person', '单守义');
  const meeting = article.entity('program', '云泊市港口工作会议');
  const hall = article.entity('venue', '望潮厅');
  const slogan = article.entity('slogan', '三港联动');
  const statement = article.said(speaker, words, '说', '市商务局局长');
  article
    .relation('HOLDS_POST', speaker, bureau, '市商务局局长单守义', { position: '局长', inherited: false })
    .relation('PART_OF', bureau, city, '市商务局隶属云泊市人民政府')
    .relation('TOOK_PART', speaker, meeting, '单守义在会上', { as: 'speaker' })
    .relation('HELD_AT', meeting, hall, '在望潮厅召开')
    .relation('INVOKES', statement, slogan, '三港联动');
  return article.build();
}

export function trainingDay(): ArticleGraph {
  const article = new GraphBuilder(
    'training-day',
    '云泊市委组织部办培训班\n市委组织部与市商务局合办“晨星计划”。市委组织部副部长解红梅表示：“干部要学在码头。”单守义授课。',
    { date: '2022-06-10', source: '云泊日报' },
  );
  const department = article.entity('organisation', '市委组织部', { subtype: 'party' });
  const bureau = article.entity('organisation', '市商务局', { subtype: 'government', aliases: ['商务局'] });
  const speaker = article.entity('person', '解红梅');
  const lecturer = article.entity('person', '单守义');
  const program = article.entity('program', '晨星计划');
  article.said(speaker, '干部要学在码头', '表示', '市委组织部副部长');
  article
    .relation('HOLDS_POST', speaker, department, '市委组织部副部长解红梅', { position: '副部长' })
    .relation('ORGANISED', department, program, '市委组织部与市商务局合办“晨星计划”')
    .relation('ORGANISED', bureau, program, '市委组织部与市商务局合办“晨星计划”')
    .relation('TOOK_PART', lecturer, program, '单守义授课', { as: 'lecturer' });
  return article.build();
}

export function marketVisit(): ArticleGraph {
  const article = new GraphBuilder(
    'market-visit',
    '单守义走访鱼市\n云泊市商务局局长单守义走访南湾鱼市。他指出：“三港联动要见实效。”',
    { date: '2023-01-05', source: '云泊晚报' },
  );
  const bureau = article.entity('organisation', '市商务局', { subtype: 'government' });
  const speaker = article.entity('person', '单守义');
  const market = article.entity('venue', '南湾鱼市');
  const slogan = article.entity('slogan', '三港联动');
  const statement = article.said(speaker, '三港联动要见实效', '指出', '云泊市商务局局长');
  article
    .relation('HOLDS_POST', speaker, bureau, '云泊市商务局局长单守义', { position: '局长' })
    .relation('VISITED', speaker, market, '单守义走访南湾鱼市')
    .relation('INVOKES', statement, slogan, '三港联动');
  return article.build();
}
