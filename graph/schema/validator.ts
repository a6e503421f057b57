import { Ajv, type ErrorObject, type Options } from 'ajv';
import schema from './tifa.schema.json' with { type: 'json' };

/** The name of a type in `graph/model`, as the generated schema knows it. */
export type SchemaName = keyof typeof schema.definitions;

/** A value that is not of the type it should be. The message names the place, the bad value and what is allowed. */
export class ValidationError extends Error {
  constructor(
    message: string,
    /** The offending field: `limit`, `articles/0/name`; empty for the value itself. */
    readonly field: string,
  ) {
    super(message);
    this.name = 'ValidationError';
  }
}

/** Returns the value, typed, or throws a `ValidationError`. */
export type Validator<T> = (value: unknown) => T;

/** A validator for JSON values: types must be exactly right. */
export function jsonValidator<T>(name: SchemaName): Validator<T> {
  return validator(jsonSchemas, name);
}

/** A validator for query strings: `"20"` is the number 20, and what is absent takes its default. The value is changed in place. */
export function queryValidator<T>(name: SchemaName): Validator<T> {
  return validator(querySchemas, name);
}

// Union types are how the generator writes `string | null`.
const options: Options = { allowUnionTypes: true, verbose: true };
const jsonSchemas = new Ajv(options).addSchema(schema, 'tifa');
const querySchemas = new Ajv({ ...options, coerceTypes: true, useDefaults: true }).addSchema(schema, 'tifa');

function validator<T>(schemas: Ajv, name: SchemaName): Validator<T> {
  const check = schemas.getSchema(`tifa#/definitions/${name}`);
  if (!check) throw new RangeError(`no schema for ${name}: run npm run generate-schema`);
  return (value) => {
    if (check(value)) return value as T;
    throw describe(check.errors![0]!, name);
  };
}

function describe(error: ErrorObject, name: SchemaName): ValidationError {
  const field = error.instancePath.slice(1);
  const subject = field || name;
  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown: string = error.params.additionalProperty;
      const known = Object.keys(error.parentSchema?.properties ?? {}).join(', ');
      return new ValidationError(`unknown field ${unknown}: ${subject} takes ${known || 'none'}`, unknown);
    }
    case 'required':
      return new ValidationError(`${error.params.missingProperty} is missing`, error.params.missingProperty);
    case 'enum':
      return new ValidationError(
        `invalid ${subject}: ${shown(error.data)} is not one of ${error.params.allowedValues.join(', ')}`,
        field,
      );
    case 'const':
      return new ValidationError(
        `invalid ${subject}: ${shown(error.data)} is not ${shown(error.params.allowedValue)}`,
        field,
      );
    default:
      return new ValidationError(`invalid ${subject}: ${shown(error.data)} ${error.message}`, field);
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
