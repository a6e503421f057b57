import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** Parses XML strictly: whatever a reader would refuse is an error. */
export function parseXml(text: string): Document {
  const parser = new DOMParser({
    onError(level, message) {
      // It warns of �, which is what an export writes for what XML cannot.
      if (level !== 'warning') throw new Error(`${level}: ${message}`);
    },
  });
  return parser.parseFromString(text, 'application/xml');
}

/** The elements of a name in a namespace, in document order. */
export function elements(inside: Document | Element, namespace: string, name: string): Element[] {
  return [...inside.getElementsByTagNameNS(namespace, name)];
}

export function children(of: Element): Element[] {
  return [...of.childNodes].filter((node): node is Element => node.nodeType === 1);
}

/** The value of an attribute that must be there. */
export function attribute(of: Element, name: string): string {
  const value = of.getAttribute(name);
  if (value === null) throw new Error(`${of.tagName} has no ${name}`);
  return value;
}
