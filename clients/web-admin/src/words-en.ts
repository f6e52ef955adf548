import { english as shared } from '@bandeng/features/words-en';
import { type Namespaces, together, toNamespaces } from '@bandeng/ui';

const own = toNamespaces(import.meta.glob('./**/*.en.ts', { eager: true, import: 'default' }));

export const english: Namespaces = together(shared, own);
