/**
 * Says something for a while, above the page. What draws it comes when it is first needed; where it cannot come, the browser
 * says it.
 */
export function say(content: string, duration = 5000): void {
  import('./toast').then(
    ({ Toast }) => Toast.show({ content, duration }),
    () => window.alert(content),
  );
}
