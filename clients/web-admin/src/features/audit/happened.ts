import type { i18n as I18n } from 'i18next';
import audit from './audit.zh-CN';

// words: *:happened *:nav

/** What happened, in words: those of the audit trail, or those that lie with the feature it happened in. */
export function happenedIn(i18n: I18n, type: string): string {
  const key = [`audit:event.${type}`, type.replace('.', ':happened.')].find((one) => i18n.exists(one));
  return key ? i18n.t(key) : type;
}

/** The modules that something can happen in, to choose from. */
export function modulesWithWords(i18n: I18n): { readonly value: string; readonly label: string }[] {
  const spaces = Object.keys(i18n.getDataByLanguage('zh-CN') ?? {});
  const own = spaces.filter((ns) => i18n.exists(`${ns}:happened`, { returnObjects: true }));
  return [
    ...Object.keys(audit.event).map((value) => ({ value, label: i18n.t(`audit:module.${value}`) })),
    ...own.map((value) => ({ value, label: i18n.t(`${value}:nav`) })),
  ];
}
