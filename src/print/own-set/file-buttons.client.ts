/** The buttons to save a team's details in a file, and to load one; what reads and writes it is loaded with the first press. */
import { find } from '../../core/dom.ts';
import { BOTH } from '../parts/choices.ts';
import type { ChoicesForm } from '../parts/choices-form.client.ts';
import { FIELDS } from '../parts/sheet.ts';

const FILE_NAME = 'house.yaml';

export function offerFile(form: HTMLFormElement, choices: ChoicesForm): void {
  const spoken = () => {
    const { language } = choices.choices;
    const codes = [...find<HTMLSelectElement>(form, 'select[name=language]').options].map(({ value }) => value);
    return language === BOTH ? codes.filter((code) => code !== BOTH) : [language];
  };

  find(form, '[data-save]').addEventListener('click', () => void save());
  async function save(): Promise<void> {
    const { writeHouse } = await import('./house-file.ts');
    const labels = FIELDS.map((field) => {
      const input = form.elements.namedItem(field);
      return [field, input instanceof HTMLInputElement ? input.labels?.[0]?.textContent.trim() : undefined];
    });
    const comments = { file: form.dataset['comment'] ?? '', fields: Object.fromEntries(labels) };
    const file = new Blob([writeHouse(choices.choices, spoken(), comments)], { type: 'application/yaml' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = FILE_NAME;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  const input = find<HTMLInputElement>(form, 'input[name=file]');
  input.addEventListener('change', () => void load());
  async function load(): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    const { readHouse } = await import('./house-file.ts');
    const [language = ''] = spoken();
    const read = readHouse(await file.text(), language);
    input.value = ''; // so that the same file can be chosen again, once it is mended
    const { loaded = '', nothing = '', wrong = '' } = form.dataset;
    if ('line' in read) return choices.tell('file', wrong.replace('{line}', String(read.line)));
    const before = choices.choices;
    const count = Object.keys(read.fields).length + Object.values(read.lines).flat().length;
    if (!count) return choices.tell('file', nothing);
    choices.take({ ...before, fields: { ...before.fields, ...read.fields }, lines: { ...before.lines, ...read.lines } });
    choices.tell('file', loaded.replace('{count}', String(count)));
  }
}
