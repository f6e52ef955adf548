export { type CheckedPackage, type PackageFault, readPackage } from './read-package.js';
export { MANIFEST_PATH, type Manifest, type ManifestEntry, type ZipPart, zipPackage } from './zip-package.js';
