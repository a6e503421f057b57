import type { StylesheetJson } from 'cytoscape';
import { distances, lineScale } from './line-width.ts';
import { type NodeKind, nodeKindNames, nodeKinds } from './node-kind.ts';

export type Scheme = 'light' | 'dark';

export const canvasColours = {
  light: { canvas: '#fbfaf8', ink: '#1d2430', muted: '#5c6572', edge: '#b5b0a5', accent: '#2b5a8f', border: '#ffffff' },
  dark: { canvas: '#13171c', ink: '#e6eaf0', muted: '#a3adba', edge: '#4c5664', accent: '#8db8e8', border: '#13171c' },
} as const;

/** Diameter of a node in the graph's units: its area grows with its relations. */
export function nodeSize(kind: NodeKind, degree: number): number {
  if (kind === 'statement') return 16;
  return Math.round(22 + Math.min(30, 5 * Math.sqrt(degree)));
}

/** How Cytoscape draws. Labels are not its business: the label layer draws only those that fit. */
export function canvasStyle(scheme: Scheme): StylesheetJson {
  const colours = canvasColours[scheme];
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'border-width': 1.5,
        'border-color': colours.border,
      },
    },
    ...nodeKindNames.map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: { 'background-color': nodeKinds[kind][scheme], shape: nodeKinds[kind].shape },
    })),
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': colours.edge,
        'curve-style': 'straight',
        'target-arrow-color': colours.edge,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.75,
      },
    },
    ...distances.slice(1).map((distance) => ({
      selector: `edge.${distance}`,
      style: { width: `data(${distance})`, 'arrow-scale': 0.75 / Math.sqrt(lineScale[distance]) },
    })),
    { selector: 'edge[?mutual]', style: { 'target-arrow-shape': 'none' } },
    { selector: 'edge[?inferred]', style: { 'line-style': 'dashed' } },
    // Cytoscape's own veil over what is pressed. Named only there: each property of every element costs at the first drawing.
    { selector: ':active', style: { 'overlay-opacity': 0 } },
    { selector: '.faded', style: { opacity: 0.16 } },
    {
      selector: 'edge.near',
      style: { 'line-color': colours.accent, 'target-arrow-color': colours.accent, 'z-index': 5 },
    },
    { selector: 'node.chosen', style: { 'border-color': colours.accent, 'border-width': 3, 'z-index': 10 } },
    { selector: 'node:selected', style: { 'border-color': colours.ink, 'border-width': 3 } },
    {
      selector: 'edge.chosen',
      style: {
        'line-color': colours.accent,
        'target-arrow-color': colours.accent,
        'underlay-color': colours.accent,
        'underlay-opacity': 0.22,
        'underlay-padding': 6,
        'z-index': 10,
      },
    },
  ] as StylesheetJson;
}
