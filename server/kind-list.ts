import { entityKinds } from '../graph/model/entity-kind.ts';
import { relationKinds } from '../graph/model/relation-kind.ts';
import { RequestError } from './request-error.ts';

/** Checks a comma-separated list of node kinds. Throws a `RequestError` that names the unknown one. */
export function checkNodeKinds(field: string, list: string | undefined): void {
  checkList(field, list, [...Object.keys(entityKinds), 'statement', 'article']);
}

/** Checks a comma-separated list of relation kinds. Throws a `RequestError` that names the unknown one. */
export function checkRelationKinds(field: string, list: string | undefined): void {
  checkList(field, list, Object.keys(relationKinds));
}

function checkList(field: string, list: string | undefined, known: readonly string[]): void {
  for (const kind of list?.split(',') ?? []) {
    if (!known.includes(kind)) {
      const message = `invalid ${field}: ${JSON.stringify(kind)} is not one of ${known.join(', ')}`;
      throw new RequestError('invalid_request', message, { field });
    }
  }
}
