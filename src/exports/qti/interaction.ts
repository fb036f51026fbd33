/** What one answers a QTI item with, and which answer is right. */
import { escapeXml } from '../../core/text.ts';
import type { Form } from '../../question-types/question.ts';
import type { ExportedQuestion, QuestionSet } from '../parts/question-set.ts';
import type { Dialect } from './dialect.ts';

/** What each form is answered with; Canvas asks the manifest for it. */
export const INTERACTIONS = {
  choice: 'choiceInteraction',
  choices: 'choiceInteraction',
  verdict: 'choiceInteraction',
  order: 'orderInteraction',
  pairs: 'matchInteraction',
  text: 'textEntryInteraction',
  open: 'extendedTextInteraction',
} as const satisfies Record<Form, string>;

export const RESPONSE = 'RESPONSE';
const responseIdentifier = RESPONSE;

/** A declaration of the response, and the body of the item. */
export interface Interaction {
  declared: string;
  body: string;
}

/** @param key what is to be known to whoever marks an answer in own words */
export function interactionOf(question: ExportedQuestion, { t }: QuestionSet, to: Dialect, key: string): Interaction {
  const { form, ask, options, inOrder, targets, pairs, accepts } = question;
  const { element } = to;
  const prompt = to.hasPrompts ? element('prompt', {}, escapeXml(ask)) : '';
  const above = to.hasPrompts ? '' : `<p>${escapeXml(ask)}</p>`;
  const how = form === 'choices' ? `<p>${escapeXml(t('quiz.multiple'))}</p>` : '';
  const asked = (name: string, attributes: Record<string, string | number | boolean>, ...content: string[]) =>
    above + how + element(name, { responseIdentifier, ...attributes }, prompt, ...content);
  const choices = options.map(({ id, text }) => element('simpleChoice', { identifier: id }, escapeXml(text)));
  const associable = (identifier: string, matchMax: number, text: string) =>
    element('simpleAssociableChoice', { identifier, matchMax }, escapeXml(text));
  switch (form) {
    case 'order': {
      const right = inOrder.map(({ id }) => id);
      return {
        declared: response(to, 'ordered', 'identifier', right),
        body: asked('orderInteraction', { shuffle: true }, ...choices),
      };
    }
    case 'pairs': {
      const sets = [
        options.map(({ id, text }) => associable(`o-${id}`, 1, text)),
        targets.map(({ id, text }) => associable(`t-${id}`, options.length, text)),
      ].map((set) => element('simpleMatchSet', {}, ...set));
      const right = pairs.map(({ option, target }) => `o-${option.id} t-${target.id}`);
      const body = asked('matchInteraction', { shuffle: true, maxAssociations: options.length }, ...sets);
      return { declared: response(to, 'multiple', 'directedPair', right), body };
    }
    case 'text': {
      const gap = element('textEntryInteraction', { responseIdentifier, expectedLength: 24 });
      const [before = '', ...after] = ask.split('___');
      const body = `<p>${escapeXml(before)}${gap}${escapeXml(after.join('___'))}</p>`;
      return { declared: response(to, 'single', 'string', accepts.slice(0, 1), mapping(to, accepts)), body };
    }
    case 'open': {
      const rubric = element('rubricBlock', { use: 'scoring', view: 'scorer' }, to.framed(key));
      const body = asked('extendedTextInteraction', { expectedLines: 4 });
      return { declared: response(to, 'single', 'string', []), body: (to.hasScorers ? rubric : '') + body };
    }
    default: {
      const several = form === 'choices';
      const right = options.filter((option) => option.right).map(({ id }) => id);
      const body = asked('choiceInteraction', { shuffle: form !== 'verdict', maxChoices: several ? 0 : 1 }, ...choices);
      return { declared: response(to, several ? 'multiple' : 'single', 'identifier', right), body };
    }
  }
}

function response({ element }: Dialect, cardinality: string, baseType: string, right: readonly string[], more = ''): string {
  const values = right.map((value) => element('value', {}, escapeXml(value)));
  const correct = values.length ? element('correctResponse', {}, ...values) : '';
  return element('responseDeclaration', { identifier: RESPONSE, cardinality, baseType }, correct, more);
}

function mapping({ element }: Dialect, accepts: readonly string[]): string {
  const entries = accepts.map((mapKey) => element('mapEntry', { mapKey, mappedValue: 1, caseSensitive: false }));
  return element('mapping', { defaultValue: 0 }, ...entries);
}
