import { Checkbox, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityResponse, NodeSummary } from '../../graph/model/api.ts';
import { appearancesQuery, entityQuery } from '../api/queries.ts';
import { Failure } from '../shared/Failure.tsx';
import { Nothing } from '../shared/Nothing.tsx';
import { PagedList } from '../shared/PagedList.tsx';
import { Waiting } from '../shared/Waiting.tsx';
import classes from './Curation.module.css';
import { DecisionFields } from './DecisionFields.tsx';

/** Takes some of an entity's articles out into an entity of their own: drawn over by dragging, or ticked. */
export function SplitForm({ entity }: { entity: NodeSummary }) {
  const { t } = useTranslation();
  const found = useQuery(entityQuery(entity.id));
  if (found.error) return <Failure error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Waiting />;
  if (found.data.appearancesTotal < 2)
    return <Nothing title={t('curation.splitOne')} hint={t('curation.splitOneHint')} />;
  return <Sides found={found.data} />;
}

function Sides({ found }: { found: EntityResponse }) {
  const { t } = useTranslation();
  const { node: entity, appearancesTotal } = found;
  const listed = useInfiniteQuery(appearancesQuery(found));
  const appearances = listed.data.pages.flatMap((page) => page.appearances);
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [name, setName] = useState(entity.name);
  const [over, setOver] = useState(false);
  const all = taken.length === appearancesTotal;
  const wanted = name.trim();
  const toggle = (article: string) =>
    setTaken((before) => (before.includes(article) ? before.filter((id) => id !== article) : [...before, article]));
  const ready = taken.length > 0 && !all && wanted !== '';
  return (
    <DecisionFields
      decision={
        ready
          ? {
              kind: 'split',
              entities: [entity.id],
              articles: [...taken],
              ...(wanted !== entity.name && { name: wanted }),
            }
          : null
      }
      action={t('curation.split')}
    >
      <Text size="sm" c="dimmed" mb="xs">
        {t('curation.splitHint')}
      </Text>
      <div className={classes.sides}>
        <section className={classes.side} aria-label={t('curation.stays')}>
          <h3 className={classes.sideName}>{entity.name}</h3>
          <PagedList found={listed} shown={appearances.length} nothing={null}>
            <ul className={classes.mentions}>
              {appearances.map(({ article, title, date, source, surfaces }) => (
                <li
                  key={article}
                  draggable
                  data-taken={taken.includes(article) || undefined}
                  onDragStart={(event) => event.dataTransfer.setData('text/plain', article)}
                >
                  <Checkbox
                    size="xs"
                    checked={taken.includes(article)}
                    onChange={() => toggle(article)}
                    label={
                      <>
                        {title}
                        <span className={classes.quiet}>
                          {' '}
                          {[source, date, ...new Set(surfaces.filter((surface) => surface !== entity.name))]
                            .filter(Boolean)
                            .join(' · ')}
                        </span>
                      </>
                    }
                  />
                </li>
              ))}
            </ul>
          </PagedList>
        </section>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the boxes do */}
        <div
          className={classes.side}
          data-over={over || undefined}
          data-drop
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            const article = event.dataTransfer.getData('text/plain');
            const known = appearances.some((appearance) => appearance.article === article);
            if (known && !taken.includes(article)) toggle(article);
          }}
        >
          <TextInput
            size="sm"
            label={t('curation.newEntity')}
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <ul className={classes.titles}>
            {appearances
              .filter(({ article }) => taken.includes(article))
              .map(({ article, title }) => (
                <li key={article}>{title}</li>
              ))}
          </ul>
          <p className={classes.quiet} role="status">
            {all ? t('curation.splitAll') : t('curation.splitTaken', { count: taken.length, of: appearancesTotal })}
          </p>
        </div>
      </div>
    </DecisionFields>
  );
}
