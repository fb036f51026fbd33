/** Stryker's plugin of ours: fields of schemas are left as they are. What a field demands is data, which the fixtures would only
 * repeat; what is said of it is for editors. */

const BUILDERS = ['z', 'ref', 'pageRef', 'translated', 'idSchema', 'lineSchema', 'daySchema', 'spoken', 'ids'];

/** The name that a chain of calls begins with: `z.array(x).min(1)` begins with z. */
function beginning(node) {
  if (node.type === 'CallExpression') return beginning(node.callee);
  return node.type === 'MemberExpression' ? beginning(node.object) : node.name;
}

const fields = {
  shouldIgnore(path) {
    return path.isCallExpression() && BUILDERS.includes(beginning(path.node)) ? 'A field of a schema.' : undefined;
  },
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'fields', value: fields }];
