import { type PointerEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './GraphView.module.css';
import type { GraphCanvas } from './graph-canvas.ts';
import type { Point } from './layout-request.ts';

/** Pixels that the pointer moves before the outline takes another point. */
const step = 4;

/** Over the graph while an outline is drawn around nodes, by mouse, pen or finger; `end` once it is closed or given up. */
export function Lasso({ canvas, end }: { canvas: GraphCanvas; end(): void }) {
  const { t } = useTranslation();
  const [outline, setOutline] = useState<Point[]>([]);
  const at = ({ currentTarget, clientX, clientY }: PointerEvent): Point => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const begin = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setOutline([at(event)]);
  };
  const extend = (event: PointerEvent) => {
    const last = outline.at(-1);
    const next = at(event);
    if (last && Math.hypot(next.x - last.x, next.y - last.y) >= step) setOutline([...outline, next]);
  };
  const close = () => {
    if (outline.length > 2) canvas.gather(outline);
    end();
  };
  return (
    <>
      <svg
        className={classes.lasso}
        aria-hidden="true"
        onPointerDown={begin}
        onPointerMove={extend}
        onPointerUp={close}
        onPointerCancel={end}
      >
        <polygon points={outline.map(({ x, y }) => `${x},${y}`).join(' ')} />
      </svg>
      <div className={classes.corner} role="status">
        {t('graph.lassoHint')}
      </div>
    </>
  );
}
