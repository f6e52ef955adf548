import type { i18n as I18n } from 'i18next';
import audit from './audit.zh-CN';

// words: *:happened *:nav

/** What happened, in words: those of the audit trail, or those that lie with the feature it happened in. */
export function happenedIn(i18n: I18n, type: string): string {
  const key = [`audit:event.${type}`, type.replace('.', ':happened.')].find((one) => i18n.exists(one));
  return key ? i18n.t(key) : type;
}

/** Everything that can happen, in words: by its type, for a file of the trail. */
export function eventWords(i18n: I18n): Readonly<Record<string, string>> {
  const types = Object.entries(audit.event).flatMap(([module, own]) =>
    Object.keys(own).map((name) => `${module}.${name}`),
  );
  const spaces = Object.keys(i18n.getDataByLanguage('zh-CN') ?? {});
  const lain = spaces.flatMap((ns) => {
    const happened: unknown = i18n.getResource('zh-CN', ns, 'happened');
    return typeof happened === 'object' && happened ? Object.keys(happened).map((name) => `${ns}.${name}`) : [];
  });
  return Object.fromEntries([...types, ...lain].map((type) => [type, happenedIn(i18n, type)]));
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
