/** What draws it is fetched once the page stands: by the time it is needed there may be no signal any more. */
let toast: Promise<typeof import('./toast')> | null = null;
const drawing = () => {
  toast ??= import('./toast');
  return toast;
};
(globalThis.requestIdleCallback ?? setTimeout)(() => void drawing().catch(() => undefined));

/** Says something for a while, above the page. Where what draws it did not come, the browser says it. */
export function say(content: string, duration = 5000): void {
  drawing().then(
    ({ Toast }) => Toast.show({ content, duration }),
    () => window.alert(content),
  );
}
