import { type Namespaces, toNamespaces } from '@bandeng/ui';

/** Every file of `resources/<language>/` is a namespace named after it; a feature's own words are one named after it. */
export const chinese: Namespaces = toNamespaces(
  import.meta.glob(['./resources/zh-CN/*.ts', './features/*/words/zh-CN.ts'], { eager: true, import: 'default' }),
);

export const loadEnglish = async (): Promise<Namespaces> => (await import('./words-en')).english;
