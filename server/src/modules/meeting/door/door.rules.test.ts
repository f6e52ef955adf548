import 'reflect-metadata';
import { expect, it } from '@jest/globals';
import { MOST_FROM_ONE_ADDRESS, MOST_OBSERVERS, whyDoorIsFull } from './door.rules.js';

it('lets the whole back row of a market in behind one address, and never the whole door', () => {
  expect(whyDoorIsFull(MOST_FROM_ONE_ADDRESS - 1, MOST_FROM_ONE_ADDRESS - 1)).toBeNull();
  expect(whyDoorIsFull(MOST_FROM_ONE_ADDRESS, MOST_FROM_ONE_ADDRESS)?.code).toBe('OBSERVERS_FULL');
  expect(whyDoorIsFull(MOST_FROM_ONE_ADDRESS, 0)).toBeNull();
  expect(MOST_FROM_ONE_ADDRESS).toBeLessThan(MOST_OBSERVERS);
});

it('is full when the room is, wherever somebody comes from', () => {
  expect(whyDoorIsFull(MOST_OBSERVERS, 0)?.code).toBe('OBSERVERS_FULL');
  expect(whyDoorIsFull(MOST_OBSERVERS, null)?.code).toBe('OBSERVERS_FULL');
  expect(whyDoorIsFull(MOST_OBSERVERS - 1, null)).toBeNull();
});
