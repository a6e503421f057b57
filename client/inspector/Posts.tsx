import { Button, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NodeSummary, Post } from '../../graph/model/api.ts';
import { Icon } from '../shared/Icon.tsx';
import { NodeLink } from '../shared/NodeLink.tsx';
import { selectEdge } from '../state/actions.ts';
import classes from './Inspector.module.css';
import { Section } from './Section.tsx';

type PostRow = Omit<Post, 'organisation'> & { other: NodeSummary };

interface PostsProps {
  title: 'inspector.posts' | 'inspector.holders';
  posts: readonly PostRow[];
  /** Shows them over time. */
  overTime?: () => void;
}

/** Posts held, or who holds a body's posts; the same post in several articles is one row. A click opens the evidence. */
export function Posts({ title, posts, overTime }: PostsProps) {
  const { t } = useTranslation();
  if (posts.length === 0) return null;
  const rows = new Map<string, { post: PostRow; times: number }>();
  for (const post of posts) {
    const key = [post.other.id, post.unit, post.position].join('|');
    const row = rows.get(key);
    if (row) row.times += 1;
    else rows.set(key, { post, times: 1 });
  }
  return (
    <Section
      title={t(title)}
      note={rows.size}
      tool={
        overTime && (
          <Button size="compact-xs" variant="subtle" leftSection={<Icon name="clock" size={12} />} onClick={overTime}>
            {t('inspector.overTime')}
          </Button>
        )
      }
    >
      <ul className={classes.list}>
        {[...rows.entries()].map(([key, { post, times }]) => (
          <li key={key} className={classes.row}>
            <div className={classes.rowLine}>
              <NodeLink node={post.other} />
              <UnstyledButton
                className={classes.quiet}
                onClick={() => selectEdge(post.relation)}
                title={post.evidence.sentence}
              >
                {post.evidence.date ?? t('app.undated')}
                {times > 1 && ` ×${times}`}
              </UnstyledButton>
            </div>
            <UnstyledButton
              className={classes.quiet}
              onClick={() => selectEdge(post.relation)}
              title={t('inspector.evidence')}
            >
              {post.unit}
              {post.position} {post.inherited && <span className={classes.badge}>{t('inspector.inherited')}</span>}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
