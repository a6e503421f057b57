import { Button, Loader, Text, useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useKindNames } from '../i18n/names.ts';
import { Failure } from '../shared/Failure.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useLasting } from '../shared/use-lasting.ts';
import { clearSelection, expand, selectEdge, selectNode, showOverview } from '../state/actions.ts';
import { navigate, useView } from '../state/navigation.ts';
import { useTransient } from '../state/transient.ts';
import type { Bundle, CanvasContent } from './canvas-content.ts';
import { Gathered } from './Gathered.tsx';
import { GraphMenu, type MenuTarget } from './GraphMenu.tsx';
import { GraphTable } from './GraphTable.tsx';
import { GraphToolbar } from './GraphToolbar.tsx';
import classes from './GraphView.module.css';
import { GraphCanvas } from './graph-canvas.ts';
import { HoverCard, type HoverTarget } from './HoverCard.tsx';
import { Lasso } from './Lasso.tsx';
import { ShownOf } from './ShownOf.tsx';
import { setShownCanvas } from './shown-canvas.ts';
import { timesOf } from './times-of.ts';
import { useCanvasContent } from './use-canvas-content.ts';

/** The middle of the view: the drawn graph or the same as a table, its tools, and what is said where nothing is drawn. */
export function GraphView() {
  const { t } = useTranslation();
  const { content, steps, pending, error, retry } = useCanvasContent();
  const scheme = useComputedColorScheme('light');
  const selection = useView((view) => view.selection);
  const layout = useView((view) => view.layout);
  const hovered = useTransient((state) => state.hovered);
  const flight = useTransient((state) => state.flight);
  const asTable = useTransient((state) => state.asTable);
  const names = useKindNames();
  const container = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<GraphCanvas | null>(null);
  const [busy, setBusy] = useState(false);
  const [drawn, setDrawn] = useState<CanvasContent | null>(null);
  const [hover, setHover] = useState<HoverTarget | null>(null);
  const [menu, setMenu] = useState<MenuTarget | null>(null);
  const [gathered, setGathered] = useState<string[]>([]);
  const lasso = useTransient((state) => state.lasso);
  const latest = useRef(content);
  latest.current = content;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the canvas lives as long as the view; a change of scheme restyles it, below
  useEffect(() => {
    const created = new GraphCanvas(container.current!, scheme, {
      selectNode,
      selectBundle: (id) => selectBundle(latest.current, id),
      clearSelection,
      expand,
      hover: setHover,
      menu: (node, x, y) => setMenu({ node, x, y }),
      gathered: setGathered,
      busy: setBusy,
    });
    setCanvas(created);
    setShownCanvas(created);
    return () => {
      setShownCanvas(null);
      created.destroy();
    };
  }, []);

  useEffect(() => canvas?.setScheme(scheme), [canvas, scheme]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the names change with the language, which `t` stands for
  useEffect(() => {
    // One picture when all is answered, rather than one for each answer.
    if (!canvas || pending) return;
    void canvas
      .setContent(content, steps, layout, (bundle) => bundleLabel(bundle, names.relation))
      // At once, and so in the frame that shows the picture: a frame of its own would paint the canvas again.
      .then((isDrawn) => isDrawn && flushSync(() => setDrawn(content)));
  }, [canvas, content, steps, layout, pending, t]);

  const chosen = selection && (selection.type === 'node' ? selection.id : bundleOf(content, selection.id));
  // biome-ignore lint/correctness/useExhaustiveDependencies: new content needs the mark again
  useEffect(() => canvas?.choose(chosen), [canvas, chosen, content]);
  useEffect(() => canvas?.point(hovered), [canvas, hovered]);
  useEffect(() => {
    if (flight) canvas?.flyTo(flight.id);
  }, [canvas, flight]);

  const empty = content.nodes.length === 0;
  const waiting = pending || busy;
  const lasting = useLasting(waiting);
  return (
    <section
      className={classes.view}
      id="graph"
      aria-label={t('graph.label')}
      aria-busy={pending || drawn !== content}
      data-nodes={content.nodes.length}
      tabIndex={-1}
    >
      {/* Cytoscape draws all again a moment after any attribute of its element has changed: what it shows is told above. */}
      <div ref={container} className={classes.canvas} data-canvas hidden={asTable} />
      {asTable && <GraphTable content={content} />}
      {error && empty ? (
        <div className={classes.centre}>
          <Failure error={error} retry={retry} leave={{ words: t('graph.emptyStart'), go: showOverview }} />
        </div>
      ) : waiting ? (
        lasting && (
          <div className={drawn ? classes.corner : classes.centre} role="status">
            <Loader size="sm" />
            <Text size="sm" c="dimmed">
              {t(busy ? 'graph.layout' : 'graph.loading')}
            </Text>
          </div>
        )
      ) : (
        empty && <NothingShown content={content} />
      )}
      {error && !empty && (
        <div className={classes.notice}>
          <Failure error={error} retry={retry} />
        </div>
      )}
      {!asTable && hover && canvas && (
        <HoverCard target={hover} content={content} room={container.current!.getBoundingClientRect()} />
      )}
      {menu && canvas && <GraphMenu target={menu} content={content} canvas={canvas} close={() => setMenu(null)} />}
      {lasso && canvas && !asTable && <Lasso canvas={canvas} end={endLasso} />}
      {gathered.length > 1 && <Gathered ids={gathered} />}
      <ShownOf content={content} />
      <GraphToolbar />
    </section>
  );
}

const endLasso = () => useTransient.setState({ lasso: false });

function NothingShown({ content }: { content: CanvasContent }) {
  const { t } = useTranslation();
  const filtered = content.kindCounts.size > 0;
  const steps = useView((view) => view.steps);
  const emptyDatabase = !filtered && steps.length === 0;
  return (
    <div className={classes.centre}>
      <Text fw={600}>{t(emptyDatabase ? 'graph.emptyDatabase' : 'graph.empty')}</Text>
      {(filtered || emptyDatabase) && (
        <Text size="sm" c="dimmed" ta="center" maw={360}>
          {t(filtered ? 'graph.emptyFiltered' : 'graph.emptyDatabaseHint')}
        </Text>
      )}
      {filtered ? (
        <Button size="xs" variant="light" onClick={() => navigate({ hiddenKinds: [] })}>
          {t('legend.all')}
        </Button>
      ) : emptyDatabase ? (
        <Button
          size="xs"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => useTransient.setState({ sheet: 'add' })}
        >
          {t('app.add')}
        </Button>
      ) : (
        <Button size="xs" variant="light" onClick={showOverview}>
          {t('graph.emptyStart')}
        </Button>
      )}
    </div>
  );
}

function selectBundle(content: CanvasContent, id: string): void {
  const bundle = content.bundles.find((each) => each.id === id);
  if (bundle?.edges[0]) selectEdge(bundle.edges[0].id);
}

function bundleOf(content: CanvasContent, edge: string): string | null {
  return content.bundles.find((bundle) => bundle.edges.some(({ id }) => id === edge))?.id ?? null;
}

/** `任职 · 隶属 ×3`: the kinds, and how many assertions there are beyond one. */
function bundleLabel(bundle: Bundle, name: (kind: Bundle['edges'][number]['kind']) => string): string {
  const kinds = [...new Set(bundle.edges.map((edge) => edge.kind))].map(name);
  const position = bundle.count === 1 ? bundle.edges[0]?.properties.position : undefined;
  const words = typeof position === 'string' ? position : kinds.slice(0, 2).join(' · ');
  return `${words} ${timesOf(bundle)}`.trimEnd();
}
