import { typedWords } from './typed';

const RELOADED = 'bandeng.reloaded';
const KEPT = 'bandeng.typed';

interface KeptWords {
  readonly label: string;
  readonly text: string;
}

/** The window, or what a test puts in its place. */
export interface Place {
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  reload(): void;
}

export const thisPlace: Place = {
  get storage() {
    try {
      return window.sessionStorage;
    } catch {
      return null;
    }
  },
  reload: () => window.location.reload(),
};

/** Starts the page anew; what was written and not sent is shown again afterwards, to be copied. */
export function reloadKeepingWords(place: Place = thisPlace): void {
  const words = typedWords();
  try {
    if (words.length > 0) place.storage?.setItem(KEPT, JSON.stringify(words));
  } catch {
    // No room or forbidden: somebody pressed the button and wants the page.
  }
  place.reload();
}

/** What was written before the page was started anew; it is given out once. */
export function keptWords(place: Place = thisPlace): readonly KeptWords[] {
  try {
    const kept = place.storage?.getItem(KEPT);
    place.storage?.removeItem(KEPT);
    return kept ? (JSON.parse(kept) as KeptWords[]) : [];
  } catch {
    return [];
  }
}

/**
 * Starts the page anew by itself, once for each build: a page that comes back the same does not go round in circles.
 * Where nothing can be remembered it is left to the person.
 */
export function reloadOnceFor(build: string, place: Place = thisPlace): boolean {
  try {
    if (!place.storage || place.storage.getItem(RELOADED) === build) return false;
    place.storage.setItem(RELOADED, build);
    if (place.storage.getItem(RELOADED) !== build) return false;
  } catch {
    return false;
  }
  reloadKeepingWords(place);
  return true;
}

const BUILD = /<meta name="bandeng-build" content="([\w-]{1,64})"/;

/** Which build the server would give this page now; null when it does not answer or does not say. */
export async function servedBuild(ask: typeof fetch = fetch): Promise<string | null> {
  try {
    const response = await ask(`/${window.location.pathname.split('/')[1]}/`, { cache: 'no-store' });
    return response.ok ? (BUILD.exec(await response.text())?.[1] ?? null) : null;
  } catch {
    return null;
  }
}

const MISSING =
  /dynamically imported module|importing a module script failed|module script failed|unable to preload css/i;

/** Whether a page's code could not be fetched: it is gone since an upgrade, or there is no signal. */
function isMissingCode(error: unknown): boolean {
  return error instanceof Error && MISSING.test(error.message);
}

/** A page whose code is gone since an upgrade starts anew, once; without a signal it stays as it is. */
export async function startAnewIfUpgraded(
  error: unknown,
  own: string | null,
  { place = thisPlace, ask = fetch }: { readonly place?: Place; readonly ask?: typeof fetch } = {},
): Promise<boolean> {
  if (own === null || !isMissingCode(error)) return false;
  const served = await servedBuild(ask);
  return served !== null && served !== own && reloadOnceFor(served, place);
}

export const ownBuild = (): string | null =>
  document.querySelector('meta[name="bandeng-build"]')?.getAttribute('content') ?? null;
