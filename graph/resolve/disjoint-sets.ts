/** Sets of strings that grow by joining; each is known by its smallest member. */
export class DisjointSets {
  private readonly parents: Map<string, string>;

  constructor(members: Iterable<string>) {
    this.parents = new Map([...members].map((member) => [member, member]));
  }

  /** Joins the sets of two members; nothing where either is unknown. */
  join(one: string, other: string): void {
    if (!this.parents.has(one) || !this.parents.has(other)) return;
    const [a, b] = [this.smallest(one), this.smallest(other)];
    if (a < b) this.parents.set(b, a);
    else if (b < a) this.parents.set(a, b);
  }

  /** The smallest member of the set of `member`. */
  smallest(member: string): string {
    let root = member;
    while (this.parents.get(root)! !== root) root = this.parents.get(root)!;
    this.parents.set(member, root);
    return root;
  }
}
