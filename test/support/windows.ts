import type { TestClient } from '@bandeng/test-kit';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { SceneKind } from '../../server/src/modules/display/index.js';

/** A browser of somebody's own, with the cookies of this client. */
export async function contextOf(
  browser: Browser,
  origin: string,
  client: TestClient | null,
  [width, height]: readonly [number, number],
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  if (client) {
    await client.fetch('/healthz');
    const pairs = client.cookie ? client.cookie.split('; ') : [];
    const cookies = pairs.map((pair) => {
      const at = pair.indexOf('=');
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: origin };
    });
    await context.addCookies(cookies);
  }
  return context;
}

/** A wall paired by the digits it shows, switched to this meeting by the secretariat. */
export const pairWall = (wall: Page, origin: string, secretariat: TestClient, meetingId: string): Promise<void> =>
  pairWallTo(wall, origin, secretariat, { scene: SceneKind.LIVE_MEETING, targetId: meetingId });

/** The same to any scene. */
export async function pairWallTo(
  wall: Page,
  origin: string,
  secretariat: TestClient,
  shows: { readonly scene: SceneKind; readonly targetId: string | null },
): Promise<void> {
  await wall.goto(`${origin}/display/`, { waitUntil: 'load' });
  const digits = wall.getByText(/^\d{3} \d{3}$/);
  await digits.waitFor();
  const pairingCode = ((await digits.textContent()) ?? '').replace(/\D/g, '');
  const { pairScreen } = await secretariat.mutate(
    `mutation Pair($pairingCode: String!) {
      pairScreen(pairingCode: $pairingCode, name: "会场") { ... on Screen { id version } } }`,
    { pairingCode },
  );
  await secretariat.mutate(
    `mutation Switch($screenId: ID!, $version: Int!, $scene: SceneKind!, $targetId: ID) {
      switchScene(screenId: $screenId, version: $version, scene: $scene, targetId: $targetId) { __typename } }`,
    { screenId: pairScreen.id, version: pairScreen.version, ...shows },
  );
}

/** A journey in several windows: where it fails, the failure says what each of them showed. */
export function watched(journey: (see: (name: string, page: Page) => Page) => Promise<void>): () => Promise<void> {
  return async () => {
    const windows = new Map<string, Page>();
    const see = (name: string, page: Page) => {
      windows.set(name, page);
      return page;
    };
    try {
      await journey(see);
    } catch (error) {
      const shown = await Promise.all(
        [...windows].map(async ([name, page]) => {
          const text = await page
            .locator('body')
            .innerText()
            .catch(() => 'closed');
          return `${name} showed: ${text.replace(/\s+/g, ' ').slice(0, 1500)}`;
        }),
      );
      throw new Error(`${(error as Error).message}\n${shown.join('\n')}`, { cause: error });
    }
  };
}
