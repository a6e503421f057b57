import type { Span } from '../../model/span.ts';

/** Finds the words of a lexicon in a text. Offsets and lengths are in UTF-16 code units. */
export interface Matcher {
  /** The length of the longest word that starts at `index`, 0 if none does. */
  longestAt(text: string, index: number): number;
  /** Every occurrence of every word, overlapping and nested ones too, by end and then the longer first. */
  all(text: string): Span[];
}

/** A state of the automaton: the text read so far ends in the characters on the way from the root to it. */
interface State {
  next: Map<number, State>;
  /** Length of the word that ends here, 0 if none does. */
  length: number;
  /** The state of the longest proper suffix that is also the beginning of a word. */
  fallback: State;
  /** The nearest state along the fallbacks in which a word ends. */
  shorter: State | undefined;
}

/**
 * An Aho–Corasick automaton over `words`: `all` takes time linear in the text and in what it finds, however many words
 * there are. Empty words are passed over.
 */
export function buildMatcher(words: Iterable<string>): Matcher {
  const root = buildTrie(words);
  linkFallbacks(root);
  // Most characters begin no word: an array says so in a fraction of the time that a map takes.
  const begins = new Uint8Array(0x10000);
  for (const unit of root.next.keys()) begins[unit] = 1;
  return {
    longestAt(text, index) {
      if (begins[text.charCodeAt(index)] !== 1) return 0;
      let state = root;
      let longest = 0;
      for (let position = index; position < text.length; position++) {
        const next = state.next.get(text.charCodeAt(position));
        if (next === undefined) break;
        state = next;
        if (state.length > 0) longest = state.length;
      }
      return longest;
    },
    all(text) {
      const found: Span[] = [];
      let state = root;
      for (let position = 0; position < text.length; position++) {
        const unit = text.charCodeAt(position);
        if (state === root && begins[unit] !== 1) continue;
        state = step(root, state, unit);
        let ending: State | undefined = state.length > 0 ? state : state.shorter;
        for (; ending !== undefined; ending = ending.shorter) {
          found.push({ start: position + 1 - ending.length, end: position + 1 });
        }
      }
      return found;
    },
  };
}

function newState(root: State | undefined): State {
  const state = { next: new Map<number, State>(), length: 0, shorter: undefined } as Omit<State, 'fallback'> as State;
  state.fallback = root ?? state;
  return state;
}

function buildTrie(words: Iterable<string>): State {
  const root = newState(undefined);
  for (const word of words) {
    let state = root;
    for (let index = 0; index < word.length; index++) {
      const unit = word.charCodeAt(index);
      let next = state.next.get(unit);
      if (next === undefined) {
        next = newState(root);
        state.next.set(unit, next);
      }
      state = next;
    }
    if (state !== root) state.length = word.length;
  }
  return root;
}

/** Sets fallbacks breadth first, so that those of shorter prefixes are there when longer ones need them. */
function linkFallbacks(root: State): void {
  let level = [...root.next.values()];
  while (level.length > 0) {
    const deeper: State[] = [];
    for (const state of level) {
      for (const [unit, next] of state.next) {
        next.fallback = step(root, state.fallback, unit);
        next.shorter = next.fallback.length > 0 ? next.fallback : next.fallback.shorter;
        deeper.push(next);
      }
    }
    level = deeper;
  }
}

function step(root: State, from: State, unit: number): State {
  let state = from;
  for (;;) {
    const next = state.next.get(unit);
    if (next !== undefined) return next;
    if (state === root) return root;
    state = state.fallback;
  }
}
