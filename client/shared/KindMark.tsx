import { type NodeKind, nodeKinds } from '../graph/node-kind.ts';
import { nodeOutlines } from '../graph/node-outline.ts';
import { kindColour } from '../theme.ts';

/** A kind's shape in its colour. Decoration: the kind's name stands beside it or in its `title`. */
export function KindMark({ kind, size = 13, title }: { kind: NodeKind; size?: number; title?: string }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      role={title ? 'img' : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
      style={{ flex: 'none' }}
    >
      <path d={nodeOutlines[nodeKinds[kind].shape]} fill={kindColour(kind)} />
    </svg>
  );
}
