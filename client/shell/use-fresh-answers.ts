import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { queryClient, statsQuery } from '../api/queries.ts';

/** Asks everything on the page anew once the database holds more or fewer articles than before. */
export function useFreshAnswers(): void {
  const articles = useQuery(statsQuery).data?.articles;
  const before = useRef(articles);
  useEffect(() => {
    if (before.current !== undefined && articles !== before.current) {
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'stats' });
    }
    before.current = articles;
  }, [articles]);
}
