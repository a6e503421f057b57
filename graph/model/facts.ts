import type { SpeakerType } from './article-graph.ts';

/** One article's facts as strings: the annotation format that the gold and `extract --facts` share. */
export interface Facts {
  file: string;
  persons: FactPerson[];
  orgs: string[];
  statements: FactStatement[];
  slogans: string[];
  programs: string[];
  documents: string[];
  venues: string[];
  /** Doubtful surfaces: neither missing nor false. Only in gold. */
  optional?: string[];
}

export interface FactPerson {
  name: string;
  surfaces: string[];
  roles: FactRole[];
}

export interface FactRole {
  org: string | null;
  unit?: string | null;
  position: string;
  inherited?: boolean;
}

export interface FactStatement {
  kind: 'direct' | 'indirect';
  quote: string;
  speaker: string | null;
  speakerSurface: string | null;
  speakerType: SpeakerType;
  cue: string | null;
}
