/** What a learning system reads first in a SCORM package. */
import { escapeXml } from '../../core/text.ts';

export const STANDARDS = ['1.2', '2004'] as const;
/** SCORM 1.2, or SCORM 2004 in its 4th edition. */
export type Standard = (typeof STANDARDS)[number];

/** A package, of one page or of many. */
export interface Package {
  /** Kebab-case, unique among the handbook's packages: "quiz-limits-en". */
  id: string;
  title: string;
  /** When its words last changed: ISO 8601, UTC, to the second. */
  modified: string;
}

/** A page that reports; by itself it is a package. */
export interface Course extends Package {
  /** In per cent, where the system is to judge too; a role-play judges by its ending. */
  passMark?: number;
}

/** A page in a package, and the files that it needs; the first one is the page. */
export interface PackagedPage {
  course: Course;
  files: readonly string[];
}

/** @param pages in the order in which learners find them */
export function manifest(standard: Standard, whole: Package, pages: readonly PackagedPage[]): string {
  return standard === '1.2' ? manifest12(whole, pages) : manifest2004(whole, pages);
}

const SCHEMA_INSTANCE = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

function manifest12({ id, title, modified }: Package, pages: readonly PackagedPage[]): string {
  const rules = ({ passMark }: Course) => (passMark === undefined ? '' : `<adlcp:masteryscore>${passMark}</adlcp:masteryscore>`);
  return lines(
    `<manifest identifier="${id}" version="${versionOf(modified)}" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"`,
    `  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" ${SCHEMA_INSTANCE}`,
    '  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd',
    '    http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">',
    '<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>',
    organization(title, pages, rules),
    resources('scormtype', pages),
  );
}

/** The system may judge by the score, but not before the page has given one. */
function manifest2004({ id, title, modified }: Package, pages: readonly PackagedPage[]): string {
  const rules = ({ passMark }: Course) => {
    const measure = passMark === undefined ? '' : `<imsss:minNormalizedMeasure>${passMark / 100}</imsss:minNormalizedMeasure>`;
    const objective = `<imsss:primaryObjective objectiveID="result" satisfiedByMeasure="${passMark !== undefined}">${measure}</imsss:primaryObjective>`;
    const judged = `<imsss:objectives>${objective}</imsss:objectives>`;
    return `<imsss:sequencing>${judged}<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/></imsss:sequencing>`;
  };
  return lines(
    `<manifest identifier="${id}" version="${versionOf(modified)}" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"`,
    `  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss" ${SCHEMA_INSTANCE}`,
    '  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd',
    '    http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd',
    '    http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">',
    '<metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>',
    organization(title, pages, rules),
    resources('scormType', pages),
  );
}

/** "20261122T000000Z": at most 20 characters, and later ones sort later. */
function versionOf(modified: string): string {
  return modified.replace(/[-:]/g, '');
}

/** Of the only page, as ever; of many, by their ids: a system keeps results by these. */
const nameOf = ({ course }: PackagedPage, pages: readonly PackagedPage[], plain: string) =>
  pages.length === 1 ? plain : `${plain}-${course.id}`;

function organization(title: string, pages: readonly PackagedPage[], rules: (course: Course) => string): string {
  const named = (words: string) => `<title>${escapeXml(words)}</title>`;
  const items = pages.map((page) => {
    const [item, ref] = ['item', 'page'].map((plain) => nameOf(page, pages, plain));
    return `<item identifier="${item}" identifierref="${ref}">${named(page.course.title)}${rules(page.course)}</item>`;
  });
  return `<organizations default="course"><organization identifier="course">${named(title)}${items.join('')}</organization></organizations>`;
}

/** @param kind the attribute that says "this page reports": its spelling changed between the standards */
function resources(kind: 'scormtype' | 'scormType', pages: readonly PackagedPage[]): string {
  const listed = pages.map((page) => {
    const files = page.files.map((file) => `<file href="${file}"/>`).join('');
    return `<resource identifier="${nameOf(page, pages, 'page')}" type="webcontent" adlcp:${kind}="sco" href="${page.files[0]}">${files}</resource>`;
  });
  return `<resources>${listed.join('')}</resources>`;
}

function lines(...parts: string[]): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...parts, '</manifest>', ''].join('\n');
}
