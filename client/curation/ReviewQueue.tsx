import { Button, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DuplicatePair } from '../../graph/model/api.ts';
import { duplicatesQuery } from '../api/queries.ts';
import { Failure } from '../shared/Failure.tsx';
import { Icon } from '../shared/Icon.tsx';
import { Nothing } from '../shared/Nothing.tsx';
import { Waiting } from '../shared/Waiting.tsx';
import { useSettings } from '../state/settings.ts';
import classes from './Curation.module.css';
import { EntityCard } from './EntityCard.tsx';
import { useDecide } from './use-decide.tsx';

const keyOf = ({ one, other }: DuplicatePair) => `${one.id}|${other.id}`;

/** Likely duplicates, the likeliest first: side by side, with what speaks for and against; S, D and L decide. */
export function ReviewQueue() {
  const { t } = useTranslation();
  const found = useInfiniteQuery(duplicatesQuery);
  const [later, setLater] = useState<readonly string[]>([]);
  const pairs = found.data?.pages.flatMap((page) => page.pairs) ?? [];
  const total = found.data?.pages[0]?.total ?? 0;
  const pair = pairs.find((each) => !later.includes(keyOf(each)));
  const { hasNextPage, isFetching, fetchNextPage } = found;
  const wantsMore = !pair && hasNextPage && !isFetching;
  useEffect(() => {
    if (wantsMore) void fetchNextPage();
  }, [wantsMore, fetchNextPage]);
  if (found.error) return <Failure error={found.error} retry={() => void found.refetch()} />;
  if (!found.data || (!pair && hasNextPage)) return <Waiting />;
  // A pair that was put off may have gone since, with a decision on one of the two.
  const putOff = pairs.filter((each) => later.includes(keyOf(each))).length;
  if (!pair) {
    return (
      <>
        <Nothing
          title={t(putOff > 0 ? 'curation.reviewLater' : 'curation.reviewNone', { count: putOff })}
          hint={t('curation.reviewNoneHint')}
        />
        {putOff > 0 && (
          <Button size="xs" variant="light" onClick={() => setLater([])}>
            {t('curation.reviewAgain')}
          </Button>
        )}
      </>
    );
  }
  return (
    <>
      <p className={classes.progress} role="status">
        <span>{t('curation.reviewLeft', { count: total - putOff })}</span>
        {putOff > 0 && <span>{t('curation.reviewPut', { count: putOff })}</span>}
      </p>
      <Pair
        key={keyOf(pair)}
        pair={pair}
        busy={found.isFetching}
        putOff={() => setLater((before) => [...before, keyOf(pair)])}
      />
    </>
  );
}

interface PairProps {
  pair: DuplicatePair;
  /** The queue is being asked anew: this pair may be the one just decided. */
  busy: boolean;
  putOff(): void;
}

function Pair({ pair, busy, putOff }: PairProps) {
  const { t } = useTranslation();
  const { one, other, speaksFor, speaksAgainst } = pair;
  const author = useSettings((settings) => settings.author);
  const [reason, setReason] = useState('');
  const decide = useDecide();
  const idle = !busy && !decide.isPending;
  const signed = author.trim() !== '';
  const judge = (kind: 'merge' | 'distinguish') => {
    if (!idle || !signed) return;
    const why = reason.trim() || t(kind === 'merge' ? 'curation.sameReason' : 'curation.differentReason');
    decide.mutate({ kind, entities: [one.id, other.id], author: author.trim(), reason: why });
  };

  useHotkeys([
    ['s', () => judge('merge')],
    ['d', () => judge('distinguish')],
    ['l', putOff],
  ]);

  return (
    <>
      <div className={classes.sides}>
        <EntityCard node={one} />
        <EntityCard node={other} />
      </div>
      <div className={classes.evidence}>
        <Evidence icon="check" title={t('curation.for')} items={speaksFor} none={t('curation.forNone')} />
        <Evidence icon="close" title={t('curation.against')} items={speaksAgainst} none={t('curation.againstNone')} />
      </div>
      {decide.error && <Failure error={decide.error} />}
      <div className={classes.verdicts}>
        <TextInput
          flex="0 1 130px"
          size="xs"
          label={t('curation.author')}
          placeholder={t('curation.signFirst')}
          required
          maxLength={200}
          value={author}
          onChange={(event) => useSettings.setState({ author: event.currentTarget.value })}
        />
        <TextInput
          flex="1 1 180px"
          size="xs"
          label={t('curation.reasonOptional')}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button
          size="xs"
          disabled={!signed}
          loading={decide.isPending && decide.variables.kind === 'merge'}
          rightSection={<kbd className={classes.key}>S</kbd>}
          onClick={() => judge('merge')}
        >
          {t('curation.same')}
        </Button>
        <Button
          size="xs"
          variant="light"
          disabled={!signed}
          loading={decide.isPending && decide.variables.kind === 'distinguish'}
          rightSection={<kbd className={classes.key}>D</kbd>}
          onClick={() => judge('distinguish')}
        >
          {t('curation.different')}
        </Button>
        <Button size="xs" variant="default" rightSection={<kbd className={classes.key}>L</kbd>} onClick={putOff}>
          {t('curation.later')}
        </Button>
      </div>
    </>
  );
}

interface EvidenceProps {
  icon: 'check' | 'close';
  title: string;
  items: readonly string[];
  none: string;
}

function Evidence({ icon, title, items, none }: EvidenceProps) {
  return (
    <section>
      <h4>
        <Icon name={icon} size={13} /> {title}
      </h4>
      {items.length === 0 ? (
        <p className={classes.quiet}>{none}</p>
      ) : (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
