/** Mistakes in prose that the parser finds which builds the pages: what it cannot read, and what it would take for more than words. */
import type { Diagnostic } from '../core/diagnostics.ts';
import { PROSE_COMPONENTS } from '../core/prose-components.ts';
import { shapeDiagnostics } from '../core/shape-diagnostics.ts';
import type { Manuscript } from '../kinds/handbook.ts';

export function wrongProse({ prose }: Manuscript): Diagnostic[] {
  return prose().flatMap(({ file, problems }) => problems.map((problem) => ({ file, ...problem })));
}

/** Mistake: a component without what it asks for, or with something that it does not know. */
export function wrongComponents({ prose }: Manuscript): Diagnostic[] {
  return prose().flatMap(({ file, components }) =>
    components.flatMap(({ name, props, line }) => {
      const schema = PROSE_COMPONENTS[name];
      const { error } = schema.safeParse(props);
      const found = error ? shapeDiagnostics(file, schema, error, props) : [];
      return found.map(({ wrong, fix }) => ({ file, line, wrong: `<${name}>: ${wrong}`, fix }));
    }),
  );
}
