import type { EdgeSummary, Evidence, NodeSummary, StatementItem } from '../../graph/model/api.ts';

/** What a report is made of; a part that is empty is left out. */
export interface Report {
  title: string;
  /** When it was made, as it is shown. */
  made: string;
  /** Where the view can be opened again. */
  address: string;
  /** A PNG as a data URL. */
  picture: string | null;
  nodes: readonly NodeSummary[];
  relations: readonly ReportedRelation[];
  statements: readonly StatementItem[];
  /** A sentence for each thing that is left out. */
  cuts: readonly string[];
}

/** One assertion with the names of its ends. */
export interface ReportedRelation {
  edge: EdgeSummary;
  source: string;
  target: string;
}

/** The words of a report in the reader's language. */
export interface ReportWords {
  language: string;
  made: string;
  link: string;
  picture: string;
  nodes: string;
  relations: string;
  statements: string;
  sources: string;
  undated: string;
  unknownSource: string;
  unknownSpeaker: string;
  inferred: string;
  direct: string;
  indirect: string;
  kind(kind: NodeSummary['kind']): string;
  relation(kind: EdgeSummary['kind']): string;
}

/** The articles that a report quotes, each with a number, in the order in which they are first quoted. */
export function numberedSources(evidence: readonly Evidence[]): Map<string, { number: number; evidence: Evidence }> {
  const sources = new Map<string, { number: number; evidence: Evidence }>();
  for (const each of evidence) {
    if (!sources.has(each.article)) sources.set(each.article, { number: sources.size + 1, evidence: each });
  }
  return sources;
}
