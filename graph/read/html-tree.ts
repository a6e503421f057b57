import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Elements that hold no text of the article: code, controls, and what stands around it on every page. */
const dropped = new Set(
  'script style noscript template head nav footer aside form button select textarea iframe object svg canvas video audio map'.split(
    ' ',
  ),
);

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? null;
}

export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** Whether a reader of the page would not see the element as part of the article. */
export function isDropped(element: HtmlElement): boolean {
  if (dropped.has(element.tagName)) return true;
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true;
  return /display\s*:\s*none/i.test(attribute(element, 'style') ?? '');
}

/** A node and all below it in document order. A stack and no recursion: pages may be nested as deep as they like. */
export function* descendants(root: HtmlNode): Generator<HtmlNode> {
  const stack: HtmlNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    const children = childrenOf(node);
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
  }
}

export function textOf(root: HtmlNode): string {
  let text = '';
  for (const node of descendants(root)) if ('value' in node && node.nodeName === '#text') text += node.value;
  return text;
}
