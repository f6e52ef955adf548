import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Programme } from './index.js';
import { Player } from './player.js';
import { isSignedBy, type Signed } from './signature.js';

const { privateKey } = generateKeyPairSync('ed25519');
const ours = createPublicKey(privateKey);
const publicKey = Buffer.from(ours.export({ format: 'jwk' }).x as string, 'base64url').toString('hex');
const signed = (programme: object, key = privateKey): Signed => {
  const text = JSON.stringify(programme);
  return { text, signature: sign(null, Buffer.from(text), key).toString('hex') };
};

const picture = { key: '0', scene: 'PICTURE', target: 'p', seconds: 10 } as const;
const programme = (given: Partial<Programme> = {}): Programme => ({
  ...{
    screenId: 's',
    issuedAt: 1_000_000,
    goodUntil: 900_000_000,
    held: null,
    dark: null,
    meetings: [],
    announcements: [],
  },
  ...{ standing: { scene: 'RESULTS_BOARD', target: null }, daysOff: [], daysWorked: [] },
  slots: [
    {
      ...{ id: 'a', playlist: '', items: [picture], weekdays: [], days: 'ANY', from: 0, until: 0, priority: 0 },
      ...{ startsOn: null, endsOn: null },
    },
  ],
  ...given,
});

type Verify = (one: Signed) => boolean;
/** As quick as Node's own, and of one mind with what runs on a screen: asked of both now and then. */
let asked = 0;
const byBoth: Verify = (one) => {
  const isOurs = verify(null, Buffer.from(one.text), ours, Buffer.from(one.signature, 'hex'));
  asked += 1;
  if (asked % 23 === 0) expect(isSignedBy(publicKey, one)).toBe(isOurs);
  return isOurs;
};

function aScreen(shelf = new Map<string, string>(), isSigned: Verify = (one) => isSignedBy(publicKey, one)) {
  const clock = { now: 2_000_000 };
  const player = new Player({
    screenId: 's',
    now: () => clock.now,
    isSigned,
    load: (name) => shelf.get(name) ?? null,
    save: (name, text) => void shelf.set(name, text),
  });
  return { player, clock, shelf };
}

describe('what is not signed', () => {
  it('is never shown, however it was changed: a thousand of them', () => {
    const { player } = aScreen(new Map(), byBoth);
    const other = generateKeyPairSync('ed25519').privateKey;
    const good = signed(programme());
    const evil = (n: number) => programme({ standing: { scene: 'ANNOUNCEMENT', target: `evil ${n}` }, slots: [] });
    let shown = 0;
    for (let n = 0; n < 1000; n += 1) {
      const changed: readonly Signed[] = [
        // Another text under the same signature; one digit of the signature; no signature; another house; one character of the text.
        { ...good, text: JSON.stringify(evil(n)) },
        { ...good, signature: good.signature.replace(/^./, (first) => (first === '0' ? '1' : '0')) },
        { text: JSON.stringify(evil(n)), signature: n % 2 ? '' : '0'.repeat(128) },
        signed(evil(n), other),
        { ...good, text: `${good.text.slice(0, n % good.text.length)}~${good.text.slice((n % good.text.length) + 1)}` },
      ];
      if (player.offer(changed[n % 5] as Signed) || player.tick() !== null) shown += 1;
    }
    expect(shown).toBe(0);
    expect(player.offer(good)).toBe(true);
    expect(player.tick()?.scene).toBe('PICTURE');
  });

  it('is not shown from the shelf of the device either', () => {
    const { player, shelf } = aScreen();
    player.offer(signed(programme()));
    const kept = shelf.get('programme') as string;
    shelf.set('programme', kept.replaceAll('RESULTS_BOARD', 'ANNOUNCEMENT'));
    const again = aScreen(shelf).player;
    again.connected(false);
    expect(again.programme).toBeNull();
    expect(again.tick()).toBeNull();
  });

  it('nor is what was meant for another screen, or said long before what is known', () => {
    const { player } = aScreen();
    expect(player.offer(signed(programme({ screenId: 'another' })))).toBe(false);
    expect(player.offer(signed(programme()))).toBe(true);
    expect(player.offer(signed(programme({ issuedAt: 1_000_000 - 700_000, slots: [] })))).toBe(false);
    expect(player.tick()?.scene).toBe('PICTURE');
  });
});

describe('a screen that comes back', () => {
  const withdrawn = programme({ issuedAt: 1_500_000, slots: [] });

  it('goes on alone while it hears nothing', () => {
    const { player, shelf } = aScreen();
    player.offer(signed(programme()));
    const again = aScreen(shelf).player;
    expect(again.tick()).toBeNull();
    again.connected(false);
    expect(again.tick()?.scene).toBe('PICTURE');
  });

  it('shows nothing of what was withdrawn meanwhile: begun again', () => {
    const { player, shelf } = aScreen();
    player.offer(signed(programme()));
    const again = aScreen(shelf).player;
    again.connected(true);
    expect(again.tick()).toBeNull();
    again.offer(signed(withdrawn));
    expect(again.tick()?.scene).toBe('RESULTS_BOARD');
  });

  it('turns to nothing new before it has heard what is so: connected again', () => {
    const board = { ...picture, key: '1', scene: 'CODE_TO_SCAN', target: null } as const;
    const [slot] = programme().slots;
    const two = programme({ slots: [{ ...(slot as Programme['slots'][number]), items: [board, picture] }] });
    const { player, clock } = aScreen();
    player.offer(signed(two));
    player.connected(false);
    clock.now = 2_000_000 - ((2_000_000 + 8 * 3_600_000) % 20_000);
    expect(player.tick()?.scene).toBe('CODE_TO_SCAN');
    player.connected(true);
    clock.now += 15_000;
    expect(player.tick()?.scene).toBe('CODE_TO_SCAN');
    player.offer(signed(withdrawn));
    expect(player.tick()?.scene).toBe('RESULTS_BOARD');
  });
});

describe('the log', () => {
  it('holds what was shown to the beat before the plug was pulled, and is told once', () => {
    const { player, clock, shelf } = aScreen();
    player.offer(signed(programme()));
    for (let second = 0; second < 17; second += 1) {
      player.tick();
      clock.now += 1000;
    }
    const again = aScreen(shelf).player;
    expect(again.batch()).toMatchObject([{ scene: 'PICTURE', from: 2_000_000, to: 2_015_000 }]);
    again.told(again.batch());
    expect(again.batch()).toEqual([]);
    expect(aScreen(shelf).player.batch()).toEqual([]);
  });
});
