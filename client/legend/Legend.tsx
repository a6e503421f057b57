import { Button, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RelationKind } from '../../graph/model/relation-kind.ts';
import { relationKinds } from '../../graph/model/relation-kind.ts';
import { type NodeKind, nodeKindNames } from '../graph/node-kind.ts';
import { useCanvasContent } from '../graph/use-canvas-content.ts';
import { useKindNames } from '../i18n/names.ts';
import { Icon } from '../shared/Icon.tsx';
import { KindMark } from '../shared/KindMark.tsx';
import { navigate, useView } from '../state/navigation.ts';
import { emptyView } from '../state/view.ts';
import classes from './Legend.module.css';
import { PeriodFilter } from './PeriodFilter.tsx';

/** Kinds and relations on the canvas with their counts: a click hides or shows one, `only` hides all others. */
export function Legend() {
  const { t } = useTranslation();
  const names = useKindNames();
  const { content, pending } = useCanvasContent();
  const hiddenKinds = useView((view) => view.hiddenKinds);
  const hiddenRelations = useView((view) => view.hiddenRelations);
  const period = useView((view) => view.period);
  const kinds = nodeKindNames.filter((kind) => content.kindCounts.has(kind));
  const relations = (Object.keys(relationKinds) as RelationKind[])
    .filter((kind) => content.relationCounts.has(kind))
    .sort((a, b) => content.relationCounts.get(b)! - content.relationCounts.get(a)!);
  const edges = content.bundles.reduce((sum, { count }) => sum + count, 0);
  const filtered = hiddenKinds.length + hiddenRelations.length > 0 || period.since !== null || period.until !== null;
  if (kinds.length === 0 && !filtered) {
    return (
      <Text size="sm" c="dimmed">
        {t(pending ? 'app.loading' : 'legend.empty')}
      </Text>
    );
  }
  return (
    <div className={classes.legend}>
      <h2 className={classes.title}>{t('legend.kinds')}</h2>
      <ul className={classes.list}>
        {kinds.map((kind) => (
          <Row
            key={kind}
            name={names.node(kind)}
            mark={<KindMark kind={kind} size={14} />}
            count={content.kindCounts.get(kind)!}
            hidden={hiddenKinds.includes(kind)}
            toggle={() => navigate({ hiddenKinds: toggled(hiddenKinds, kind) })}
            only={() => navigate({ hiddenKinds: kinds.filter((other: NodeKind) => other !== kind) })}
          />
        ))}
      </ul>
      {relations.length > 0 && <h2 className={classes.title}>{t('legend.relations')}</h2>}
      <ul className={classes.list}>
        {relations.map((kind) => (
          <Row
            key={kind}
            name={names.relation(kind)}
            mark={<span className={classes.line} />}
            count={content.relationCounts.get(kind)!}
            hidden={hiddenRelations.includes(kind)}
            toggle={() => navigate({ hiddenRelations: toggled(hiddenRelations, kind) })}
            only={() => navigate({ hiddenRelations: relations.filter((other) => other !== kind) })}
          />
        ))}
      </ul>
      <PeriodFilter />
      {filtered && (
        <Button
          size="compact-sm"
          variant="light"
          fullWidth
          onClick={() => navigate({ hiddenKinds: [], hiddenRelations: [], period: emptyView.period })}
        >
          {t('legend.all')}
        </Button>
      )}
      <p className={classes.summary}>
        {t('legend.nodes', { count: content.nodes.length })} · {t('legend.edges', { count: edges })}
        {content.hiddenNodes > 0 && (
          <>
            <br />
            {t('legend.hidden', { count: content.hiddenNodes })}
          </>
        )}
      </p>
    </div>
  );
}

interface RowProps {
  name: string;
  mark: React.ReactNode;
  count: number;
  hidden: boolean;
  toggle(): void;
  only(): void;
}

function Row({ name, mark, count, hidden, toggle, only }: RowProps) {
  const { t } = useTranslation();
  return (
    <li className={classes.row} data-hidden={hidden || undefined}>
      <UnstyledButton
        className={classes.toggle}
        onClick={toggle}
        aria-pressed={!hidden}
        title={t(hidden ? 'legend.showKind' : 'legend.hideKind', { name })}
      >
        <span className={classes.mark}>{mark}</span>
        <span className={classes.name}>{name}</span>
        {hidden && <Icon name="eyeOff" size={13} />}
        <span className={classes.count}>{count}</span>
      </UnstyledButton>
      <UnstyledButton className={classes.only} onClick={only} aria-label={`${t('legend.only')} ${name}`}>
        {t('legend.only')}
      </UnstyledButton>
    </li>
  );
}

function toggled<T>(values: readonly T[], value: T): T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
