import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it, test } from '@jest/globals';
import { filesOf, root } from './imports.js';

const places = [
  'packages/ui',
  'packages/features',
  'clients/web-admin',
  'clients/member-portal',
  'clients/public-display',
];
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const withoutComments = (css: string) => css.replace(/\/\*.*?\*\//gs, '');

const sheets = places.flatMap((place) => filesOf(`${place}/src`, (path) => path.endsWith('.css')));
const modules = sheets.filter((path) => path.endsWith('.module.css'));
const components = places.flatMap((place) => filesOf(`${place}/src`, (path) => /\.tsx?$/.test(path)));

/** Every selector of a sheet, those within `@media` included; the steps of an animation are none. */
function selectorsOf(path: string): string[] {
  const css = withoutComments(read(path)).replace(/@keyframes[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...css.matchAll(/([^{};]+)\{/g)]
    .map(([, selectors]) => (selectors as string).trim())
    .filter((selectors) => !selectors.startsWith('@'))
    .flatMap((selectors) => selectors.split(/,(?![^(]*\))/).map((selector) => selector.trim()));
}

const classesIn = (selector: string) =>
  [...selector.replace(/:global\([^)]*\)/g, '').matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name as string);

/** What each module is asked for: by which component, and by which names. */
function asked(): { readonly component: string; readonly module: string; readonly names: readonly string[] }[] {
  return components.flatMap((component) => {
    const text = read(component);
    return [...text.matchAll(/import (\w+) from '(\.[^']+\.module\.css)'/g)].map(([, name, path]) => ({
      component,
      module: relative(root, join(root, dirname(component), path as string)),
      names: [...text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, used]) => used as string),
    }));
  });
}

it('finds the sheets it is about', () => {
  expect(modules.length).toBeGreaterThan(20);
});

it('has every class that a component asks its sheet for, and none that no component asks for', () => {
  const uses = asked();
  const known = new Map(modules.map((path) => [path, new Set(selectorsOf(path).flatMap(classesIn))]));
  const missing = uses.flatMap(({ component, module, names }) =>
    names.filter((name) => !known.get(module)?.has(name)).map((name) => `${component}: ${name} is not in ${module}`),
  );
  const idle = [...known].flatMap(([module, classes]) => {
    const used = new Set(uses.filter((use) => use.module === module).flatMap(({ names }) => names));
    return [...classes].filter((name) => !used.has(name)).map((name) => `${module}: nobody asks for .${name}`);
  });

  expect([...missing, ...idle]).toEqual([]);
});

it('lets a sheet of a component speak of that component only', () => {
  const loose = modules.flatMap((path) =>
    selectorsOf(path)
      .filter((selector) => classesIn(selector).length === 0)
      .map((selector) => `${path}: ${selector}`),
  );

  expect(loose).toEqual([]);
});

it('lets a component ask its own sheets, those of its feature, and those of the shell', () => {
  const featureOf = (path: string) => /\/features\/([^/]+)\//.exec(path)?.[1] ?? null;
  const far = asked().filter(({ component, module }) => {
    const feature = featureOf(module);
    return feature !== null && !module.startsWith('packages/') && feature !== featureOf(component);
  });

  expect(far.map(({ component, module }) => `${component} → ${module}`)).toEqual([]);
});

/** Words that any page may use stand in the shell. */
const mayBePlain = /^(packages\/ui\/src\/(base|tokens)|clients\/[^/]+\/src\/shell\/[\w-]+)\.css$/;
/** These of the desk are plain until each is next taken in hand. */
const STILL_PLAIN = [
  'audit',
  'brief',
  'commitment',
  'consultation',
  'form-settings',
  'insight',
  'intake',
  'meeting',
  'outcome',
  'outreach',
  'roster',
  'search',
  'survey',
  'topic',
  'topic-call',
];
const plainFeature = (path: string) =>
  /^clients\/web-admin\/src\/features\/([^/]+)\/.*(?<!\.module)\.css$/.exec(path)?.[1];

it('gives a feature sheets of its own, not of everybody', () => {
  const plain = sheets.filter((path) => !path.endsWith('.module.css') && !mayBePlain.test(path));
  const features = new Set(plain.map(plainFeature));

  expect(plain.filter((path) => !STILL_PLAIN.includes(plainFeature(path) ?? ''))).toEqual([]);
  expect(STILL_PLAIN.filter((feature) => !features.has(feature))).toEqual([]);
});

test('a plain class of the desk belongs to one feature, or to the shell', () => {
  const features = 'clients/web-admin/src/features';
  const owners = new Map<string, Set<string>>();
  for (const feature of readdirSync(join(root, features))) {
    const plain = filesOf(`${features}/${feature}`, (path) => path.endsWith('.css') && !path.endsWith('.module.css'));
    for (const selector of plain.flatMap(selectorsOf)) {
      const own = /^\.([\w-]+)/.exec(selector)?.[1];
      if (own) owners.set(own, (owners.get(own) ?? new Set()).add(feature));
    }
  }
  const shared = [...owners].filter(([, of]) => of.size > 1).map(([own, of]) => `.${own}: ${[...of].join(', ')}`);

  expect(shared).toEqual([]);
});

it('sets the paper of all that is printed in the shell; a feature names a page of its own', () => {
  const ofFeatures = sheets.filter((path) => path.includes('/features/'));

  expect(ofFeatures.filter((path) => /@page\s*\{/.test(withoutComments(read(path))))).toEqual([]);
});
