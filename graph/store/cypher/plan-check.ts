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

/** Operators that only read, by the beginning of their names or the whole of them. */
const allowedOperators = new RegExp(
  `^(${[
    // Finding nodes and relationships.
    '(Partitioned)?(AllNodes|NodeByLabel|UnionNodeByLabels|SubtractionNodeByLabels|IntersectionNodeByLabels)Scan',
    '(Partitioned)?(Directed|Undirected)?(AllRelationships|RelationshipType|RelationshipTypes|UnionRelationshipTypes)Scan',
    '(Partitioned)?(Node|DirectedRelationship|UndirectedRelationship)(Unique)?Index(Seek|SeekByRange|Scan|ContainsScan|EndsWithScan)(ByRange)?',
    '(Multi)?(Node|Relationship)IndexSeek',
    'AssertingMultiNodeIndexSeek',
    '(Node|DirectedRelationship|UndirectedRelationship)By(Element)?IdSeek',
    '(Node|Relationship)CountFromCountStore',
    'Argument',
    'EmptyRow',
    'Input',
    // Walking.
    '(Optional)?Expand\\((All|Into)\\)',
    '(BFSPruning)?VarLengthExpand\\((All|Into|Pruning|BFSPruning)(,All|,Into)?\\)',
    'PruningVarLengthExpand.*',
    '(Stateful)?ShortestPath(\\(.*\\))?',
    'Repeat\\(.*\\)',
    'BidirectionalRepeat\\(.*\\)',
    'SimulatedExpand',
    'NullifyMetadata',
    'RepeatOptions',
    'ProjectEndpoints',
    'Simulated.*',
    // Joining, filtering, shaping.
    '(Partitioned)?Unwind',
    '(Anti|Let|Select)?(Or)?(Semi|AntiSemi|SelectOr|LetSemi|LetAntiSemi|SelectOrSemi|SelectOrAntiSemi|LetSelectOrSemi|LetSelectOrAntiSemi)?Apply',
    'RollUpApply',
    'ConditionalApply',
    'AntiConditionalApply',
    'CacheProperties',
    'CartesianProduct',
    '(Left|Right)OuterHashJoin',
    '(Node|Value)HashJoin',
    'TriadicSelection',
    'TriadicBuild',
    'TriadicFilter',
    'AssertSameNode',
    'AssertSameRelationship',
    'Union',
    'OrderedUnion',
    'Filter',
    'DropResult',
    'EmptyResult',
    'ErrorPlan',
    'Optional',
    'Eager',
    'EagerAggregation',
    'OrderedAggregation',
    'Aggregation',
    '(Ordered)?Distinct',
    '(Partial)?(Sort|Top)',
    'PartialTop\\d?',
    'Limit',
    'ExhaustiveLimit',
    'Skip',
    'Projection',
    'ProduceResults',
    'SubqueryForeach',
    'ShowIndexes',
    'ShowConstraints',
    'ProcedureCall',
    'DynamicLabelNodeLookup',
    'DynamicDirectedRelationshipTypeLookup',
    'DynamicUndirectedRelationshipTypeLookup',
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
