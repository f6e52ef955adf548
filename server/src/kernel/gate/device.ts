const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger\//, 'WeChat'],
  [/DingTalk\//, 'DingTalk'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/HuaweiBrowser\//, 'Huawei'],
  [/MQQBrowser\/|QQBrowser\//, 'QQ'],
  [/UCBrowser\//, 'UC'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/iPhone|iPad|iOS/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];

/** Browser and system in two words: enough to tell one's own devices apart, never the whole header. */
export function deviceOf(userAgent: string | undefined): string | null {
  if (!userAgent) return null;
  const first = (list: typeof BROWSERS) => list.find(([pattern]) => pattern.test(userAgent))?.[1];
  const words = [first(BROWSERS), first(SYSTEMS)].filter(Boolean);
  return words.length > 0 ? words.join(' · ') : null;
}
