/** A label and where it would stand on the screen, in pixels. */
export interface LabelBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

const cell = 64;

/** A label with the places where it may stand, the best first. */
export interface LabelCandidate {
  places: readonly LabelBox[];
  /** It is drawn even where it covers an obstacle. */
  insists: boolean;
}

/**
 * Where each label is drawn, or null where it is not: in the order given, each in its first place that overlaps none
 * before it, nor any of the `obstacles`; one that insists and has no such place stands where it covers least of them. Labels
 * come most important first, so the important ones are whole and the others wait until one zooms in. Linear in the number
 * of labels.
 */
export function chooseLabels(labels: readonly LabelCandidate[], obstacles: readonly LabelBox[]): (LabelBox | null)[] {
  const taken = new Grid();
  const blocked = new Grid();
  for (const box of obstacles) blocked.add(box);
  return labels.map(({ places, insists }) => {
    const free = places.filter((box) => !taken.touches(box));
    const place = free.find((box) => !blocked.touches(box)) ?? (insists ? leastCovering(free, blocked) : undefined);
    if (!place) return null;
    taken.add(place);
    return place;
  });
}

/** The place that hides least; the first of those that hide the same. */
function leastCovering(places: readonly LabelBox[], obstacles: Grid): LabelBox | undefined {
  const hidden = places.map((place) => obstacles.shared(place));
  return places[hidden.indexOf(Math.min(...hidden))];
}

/** Boxes by the squares of the screen they reach into. */
class Grid {
  readonly #cells = new Map<number, LabelBox[]>();

  add(box: LabelBox): void {
    for (const key of cellsOf(box)) {
      const there = this.#cells.get(key);
      if (there) there.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  touches(box: LabelBox): boolean {
    return cellsOf(box).some((key) => this.#cells.get(key)?.some((other) => overlap(box, other)));
  }

  /** How much of the boxes in the grid lies under this one, in square pixels. */
  shared(box: LabelBox): number {
    const near = new Set(cellsOf(box).flatMap((key) => this.#cells.get(key) ?? []));
    return [...near].reduce((sum, other) => sum + sharedArea(box, other), 0);
  }
}

function cellsOf(box: LabelBox): number[] {
  const keys: number[] = [];
  for (let x = Math.floor(box.left / cell); x <= Math.floor((box.left + box.width) / cell); x++) {
    for (let y = Math.floor(box.top / cell); y <= Math.floor((box.top + box.height) / cell); y++) {
      keys.push(x * 100_003 + y);
    }
  }
  return keys;
}

function sharedArea(a: LabelBox, b: LabelBox): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Whether two boxes share any area. */
export function overlap(a: LabelBox, b: LabelBox): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
