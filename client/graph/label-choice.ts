/** A label and where it would stand on the screen, in pixels. */
export interface LabelBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

const cell = 64;

/**
 * Which of the labels are drawn: in the order given, each that overlaps none before it. Labels come most important first,
 * so the important ones are whole and the others wait until one zooms in. Linear in the number of labels.
 */
export function chooseLabels(boxes: readonly LabelBox[]): boolean[] {
  const grid = new Map<number, LabelBox[]>();
  return boxes.map((box) => {
    const keys = cellsOf(box);
    if (keys.some((key) => grid.get(key)?.some((other) => overlap(box, other)))) return false;
    for (const key of keys) {
      const there = grid.get(key);
      if (there) there.push(box);
      else grid.set(key, [box]);
    }
    return true;
  });
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

function overlap(a: LabelBox, b: LabelBox): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
