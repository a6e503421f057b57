import type { NodeSummary } from '../../graph/model/api.ts';
import { entityKinds } from '../../graph/model/entity-kind.ts';

export type NodeKind = NodeSummary['kind'];

/** A shape that both Cytoscape and the legend draw. */
export type NodeShape =
  | 'ellipse'
  | 'round-rectangle'
  | 'hexagon'
  | 'diamond'
  | 'pentagon'
  | 'tag'
  | 'triangle'
  | 'octagon'
  | 'barrel'
  | 'rectangle';

interface NodeKindRow {
  zh: string;
  en: string;
  /** Told apart by hue and lightness in all common forms of colour blindness, and by shape without any colour. */
  light: string;
  dark: string;
  shape: NodeShape;
}

/** How each kind of node is named and drawn, in the order of the legend. */
export const nodeKinds: { [kind in NodeKind]: NodeKindRow } = {
  person: { ...name('person'), light: '#2b6cb0', dark: '#6aa9e9', shape: 'ellipse' },
  organisation: { ...name('organisation'), light: '#c8553d', dark: '#ec8468', shape: 'round-rectangle' },
  program: { ...name('program'), light: '#1f8a70', dark: '#4fc3a1', shape: 'hexagon' },
  slogan: { ...name('slogan'), light: '#9c3f8c', dark: '#d582c6', shape: 'diamond' },
  venue: { ...name('venue'), light: '#4ba3d4', dark: '#8fd0f5', shape: 'pentagon' },
  document: { ...name('document'), light: '#8a7350', dark: '#c9ae82', shape: 'tag' },
  place: { ...name('place'), light: '#d69a16', dark: '#f0c458', shape: 'triangle' },
  group: { ...name('group'), light: '#5a50a8', dark: '#a39bf0', shape: 'octagon' },
  statement: { zh: '言论', en: 'Statement', light: '#74808f', dark: '#9aa7b8', shape: 'barrel' },
  article: { zh: '报道', en: 'Article', light: '#3d4653', dark: '#c3ccd8', shape: 'rectangle' },
};

export const nodeKindNames = Object.keys(nodeKinds) as NodeKind[];

export function isNodeKind(value: string): value is NodeKind {
  return Object.hasOwn(nodeKinds, value);
}

function name(kind: keyof typeof entityKinds): { zh: string; en: string } {
  return { zh: entityKinds[kind].zh, en: entityKinds[kind].en };
}
