import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { partnersQuery } from '../api/queries.ts';
import { NodeLink } from '../shared/NodeLink.tsx';
import { Nothing } from '../shared/Nothing.tsx';
import { PagedList } from '../shared/PagedList.tsx';
import { useView } from '../state/navigation.ts';
import classes from './Partners.module.css';
import { PeriodNote } from './PeriodNote.tsx';
import { SharedWork } from './SharedWork.tsx';

/** With whom a body ran programs or issued documents, those with most in common first, each with its sentence. */
export function Partners({ body }: { body: string }) {
  const { t } = useTranslation();
  const period = useView((view) => view.period);
  const found = useInfiniteQuery(partnersQuery(body, period));
  const partners = found.data?.pages.flatMap((page) => page.partners) ?? [];
  return (
    <>
      <PeriodNote />
      <PagedList
        found={found}
        shown={partners.length}
        nothing={<Nothing title={t('partners.none')} hint={t('partners.noneHint')} />}
      >
        {partners.map((partner) => (
          <section key={partner.node.id} className={classes.partner} aria-label={partner.node.name}>
            <h4 className={classes.head}>
              <NodeLink node={partner.node} />
              <small>{t('partners.shared', { count: partner.sharedTotal })}</small>
            </h4>
            <SharedWork body={body} partner={partner} />
          </section>
        ))}
      </PagedList>
    </>
  );
}
