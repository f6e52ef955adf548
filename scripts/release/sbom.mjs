// The bill of materials of a release: CycloneDX 1.6, the same bytes for the same tree.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import parseLicence from 'spdx-expression-parse';
import { parse as parseYaml } from 'yaml';
import { root } from '../house.mjs';
import { licenceOf, partsWithin } from './licences.mjs';

const licences = new Contrib.License.Factories.LicenseFactory(parseLicence);

/** `packages` as packagesOfRelease() finds them, `made` the moment the release is dated. */
export function billOfMaterials({ version, packages, made }) {
  const sums = sumsOfLockfile();
  const product = new Models.Component(Enums.ComponentType.Application, 'bandeng', {
    ...{ version, bomRef: `bandeng@${version}` },
    licenses: licencesOf('Apache-2.0'),
  });
  const components = new Map(packages.map((item) => [item.directory, componentOf(item, sums)]));
  for (const { directory, uses } of packages) {
    for (const { at } of uses) components.get(directory).dependencies.add(components.get(at).bomRef);
  }
  for (const { directory, direct } of packages) if (direct) product.dependencies.add(components.get(directory).bomRef);

  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: product, timestamp: made }),
    components: new Models.ComponentRepository(components.values()),
  });
  bom.serialNumber = serialOf([product, ...components.values()].map(({ bomRef }) => bomRef.value));
  const writer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${writer.serialize(bom, { sortLists: true, space: 1 })}\n`;
}

function componentOf(item, sums) {
  const { name, version, directory, runs } = item;
  const [group, short] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const place = directory.slice(directory.indexOf('.pnpm/') + '.pnpm/'.length).split('/')[0];
  return new Models.Component(Enums.ComponentType.Library, short, {
    ...{ group, version },
    // The same version lies there once for each set of peers it is used with.
    bomRef: `${name}@${version}|${place}`,
    purl: new PackageURL('npm', group, short, version, undefined, undefined).toString(),
    licenses: licencesOf(licenceOf(item)),
    hashes: new Models.HashDictionary(sums.get(`${name}@${version}`) ?? []),
    properties: new Models.PropertyRepository([
      new Models.Property('bandeng:part', runs ? 'runs in the archive' : 'compiled into the pages'),
      ...(place.includes('patch_hash') ? [new Models.Property('bandeng:patched', 'as in patches/ of the source')] : []),
    ]),
    components: new Models.ComponentRepository(
      partsWithin(item).map(
        (part) =>
          new Models.Component(Enums.ComponentType.Library, part.name, {
            ...{ version: part.version, bomRef: `${name}@${version}|${part.name}` },
            licenses: licencesOf(part.licence),
          }),
      ),
    ),
  });
}

const licencesOf = (expression) =>
  new Models.LicenseRepository(expression ? [licences.makeFromString(expression)] : []);

/** What the lockfile says of each package's archive, as sums in hexadecimal digits. */
function sumsOfLockfile() {
  const { packages } = parseYaml(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8'));
  return new Map(
    Object.entries(packages).flatMap(([name, { resolution }]) => {
      const [kind, sum] = resolution.integrity?.split(/-(.*)/) ?? [];
      return kind === 'sha512'
        ? [[name, [[Enums.HashAlgorithm['SHA-512'], Buffer.from(sum, 'base64').toString('hex')]]]]
        : [];
    }),
  );
}

/** A name of its own for each set of parts, and the same for the same. */
function serialOf(parts) {
  const digits = createHash('sha256').update(parts.sort().join('\n')).digest('hex');
  const variant = ((Number.parseInt(digits[16], 16) & 3) | 8).toString(16);
  const groups = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, variant + digits.slice(17, 20)];
  return `urn:uuid:${groups.join('-')}-${digits.slice(20, 32)}`;
}
