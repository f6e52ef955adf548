import { type Namespaces, toNamespaces } from '@bandeng/ui';

/** Every file of `resources/<language>/` is a namespace named after it. */
export const chinese: Namespaces = toNamespaces(
  import.meta.glob('./resources/zh-CN/*.ts', { eager: true, import: 'default' }),
);

export const loadEnglish = async (): Promise<Namespaces> => (await import('./words-en')).english;
