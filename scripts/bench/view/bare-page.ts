import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** A node or line as it is drawn: what a page needs to draw the same with nothing but Cytoscape. */
export interface DrawnElement {
  data: { id: string; source?: string; target?: string; label: string; size: number; colour: string; shape: string };
  position?: { x: number; y: number };
}

const style = [
  {
    selector: 'node',
    style: {
      width: 'data(size)',
      height: 'data(size)',
      'background-color': 'data(colour)',
      shape: 'data(shape)',
      label: 'data(label)',
      'text-wrap': 'wrap',
      'text-valign': 'bottom',
      'font-size': 12,
    },
  },
  {
    selector: 'edge',
    style: {
      width: 'data(size)',
      'curve-style': 'straight',
      'target-arrow-shape': 'triangle',
      'line-color': '#b5b0a5',
    },
  },
];

/** A page that draws these elements where they stand and does nothing else. */
export async function barePage(elements: readonly DrawnElement[]): Promise<string> {
  const library = await readFile(createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js'), 'utf8');
  const options = JSON.stringify({ elements, style, layout: { name: 'preset', fit: true, padding: 40 } });
  return `<!doctype html><meta charset="utf-8"><style>html,body,#graph{margin:0;height:100%}</style><div id="graph"></div>
<script>${library}</script>
<script>window.cy = cytoscape({ container: document.getElementById('graph'), ...${options.replaceAll('<', '\\u003c')} })</script>`;
}
