import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { highlightsQuery } from '../api/queries.ts';
import { Failure } from '../shared/Failure.tsx';
import { Icon } from '../shared/Icon.tsx';
import { NodePicker } from '../shared/NodePicker.tsx';
import { NothingYet } from '../shared/NothingYet.tsx';
import { Waiting } from '../shared/Waiting.tsx';
import { showHierarchyGraph } from '../state/actions.ts';
import { navigate, useView } from '../state/navigation.ts';
import { type Aspect, aspects } from '../state/view.ts';
import classes from './Departments.module.css';
import { Hierarchy } from './Hierarchy.tsx';
import { OtherBodies } from './OtherBodies.tsx';
import { Partners } from './Partners.tsx';
import { Tenures } from './Tenures.tsx';

/** One body: its place among the bodies, who held its posts, or what it ran with whom. Before one is chosen, the best connected. */
export function Body() {
  const { t } = useTranslation();
  const chosen = useView((view) => view.body);
  const aspect = useView((view) => view.aspect);
  const highlights = useQuery(highlightsQuery);
  const body = chosen ?? highlights.data?.bodies[0]?.node.id ?? null;
  return (
    <section className={classes.half} aria-label={t(`departments.${aspect}`)}>
      <div className={classes.controls}>
        <NodePicker
          w="min(100%, 260px)"
          label={t('departments.choose')}
          placeholder={t('departments.choosePlaceholder')}
          kinds="organisation,place"
          value={body}
          onChange={(id) => navigate({ body: id })}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('departments.aspect')}
          value={aspect}
          onChange={(value) => navigate({ aspect: value as Aspect })}
          data={aspects.map((value) => ({ value, label: t(`departments.${value}`) }))}
        />
        {body !== null && aspect === 'hierarchy' && (
          <Button
            size="xs"
            variant="subtle"
            leftSection={<Icon name="tree" size={14} />}
            onClick={() => showHierarchyGraph(body)}
          >
            {t('departments.asGraph')}
          </Button>
        )}
      </div>
      {body !== null ? (
        <AspectOf key={body} body={body} aspect={aspect} />
      ) : highlights.error ? (
        <Failure error={highlights.error} retry={() => void highlights.refetch()} />
      ) : highlights.data ? (
        <NothingYet title={t('departments.noBodies')} />
      ) : (
        <Waiting />
      )}
      <OtherBodies shown={body} />
    </section>
  );
}

function AspectOf({ body, aspect }: { body: string; aspect: Aspect }) {
  if (aspect === 'holders') return <Tenures body={body} />;
  if (aspect === 'partners') return <Partners body={body} />;
  return <Hierarchy body={body} />;
}
