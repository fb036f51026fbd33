/** Everything for a learning system in one language, in one file a format, and all these files in one archive. */
import { fileName } from '../core/file-names.ts';
import type { Language } from '../core/languages.ts';
import { zipped } from './archive.ts';
import { FORMATS, FORMAT_IDS, type FormatId } from './formats.ts';
import { linesOf, notesOn } from './notes.ts';
import type { Course, CoursePart } from './parts/course.ts';
import type { ExportContext, ExportedFile } from './parts/exported-file.ts';
import type { Format } from './parts/format.ts';
import type { TakenSet } from './parts/question-set.ts';
import { supportedIn } from './support.ts';

/** What stands for an entry in the names of their files. */
const COURSE = 'course';
const ARCHIVE = '.zip';

/** Formats that hold everything; without questions, those alone that take pages. */
export function courseFormats(hasQuestions: boolean): FormatId[] {
  return FORMAT_IDS.filter((id) => 'writeCourse' in FORMATS[id] && (hasQuestions || FORMATS[id].group === 'learning'));
}

/** Name of the file in a format; without one, of the archive of all. They lie in the site's `downloads/`. */
export function courseName(siteName: string, language: Language, format?: FormatId): string {
  return fileName(siteName, { id: COURSE, language, ending: format ? FORMATS[format].ending : ARCHIVE });
}

/** @param parts in the order in which one learns; without any there are no files */
export function courseFiles(parts: readonly CoursePart[], context: ExportContext): ExportedFile[] {
  if (!parts.length) return [];
  const course = courseOf(parts, context);
  const written = new Map<string, Uint8Array | string>();
  const name = (format?: FormatId) => courseName(context.t('site.name'), course.language, format);
  const files = courseFormats(course.sets.length > 0).map((id) => ({
    name: name(id),
    write: async () => {
      const format: Format = FORMATS[id];
      const content = (await format.writeCourse?.(course, taken(course, format), context)) ?? '';
      written.set(name(id), content);
      return content;
    },
  }));
  return [...files, { name: name(), write: () => zipped(Object.fromEntries(written)) }];
}

function courseOf(parts: readonly CoursePart[], { handbook, t, momentOf }: ExportContext): Course {
  const pages = parts.map(({ page }) => page);
  const title = `${t('site.name')}: ${t('course')}`;
  const days = pages.map(({ modified }) => modified).sort();
  const said = [title, pages.map(({ id, modified }) => [id, modified])];
  const { language } = handbook;
  return {
    id: `${COURSE}-${language}`,
    ...{ language, title, pages, t },
    modified: momentOf(COURSE, said, days.at(-1)?.slice(0, 10) ?? ''),
    sets: parts.flatMap(({ questions }) => (questions ? [questions] : [])),
  };
}

/** Sets of which a format can take nothing are not in it. */
function taken({ sets }: Course, format: Format): TakenSet[] {
  return sets
    .map((set) => ({
      set,
      taken: { questions: supportedIn(format, set.questions), notes: linesOf(notesOn(format, set)) },
    }))
    .filter(({ taken: { questions } }) => questions.length > 0);
}
