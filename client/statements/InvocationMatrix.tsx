import { Button, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatementsFilter } from '../../graph/model/api.ts';
import type { MatrixHead } from '../../graph/model/matrix.ts';
import { matrixQuery } from '../api/queries.ts';
import { Failure } from '../shared/Failure.tsx';
import { KindMark } from '../shared/KindMark.tsx';
import { Nothing } from '../shared/Nothing.tsx';
import { NothingYet } from '../shared/NothingYet.tsx';
import { ScrollRegion } from '../shared/ScrollRegion.tsx';
import { Waiting } from '../shared/Waiting.tsx';
import { listStatements, selectNode } from '../state/actions.ts';
import { depthOf } from './depth.ts';
import classes from './InvocationMatrix.module.css';

/** Rows and columns at first, and the most that the server gives. */
const first = { speakers: 15, slogans: 12 };
const most = { speakers: 50, slogans: 30 };

/** Who invoked which slogan how often: the deeper a cell, the more often. A cell opens its statements. */
export function InvocationMatrix({ filter }: { filter: StatementsFilter }) {
  const { t } = useTranslation();
  const [size, setSize] = useState(first);
  const found = useQuery(matrixQuery(filter, size.speakers, size.slogans));
  if (found.error) return <Failure error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Waiting />;
  const { speakers, slogans, counts, speakersTotal, slogansTotal, invocations } = found.data;
  if (speakers.length === 0) {
    const filtered = Object.keys(filter).length > 0;
    return filtered ? (
      <Nothing title={t('matrix.none')} hint={t('statements.noneHint')} />
    ) : (
      <NothingYet title={t('matrix.noneYet')} />
    );
  }
  const highest = Math.max(...counts.flat());
  const cut = speakers.length < speakersTotal || slogans.length < slogansTotal;
  const open = (change: StatementsFilter) => listStatements({ ...filter, ...change });
  return (
    <ScrollRegion className={classes.region} label={t('statements.matrix')}>
      <table className={classes.table}>
        <caption className={classes.caption}>
          {t('matrix.caption', { count: invocations })}
          {cut && (
            <>
              {' · '}
              {t('matrix.cut', { speakers: speakers.length, speakersTotal, slogans: slogans.length, slogansTotal })}
            </>
          )}
          {cut && size !== most && (
            <Button size="compact-xs" variant="subtle" onClick={() => setSize(most)}>
              {t('app.showMore')}
            </Button>
          )}
        </caption>
        <thead>
          <tr>
            <td className={classes.corner} />
            {slogans.map((slogan) => (
              <th key={slogan.node.id} scope="col" className={classes.column}>
                <HeadButton head={slogan} />
              </th>
            ))}
            <th scope="col" className={classes.sum}>
              {t('matrix.all')}
            </th>
          </tr>
        </thead>
        <tbody>
          {speakers.map((speaker, row) => (
            <tr key={speaker.node.id}>
              <th scope="row" className={classes.row}>
                <HeadButton head={speaker} />
              </th>
              {slogans.map((slogan, column) => {
                const count = counts[row]![column]!;
                if (count === 0) return <td key={slogan.node.id} className={classes.empty} />;
                const words = t('matrix.cell', { speaker: speaker.node.name, slogan: slogan.node.name, count });
                return (
                  <td key={slogan.node.id} className={classes.cell} data-depth={depthOf(count, highest)}>
                    <button
                      type="button"
                      title={words}
                      aria-label={words}
                      onClick={() => open({ speaker: speaker.node.id, slogan: slogan.node.id })}
                    >
                      {count}
                    </button>
                  </td>
                );
              })}
              <td className={classes.sum}>{speaker.invocations}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function HeadButton({ head: { node } }: { head: MatrixHead }) {
  return (
    <UnstyledButton className={classes.head} onClick={() => selectNode(node.id)} title={node.name}>
      <KindMark kind={node.kind} size={10} /> {node.name}
    </UnstyledButton>
  );
}
