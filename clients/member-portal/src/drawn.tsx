import { type AskForDrawing, createDrawnConnection } from '@bandeng/graphql-client';
import { createI18n, switchLanguage } from '@bandeng/ui';
import { renderToStaticMarkup } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { App } from './App';
import { basename, routes } from './routes';
import { chinese, loadEnglish } from './words';

/**
 * The pages that people come to with nothing kept, from a poster, a slip or a message, and the file whose styles each needs. They
 * are drawn by the server as they look to everybody, so that they can be read before any code has come.
 */
export const pages: readonly { readonly path: string; readonly file: string; readonly asks?: string }[] = [
  { path: '/portal/', file: 'src/features/home/WelcomePage.tsx' },
  { path: '/portal/welcome', file: 'src/features/home/WelcomePage.tsx' },
  { path: '/portal/submit', file: 'src/features/topic/SubmitPage.tsx' },
  { path: '/portal/t', file: 'src/features/topic/EnterCodePage.tsx' },
  { path: '/portal/t/:code', file: 'src/features/topic/CodePage.tsx' },
  { path: '/portal/a/:code', file: 'src/features/commitment/AcceptancePage.tsx' },
  { path: '/portal/personal-data', file: 'src/features/privacy/NoticePage.tsx', asks: 'lang' },
  { path: '/portal/board', file: 'src/features/board/BoardPage.tsx', asks: 'committee' },
  { path: '/portal/place/:committeeId', file: 'src/features/board/PlacePage.tsx' },
];

/** What a page asks for depends on what it was told: so many times at most. */
const MOST_ROUNDS = 4;

const i18n = await createI18n({ namespaces: chinese, loadEnglish });
let english: Promise<typeof i18n> | null = null;
/** Chinese, unless the address asks for the other language. */
function wordsFor(url: URL) {
  if (url.searchParams.get('lang') !== 'en') return i18n;
  english ??= createI18n({ namespaces: chinese, loadEnglish }).then(async (made) => {
    await switchLanguage(made, 'en');
    return made;
  });
  return english;
}
const { query, dataRoutes } = createStaticHandler(routes, { basename });

/** Whoever is not signed in is led from the first page to the one that welcomes. */
const shownAt = (url: URL) => (url.pathname === '/portal/' ? new URL('/portal/welcome', url) : url);

/**
 * The page at this address as everybody sees it first; null where it leads elsewhere or has nothing to show yet.
 * Rejects where the server refuses.
 */
export async function draw(url: URL, ask: AskForDrawing): Promise<string | null> {
  const context = await query(new Request(shownAt(url)));
  if (context instanceof Response) return null;
  const router = createStaticRouter(dataRoutes, context);
  const words = await wordsFor(url);
  const { connection, settle } = createDrawnConnection(ask);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const markup = renderToStaticMarkup(
      <App i18n={words} connection={connection}>
        <StaticRouterProvider router={router} context={context} hydrate={false} />
      </App>,
    );
    if (!(await settle())) return markup.includes('aria-busy="true"') ? null : asleep(markup);
  }
  return null;
}

/**
 * Until the code is there nothing can be pressed or typed, and what is typed would be lost; links lead on. What stands there
 * for browsers that never run it stays awake.
 */
const asleep = (markup: string) =>
  markup
    .split(/(<noscript>|<\/noscript>)/)
    .map((part, index) =>
      index % 4 === 2 ? part : part.replace(/<(button|input|textarea|select)(?=[\s>])/g, '<$1 disabled'),
    )
    .join('');
