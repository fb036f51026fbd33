/** What Markdown and MDX can do and prose may not: code, tags other than our components, pictures, links whose address stands elsewhere. */
import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { unprintableIn } from '../../core/characters.ts';
import { didYouMean } from '../../core/diagnostics.ts';
import { PLACEHOLDERS } from '../../core/placeholders.ts';
import { componentForm, isProseComponent, PROSE_COMPONENT_NAMES } from '../../core/prose-components.ts';
import type { ProseProblem } from './report.ts';

type Refusal = Omit<ProseProblem, 'line'>;

const PLAIN = 'Write it in plain Markdown: [words](address) for a link, **words** for weight, an empty line for a new paragraph.';

export const NO_COMMENTS: Refusal = {
  wrong: 'Content has no comments.',
  fix: 'Take it out; a note for writers can stand in facts.yaml, behind a #.',
};

/** What is wrong with a node of the tree by itself, if anything. */
export function refusalOf(node: MdastNode): Refusal | undefined {
  switch (node.type) {
    case 'html':
      return { wrong: 'Prose has no tags, but here is <…>.', fix: PLAIN };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return tag(node);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return expression(node.value.trim());
    case 'mdxjsEsm':
      return {
        wrong: `A line that starts with "${/^\w+/.exec(node.value)?.[0] ?? 'import'}" is taken for code; content has no import or export.`,
        fix: 'Start the line with another word, or take it out.',
      };
    case 'image':
    case 'imageReference':
      return { wrong: 'Prose has no pictures.', fix: 'Take it out, and say in words what it shows.' };
    case 'linkReference':
    case 'definition':
    case 'footnoteReference':
    case 'footnoteDefinition':
      return elsewhere(node.identifier.startsWith('^') || node.type.startsWith('footnote'));
    case 'yaml':
    case 'toml':
      return { wrong: 'This block would not be shown.', fix: 'Put it among the fields at the top, or write it as a list.' };
    case 'listItem':
      if (typeof node.checked !== 'boolean') return undefined;
      return { wrong: 'Prose has no boxes to tick.', fix: 'Take out the [ ]; a list to tick off is a checklist.' };
    case 'link':
      return unprintable(node.url + (node.title ?? ''));
    case 'text':
      return leftOver(node.value) ?? unprintable(node.value);
    case 'inlineCode':
    case 'code':
      return unprintable(node.value);
    default:
      return undefined;
  }
}

/** A component stands on a line of its own, with plain texts behind its name and nothing inside. */
function tag({ type, name, attributes, children }: MdxJsxFlowElement | MdxJsxTextElement): Refusal | undefined {
  if (!name || !/^[A-Z]/.test(name)) return { wrong: `Prose has no tags, but here is <${name ?? ''}>.`, fix: PLAIN };
  if (!isProseComponent(name)) {
    const fix = `Prose may have ${PROSE_COMPONENT_NAMES.map(componentForm).join(', ')}; everything else in it is plain Markdown.`;
    return { wrong: `There is no component <${name}>.${didYouMean(name, PROSE_COMPONENT_NAMES)}`, fix };
  }
  if (type === 'mdxJsxTextElement') {
    return { wrong: `<${name}> stands in the middle of a paragraph.`, fix: 'Put it on a line of its own, between empty lines.' };
  }
  if (children.length)
    return {
      wrong: `<${name}> has something inside.`,
      fix: `Write it as one piece, with /> at its end: ${componentForm(name)}.`,
    };
  const code = attributes.find((attribute) => attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string');
  if (!code) return undefined;
  return {
    wrong: `<${name}> is given something that is no plain text.`,
    fix: `Write it between quotation marks: ${componentForm(name)}.`,
  };
}

function expression(code: string): Refusal | undefined {
  if (PLACEHOLDERS.includes(code)) return undefined;
  if (/^(\/\*|\/\/)/.test(code)) return NO_COMMENTS;
  if (/^[\p{L}\p{N}_]+$/u.test(code)) {
    const fix = `Use {${PLACEHOLDERS.join('}, {')}}, or write the words out.`;
    return { wrong: `Nothing fills {${code}}.${didYouMean(code, PLACEHOLDERS)}`, fix };
  }
  return {
    wrong: 'What stands between { and } is taken for code, and content has none.',
    fix: 'Take it out; write \\{ for the brace itself.',
  };
}

function elsewhere(isNote: boolean): Refusal {
  return isNote
    ? { wrong: 'Prose has no footnotes.', fix: 'Say it in the sentence; sources are named in facts.yaml.' }
    : {
        wrong: 'The address of this link stands in another place.',
        fix: 'Write it behind the words: [words](/techniques/listen/).',
      };
}

/** Links by reference and footnotes that lack their other half are plain text to the parser. */
function leftOver(text: string): Refusal | undefined {
  const found = /\[\^[^\]]+\]|\[[^\]]+\]\[[^\]]*\]/.exec(text)?.[0];
  return found ? elsewhere(found.startsWith('[^')) : undefined;
}

function unprintable(text: string): Refusal | undefined {
  const found = text.includes('\ufffd') ? 'U+FFFD' : unprintableIn(text);
  if (!found) return undefined;
  const fix = 'Take it out; where it is written as a number, such as &#11;, write the letter itself.';
  return { wrong: `There is a character here that nothing can show (${found}).`, fix };
}
