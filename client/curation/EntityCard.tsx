import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { NodeSummary } from '../../graph/model/api.ts';
import type { Span } from '../../graph/model/span.ts';
import { entityQuery } from '../api/queries.ts';
import { useKindNames } from '../i18n/names.ts';
import { Failure } from '../shared/Failure.tsx';
import { KindMark } from '../shared/KindMark.tsx';
import { Waiting } from '../shared/Waiting.tsx';
import { emptyView, formatView } from '../state/view.ts';
import classes from './Curation.module.css';

const shownPosts = 4;
const shownArticles = 3;

/** What tells an entity: its names, posts, and newest articles. */
export function EntityCard({ node }: { node: NodeSummary }) {
  const { t } = useTranslation();
  const names = useKindNames();
  const entity = useQuery(entityQuery(node.id));
  if (entity.error) return <Failure error={entity.error} retry={() => void entity.refetch()} />;
  if (!entity.data) return <Waiting />;
  const { aliases, posts, appearances, appearancesTotal } = entity.data;
  const held = [...new Set(posts.map((post) => `${post.organisation.name}${post.unit ?? ''}${post.position}`))];
  return (
    <section className={classes.side} aria-label={node.name}>
      <div className={classes.quiet}>
        <KindMark kind={node.kind} size={11} /> {names.subtype(node.subtype) ?? names.node(node.kind)}
      </div>
      <h3 className={classes.sideName}>{node.name}</h3>
      {aliases.length > 0 && (
        <p className={classes.quiet}>
          {t('inspector.aliases')} {aliases.join('、')}
        </p>
      )}
      {held.length > 0 && (
        <ul className={classes.posts}>
          {held.slice(0, shownPosts).map((post) => (
            <li key={post}>{post}</li>
          ))}
          {held.length > shownPosts && (
            <li className={classes.quiet}>{t('app.more', { count: held.length - shownPosts })}</li>
          )}
        </ul>
      )}
      <p className={classes.quiet}>{t('inspector.appearances', { count: appearancesTotal })}</p>
      <ul className={classes.titles}>
        {appearances.slice(0, shownArticles).map(({ article, title, date, source, spans }) => (
          <li key={article}>
            <a href={addressOf(article, spans[0])} target="_blank" rel="noreferrer" title={t('curation.readInTab')}>
              {title}
            </a>{' '}
            <span className={classes.quiet}>{[source, date].filter(Boolean).join(' ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The article at the first mention, in a tab of its own: the decision that is under way stays as it is. */
function addressOf(article: string, lit: Span | undefined): string {
  return `/?${formatView({ ...emptyView, tab: 'reader', article, lit: lit ?? null })}`;
}
