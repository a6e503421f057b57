import type { Plan, ResultSummary } from 'neo4j-driver';
import { refused } from './query-text.ts';

/** Procedures that only look at the graph and its indexes. */
const allowedProcedures = [
  'db.labels',
  'db.relationshiptypes',
  'db.propertykeys',
  'db.schema.visualization',
  'db.schema.nodetypeproperties',
  'db.schema.reltypeproperties',
  'db.index.fulltext.querynodes',
  'db.index.fulltext.queryrelationships',
  'db.index.vector.querynodes',
  'db.index.vector.queryrelationships',
];

/** Operators that only read. A family of names stands for its variants; what writes, loads or administers is in none. */
const allowedOperators = new RegExp(
  `^(${[
    // Finding nodes and relationships.
    '\\w*(Scan|Seek|SeekByRange|CountFromCountStore|Lookup)',
    'Argument|EmptyRow|Input',
    // Walking.
    '\\w*(Expand|ShortestPath|ShortestPaths|Repeat)(\\(.*\\))?',
    'RepeatOptions|NullifyMetadata|ProjectEndpoints|Triadic\\w+|AssertSame(Node|Relationship)',
    // Joining. `TransactionApply` is left out on purpose.
    '(Anti|Conditional|Let|Or|RollUp|Select|Semi)*Apply',
    '\\w*HashJoin|CartesianProduct|(Ordered)?Union',
    // Filtering and shaping.
    'Filter|Optional|Eager|(Partitioned)?Unwind|Projection|CacheProperties|ProduceResults',
    '(Eager|Ordered)?Aggregation|(Ordered)?Distinct|(Partial)?(Sort|Top)|(Exhaustive)?Limit|Skip|EmptyResult|ErrorPlan',
    'ShowIndexes|ShowConstraints|ProcedureCall',
  ].join('|')})$`,
);

/** Rejects a query whose plan, as `EXPLAIN` gave it, holds anything but reading. */
export function checkPlan(summary: ResultSummary): void {
  if (summary.queryType !== 'r') throw refused('a query that writes or administers');
  if (!summary.plan) throw refused('a statement without a plan');
  checkOperator(summary.plan);
}

function checkOperator(plan: Plan): void {
  // The planner names the database after the operator: `Filter@neo4j`.
  const operator = plan.operatorType.split('@')[0]!;
  if (!allowedOperators.test(operator)) throw refused(`the step ${operator}`);
  if (operator === 'ProcedureCall') checkProcedure(plan);
  plan.children.forEach(checkOperator);
}

function checkProcedure(plan: Plan): void {
  const details = String((plan.arguments as { [name: string]: unknown }).Details ?? '');
  const name = details.split('(')[0]!.replaceAll('`', '').trim();
  if (!allowedProcedures.includes(name.toLowerCase())) throw refused(`the procedure ${name || 'in it'}`);
}
