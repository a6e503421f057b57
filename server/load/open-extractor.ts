import { openEnricher } from '../../graph/enrich/open-enricher.ts';
import type { Settings } from '../settings.ts';
import { EnrichedExtraction } from './enriched-extraction.ts';
import { ExtractionPool } from './extraction-pool.ts';
import type { Extractor } from './extractor.ts';

/** Extraction as the settings want it: rules in worker threads and, only where a language model is set, its additions. */
export function openExtractor(
  { llm, store }: Pick<Settings, 'llm' | 'store'>,
  tell: (line: string) => void,
  signal: AbortSignal,
): Extractor {
  const pool = new ExtractionPool();
  return llm === null ? pool : new EnrichedExtraction(pool, openEnricher(llm, store.home, tell), tell, signal);
}
