import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EdgeSummary, NodeSummary, PathsResponse } from '../../graph/model/api.ts';
import { connectionsQuery, mostPaths, pathsAtOnce } from '../api/connections-query.ts';
import { partnerQuery } from '../api/queries.ts';
import { useKindNames } from '../i18n/names.ts';
import { Failure } from '../shared/Failure.tsx';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { NodeLink } from '../shared/NodeLink.tsx';
import { NodePicker } from '../shared/NodePicker.tsx';
import { Nothing } from '../shared/Nothing.tsx';
import { Waiting } from '../shared/Waiting.tsx';
import { connect, openEvidence, selectEdge } from '../state/actions.ts';
import { navigate, useView } from '../state/navigation.ts';
import classes from './Departments.module.css';
import { PeriodNote } from './PeriodNote.tsx';
import { RelationChips } from './RelationChips.tsx';
import { SharedWork } from './SharedWork.tsx';

const endKinds = 'organisation,person,program,venue,document,group,place';

/** Ends that can be connected at once: each pair of them is a search. */
const mostEnds = 5;

/** "Find connections": two or more ends, and the shortest paths between each two, each step with its sentence. */
export function Connections() {
  const { t } = useTranslation();
  const ends = useView((view) => view.ends);
  const via = useView((view) => view.via);
  const steps = useView((view) => view.steps);
  const fields = Array.from({ length: Math.max(2, ends.length) }, (_field, index) => ends[index] ?? '');
  const chosen = [...new Set(fields.filter(Boolean))];
  const complete = chosen.length > 1;
  const set = (next: string[], kinds = via) => {
    const distinct = [...new Set(next.filter(Boolean))];
    if (distinct.length > 1 && !next.includes('')) connect(distinct, kinds);
    else navigate({ ends: next, via: kinds });
  };
  const inGraph = steps.some((step) => step.kind === 'paths' && step.ends.join() === chosen.join());
  return (
    <section className={classes.half} aria-label={t('departments.connections')}>
      <div className={classes.ends}>
        {fields.map((end, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a field is its place; the next to be filled in begins anew, with the focus
          <span key={`${index} ${isNext(index)}`} className={classes.end}>
            <NodePicker
              w="min(100%, 220px)"
              label={endLabel(index)}
              placeholder={t('departments.choosePlaceholder')}
              kinds={endKinds}
              value={end || null}
              onChange={(id) =>
                set(id === null && fields.length > 2 ? fields.toSpliced(index, 1) : fields.with(index, id ?? ''))
              }
              autoFocus={isNext(index)}
            />
          </span>
        ))}
        {complete && fields.length < mostEnds && !fields.includes('') && (
          <IconButton
            icon="plus"
            label={t('departments.another')}
            onClick={() => navigate({ ends: [...fields, ''] })}
          />
        )}
        {complete && !inGraph && (
          <Button size="xs" variant="light" onClick={() => connect(chosen, via)}>
            {t('departments.showInGraph')}
          </Button>
        )}
      </div>
      {complete ? (
        <>
          <RelationChips chosen={via} onChange={(kinds) => set(fields, kinds)} />
          <PeriodNote />
          <Found key={chosen.join()} ends={chosen} />
        </>
      ) : (
        <Nothing title={t('departments.ends')} />
      )}
    </section>
  );

  function isNext(index: number): boolean {
    return index > 0 && fields[index] === '' && fields[index - 1] !== '';
  }

  function endLabel(index: number): string {
    return index === 0 ? t('departments.first') : index === 1 ? t('departments.second') : t('departments.further');
  }
}

function Found({ ends }: { ends: readonly string[] }) {
  const { t } = useTranslation();
  const via = useView((view) => view.via);
  const period = useView((view) => view.period);
  const [most, setMost] = useState(pathsAtOnce);
  const found = useQuery({ ...connectionsQuery(ends, via, period, most), placeholderData: keepPreviousData });
  if (found.error) return <Failure error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Waiting />;
  const { connections, nodes, edges } = found.data;
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const edgeById = new Map(edges.map((edge) => [edge.id, edge]));
  return connections.map(({ from, to, paths }) => (
    <section key={`${from} ${to}`} className={classes.pair}>
      {connections.length > 1 && (
        <h3 className={classes.pairName}>
          {nodeById.get(from)?.name} — {nodeById.get(to)?.name}
        </h3>
      )}
      <RanTogether one={nodeById.get(from)} other={nodeById.get(to)} />
      <p className={classes.quiet}>
        {paths.length === 0
          ? t(via.length > 0 || period.since || period.until ? 'departments.noneFiltered' : 'departments.none')
          : t('departments.paths', { count: paths.length })}
      </p>
      <ol className={classes.paths}>
        {paths.map((path) => (
          <li key={path.edges.join()} className={classes.path}>
            <div className={classes.steps}>{t('departments.steps', { count: path.edges.length })}</div>
            <Path path={path} nodeById={nodeById} edgeById={edgeById} />
          </li>
        ))}
      </ol>
      {paths.length >= pathsAtOnce && most < mostPaths && (
        <Button size="compact-sm" variant="subtle" loading={found.isFetching} onClick={() => setMost(mostPaths)}>
          {t('departments.morePaths', { count: mostPaths })}
        </Button>
      )}
    </section>
  ));
}

/** What two bodies ran together, which their shortest connection may well pass over; nothing where that is nothing. */
function RanTogether({ one, other }: { one: NodeSummary | undefined; other: NodeSummary | undefined }) {
  const { t } = useTranslation();
  const period = useView((view) => view.period);
  const bodies = one?.kind === 'organisation' && other?.kind === 'organisation';
  const found = useQuery({ ...partnerQuery(one?.id ?? '', other?.id ?? '', period), enabled: bodies });
  if (!bodies || !found.data) return null;
  return (
    <section className={classes.together} aria-label={t('partners.together')}>
      <h4>{t('partners.togetherCount', { count: found.data.sharedTotal })}</h4>
      <SharedWork body={one.id} partner={found.data} />
    </section>
  );
}

interface PathProps {
  path: PathsResponse['paths'][number];
  nodeById: ReadonlyMap<string, NodeSummary>;
  edgeById: ReadonlyMap<string, EdgeSummary>;
}

function Path({ path, nodeById, edgeById }: PathProps) {
  return (
    <ol className={classes.walk}>
      {path.nodes.map((id, index) => {
        const node = nodeById.get(id);
        const edge = edgeById.get(path.edges[index] ?? '');
        return (
          <li key={id}>
            {node && <NodeLink node={node} />}
            {edge && <PathStep edge={edge} forward={edge.source === id} />}
          </li>
        );
      })}
    </ol>
  );
}

function PathStep({ edge, forward }: { edge: EdgeSummary; forward: boolean }) {
  const { t } = useTranslation();
  const names = useKindNames();
  const position = edge.properties.position;
  return (
    <button
      type="button"
      className={classes.step}
      title={t('inspector.openSentence')}
      onClick={() => {
        selectEdge(edge.id);
        openEvidence(edge.evidence);
      }}
    >
      <span className={classes.stepKind}>
        <Icon name={forward ? 'down' : 'up'} size={12} /> {names.relation(edge.kind)}
        {typeof position === 'string' && ` · ${position}`}
        {edge.by === 'inferred' && <em title={t('inspector.inferredHint')}>{t('inspector.inferred')}</em>}
      </span>
      <span className={classes.stepSentence}>{edge.evidence.sentence}</span>
    </button>
  );
}
