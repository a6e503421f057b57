import type { NodeShape } from './node-kind.ts';

/** The outlines that Cytoscape draws, on a grid of 20, so that a legend, a list and a saved picture look like the graph. */
export const nodeOutlines: { [shape in NodeShape]: string } = {
  ellipse: 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16z',
  'round-rectangle':
    'M5 3h10a2.5 2.5 0 0 1 2.5 2.5v9A2.5 2.5 0 0 1 15 17H5a2.5 2.5 0 0 1-2.5-2.5v-9A2.5 2.5 0 0 1 5 3z',
  hexagon: 'M5.5 2.5h9L19 10l-4.5 7.5h-9L1 10z',
  diamond: 'M10 1l9 9-9 9-9-9z',
  pentagon: 'M10 1.5l8.5 6.3L15.3 18H4.7L1.5 7.8z',
  tag: 'M2 3.5h12L19 10l-5 6.5H2z',
  triangle: 'M10 2l8.5 15.5h-17z',
  octagon: 'M6.5 2h7L18 6.5v7L13.5 18h-7L2 13.5v-7z',
  barrel: 'M3 4.5q7-3 14 0v11q-7 3-14 0z',
  rectangle: 'M2.5 3.5h15v13h-15z',
};
