import path from 'node:path';
import { AnswerCache } from './answer-cache.ts';
import { ChatCompletions, defaultChatOptions } from './chat-completions.ts';
import { Enricher } from './enricher.ts';
import { GivingUp } from './giving-up.ts';

/** The model to ask, as the settings give it. */
export interface EnricherSettings {
  baseUrl: string;
  model: string;
  apiKey: string | null;
}

/** After so many failures in a row a server is taken for gone. */
const failuresInARow = 5;

/** An enricher that asks the server of the settings and keeps its answers under `home`. Nothing is asked before the first article. */
export function openEnricher(settings: EnricherSettings, home: string, tell: (line: string) => void): Enricher {
  const model = new GivingUp(new ChatCompletions({ ...defaultChatOptions, ...settings }), failuresInARow);
  return new Enricher(model, new AnswerCache(path.join(home, 'llm')), tell);
}
