/** One way on: from a node to the next over one edge. `degree` says how well connected the next node is. */
export interface Step {
  from: string;
  to: string;
  edge: string;
  degree: number;
}

export interface Path {
  nodes: string[];
  edges: string[];
}

/** Most nodes opened from either side, and most paths looked at for one length: both keep a search through hubs short. */
const mostOpened = 20_000;
const mostCompared = 2_000;

/**
 * Finds the shortest paths between two nodes, growing from both until the sides meet, always the smaller side next.
 * Every path between two nodes comes once, however many assertions join the same nodes.
 */
export class PathSearch {
  private readonly known = new Map<string, Map<string, Step>>();
  private readonly near: Side;
  private readonly far: Side;

  constructor(
    private readonly from: string,
    private readonly to: string,
    private readonly open: (ids: readonly string[]) => Promise<readonly Step[]>,
  ) {
    this.near = new Side(from);
    this.far = new Side(to);
  }

  /** At most `most` paths of at most `longest` edges, shortest first; among equals those through less connected nodes first. */
  async run(longest: number, most: number): Promise<Path[]> {
    while (this.near.depth + this.far.depth < longest && !this.near.meets(this.far)) {
      const side = this.near.frontier.length <= this.far.frontier.length ? this.near : this.far;
      if (side.frontier.length === 0 || side.distance.size > mostOpened) break;
      await this.grow(side);
    }
    const found: Path[] = [];
    for (let length = 1; length <= longest && found.length < most; length += 1) {
      const same = this.pathsOf(length).sort((one, other) => one.weight - other.weight);
      found.push(...same.slice(0, most - found.length).map(({ nodes, edges }) => ({ nodes, edges })));
    }
    return found;
  }

  private async grow(side: Side): Promise<void> {
    const steps = await this.open(side.frontier);
    for (const step of steps) {
      this.learn(step);
      this.learn({ ...step, from: step.to, to: step.from });
    }
    side.advance(steps.map(({ to }) => to));
  }

  private learn(step: Step): void {
    const ways = this.known.get(step.from) ?? new Map<string, Step>();
    if (!ways.has(step.to)) ways.set(step.to, step);
    this.known.set(step.from, ways);
  }

  /** Paths of exactly `length` edges through what has been opened, no node twice. */
  private pathsOf(length: number): (Path & { weight: number })[] {
    const found: (Path & { weight: number })[] = [];
    const nodes = [this.from];
    const edges: string[] = [];
    const walk = (weight: number): void => {
      const left = length - edges.length;
      for (const step of this.known.get(nodes.at(-1)!)?.values() ?? []) {
        if (found.length >= mostCompared) return;
        if (nodes.includes(step.to) || (step.to === this.to) !== (left === 1)) continue;
        if (left > 1 && this.far.atLeast(step.to) > left - 1) continue;
        nodes.push(step.to);
        edges.push(step.edge);
        if (left === 1) found.push({ nodes: [...nodes], edges: [...edges], weight });
        else walk(weight + Math.log1p(step.degree));
        nodes.pop();
        edges.pop();
      }
    };
    walk(0);
    return found;
  }
}

/** What has been reached from one end, and how far away it is. */
class Side {
  readonly distance: Map<string, number>;
  frontier: string[];
  depth = 0;

  constructor(end: string) {
    this.distance = new Map([[end, 0]]);
    this.frontier = [end];
  }

  advance(reached: readonly string[]): void {
    this.depth += 1;
    this.frontier = [...new Set(reached)].filter((id) => !this.distance.has(id));
    for (const id of this.frontier) this.distance.set(id, this.depth);
  }

  meets(other: Side): boolean {
    return this.frontier.some((id) => other.distance.has(id)) || other.frontier.some((id) => this.distance.has(id));
  }

  /** A distance that `id` cannot be nearer than. */
  atLeast(id: string): number {
    return this.distance.get(id) ?? this.depth + 1;
  }
}
