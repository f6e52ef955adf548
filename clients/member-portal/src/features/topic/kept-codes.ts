import { recall, remember } from '@bandeng/ui';

const KEY = 'bandeng.codes';
const MOST = 20;
const same = (code: string) => code.trim().toUpperCase();

/** The codes followed on this phone, the newest first. Nobody else knows of them. */
export function keptCodes(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(recall(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((code): code is string => typeof code === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export const isKept = (code: string): boolean => keptCodes().includes(same(code));

/** Answers whether the code is kept now. */
export function keepCode(code: string): boolean {
  remember(KEY, JSON.stringify([same(code), ...keptCodes().filter((one) => one !== same(code))].slice(0, MOST)));
  return true;
}

export function forgetCode(code: string): boolean {
  remember(KEY, JSON.stringify(keptCodes().filter((one) => one !== same(code))));
  return false;
}
