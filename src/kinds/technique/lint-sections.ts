/** Mistake: a technique whose page lacks a section it must have, or has one that no page knows. */
import { didYouMean, type Diagnostic } from '../../core/diagnostics.ts';
import { fileOf, type Manuscript } from '../handbook.ts';
import { TECHNIQUE_SECTIONS, needsWhenNot } from './schema.ts';

export function wrongSections({ handbook, prose }: Manuscript): Diagnostic[] {
  return prose().flatMap(({ file, kind, id, language, parsed, headings, firstLine }) => {
    const facts = handbook.entries.technique.find((technique) => technique.id === id)?.facts;
    const ui = handbook.ui[language];
    if (kind !== 'technique' || !facts || !ui || !parsed) return [];
    const names = TECHNIQUE_SECTIONS.map((section) => ui[`section.${section}`]);
    const sections = headings.filter(({ depth }) => depth === 2);
    const unknown = sections
      .filter(({ text }) => !names.includes(text))
      .map(({ text, line }): Diagnostic => ({
        file,
        line,
        wrong: `A technique has no section "${text}".${didYouMean(text, names)}`,
        fix: `Its sections are: ${names.join(' · ')}.`,
      }));
    const has = (section: (typeof TECHNIQUE_SECTIONS)[number]) => sections.some(({ text }) => text === ui[`section.${section}`]);
    const missing: Diagnostic[] = [];
    if (!has('internal')) {
      const fix = 'Say how it goes with a boss or a colleague.';
      missing.push({ file, line: firstLine, wrong: `The section "## ${ui['section.internal']}" is missing.`, fix });
    }
    if (needsWhenNot(facts) && !has('when-not')) {
      const why = facts.grade === 'mixed' ? 'the evidence is mixed' : `${facts.qualifiedBy.join(', ')} limits it`;
      const fix = `Say when not to use it: ${why} (${fileOf('technique', id, 'facts')}).`;
      missing.push({ file, line: firstLine, wrong: `The section "## ${ui['section.when-not']}" is missing.`, fix });
    }
    return [...missing, ...unknown];
  });
}
