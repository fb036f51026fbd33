/** A file that has the wrong shape: told in the writer's words, with a suggestion where a key or value is near. */
import { z } from 'zod';
import { didYouMean, type Diagnostic } from './diagnostics.ts';
import { childSchema, unwrap } from './walk-schema.ts';

type Issue = z.core.$ZodIssue;

/** Zod's issues as diagnostics; unions are told by the branch that came nearest. */
export function shapeDiagnostics(file: string, shape: z.ZodType, error: z.ZodError, value: unknown): Diagnostic[] {
  return error.issues.flatMap((issue) => diagnosticsOf(file, shape, issue, value));
}

function diagnosticsOf(file: string, shape: z.ZodType, issue: Issue, value: unknown): Diagnostic[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const name = path.join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(shape, path);
    return issue.keys.map((key) => ({
      file,
      path: [...path, key],
      wrong: `"${key}" is not a field here.${didYouMean(key, known)}`,
      fix: known.length ? `Use one of: ${known.join(', ')}.` : 'Take it out.',
    }));
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const got = shown(valueAt(value, path));
    return [
      {
        file,
        path,
        wrong: `"${got}" cannot stand in ${name}.${didYouMean(got, allowed)}`,
        fix: `Use one of: ${allowed.join(', ')}.`,
      },
    ];
  }
  if (['invalid_type', 'invalid_union'].includes(issue.code) && valueAt(value, path) === undefined) {
    return [{ file, path, wrong: `${name} is missing.`, fix: describe(shape, path) ?? `Add ${name}.` }];
  }
  if (issue.code === 'invalid_union') {
    // The shape that the writer has begun is the one that goes wrong further inside.
    const begun = issue.errors.find(([first]) => first && first.path.length > 0) ?? [];
    const inside = begun.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
    if (inside.length > 0) return inside.flatMap((inner) => diagnosticsOf(file, shape, inner, value));
  }
  return [{ file, path, wrong: `${name}: ${issue.message}.`, fix: describe(shape, path) ?? 'See content/README.md.' }];
}

/** A value as a writer would recognise it; it may be anything that YAML can say. */
function shown(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null) return undefined;
    return Object.entries(inner).find(([name]) => name === String(key))?.[1];
  }, value);
}

/** The schema at the end of a path, seen through optional, default and preprocess wrappers. */
function schemaAt(schema: z.ZodType, path: readonly (string | number)[]): z.ZodType | undefined {
  const bare = unwrap(schema);
  const [key, ...rest] = path;
  if (key === undefined) return bare;
  const inner = childSchema(bare, key);
  return inner && schemaAt(inner, rest);
}

function keysAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

/** The description of the nearest field along the path that has one. */
function describe(schema: z.ZodType, path: readonly (string | number)[]): string | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = schemaAt(schema, path.slice(0, depth - 1));
    const field = parent && childSchema(parent, path[depth - 1] ?? '');
    const description = field && (field.description ?? unwrap(field).description);
    if (description) return `What belongs there: ${description}`;
  }
  return undefined;
}
