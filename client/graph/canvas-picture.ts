import type { Core } from 'cytoscape';
import { canvasColours } from './canvas-style.ts';
import type { LabelLayer } from './label-layer.ts';

/** Pixels of the picture to one of the screen. */
const scale = 2;

/** What is seen of the graph, names included, as a PNG. */
export async function canvasPicture(cy: Core, labels: LabelLayer): Promise<Blob> {
  const image = new Image();
  image.src = cy.png({ scale, full: false, bg: canvasColours[labels.scheme].canvas });
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser cannot draw on a canvas');
  context.drawImage(image, 0, 0);
  labels.drawOn(context, image.width / cy.width());
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large for this browser'))));
  });
}
