import type { i18n as I18n } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** What the server says when something did not happen: a code, never prose. */
export interface Coded {
  readonly code: string;
  readonly params?: Readonly<Record<string, unknown>> | null;
  /** A refusal's type (`MeetingRefusal`): its words are looked for in that module's namespace first. */
  readonly __typename?: string;
}

/**
 * The words for a code. Refusals live in any namespace under `refusal.CODE`, errors in `errors:CODE`.
 * An unknown code gets the generic words; the code itself is never shown.
 */
export function wordsFor(i18n: I18n, { code, params, __typename }: Coded): string {
  const module = __typename?.replace(/Refusal$/, '').replace(/^./, (c) => c.toLowerCase());
  // In the same order whatever was brought along first.
  const spaces = Object.keys(i18n.getDataByLanguage('zh-CN') ?? {}).sort();
  const ordered = module && spaces.includes(module) ? [module, ...spaces] : spaces;
  // A picture that is not taken says what is wrong with it.
  const wrong = code === 'BAD_USER_INPUT' && typeof params?.rule === 'string' ? [`errors:file.${params.rule}`] : [];
  const aboutFile = params?.field === 'file' || params?.rule === 'BODY_SIZE' ? wrong : [];
  // Busy is over in a moment; a disk that is full is not.
  const full = code === 'UNAVAILABLE' && params?.reason === 'DISK_FULL' ? ['errors:DISK_FULL'] : [];
  // Whoever was slower to settle something reads how it was settled.
  const way = `status:disposition.${params?.['theirs.disposition']}`;
  const stands = i18n.exists(way) ? ['errors:SETTLED'] : [];
  const keys = [...full, ...stands, ...aboutFile, ...ordered.map((ns) => `${ns}:refusal.${code}`), `errors:${code}`];
  const found = keys.find((key) => i18n.exists(key)) ?? (__typename ? 'errors:REFUSED' : 'errors:UNKNOWN');
  return i18n.t(found, { way: i18n.t(way), ...params });
}

export function useWords(): (coded: Coded) => string {
  const { i18n } = useTranslation();
  return useCallback((coded) => wordsFor(i18n, coded), [i18n]);
}
