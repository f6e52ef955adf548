import { type Namespaces, toNamespaces } from '@bandeng/ui';

export const english: Namespaces = toNamespaces(
  import.meta.glob(['./resources/en/*.ts', './features/*/words/en.ts'], { eager: true, import: 'default' }),
);
