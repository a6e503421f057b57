/** From how far away the picture is seen. Lines have a width in the graph's units for each, so that one can see them. */
export const distances = ['close', 'far', 'farther'] as const;

export type Distance = (typeof distances)[number];

/** How much thicker a line is from there, and its arrow is not: a thick line's arrow would hide what it points at. */
export const lineScale: { readonly [distance in Distance]: number } = { close: 1, far: 1.7, farther: 3 };

/** From how far away a picture is seen at this zoom, 1 being as large as life. */
export function distanceAt(zoom: number): Distance {
  if (zoom < 0.35) return 'farther';
  return zoom < 0.65 ? 'far' : 'close';
}
