import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useKindNames } from '../i18n/names.ts';
import { NodeLink } from '../shared/NodeLink.tsx';
import { ScrollRegion } from '../shared/ScrollRegion.tsx';
import { useView } from '../state/navigation.ts';
import { type CanvasContent, neighboursShown } from './canvas-content.ts';
import classes from './GraphView.module.css';

/** The canvas in rows, best connected first: for screen readers, for reading, for copying. */
export function GraphTable({ content }: { content: CanvasContent }) {
  const { t } = useTranslation();
  const names = useKindNames();
  const selected = useView((view) => view.selection?.id);
  const byId = new Map(content.nodes.map((node) => [node.id, node]));
  const rows = content.nodes.toSorted((a, b) => b.degree - a.degree);
  return (
    <ScrollRegion className={classes.table} label={t('graph.table')}>
      <Table stickyHeader highlightOnHover fz="sm" verticalSpacing={5}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('graph.node')}</Table.Th>
            <Table.Th>{t('graph.kind')}</Table.Th>
            <Table.Th ta="right" style={{ whiteSpace: 'nowrap' }}>
              {t('graph.connections')}
            </Table.Th>
            <Table.Th>{t('graph.neighbours')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((node) => (
            <Table.Tr key={node.id} {...(node.id === selected ? { bg: 'var(--tifa-lit-soft)' } : {})}>
              <Table.Td miw={160}>
                <NodeLink node={node} />
              </Table.Td>
              <Table.Td c="dimmed" style={{ whiteSpace: 'nowrap' }}>
                {names.node(node.kind)}
              </Table.Td>
              <Table.Td ta="right">{node.degree}</Table.Td>
              <Table.Td>
                <span style={{ display: 'flex', flexWrap: 'wrap', columnGap: 14 }}>
                  {neighboursShown(content, node.id).map((id) => (
                    <NodeLink key={id} node={byId.get(id)!} />
                  ))}
                </span>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}
