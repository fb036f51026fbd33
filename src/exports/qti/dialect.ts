/** The two versions of QTI that are written: 2.1, which most systems take, and 3.0. They differ in names, mostly. */
import { escapeXml } from '../../core/text.ts';

export type Version = '2.1' | '3.0';

type Attributes = Record<string, string | number | boolean>;

export interface Dialect {
  /** An element of QTI, named as 2.1 names it: `choiceInteraction`, `responseIdentifier`. HTML inside it is the same in both. */
  element: (name: string, attributes: Attributes, ...content: readonly string[]) => string;
  /** A whole file of one element. */
  file: (name: string, attributes: Attributes, ...content: readonly string[]) => string;
  /** HTML in an element that 3.0 wants framed. */
  framed: (html: string) => string;
  /** A question is a paragraph before what one answers with in 2.1: Canvas takes the prompt of some interactions only. */
  hasPrompts: boolean;
  /** Whether it can say that somebody has to mark an answer, and show a good one to nobody else. Canvas shows it to all. */
  hasScorers: boolean;
  /** Whether all feedback is gathered in one outcome, from which Canvas takes it. The player of 3.0 that tests use cannot gather. */
  gathersFeedback: boolean;
  /** Types of the resources in a manifest. */
  types: { test: string; item: string };
  manifest: {
    namespaces: string;
    schema: string;
    version: string;
    /** Whether each item says what one answers it with. */
    hasItemMetadata: boolean;
  };
}

const INSTANCE = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

function names(namespace: string, schema: string): string {
  return `xmlns="${namespace}" ${INSTANCE} xsi:schemaLocation="${namespace} ${schema}"`;
}

const ITEM_NAMES = {
  '2.1': names('http://www.imsglobal.org/xsd/imsqti_v2p1', 'http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd'),
  '3.0': names(
    'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
    'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
  ),
};

const MANIFESTS = {
  '2.1': {
    // Canvas tells by the second namespace that it is QTI 2
    namespaces:
      names('http://www.imsglobal.org/xsd/imscp_v1p1', 'http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd') +
      ' xmlns:imsqti="http://www.imsglobal.org/xsd/imsqti_v2p1"',
    schema: 'QTIv2.1 Package',
    version: '1.0.0',
    hasItemMetadata: true,
  },
  '3.0': {
    namespaces: names(
      'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
      'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd',
    ),
    schema: 'QTI Package',
    version: '3.0.0',
    hasItemMetadata: false,
  },
};

export function dialect(version: Version): Dialect {
  const is3 = version === '3.0';
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const spelled = (name: string) => (is3 ? `qti-${kebab(name)}` : name);
  const listed = (attributes: Attributes) =>
    Object.entries(attributes)
      .map(([name, value]) => ` ${is3 ? kebab(name) : name}="${escapeXml(String(value))}"`)
      .join('');
  const element: Dialect['element'] = (name, attributes, ...content) => {
    const [tag, inside] = [spelled(name), content.join('')];
    return inside ? `<${tag}${listed(attributes)}>${inside}</${tag}>` : `<${tag}${listed(attributes)}/>`;
  };
  return {
    element,
    file: (name, attributes, ...content) =>
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<${spelled(name)} ${ITEM_NAMES[version]}${listed(attributes)}>`,
        ...content.filter(Boolean),
        `</${spelled(name)}>\n`,
      ].join('\n'),
    framed: (html) => (is3 ? element('contentBody', {}, html) : html),
    hasPrompts: is3,
    hasScorers: is3,
    gathersFeedback: !is3,
    types: is3
      ? { test: 'imsqti_test_xmlv3p0', item: 'imsqti_item_xmlv3p0' }
      : { test: 'imsqti_test_xmlv2p1', item: 'imsqti_item_xmlv2p1' },
    manifest: MANIFESTS[version],
  };
}
