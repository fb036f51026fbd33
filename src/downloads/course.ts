/** Everything for a learning system, as the page of downloads offers it. */
import { capitalised } from '../core/text.ts';
import { courseFormats, courseName } from '../exports/courses.ts';
import { KIND_NAMES } from '../kinds/schemas.ts';
import { REGISTRY } from '../kinds/registry.ts';
import { newest, type Offer, type OfferedFile, type Source } from './offer.ts';

/** Undefined where there is nothing for it in the language. */
export function courseOffer({ handbook, language, t }: Source): Offer | undefined {
  const kinds = KIND_NAMES.filter((kind) => REGISTRY[kind].course && handbook.written(kind).length > 0);
  if (!kinds.length) return undefined;
  const hasQuestions = kinds.some((kind) => REGISTRY[kind].course === 'questions');
  const file = (name: string, label: string): OfferedFile => ({ name, type: endingOf(name), label });
  const siteName = t('site.name');
  return {
    title: capitalised(t('course'), language),
    day: newest(kinds.flatMap((kind) => handbook.written(kind).map(({ changedOn }) => changedOn))),
    files: [
      ...courseFormats(hasQuestions).map((format) => file(courseName(siteName, language, format), t(`export.${format}`))),
      file(courseName(siteName, language), t('downloads.course.zip')),
    ],
  };
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toUpperCase();
}
