/** What the code imports, package.json declares; what package.json declares, something uses.
 * A host that sets NODE_ENV=production installs `dependencies` alone, and has to build the site with them. */
import { readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  scripts: Record<string, string>;
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const dependencies = Object.keys(manifest.dependencies);
const devDependencies = Object.keys(manifest.devDependencies);

/** Packages that no file of ours names, and who asks for them. */
const ASKED_FOR_BY: Record<string, string> = {
  '@astrojs/check': '`astro check` loads it',
  '@stryker-mutator/core': '`npm run mutation` runs it',
  '@stryker-mutator/vitest-runner': 'stryker.config.mjs names it',
  '@types/node': '"types" in tsconfig.json',
};

/** Spelling dictionaries, which the check resolves by the name that a language gives. */
const dictionaries = readdirSync('content/style').flatMap((file) =>
  [...readFileSync(join('content/style', file), 'utf8').matchAll(/^dictionary: (\S+)$/gm)].map(([, name]) => name!),
);

const INSTALLED = 'node_modules/';

interface Uses {
  /** Packages that must be there when the file runs. */
  imported: Set<string>;
  /** Packages whose types alone are asked for. */
  typed: Set<string>;
  /** Packages whose files are read from node_modules, or that are resolved by their name. */
  read: Set<string>;
}

function packageOf(specifier: string): string[] {
  if (/^[./#]|^[a-z]+:/.test(specifier) || isBuiltin(specifier)) return [];
  return [specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')];
}

function usesOf(file: string, text: string): Uses {
  const uses: Uses = { imported: new Set(), typed: new Set(), read: new Set() };
  const add = (set: Set<string>, specifier: string) => packageOf(specifier).forEach((name) => set.add(name));
  if (file.endsWith('.css')) {
    for (const [, specifier] of text.matchAll(/@(?:import|plugin|config|reference)\s+['"]([^'"]+)['"]/g))
      add(uses.imported, specifier!);
    return uses;
  }
  const visit = (node: ts.Node): void => {
    const specifier = 'moduleSpecifier' in node ? node.moduleSpecifier : dynamicImport(node);
    if (specifier && ts.isStringLiteral(specifier as ts.Node))
      add(isTypeOnly(node) ? uses.typed : uses.imported, (specifier as ts.StringLiteral).text);
    if (ts.isStringLiteral(node) || ts.isTemplateHead(node) || ts.isNoSubstitutionTemplateLiteral(node))
      if (node.text.startsWith(INSTALLED)) add(uses.read, node.text.slice(INSTALLED.length));
      else if (dependencies.includes(node.text)) uses.read.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, file.endsWith('.astro') ? scriptsOf(text) : text, ts.ScriptTarget.Latest));
  return uses;
}

/** The code between the fences of an Astro component, and its scripts for the browser. */
function scriptsOf(component: string): string {
  const fenced = /^---\n([\s\S]*?)\n---/.exec(component)?.[1] ?? '';
  return [fenced, ...[...component.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script)].join('\n');
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { phaseModifier, name, namedBindings } = node.importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return !name && !!namedBindings && ts.isNamedImports(namedBindings) && namedBindings.elements.every((one) => one.isTypeOnly);
}

function dynamicImport(node: ts.Node): ts.Node | undefined {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0] : undefined;
}

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
const read = (files: string[]) =>
  files.filter((file) => /\.(astro|css|js|mjs|ts)$/.test(file)).map((file) => usesOf(file, readFileSync(file, 'utf8')));
const toBuild = read([...filesIn('src'), 'astro.config.mjs']);
const toTest = read([
  ...filesIn('tests').filter((file) => !file.startsWith(join('tests', 'bench', 'peers'))), // these have manifests of their own
  'eslint.config.mjs',
  'vitest.config.ts',
  'vitest.hosts.config.ts',
  'vitest.mutation.config.ts',
  'stryker.config.mjs',
]);
const used = (uses: Uses[], kinds: (keyof Uses)[]) => new Set(uses.flatMap((one) => kinds.flatMap((kind) => [...one[kind]])));

test('what the site is built with is in dependencies', () => {
  expect([...used(toBuild, ['imported'])].filter((name) => !dependencies.includes(name))).toEqual([]);
});

test('everything else that is imported is declared too', () => {
  const declared = [...dependencies, ...devDependencies];
  const wanted = [...used(toBuild, ['typed']), ...used(toTest, ['imported', 'typed'])];
  expect(wanted.filter((name) => !declared.includes(name))).toEqual([]);
});

test('every dependency is used to build the site', () => {
  const uses = used(toBuild, ['imported', 'typed', 'read']);
  expect(dependencies.filter((name) => !uses.has(name) && !dictionaries.includes(name))).toEqual([]);
  expect(dictionaries.filter((name) => !dependencies.includes(name))).toEqual([]);
});

test('every development dependency is used, and none is declared twice', () => {
  const uses = used(toTest, ['imported', 'typed', 'read']);
  const asked = `${Object.values(manifest.scripts).join(' ')} ${readFileSync('.prettierrc.json', 'utf8')}`.split(/[\s"]+/);
  const idle = devDependencies.filter((name) => !uses.has(name) && !asked.includes(name) && !(name in ASKED_FOR_BY));
  expect(idle).toEqual([]);
  expect(Object.keys(ASKED_FOR_BY).filter((name) => !devDependencies.includes(name))).toEqual([]);
  expect(devDependencies.filter((name) => dependencies.includes(name))).toEqual([]);
});

test('src/DEPENDENCIES.md says of each why it is there, and of nothing else', () => {
  const rows = [...readFileSync('src/DEPENDENCIES.md', 'utf8').matchAll(/^\| ([^|]+) \|/gm)].map(([, names]) => names!.trim());
  const explained = rows.slice(2).flatMap((names) => names.split(/[,;] /));
  expect(explained.sort()).toEqual([...dependencies, ...devDependencies].sort());
});

test('versions are exact', () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test.each([
  ['a.ts', "import a from 'one/deep';\nexport * from '@two/too/deep';\nimport 'three';", ['one', '@two/too', 'three'], [], []],
  ['a.mjs', "const a = await import('one');\nconst b = read('node_modules/two/file.js', 'three');", ['one'], [], ['two']],
  [
    'a.ts',
    'import type { A } from "one";\nimport { type B } from \'two\';\nimport c, { type D } from "three";',
    ['three'],
    ['one', 'two'],
    [],
  ],
  ['a.ts', 'read(`node_modules/@one/a/files/${weight}.woff2`);', [], [], ['@one/a']],
  ['a.ts', "import { join } from 'node:path';\nimport 'astro:content';\nimport './b.ts';", [], [], []],
  ['a.css', "@import 'one' source('../');\n@import './b.css';", ['one'], [], []],
  ['a.astro', "---\nimport a from 'one';\n---\n<p>import 'no'</p>\n<script>\n  import 'two';\n</script>", ['one', 'two'], [], []],
])('imports are found in %s: %s', (file, text, imported, typed, read) => {
  const uses = usesOf(file, text);
  expect([[...uses.imported], [...uses.typed], [...uses.read]]).toEqual([imported, typed, read]);
});
