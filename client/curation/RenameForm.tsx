import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeSummary } from '../../graph/model/api.ts';
import { DecisionFields } from './DecisionFields.tsx';

/** Another name for an entity. The old one stays an alias, so that it still finds it. */
export function RenameForm({ entity }: { entity: NodeSummary }) {
  const { t } = useTranslation();
  const [name, setName] = useState(entity.name);
  const wanted = name.trim();
  const changed = wanted !== '' && wanted !== entity.name;
  return (
    <DecisionFields
      decision={changed ? { kind: 'rename', entities: [entity.id], name: wanted } : null}
      action={t('curation.rename')}
    >
      <TextInput
        data-autofocus
        label={t('curation.newName')}
        description={t('curation.renameHint')}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </DecisionFields>
  );
}
