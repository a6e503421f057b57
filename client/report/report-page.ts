import type { NodeSummary, StatementItem } from '../../graph/model/api.ts';
import { groupBy } from '../shared/group-by.ts';
import { html, type Markup, raw } from '../shared/markup.ts';
import reportStyle from './report.css?raw';
import { numberedSources, type Report, type ReportedRelation, type ReportWords } from './report.ts';

/** A report as one HTML page that needs nothing else: to be read, printed, or pasted from. */
export function reportPage(report: Report, words: ReportWords): string {
  const { title, made, address, picture, nodes, relations, statements, cuts } = report;
  const sources = numberedSources([
    ...statements.map(({ evidence }) => evidence),
    ...relations.map(({ edge }) => edge.evidence),
  ]);
  const source = (article: string) => {
    const { number } = sources.get(article)!;
    return html`<a class="source" href="#source-${number}">[${number}]</a>`;
  };
  const page = html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${raw(reportStyle)}</style>
</head>
<body>
<main>
<header>
<h1>${title}</h1>
<p class="quiet">Tifa · ${words.made} ${made} · <a href="${address}">${words.link}</a></p>
${cuts.map((cut) => html`<p class="cut">${cut}</p>`)}
</header>
${picture ? html`<figure><img src="${picture}" alt="${words.picture}"></figure>` : ''}
${section(words.statements, statements, (each) => statementBlock(each, words, source(each.evidence.article)))}
${nodeSection(nodes, words)}
${section(words.relations, relations, (each) => relationBlock(each, words, source(each.edge.evidence.article)))}
${
  sources.size > 0
    ? html`<section><h2>${words.sources}</h2><ol>${[...sources.values()].map(
        ({ number, evidence }) =>
          html`<li id="source-${number}">《${evidence.title}》，${evidence.source ?? words.unknownSource}，${
            evidence.date ?? words.undated
          }</li>`,
      )}</ol></section>`
    : ''
}
</main>
</body>
</html>
`;
  return page.text;
}

function section<Item>(title: string, items: readonly Item[], block: (item: Item) => Markup): Markup | string {
  if (items.length === 0) return '';
  return html`<section><h2>${title} <small>${items.length}</small></h2>${items.map(block)}</section>`;
}

function statementBlock(statement: StatementItem, words: ReportWords, source: Markup): Markup {
  const { speaker, speakerText, post, kind, text, slogans, evidence } = statement;
  return html`<article>
<h3>${speaker?.name ?? speakerText ?? words.unknownSpeaker}${post ? html` <small>${post}</small>` : ''}</h3>
<p class="words">${kind === 'direct' ? `“${text}”` : text}</p>
${[text, `“${text}”`].includes(evidence.sentence) ? '' : html`<blockquote>${evidence.sentence}</blockquote>`}
<p class="quiet">${[
    kind === 'direct' ? words.direct : words.indirect,
    evidence.source ?? words.unknownSource,
    evidence.date ?? words.undated,
    ...slogans.map(({ name }) => name),
  ].join(' · ')} ${source}</p>
</article>`;
}

function nodeSection(nodes: readonly NodeSummary[], words: ReportWords): Markup | string {
  if (nodes.length === 0) return '';
  const groups = [...groupBy(nodes, ({ kind }) => kind)];
  return html`<section><h2>${words.nodes} <small>${nodes.length}</small></h2><dl>${groups.map(
    ([kind, group]) => html`<dt>${words.kind(kind)}</dt><dd>${group.map(({ name }) => name).join('；')}</dd>`,
  )}</dl></section>`;
}

function relationBlock({ edge, source, target }: ReportedRelation, words: ReportWords, number: Markup): Markup {
  const { kind, properties, by, evidence } = edge;
  const details = Object.values(properties).filter((value) => typeof value === 'string' && value !== '');
  return html`<article>
<h3>${source} <small>${[words.relation(kind), ...details].join(' · ')} →</small> ${target}</h3>
<blockquote>${evidence.sentence}</blockquote>
<p class="quiet">${[
    ...(by === 'inferred' ? [words.inferred] : []),
    evidence.source ?? words.unknownSource,
    evidence.date ?? words.undated,
  ].join(' · ')} ${number}</p>
</article>`;
}
