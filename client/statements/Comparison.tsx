import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ComparedSpeaker, ComparisonResponse } from '../../graph/model/comparison.ts';
import { comparisonQuery, statementsQuery } from '../api/queries.ts';
import { Failure } from '../shared/Failure.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { NodeLink } from '../shared/NodeLink.tsx';
import { NodePicker } from '../shared/NodePicker.tsx';
import { Nothing } from '../shared/Nothing.tsx';
import { PagedList } from '../shared/PagedList.tsx';
import { ScrollRegion } from '../shared/ScrollRegion.tsx';
import { StatementCard } from '../shared/StatementCard.tsx';
import { Waiting } from '../shared/Waiting.tsx';
import { navigate, useView } from '../state/navigation.ts';
import { ComparedMonths } from './ComparedMonths.tsx';
import { ComparedSlogans } from './ComparedSlogans.tsx';
import classes from './Comparison.module.css';

const speakerKinds = 'person,organisation,group,document,program';

/** Two speakers side by side: what each said, the slogans that both or only one invoked, and when they spoke. */
export function Comparison() {
  const { t } = useTranslation();
  const one = useView((view) => view.one);
  const other = useView((view) => view.other);
  return (
    <ScrollRegion className={classes.region} label={t('statements.comparison')}>
      <div className={classes.pickers}>
        <NodePicker
          w={220}
          label={t('comparison.one')}
          kinds={speakerKinds}
          value={one}
          onChange={(id) => navigate({ one: id })}
        />
        <IconButton
          icon="swap"
          label={t('comparison.swap')}
          disabled={!one && !other}
          onClick={() => navigate({ one: other, other: one })}
        />
        <NodePicker
          w={220}
          label={t('comparison.other')}
          kinds={speakerKinds}
          value={other}
          onChange={(id) => navigate({ other: id })}
        />
      </div>
      {one && other ? <Compared one={one} other={other} /> : <Nothing title={t('comparison.choose')} />}
    </ScrollRegion>
  );
}

function Compared({ one, other }: { one: string; other: string }) {
  const found = useQuery(comparisonQuery(one, other));
  if (found.error) return <Failure error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Waiting />;
  return <Sides comparison={found.data} />;
}

function Sides({ comparison }: { comparison: ComparisonResponse }) {
  const { one, other, months, slogans, slogansTotal } = comparison;
  return (
    <>
      <div className={classes.sides}>
        <SpeakerHead speaker={one} side="one" />
        <SpeakerHead speaker={other} side="other" />
      </div>
      <ComparedMonths months={months} one={one.node} other={other.node} />
      <ComparedSlogans slogans={slogans} total={slogansTotal} one={one.node} other={other.node} />
      <div className={classes.sides}>
        <Said speaker={one} />
        <Said speaker={other} />
      </div>
    </>
  );
}

function SpeakerHead({ speaker, side }: { speaker: ComparedSpeaker; side: 'one' | 'other' }) {
  const { t } = useTranslation();
  const { node, statements, direct, first, last } = speaker;
  return (
    <header className={classes.speaker} data-side={side}>
      <NodeLink node={node} />
      <p>
        {t('statements.total', { count: statements })}
        {statements > 0 && ` · ${t('comparison.direct', { count: direct })}`}
        {first && last && ` · ${t('app.period', { from: first, to: last })}`}
      </p>
    </header>
  );
}

function Said({ speaker: { node } }: { speaker: ComparedSpeaker }) {
  const { t } = useTranslation();
  const found = useInfiniteQuery(statementsQuery({ speaker: node.id }));
  const statements = found.data?.pages.flatMap((page) => page.statements) ?? [];
  return (
    <section aria-label={node.name}>
      <PagedList found={found} shown={statements.length} nothing={<Nothing title={t('comparison.silent')} />}>
        {statements.map((statement) => (
          <StatementCard key={statement.id} statement={statement} withSpeaker={false} />
        ))}
      </PagedList>
    </section>
  );
}
