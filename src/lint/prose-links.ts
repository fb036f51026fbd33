/** Mistake: a link in prose that leads nowhere, or where no link should lead. */
import { didYouMean, type Diagnostic } from '../core/diagnostics.ts';
import type { Language } from '../core/languages.ts';
import { OTHER_PAGES } from '../core/other-pages.ts';
import { entriesOf, type Manuscript, type Prose } from '../kinds/handbook.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { KIND_NAMES, SCHEMAS, type KindName } from '../kinds/schemas.ts';
import type { ProseLink } from '../read/prose/report.ts';
import { anchorsOf, listAnchors } from './anchors.ts';

const LINKABLE = KIND_NAMES.filter((kind) => REGISTRY[kind].pages);
const FORM = 'Write links as /techniques/listen/: no language, a slash at the end.';

type Mistake = Pick<Diagnostic, 'wrong' | 'fix'>;

export function brokenLinks(manuscript: Manuscript): Diagnostic[] {
  return manuscript.prose().flatMap((body) =>
    body.links.flatMap((link): Diagnostic[] => {
      const mistake = mistakeIn(link, body, manuscript);
      return mistake ? [{ file: body.file, line: link.line, ...mistake }] : [];
    }),
  );
}

function mistakeIn({ address: written, text }: ProseLink, body: Prose, manuscript: Manuscript): Mistake | undefined {
  const address = written.replace(/\s/g, ' '); // a message has three lines
  if (!text.trim()) {
    return { wrong: 'This link has no words.', fix: 'Write between the brackets where it leads: [words](/techniques/listen/).' };
  }
  if (!address) return { wrong: 'This link has no address.', fix: `Write one between the parentheses. ${FORM}` };
  if (address.startsWith('#')) {
    const fix = `Write the whole address, such as /techniques/listen/${address}: the prose also stands in the book.`;
    return { wrong: `The link ${address} names no page.`, fix };
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return mayLeave(address) ? undefined : leaving(address);
  if (!address.startsWith('/')) return { wrong: `The link ${address} does not start with a slash.`, fix: FORM };
  return insideMistake(address, body, manuscript);
}

/** By the web, by mail or by telephone; nothing else may be behind words that somebody taps. */
function mayLeave(address: string): boolean {
  if (/\s/.test(address)) return false;
  if (/^https?:/i.test(address)) return /^https?:\/\/[^/]/i.test(address) && URL.canParse(address);
  return /^(mailto:[^@?]+@[^@?]+|tel:\+?[0-9-]+)$/i.test(address);
}

function leaving(address: string): Mistake {
  const fix = 'Write https://…, mailto: with an address, or tel: with digits.';
  return { wrong: `The link ${address} does not lead to a page, to a mailbox or to a telephone.`, fix };
}

function insideMistake(address: string, body: Prose, manuscript: Manuscript): Mistake | undefined {
  if (OTHER_PAGES.includes(address)) return undefined;
  const [path = '', ...hash] = address.split('#');
  const [, folder = '', id, ...tail] = path.split('/');
  const kind = LINKABLE.find((candidate) => SCHEMAS[candidate].folder === folder);
  if (!kind) {
    const folders = LINKABLE.map((candidate) => SCHEMAS[candidate].folder);
    return { wrong: `The link ${address} leads to no part of the handbook.${didYouMean(folder, folders)}`, fix: FORM };
  }
  const known = manuscript.known[kind];
  if (id && !known.includes(id)) return { wrong: `The link ${address} leads nowhere.${didYouMean(id, known)}`, fix: FORM };
  if (id === undefined || (id && !tail.length)) return { wrong: `The link ${address} lacks its last slash.`, fix: FORM };
  if (tail.length > (id ? 1 : 0) || tail.some(Boolean)) return { wrong: `The link ${address} leads nowhere.`, fix: FORM };
  if (id && isHidden(kind, id, body, manuscript)) {
    const fix = 'Take it out until the draft is finished, or finish the draft.';
    return { wrong: `The link ${address} leads to a draft, which readers do not see.`, fix };
  }
  return hash.length ? anchorMistake(address, hash.join('#'), { kind, id }, body.language, manuscript) : undefined;
}

function isHidden(kind: KindName, id: string, body: Prose, { handbook }: Manuscript): boolean {
  const isDraft = (of: KindName, name: string) =>
    entriesOf(handbook).some((one) => one.kind === of && one.entry.id === name && one.entry.facts.draft);
  return isDraft(kind, id) && !isDraft(body.kind, body.id);
}

function anchorMistake(
  address: string,
  anchor: string,
  { kind, id }: { kind: KindName; id: string },
  language: Language,
  manuscript: Manuscript,
): Mistake | undefined {
  const anchors = id
    ? anchorsOf(manuscript, kind, id, spokenOf(manuscript, kind, id, language))
    : listAnchors(kind, manuscript.handbook);
  if (!anchors || anchors.includes(decoded(anchor))) return undefined;
  const fix = anchors.length
    ? `That page has: ${anchors.map((one) => `#${one}`).join(' ')}`
    : 'Leave out the # and what follows it.';
  return { wrong: `The link ${address} leads to no place on that page.${didYouMean(anchor, anchors)}`, fix };
}

/** A link leads to the page in its own language, or in the original where there is none. */
function spokenOf({ handbook }: Manuscript, kind: KindName, id: string, language: Language): Language {
  const entry = entriesOf(handbook).find((one) => one.kind === kind && one.entry.id === id)?.entry;
  return !entry || entry.words[language] ? language : entry.facts.original;
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
