import i18next, { type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { zhCN } from './chinese';
import { hearWords } from './known-words';
import { recall, remember } from './storage';

export type Language = 'zh-CN' | 'en';
export const languages: readonly Language[] = ['zh-CN', 'en'];

/** Namespace → keys → words. Nesting is free; the two languages must have the same keys (a test holds it). */
export type Words = Readonly<Record<string, unknown>>;
export type Namespaces = Readonly<Record<string, Words>>;

export interface I18nOptions {
  /** The client's own namespaces in Chinese, but for those that pages bring along. */
  readonly namespaces: Namespaces;
  /** The same namespaces in English; fetched when somebody asks for English. */
  readonly loadEnglish: () => Promise<Namespaces>;
}

const KEY = 'bandeng.language';

/** Chinese first. Resolves once the remembered language is on the page. */
export async function createI18n({ namespaces, loadEnglish }: I18nOptions): Promise<I18n> {
  const i18n = i18next.createInstance();
  const chinese = together(zhCN, namespaces);
  await i18n.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': chinese },
    ns: Object.keys(chinese),
    defaultNS: 'common',
    fallbackNS: 'common',
    partialBundledLanguages: true,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    returnNull: false,
    // Words that nobody brought along are heard of where pages are looked at, and are no reason to stop.
    saveMissing: true,
    missingKeyHandler: (_languages, ns, key, fallback) => {
      if (fallback === key) console.error(`no words: ${ns}:${key}`);
    },
  });
  hearWords((namespace, words) => i18n.addResourceBundle('zh-CN', namespace, words, true));
  english.set(i18n.store, loadEnglish);
  i18n.on('languageChanged', showLanguage);
  showLanguage('zh-CN');
  if (recall(KEY) === 'en') await switchLanguage(i18n, 'en').catch(() => undefined);
  return i18n;
}

/** By the store of the words: `useTranslation` hands out an `i18n` of its own around the same store. */
const english = new WeakMap<I18n['store'], () => Promise<Namespaces>>();

/** Changes the language and remembers it. English words are fetched on first use; without them Chinese stays. */
export async function switchLanguage(i18n: I18n, language: Language): Promise<void> {
  if (language === 'en' && !i18n.hasResourceBundle('en', 'common')) {
    const [shared, own] = await Promise.all([import('./english'), english.get(i18n.store)?.() ?? {}]);
    for (const [ns, words] of Object.entries(together(shared.en, own))) i18n.addResourceBundle('en', ns, words);
  }
  await i18n.changeLanguage(language);
  remember(KEY, language);
}

function showLanguage(language: string): void {
  if (typeof document !== 'undefined') document.documentElement.lang = language;
}

/** The words of several owners: where they share a namespace, each adds keys of its own to it (a test holds it). */
export function together(...owners: readonly Namespaces[]): Namespaces {
  return owners.reduce((all, own) => merged(all, own) as Namespaces, {});
}

function merged(one: Words, other: Words): Words {
  const isGroup = (value: unknown): value is Words => typeof value === 'object' && value !== null;
  const all = Object.entries(other).map(([key, value]) => {
    const known = one[key];
    return [key, isGroup(known) && isGroup(value) ? merged(known, value) : value] as const;
  });
  return { ...one, ...Object.fromEntries(all) };
}

/** The words that a client's bundler found by their names, as namespaces: `topic.zh-CN.ts` is `topic`. */
export function toNamespaces(files: Readonly<Record<string, unknown>>): Namespaces {
  return Object.fromEntries(
    Object.entries(files).map(([path, words]) => [path.replace(/^.*\//, '').replace(/\..*$/, ''), words as Words]),
  );
}
