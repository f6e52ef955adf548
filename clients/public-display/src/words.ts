import { chinese as shared } from '@bandeng/features/words';
import { type Namespaces, together, toNamespaces } from '@bandeng/ui';

/** Words lie beside their feature: `topic.zh-CN.ts` is the namespace `topic`. */
const own = toNamespaces(import.meta.glob('./**/*.zh-CN.ts', { eager: true, import: 'default' }));

export const chinese: Namespaces = together(shared, own);

export const loadEnglish = async (): Promise<Namespaces> => (await import('./words-en')).english;
