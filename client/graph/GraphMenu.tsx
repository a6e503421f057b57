import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../shared/Icon.tsx';
import { collapse, connectFrom, expand, hideNodes, keepOnly, showHierarchyGraph } from '../state/actions.ts';
import { expandBy } from '../state/step.ts';
import { type CanvasContent, neighboursShown } from './canvas-content.ts';
import { ExpandBy } from './ExpandBy.tsx';
import type { GraphCanvas } from './graph-canvas.ts';

export interface MenuTarget {
  node: string;
  x: number;
  y: number;
}

interface GraphMenuProps {
  target: MenuTarget;
  content: CanvasContent;
  canvas: GraphCanvas;
  close(): void;
}

/** The menu of one node, where the pointer asked for it. */
export function GraphMenu({ target, content, canvas, close }: GraphMenuProps) {
  const { t } = useTranslation();
  const { node } = target;
  const pinned = canvas.isPinned(node);
  const expansion = content.expansions.find(({ id }) => id === node);
  const rest = expansion ? expansion.total - expansion.shown : undefined;
  const kind = content.nodes.find(({ id }) => id === node)?.kind;
  return (
    <Menu opened onChange={(opened) => !opened && close()} position="bottom-start" shadow="md" width={220} trapFocus>
      <Menu.Target>
        <div style={{ position: 'absolute', left: target.x, top: target.y, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown>
        {rest !== 0 && (
          <Menu.Item leftSection={<Icon name="expand" size={15} />} onClick={() => expand(node)}>
            {rest === undefined
              ? t('graph.expand')
              : t('graph.expandMore', { count: Math.min(rest, expandBy), total: expansion?.total })}
          </Menu.Item>
        )}
        {expansion && (
          <Menu.Item leftSection={<Icon name="minus" size={15} />} onClick={() => collapse(node)}>
            {t('graph.collapse')}
          </Menu.Item>
        )}
        {kind !== 'statement' && kind !== 'article' && <ExpandBy entity={node} />}
        {kind !== 'statement' && kind !== 'article' && (
          <Menu.Item leftSection={<Icon name="connect" size={15} />} onClick={() => connectFrom(node)}>
            {t('inspector.connect')}
          </Menu.Item>
        )}
        {kind === 'organisation' && (
          <Menu.Item leftSection={<Icon name="tree" size={15} />} onClick={() => showHierarchyGraph(node)}>
            {t('graph.hierarchy')}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="pin" size={15} />} onClick={() => canvas.setPinned(node, !pinned)}>
          {t(pinned ? 'graph.unpin' : 'graph.pin')}
        </Menu.Item>
        <Menu.Item
          leftSection={<Icon name="focus" size={15} />}
          onClick={() => keepOnly([node, ...neighboursShown(content, node)])}
        >
          {t('graph.keep')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="eyeOff" size={15} />} onClick={() => hideNodes([node])}>
          {t('graph.hide')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
