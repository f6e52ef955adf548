/** Where to go after signing in: only a path of this client, never another place. */
export function safeReturn(to: string | null): string {
  return to && /^\/(?![/\\])/.test(to) && !/^\/(sign-|password)/.test(to) ? to : '/';
}
