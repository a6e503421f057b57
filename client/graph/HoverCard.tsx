import { useTranslation } from 'react-i18next';
import { useKindNames } from '../i18n/names.ts';
import type { CanvasContent } from './canvas-content.ts';
import classes from './GraphView.module.css';
import { strongestEdge } from './strongest-edge.ts';

export interface HoverTarget {
  id: string;
  x: number;
  y: number;
}

interface HoverCardProps {
  target: HoverTarget;
  content: CanvasContent;
  /** The graph's size in pixels. */
  room: { width: number; height: number };
}

/** What is under the pointer: a node's whole name, or a line's ends, with the sentence that tells most. */
export function HoverCard({ target, content, room }: HoverCardProps) {
  const { t } = useTranslation();
  const names = useKindNames();
  const node = content.nodes.find(({ id }) => id === target.id);
  const bundle = content.bundles.find(({ id }) => id === target.id);
  if (!node && !bundle) return null;
  const nameOf = (id: string) => content.nodes.find((each) => each.id === id)?.name ?? '';
  // On the side of the pointer that has more room.
  const style = {
    maxWidth: Math.min(300, Math.max(target.x, room.width - target.x) - 24),
    ...(target.x > room.width / 2 ? { right: room.width - target.x + 16 } : { left: target.x + 16 }),
    ...(target.y > room.height / 2 ? { bottom: room.height - target.y + 16 } : { top: target.y + 16 }),
  };
  if (node) {
    const strongest = strongestEdge(content, node.id);
    return (
      <div className={classes.hover} style={style} aria-hidden="true">
        <div className={classes.hoverName}>{node.name}</div>
        <div>
          {names.subtype(node.subtype) ?? names.node(node.kind)} · {t('search.degree', { count: node.degree })}
        </div>
        {strongest && <div className={classes.hoverSentence}>{strongest.evidence.sentence}</div>}
        {strongest?.evidence.date && <div className={classes.hoverDate}>{strongest.evidence.date}</div>}
      </div>
    );
  }
  const { edges, count, isLeast } = bundle!;
  const edge = edges[0]!;
  return (
    <div className={classes.hover} style={style} aria-hidden="true">
      <strong>
        {nameOf(edge.source)} — {names.relation(edge.kind)} → {nameOf(edge.target)}
      </strong>
      <div className={classes.hoverSentence}>{edge.evidence.sentence}</div>
      {(count > 1 || isLeast) && <div>{t(isLeast ? 'graph.leastAssertions' : 'graph.assertions', { count })}</div>}
    </div>
  );
}
