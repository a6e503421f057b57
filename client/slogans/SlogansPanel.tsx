import { Checkbox, SegmentedControl, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlogansResponse } from '../../graph/model/api.ts';
import { slogansQuery, statsQuery } from '../api/queries.ts';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { Nothing } from '../shared/Nothing.tsx';
import { NothingYet } from '../shared/NothingYet.tsx';
import { PagedList } from '../shared/PagedList.tsx';
import { monthsBefore } from '../shared/period.ts';
import { ScrollRegion } from '../shared/ScrollRegion.tsx';
import { navigate, useView } from '../state/navigation.ts';
import { HeatMark, HeatScale } from './HeatScale.tsx';
import classes from './Slogans.module.css';
import { Timelines } from './Timelines.tsx';

/** Timelines that are compared at most. */
const mostCompared = 5;

/** Months without a use after which a slogan counts as fallen silent. */
const silentMonths = 6;

type Row = SlogansResponse['slogans'][number];

/** All slogans, and the use of the chosen ones over time. */
export function SlogansPanel() {
  const { t } = useTranslation();
  const chosen = useView((view) => view.slogans);
  const by = useView((view) => view.by);
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), 200);
  const [silent, setSilent] = useState(false);
  const newest = useQuery(statsQuery).data?.to;
  const found = useInfiniteQuery(slogansQuery(q, silent && newest ? monthsBefore(newest, silentMonths) : undefined));
  const rows = found.data?.pages.flatMap((page) => page.slogans) ?? [];
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
        <Checkbox
          size="xs"
          mx={10}
          mb={8}
          label={t('slogans.silentOnly', { count: silentMonths })}
          checked={silent}
          disabled={!newest}
          onChange={(event) => setSilent(event.currentTarget.checked)}
        />
        <ScrollRegion className={classes.scroll} label={t('tab.slogans')}>
          <PagedList
            found={found}
            shown={rows.length}
            nothing={
              silent ? (
                <Nothing title={t('slogans.noneSilent')} />
              ) : q === '' ? (
                <NothingYet title={t('slogans.noneYet')} />
              ) : (
                <Nothing title={t('slogans.none')} />
              )
            }
          >
            <ul className={classes.list}>
              {rows.map((row) => (
                <SloganRow key={row.node.id} row={row} most={most} shown={shown} />
              ))}
            </ul>
          </PagedList>
        </ScrollRegion>
      </div>
      <ScrollRegion className={classes.timelines} label={t('slogans.share')}>
        <div className={classes.tools}>
          <SegmentedControl
            size="xs"
            aria-label={t('slogans.by')}
            value={by}
            onChange={(value) => navigate({ by: value === 'year' ? 'year' : 'month' })}
            data={[
              { value: 'month', label: t('slogans.byMonth') },
              { value: 'year', label: t('slogans.byYear') },
            ]}
          />
          <HeatScale />
        </div>
        {shown.length > 0 ? (
          <Timelines slogans={shown} by={by} />
        ) : (
          rows.length > 0 && <Nothing title={t('slogans.choose')} />
        )}
      </ScrollRegion>
    </div>
  );
}

function SloganRow({
  row: { node, statements, first, last, heat },
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
          {first && last && <span>{t('slogans.span', { first: first.slice(0, 7), last: last.slice(0, 7) })}</span>}
          {heat && (
            <span title={t('heat.now')}>
              <HeatMark step={heat} />
            </span>
          )}
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
