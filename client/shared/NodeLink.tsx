import { UnstyledButton } from '@mantine/core';
import type { NodeSummary } from '../../graph/model/api.ts';
import { useKindNames } from '../i18n/names.ts';
import { selectNode } from '../state/actions.ts';
import { useTransient } from '../state/transient.ts';
import { KindMark } from './KindMark.tsx';
import classes from './NodeLink.module.css';

/** A node's name with its mark: a click selects it, the pointer over it shows it in the graph. */
export function NodeLink({ node, onClick }: { node: NodeSummary; onClick?: () => void }) {
  const names = useKindNames();
  return (
    <UnstyledButton
      className={classes.link}
      onClick={onClick ?? (() => selectNode(node.id))}
      onPointerEnter={() => useTransient.setState({ hovered: node.id })}
      onPointerLeave={() => useTransient.setState({ hovered: null })}
      title={`${names.node(node.kind)} · ${node.name}`}
    >
      <KindMark kind={node.kind} size={11} />
      <span className={classes.name}>{node.name}</span>
    </UnstyledButton>
  );
}
