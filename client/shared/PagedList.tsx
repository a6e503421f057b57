import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from './Failure.tsx';
import { Waiting } from './Waiting.tsx';

/** What a list asks in pages: an infinite query whose pages say their total. */
interface Paged {
  data: { pages: readonly { total: number }[] } | undefined;
  error: Error | null;
  isPending: boolean;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  refetch(): unknown;
  fetchNextPage(): unknown;
}

interface PagedListProps {
  found: Paged;
  /** How many of all are shown. */
  shown: number;
  /** What stands where the list is empty. */
  nothing: ReactNode;
  children: ReactNode;
}

/** A list in pages: waiting, failure and emptiness said in one way, and what is not shown yet counted where it is missing. */
export function PagedList({ found, shown, nothing, children }: PagedListProps) {
  const { t } = useTranslation();
  const total = found.data?.pages[0]?.total ?? 0;
  return (
    <>
      {found.error && <Failure error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Waiting />}
      {found.data && total === 0 ? nothing : children}
      {found.hasNextPage && (
        <Button
          size="xs"
          variant="light"
          m="sm"
          maw="calc(100% - 2 * var(--mantine-spacing-sm))"
          h="auto"
          mih={30}
          styles={{ label: { whiteSpace: 'normal' } }}
          loading={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t('app.showMore')} · {t('app.moreOf', { shown, total })}
        </Button>
      )}
    </>
  );
}
