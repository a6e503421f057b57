import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Draft } from './draft.ts';
import { chooseBody } from './html-body.ts';
import { attribute, descendants, isElement, textOf } from './html-tree.ts';

/** What pages call their title, date and source in `<meta>`, first choice first; the middle names are those of Chinese official sites. */
const metaNames = {
  title: ['articletitle', 'og:title', 'twitter:title'],
  date: [
    'pubdate',
    'publishdate',
    'article:published_time',
    'datepublished',
    'publish_time',
    'weibo: article:create_at',
    'date',
  ],
  source: ['contentsource', 'source', 'mediaid', 'og:site_name', 'sitename'],
  url: ['og:url'],
} as const;

/** A page as a draft: its readable body, one line a heading or paragraph, and what its head says. */
export function draftOfHtml(content: string): Draft {
  const document = parse(content);
  const metas = new Map<string, string>();
  let documentTitle: string | null = null;
  let canonical: string | null = null;
  const headings: string[] = [];
  let time: string | null = null;
  for (const node of descendants(document)) {
    if (!isElement(node)) continue;
    if (node.tagName === 'meta') keepMeta(node, metas);
    else if (node.tagName === 'title') documentTitle ??= inOneLine(textOf(node));
    else if (node.tagName === 'h1') headings.push(inOneLine(textOf(node)));
    else if (node.tagName === 'time') time ??= attribute(node, 'datetime');
    else if (node.tagName === 'link' && attribute(node, 'rel') === 'canonical') canonical ??= attribute(node, 'href');
  }
  const first = (names: readonly string[]) => names.map((name) => metas.get(name)).find((value) => value) ?? null;
  const heading = headings.filter((text) => text !== '');
  return {
    text: chooseBody(document),
    id: null,
    title: first(metaNames.title) ?? (heading.length === 1 ? heading[0]! : null) ?? withoutSite(documentTitle),
    date: first(metaNames.date) ?? time,
    source: first(metaNames.source),
    url: first(metaNames.url) ?? canonical,
  };
}

function keepMeta(node: DefaultTreeAdapterTypes.Element, metas: Map<string, string>): void {
  const name = (attribute(node, 'name') ?? attribute(node, 'property') ?? attribute(node, 'itemprop'))?.toLowerCase();
  const value = inOneLine(attribute(node, 'content') ?? '');
  if (name && value !== '' && !metas.has(name)) metas.set(name, value);
}

/** The page's title without the site's name behind it: 题目_频道_网站, 题目 - 网站. */
function withoutSite(title: string | null): string | null {
  return title?.split(/\s*(?:_|\||--|\s[-–—]\s)\s*/)[0] || null;
}

function inOneLine(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
