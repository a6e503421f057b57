import type { Span } from '../../model/span.ts';

/** Finds the words of a lexicon in a text. Offsets and lengths are in UTF-16 code units. */
export interface Matcher {
  /** The length of the longest word that starts at `index`, 0 if none does. */
  longestAt(text: string, index: number): number;
  /** Every occurrence of every word, overlapping and nested ones too, by end and then the longer first. */
  all(text: string): Span[];
}

/**
 * A trie whose states are numbered breadth first, the root 0, so that the children of one state are neighbours and those of
 * the next state follow them. Three columns hold it: an object and a map for each state take twenty times the memory, which
 * is 20 MB in each thread for the lexicons of extraction.
 */
interface Trie {
  /** The character that leads to a state; rising among the children of one. */
  units: Uint16Array;
  /** The first child of a state; the children end where those of the next state begin. */
  firstChild: Uint32Array;
  /** Length of the word that ends in a state, 0 if none does. */
  lengths: Uint32Array;
}

/** Where the search goes on from a state that the next character of the text does not lead on from. */
interface Links {
  /** The state of the longest proper suffix that is also the beginning of a word. */
  fallback: Uint32Array;
  /** The nearest state along the fallbacks in which a word ends; the root if there is none. */
  shorter: Uint32Array;
}

const root = 0;

/**
 * An Aho–Corasick automaton over `words`: `all` takes time linear in the text and in what it finds, however many words
 * there are. Empty words are passed over.
 */
export function buildMatcher(words: Iterable<string>): Matcher {
  const trie = buildTrie(words);
  const { lengths } = trie;
  const { fallback, shorter } = buildLinks(trie);
  // Most characters begin no word: an array says so in a fraction of the time that a search takes.
  const begins = new Uint16Array(0x10000);
  for (let state = trie.firstChild[root]!; state < trie.firstChild[root + 1]!; state++)
    begins[trie.units[state]!] = state;
  return {
    longestAt(text, index) {
      let state = begins[text.charCodeAt(index)] ?? root;
      let longest = 0;
      for (let position = index + 1; state !== root; position++) {
        if (lengths[state]! > 0) longest = lengths[state]!;
        state = position < text.length ? childOf(trie, state, text.charCodeAt(position)) : root;
      }
      return longest;
    },
    all(text) {
      const found: Span[] = [];
      let state = root;
      for (let position = 0; position < text.length; position++) {
        const unit = text.charCodeAt(position);
        let next = root;
        for (; state !== root; state = fallback[state]!) {
          next = childOf(trie, state, unit);
          if (next !== root) break;
        }
        state = next === root ? begins[unit]! : next;
        let ending = lengths[state]! > 0 ? state : shorter[state]!;
        for (; ending !== root; ending = shorter[ending]!) {
          found.push({ start: position + 1 - lengths[ending]!, end: position + 1 });
        }
      }
      return found;
    },
  };
}

/** The child that `unit` leads to, the root if there is none. */
function childOf({ units, firstChild }: Trie, state: number, unit: number): number {
  let low = firstChild[state]!;
  let high = firstChild[state + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = units[middle]!;
    if (found === unit) return middle;
    if (found < unit) low = middle + 1;
    else high = middle;
  }
  return root;
}

/** In their order, words that begin alike stand together: those of a state from `from` to before `to`. */
function buildTrie(words: Iterable<string>): Trie {
  const sorted = [...new Set(words)].filter((word) => word !== '').sort();
  const most = sorted.reduce((sum, word) => sum + word.length, 1);
  const units = new Uint16Array(most);
  const firstChild = new Uint32Array(most + 1);
  const lengths = new Uint32Array(most);
  const from = new Uint32Array(most);
  const to = new Uint32Array(most);
  const depths = new Uint32Array(most);
  to[root] = sorted.length;
  let count = 1;
  for (let state = root; state < count; state++) {
    firstChild[state] = count;
    const depth = depths[state]!;
    for (let index = from[state]!; index < to[state]!; index++) {
      const word = sorted[index]!;
      if (word.length === depth) {
        lengths[state] = depth;
        continue;
      }
      const unit = word.charCodeAt(depth);
      if (count === firstChild[state] || units[count - 1] !== unit) {
        units[count] = unit;
        depths[count] = depth + 1;
        from[count] = index;
        count++;
      }
      to[count - 1] = index + 1;
    }
  }
  firstChild[count] = count;
  return { units: units.slice(0, count), firstChild: firstChild.slice(0, count + 1), lengths: lengths.slice(0, count) };
}

/** Breadth first, so that the links of shorter beginnings are there when longer ones need them. */
function buildLinks(trie: Trie): Links {
  const { units, firstChild, lengths } = trie;
  const fallback = new Uint32Array(lengths.length);
  const shorter = new Uint32Array(lengths.length);
  for (let state = root; state < lengths.length; state++) {
    for (let child = firstChild[state]!; child < firstChild[state + 1]!; child++) {
      let suffix = state;
      let next = root;
      while (suffix !== root && next === root) {
        suffix = fallback[suffix]!;
        next = childOf(trie, suffix, units[child]!);
      }
      fallback[child] = next;
      shorter[child] = lengths[next]! > 0 ? next : shorter[next]!;
    }
  }
  return { fallback, shorter };
}
