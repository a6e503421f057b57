import { Button, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlogansResponse } from '../../graph/model/api.ts';
import { slogansQuery } from '../api/queries.ts';
import { Failure } from '../shared/Failure.tsx';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { Nothing } from '../shared/Nothing.tsx';
import { ScrollRegion } from '../shared/ScrollRegion.tsx';
import { Waiting } from '../shared/Waiting.tsx';
import { navigate, useView } from '../state/navigation.ts';
import classes from './Slogans.module.css';
import { SloganTimeline } from './SloganTimeline.tsx';

/** Timelines that are compared at most. */
const mostCompared = 5;

type Row = SlogansResponse['slogans'][number];

/** All slogans, and the use of the chosen ones over time, one above the other on one axis. */
export function SlogansPanel() {
  const { t } = useTranslation();
  const chosen = useView((view) => view.slogans);
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), 200);
  const found = useInfiniteQuery(slogansQuery(q));
  const rows = found.data?.pages.flatMap((page) => page.slogans) ?? [];
  const total = found.data?.pages[0]?.total ?? 0;
  // Before anything is chosen the most used one shows what there is to see.
  const first = rows[0]?.node.id;
  const shown = chosen.length > 0 ? chosen : q === '' && first ? [first] : [];
  const most = Math.max(1, ...rows.map(({ statements }) => statements));
  return (
    <div className={classes.panel}>
      <div className={classes.side}>
        <TextInput
          size="xs"
          m={10}
          aria-label={t('slogans.filter')}
          placeholder={t('slogans.filter')}
          leftSection={<Icon name="search" size={13} />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ScrollRegion className={classes.scroll} label={t('tab.slogans')}>
          {found.error && <Failure error={found.error} retry={() => void found.refetch()} />}
          {found.isPending && <Waiting />}
          {found.data && rows.length === 0 && <Nothing title={t('slogans.none')} />}
          <ul className={classes.list}>
            {rows.map((row) => (
              <SloganRow key={row.node.id} row={row} most={most} shown={shown} />
            ))}
          </ul>
          {found.hasNextPage && (
            <Button
              size="compact-xs"
              variant="subtle"
              m="xs"
              loading={found.isFetchingNextPage}
              onClick={() => void found.fetchNextPage()}
            >
              {t('app.moreOf', { shown: rows.length, total })}
            </Button>
          )}
        </ScrollRegion>
      </div>
      <ScrollRegion className={classes.timelines} label={t('slogans.share')}>
        {shown.length === 0 && <Nothing title={t('slogans.choose')} />}
        {shown.map((slogan) => (
          <SloganTimeline key={slogan} slogan={slogan} />
        ))}
      </ScrollRegion>
    </div>
  );
}

function SloganRow({
  row: { node, statements, first, last },
  most,
  shown,
}: {
  row: Row;
  most: number;
  shown: string[];
}) {
  const { t } = useTranslation();
  const isShown = shown.includes(node.id);
  const compare = () =>
    navigate({ slogans: isShown ? shown.filter((id) => id !== node.id) : [...shown, node.id].slice(-mostCompared) });
  return (
    <li className={classes.row} data-shown={isShown || undefined}>
      <UnstyledButton className={classes.choose} onClick={() => navigate({ slogans: [node.id] })}>
        <span className={classes.name}>{node.name}</span>
        <span className={classes.facts}>
          <span className={classes.bar} style={{ width: `${8 + (56 * statements) / most}px` }} />
          {t('slogans.statements', { count: statements })}
          {first && last && <span>{t('slogans.period', { first: first.slice(0, 7), last: last.slice(0, 7) })}</span>}
        </span>
      </UnstyledButton>
      <IconButton
        size="sm"
        icon={isShown ? 'check' : 'plus'}
        label={`${t(isShown ? 'slogans.remove' : 'slogans.compare')}: ${node.name}`}
        pressed={isShown}
        onClick={compare}
      />
    </li>
  );
}
