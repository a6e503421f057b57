import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleResponse } from '../../graph/model/api.ts';
import { articleQuery } from '../api/queries.ts';
import { Failure } from '../shared/Failure.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { ScrollRegion } from '../shared/ScrollRegion.tsx';
import { StatementCard } from '../shared/StatementCard.tsx';
import { Waiting } from '../shared/Waiting.tsx';
import { navigate, useView } from '../state/navigation.ts';
import { ArticleText } from './ArticleText.tsx';
import classes from './Reader.module.css';
import { stopsOf } from './stops.ts';

/** One article: its text with all marks, and beside it what is said in it. */
export function ArticleReader({ id }: { id: string }) {
  const found = useQuery(articleQuery(id));
  if (found.error) {
    return (
      <div>
        <BackToList />
        <Failure error={found.error} retry={() => void found.refetch()} />
      </div>
    );
  }
  return found.data ? <Loaded data={found.data} /> : <Waiting />;
}

function Loaded({ data }: { data: ArticleResponse }) {
  const { t } = useTranslation();
  const lit = useView((view) => view.lit);
  const scroller = useRef<HTMLElement>(null);
  const said = useRef<HTMLElement>(null);
  const { article, statements, entities } = data;
  const selected = useView((view) => (view.selection?.type === 'node' ? view.selection.id : null));
  const stops = useMemo(() => stopsOf(data, selected), [data, selected]);

  useEffect(() => {
    const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    const target = lit && scroller.current?.querySelector('[data-lit]');
    if (target) target.scrollIntoView({ block: 'center', behavior: smooth ? 'smooth' : 'instant' });
    else if (!lit) scroller.current?.scrollTo({ top: 0 });
    said.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' });
  }, [lit]);

  const step = (by: 1 | -1) => {
    const at = lit?.start ?? -1;
    const next = by === 1 ? stops.find(({ start }) => start > at) : stops.findLast(({ start }) => start < at);
    if (next) navigate({ lit: next }, { replace: true });
  };
  useHotkeys([
    ['[', () => step(-1)],
    [']', () => step(1)],
  ]);

  // What is selected elsewhere, in the graph say, is shown in the text, unless a mention of it is in sight already.
  useEffect(() => {
    if (selected === null || !scroller.current) return;
    const page = scroller.current.getBoundingClientRect();
    const marks = [...scroller.current.querySelectorAll(`[role="button"][data-mark="${CSS.escape(selected)}"]`)];
    const inSight = marks.some((mark) => {
      const { top, bottom } = mark.getBoundingClientRect();
      return top >= page.top && bottom <= page.bottom;
    });
    if (!inSight) marks[0]?.scrollIntoView({ block: 'center' });
  }, [selected]);

  return (
    <div className={classes.reader}>
      <ScrollRegion className={classes.page} ref={scroller} label={article.title}>
        <div className={classes.tools}>
          <BackToList />
          <span className={classes.toolsEnd}>
            <IconButton size="sm" icon="up" label={`${t('reader.previous')} ([)`} onClick={() => step(-1)} />
            <IconButton size="sm" icon="down" label={`${t('reader.next')} (])`} onClick={() => step(1)} />
          </span>
        </div>
        <article className={classes.sheet}>
          <h2 className={classes.title}>{article.title}</h2>
          <p className={classes.meta}>
            <span>{article.source ?? t('inspector.undatedSource')}</span>
            <span>{article.date ?? t('app.undated')}</span>
            <span>{t('reader.characters', { count: article.text.length })}</span>
            {article.url && /^https?:/.test(article.url) && (
              <a href={article.url} target="_blank" rel="noreferrer noopener">
                {t('reader.original')}
              </a>
            )}
          </p>
          <ArticleText data={data} lit={lit} />
        </article>
      </ScrollRegion>
      {statements.length > 0 && (
        <ScrollRegion ref={said} className={classes.said} label={t('reader.here')}>
          <h3 className={classes.saidTitle}>
            {t('reader.statements', { count: statements.length })} · {t('reader.entities', { count: entities.length })}
          </h3>
          {statements.map((statement) => (
            <StatementCard key={statement.id} statement={statement} />
          ))}
        </ScrollRegion>
      )}
    </div>
  );
}

function BackToList() {
  const { t } = useTranslation();
  return (
    <button type="button" className={classes.back} onClick={() => navigate({ article: null, lit: null })}>
      ← {t('reader.back')}
    </button>
  );
}
