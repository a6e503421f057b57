import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EdgeSummary, NodeSummary, PathsResponse } from '../../graph/model/api.ts';
import { pathsQuery } from '../api/queries.ts';
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

const ends = 'organisation,person,program,venue,document,group,place';

/** "Find connections": two ends, and the shortest paths between them, each step with its sentence. */
export function Connections() {
  const { t } = useTranslation();
  const from = useView((view) => view.from);
  const to = useView((view) => view.to);
  const steps = useView((view) => view.steps);
  const set = (change: { from?: string | null; to?: string | null }) => {
    const next = { from, to, ...change };
    if (next.from && next.to && next.from !== next.to) connect(next.from, next.to);
    else navigate(next);
  };
  const inGraph = steps.some((step) => step.kind === 'paths' && step.from === from && step.to === to);
  return (
    <section className={classes.half} aria-label={t('departments.connections')}>
      <div className={classes.controls}>
        <NodePicker
          w="min(44%, 240px)"
          label={t('departments.first')}
          placeholder={t('departments.choosePlaceholder')}
          kinds={ends}
          value={from}
          onChange={(id) => set({ from: id })}
        />
        <IconButton
          icon="swap"
          label={t('departments.swap')}
          disabled={!from && !to}
          onClick={() => set({ from: to, to: from })}
        />
        <NodePicker
          key={from}
          w="min(44%, 240px)"
          label={t('departments.second')}
          placeholder={t('departments.choosePlaceholder')}
          kinds={ends}
          value={to}
          onChange={(id) => set({ to: id })}
          autoFocus={from !== null && to === null}
        />
        {from && to && !inGraph && (
          <Button size="xs" variant="light" onClick={() => connect(from, to)}>
            {t('departments.showInGraph')}
          </Button>
        )}
      </div>
      {from && to ? <Paths from={from} to={to} /> : <Nothing title={t('departments.ends')} />}
    </section>
  );
}

function Paths({ from, to }: { from: string; to: string }) {
  const { t } = useTranslation();
  const found = useQuery(pathsQuery(from, to));
  if (found.error) return <Failure error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Waiting />;
  const { paths, nodes, edges } = found.data;
  if (paths.length === 0) return <Nothing title={t('departments.none')} />;
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const edgeById = new Map(edges.map((edge) => [edge.id, edge]));
  return (
    <>
      <p className={classes.quiet}>{t('departments.paths', { count: paths.length })}</p>
      <ol className={classes.paths}>
        {paths.map((path) => (
          <li key={path.edges.join()} className={classes.path}>
            <div className={classes.steps}>{t('departments.steps', { count: path.edges.length })}</div>
            <Path path={path} nodeById={nodeById} edgeById={edgeById} />
          </li>
        ))}
      </ol>
    </>
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
