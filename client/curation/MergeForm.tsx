import { Radio, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeSummary } from '../../graph/model/api.ts';
import { entityQuery } from '../api/queries.ts';
import { NodePicker } from '../shared/NodePicker.tsx';
import classes from './Curation.module.css';
import { DecisionFields } from './DecisionFields.tsx';
import { EntityCard } from './EntityCard.tsx';

/** Two nodes that are one: which they are, and which name stays. */
export function MergeForm({ one, other: chosen }: { one: NodeSummary; other: NodeSummary | null }) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState<string | null>(chosen?.id ?? null);
  const found = useQuery({ ...entityQuery(picked ?? ''), enabled: picked !== null });
  const other = found.data?.node ?? null;
  const names = [...new Set([one.name, ...(other ? [other.name] : [])])];
  const [wanted, setWanted] = useState<string | null>(null);
  const name = wanted !== null && names.includes(wanted) ? wanted : moreSeen(one, other).name;
  const ready = other !== null && other.kind === one.kind;
  return (
    <DecisionFields
      decision={ready ? { kind: 'merge', entities: [one.id, other.id], ...(names.length > 1 && { name }) } : null}
      action={t('curation.merge')}
    >
      {!chosen && (
        <NodePicker
          size="sm"
          label={t('curation.mergeWith', { name: one.name })}
          placeholder={t('search.placeholder')}
          kinds={one.kind}
          except={one.id}
          value={picked}
          onChange={setPicked}
          autoFocus
        />
      )}
      {other && (
        <>
          <div className={classes.sides}>
            <EntityCard node={one} />
            <EntityCard node={other} />
          </div>
          {names.length > 1 && (
            <Radio.Group mt="md" label={t('curation.whichName')} value={name} onChange={setWanted}>
              <Stack gap={6} mt={6}>
                {names.map((each) => (
                  <Radio key={each} value={each} label={each} size="sm" />
                ))}
              </Stack>
            </Radio.Group>
          )}
        </>
      )}
    </DecisionFields>
  );
}

/** The name in more articles is likelier the one to keep. */
function moreSeen(one: NodeSummary, other: NodeSummary | null): NodeSummary {
  return other && other.articles > one.articles ? other : one;
}
