/** A file that has the wrong shape: told in the writer's words, with a suggestion where a key or value is near. */
import type { z } from 'zod';
import { didYouMean, type Finding } from '../core/diagnostics.ts';

type Issue = z.core.$ZodIssue;

/** Zod's issues as findings; unions are told by the branch that came nearest. */
export function findingsOfShape(file: string, shape: z.ZodType, error: z.ZodError, value: unknown): Finding[] {
  return error.issues.flatMap((issue) => findingsOf(file, shape, issue, value));
}

function findingsOf(file: string, shape: z.ZodType, issue: Issue, value: unknown): Finding[] {
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
    const got = String(valueAt(value, path));
    return [
      {
        file,
        path,
        wrong: `"${got}" cannot stand in ${name}.${didYouMean(got, allowed)}`,
        fix: `Use one of: ${allowed.join(', ')}.`,
      },
    ];
  }
  if (issue.code === 'invalid_type' && valueAt(value, path) === undefined) {
    return [{ file, path, wrong: `${name} is missing.`, fix: describe(shape, path) ?? `Add ${name}.` }];
  }
  return [{ file, path, wrong: `${name}: ${issue.message}.`, fix: describe(shape, path) ?? 'See content/README.md.' }];
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], value);
}

/** The shape at the end of a path, seen through optional, default and preprocess wrappers. */
function shapeAt(shape: z.ZodType | undefined, path: readonly (string | number)[]): z.ZodType | undefined {
  const bare = unwrap(shape);
  if (path.length === 0 || !bare) return bare;
  const def = bare._zod.def as unknown as Record<string, unknown>;
  const [key, ...rest] = path as [string | number, ...(string | number)[]];
  if (def['type'] === 'object') return shapeAt((def['shape'] as Record<string, z.ZodType>)[key], rest);
  if (def['type'] === 'array') return shapeAt(def['element'] as z.ZodType, rest);
  if (def['type'] === 'record') return shapeAt(def['valueType'] as z.ZodType, rest);
  return undefined;
}

function unwrap(shape: z.ZodType | undefined): z.ZodType | undefined {
  const def = shape?._zod.def as unknown as { innerType?: z.ZodType; out?: z.ZodType } | undefined;
  const inner = def?.innerType ?? def?.out;
  return inner ? unwrap(inner) : shape;
}

function keysAt(shape: z.ZodType, path: readonly (string | number)[]): string[] {
  const def = shapeAt(shape, path)?._zod.def as unknown as { shape?: object } | undefined;
  return Object.keys(def?.shape ?? {});
}

/** The description of the nearest field along the path that has one. */
function describe(shape: z.ZodType, path: readonly (string | number)[]): string | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    let parent: z.ZodType | undefined = shapeAt(shape, path.slice(0, depth - 1));
    const def = parent?._zod.def as unknown as { shape?: Record<string, z.ZodType> } | undefined;
    parent = def?.shape?.[String(path[depth - 1])];
    if (parent?.description) return `What belongs there: ${parent.description}`;
  }
  return undefined;
}
