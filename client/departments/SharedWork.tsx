import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EdgeSummary } from '../../graph/model/api.ts';
import type { Partner } from '../../graph/model/partner.ts';
import { partnerQuery } from '../api/queries.ts';
import { EvidenceRow } from '../shared/EvidenceRow.tsx';
import { Failure } from '../shared/Failure.tsx';
import { NodeLink } from '../shared/NodeLink.tsx';
import { useView } from '../state/navigation.ts';
import classes from './Partners.module.css';

/** What a body ran with one partner: each program or document, who did what, and the sentence that says so. */
export function SharedWork({ body, partner }: { body: string; partner: Partner }) {
  const { t } = useTranslation();
  const period = useView((view) => view.period);
  const [more, setMore] = useState(false);
  const whole = useQuery({ ...partnerQuery(body, partner.node.id, period), enabled: more });
  const { shared, sharedTotal } = whole.data ?? partner;
  return (
    <>
      <ol className={classes.shared}>
        {shared.map(({ node, own, other }) => (
          <li key={node.id}>
            <p className={classes.work}>
              <NodeLink node={node} />
              <Roles own={own} other={other} partner={partner.node.name} />
            </p>
            <EvidenceRow edge={other} />
            {own.evidence.sentence !== other.evidence.sentence && <EvidenceRow edge={own} />}
          </li>
        ))}
      </ol>
      {whole.error && <Failure error={whole.error} retry={() => void whole.refetch()} />}
      {shared.length < sharedTotal && (
        <p className={classes.rest}>
          {t('app.moreOf', { shown: shared.length, total: sharedTotal })}
          {!more && (
            <Button size="compact-xs" variant="subtle" loading={whole.isLoading} onClick={() => setMore(true)}>
              {t('app.showMore')}
            </Button>
          )}
        </p>
      )}
    </>
  );
}

/** Who did what: said once where both did the same. */
function Roles({ own, other, partner }: { own: EdgeSummary; other: EdgeSummary; partner: string }) {
  const { t } = useTranslation();
  const role = ({ kind }: EdgeSummary) => t(`partners.role.${kind as 'ORGANISED' | 'ISSUED' | 'APPROVED' | 'HELD_AT'}`);
  return (
    <small>
      {own.kind === other.kind
        ? t('partners.both', { role: role(own) })
        : t('partners.each', { own: role(own), other: role(other), partner })}
    </small>
  );
}
