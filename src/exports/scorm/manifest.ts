/** What a learning system reads first in a SCORM package. */
import { escapeXml } from '../../core/text.ts';

export const STANDARDS = ['1.2', '2004'] as const;
/** SCORM 1.2, or SCORM 2004 in its 4th edition. */
export type Standard = (typeof STANDARDS)[number];

/** A package with one page, which reports. */
export interface Course {
  /** Kebab-case, unique among the handbook's packages: "quiz-limits-en". */
  id: string;
  title: string;
  /** When its words last changed: ISO 8601, UTC, to the second. */
  modified: string;
  /** In per cent, where the system is to judge too; a role-play judges by its ending. */
  passMark?: number;
}

/** Files of the package beside the manifest; the first one is the page. */
export function manifest(standard: Standard, course: Course, files: readonly string[]): string {
  return standard === '1.2' ? manifest12(course, files) : manifest2004(course, files);
}

const SCHEMA_INSTANCE = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

function manifest12({ id, title, modified, passMark }: Course, files: readonly string[]): string {
  const mastery = passMark === undefined ? '' : `<adlcp:masteryscore>${passMark}</adlcp:masteryscore>`;
  return lines(
    `<manifest identifier="${id}" version="${versionOf(modified)}" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"`,
    `  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" ${SCHEMA_INSTANCE}`,
    '  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd',
    '    http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">',
    '<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>',
    organization(title, mastery),
    resources('scormtype', files),
  );
}

/** The system may judge by the score, but not before the page has given one. */
function manifest2004({ id, title, modified, passMark }: Course, files: readonly string[]): string {
  const measure = passMark === undefined ? '' : `<imsss:minNormalizedMeasure>${passMark / 100}</imsss:minNormalizedMeasure>`;
  const objective = `<imsss:primaryObjective objectiveID="result" satisfiedByMeasure="${passMark !== undefined}">${measure}</imsss:primaryObjective>`;
  const judged = `<imsss:objectives>${objective}</imsss:objectives>`;
  const sequencing = `<imsss:sequencing>${judged}<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/></imsss:sequencing>`;
  return lines(
    `<manifest identifier="${id}" version="${versionOf(modified)}" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"`,
    `  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss" ${SCHEMA_INSTANCE}`,
    '  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd',
    '    http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd',
    '    http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">',
    '<metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>',
    organization(title, sequencing),
    resources('scormType', files),
  );
}

/** "20261122T000000Z": at most 20 characters, and later ones sort later. */
function versionOf(modified: string): string {
  return modified.replace(/[-:]/g, '');
}

function organization(title: string, rules: string): string {
  const named = `<title>${escapeXml(title)}</title>`;
  const item = `<item identifier="item" identifierref="page">${named}${rules}</item>`;
  return `<organizations default="course"><organization identifier="course">${named}${item}</organization></organizations>`;
}

/** @param kind the attribute that says "this page reports": its spelling changed between the standards */
function resources(kind: 'scormtype' | 'scormType', files: readonly string[]): string {
  const listed = files.map((file) => `<file href="${file}"/>`).join('');
  return `<resources><resource identifier="page" type="webcontent" adlcp:${kind}="sco" href="${files[0]}">${listed}</resource></resources>`;
}

function lines(...parts: string[]): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...parts, '</manifest>', ''].join('\n');
}
