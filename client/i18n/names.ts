import { organisationSubtypes } from '../../graph/model/entity-kind.ts';
import { type RelationKind, relationKinds } from '../../graph/model/relation-kind.ts';
import { type NodeKind, nodeKinds } from '../graph/node-kind.ts';
import { useSettings } from '../state/settings.ts';

/** The names of the model's kinds in the interface's language. */
export function useKindNames() {
  const language = useSettings((settings) => settings.language);
  return {
    node: (kind: NodeKind) => nodeKinds[kind][language],
    relation: (kind: RelationKind) => relationKinds[kind][language],
    subtype: (subtype: string | undefined) =>
      subtype && Object.hasOwn(organisationSubtypes, subtype)
        ? organisationSubtypes[subtype as keyof typeof organisationSubtypes][language]
        : undefined,
  };
}
