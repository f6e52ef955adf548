import { expect, it } from '@jest/globals';
import { offeredBy } from './offered.js';
import { BOTH, type Client, placesOfActs } from './places-of-acts.js';
import { waysBack } from './ways-back.js';

// An act that the API has and no page offers is nobody's: whoever regrets something looks for a button where they work, not for
// a mutation, and not for somebody at the other machine.

const CLIENTS: readonly Client[] = [...BOTH, 'public-display'];
const offered = new Map(CLIENTS.map((client) => [client, offeredBy(`clients/${client}`)]));
const isOffered = (client: Client, name: string): boolean => offered.get(client)?.has(name) ?? false;

/** Done on a phone, taken back by somebody who works at the desk; and why it is theirs. */
const AT_THE_DOOR = 'who sits in the room is for whoever keeps its door, and they stand before them';
const TAKEN_BACK_BY_OTHERS: Readonly<Record<string, string>> = {
  'member-portal confirmSecondFactor':
    'a second factor that its owner could take off would be none; the secretariat does, who sees them',
  'member-portal releaseResults': 'what is public is taken down by the secretariat alone (domain.md §6.3), at its desk',
  'member-portal reportHandling':
    'whoever acted on it does not judge it: the secretariat looks back at its desk and gives it back',
  'member-portal signInObserver': AT_THE_DOOR,
  'member-portal signInToMeeting': AT_THE_DOOR,
};

it('says of every act where its people work', () => {
  expect(Object.keys(placesOfActs)).toEqual(Object.keys(waysBack));
});

it('offers every act in each client where its people work, and in no other', () => {
  for (const client of BOTH) expect(offered.get(client)?.size).toBeGreaterThan(150);
  const said = Object.entries(placesOfActs);
  expect(
    CLIENTS.flatMap((client) =>
      said
        .filter(([name, places]) => places.includes(client) !== isOffered(client, name))
        .map(([name]) => `${client} ${name}`),
    ),
  ).toEqual([]);
});

it('offers a way back wherever an act is offered that has one', () => {
  const lost = Object.entries(placesOfActs).flatMap(([name, places]) => {
    const back = waysBack[name];
    if (!back || !('by' in back)) return [];
    return places
      .filter((client) => !back.by.some((way) => isOffered(client, way)))
      .map((client) => `${client} ${name}`);
  });
  expect(lost.filter((one) => !(one in TAKEN_BACK_BY_OTHERS))).toEqual([]);
  expect(Object.keys(TAKEN_BACK_BY_OTHERS).filter((one) => !lost.includes(one))).toEqual([]);
});
