import { chinese as shared } from '@bandeng/features/words';
import { type Namespaces, together, toNamespaces } from '@bandeng/ui';

/** Every file of `resources/<language>/` is a namespace named after it. */
const own = toNamespaces(import.meta.glob('./resources/zh-CN/*.ts', { eager: true, import: 'default' }));

export const chinese: Namespaces = together(shared, own);

export const loadEnglish = async (): Promise<Namespaces> => (await import('./words-en')).english;
