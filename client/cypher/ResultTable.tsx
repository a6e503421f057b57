import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { selectEdge, selectNode } from '../state/actions.ts';
import classes from './Cypher.module.css';

const pageRows = 100;

/** The rows. A node or a relationship in them can be clicked, as in the graph. */
export function ResultTable({ columns, rows }: { columns: readonly string[]; rows: readonly (readonly unknown[])[] }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(pageRows);
  return (
    <>
      <Table stickyHeader highlightOnHover fz="sm" verticalSpacing={5} className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column}>{column}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.slice(0, shown).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity and never change
            <Table.Tr key={index}>
              {row.map((value, column) => (
                <Table.Td key={columns[column]} className={cellClass(value)}>
                  <Value value={value} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {shown < rows.length && (
        <Button size="compact-sm" variant="subtle" m="xs" onClick={() => setShown(shown + pageRows)}>
          {t('app.moreOf', { shown, total: rows.length })}
        </Button>
      )}
    </>
  );
}

/** Up to this many characters stay on one line, a date for one; beyond the other a column is wide enough to read in. */
const short = 10;
const long = 40;

function cellClass(value: unknown): string | undefined {
  if (typeof value === 'number') return classes.number;
  if (typeof value !== 'string') return undefined;
  if (value.length <= short) return classes.short;
  return value.length > long ? classes.long : undefined;
}

interface Element {
  labels?: string[];
  type?: string;
  properties: { [name: string]: unknown };
}

function Value({ value }: { value: unknown }) {
  if (value === null) return <span className={classes.null}>null</span>;
  if (isElement(value)) {
    const { labels, type, properties } = value;
    const id = typeof properties.id === 'string' ? properties.id : null;
    const name = String(properties.name ?? properties.text ?? properties.title ?? type ?? id ?? '');
    const kind = labels ? labels.filter((label) => label !== 'Entity').join(' ') : type;
    return (
      <button
        type="button"
        className={classes.element}
        onClick={() => id && (labels ? selectNode(id) : selectEdge(id))}
        title={JSON.stringify(properties, null, 1).slice(0, 1500)}
      >
        {name} <span className={classes.null}>{kind}</span>
      </button>
    );
  }
  if (typeof value === 'object') return <code>{JSON.stringify(value)}</code>;
  return String(value);
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'properties' in value && ('labels' in value || 'type' in value);
}
