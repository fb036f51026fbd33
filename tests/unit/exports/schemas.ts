/** The schemas of both SCORM standards, and what they find wrong with a manifest. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';
import { STANDARDS, type Standard } from '../../../src/exports/scorm/manifest.ts';

export const folder = 'src/exports/scorm/schemas';
const files = STANDARDS.flatMap((standard) => readdirSync(join(folder, standard)).map((name) => `${standard}/${name}`));
xmlRegisterInputProvider(
  new XmlBufferInputProvider(Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name))]))),
);

/** A manifest is of several namespaces; each has its own file. */
const NAMESPACES: Record<Standard, Record<string, string>> = {
  '1.2': {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
  },
  '2004': {
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
  },
};

/** All namespaces of a standard at once; an empty text where nothing is wrong. */
export function mistakesIn(standard: Standard, xml: string): string {
  const imports = Object.entries(NAMESPACES[standard]).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${standard}/${file}"/>`,
  );
  const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
  using source = XmlDocument.fromString(schema);
  using validator = XsdValidator.fromDoc(source);
  using document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
