import { metresBetween, presenceAt } from './presence.rules.js';

const market = { latitude: 30.1, longitude: 106.1, radiusMetres: 150 };
const at = (metresNorth: number, accuracyMetres = 10) => ({
  latitude: market.latitude + metresNorth / 111_195,
  longitude: market.longitude,
  accuracyMetres,
});

it('measures as the crow flies', () => {
  expect(metresBetween(market, at(1000))).toBeCloseTo(1000, -1);
  expect(metresBetween({ latitude: 0, longitude: 179.9995 }, { latitude: 0, longitude: -179.9995 })).toBeCloseTo(
    111,
    0,
  );
});

it.each([
  ['in the middle', at(0), 'IN'],
  ['on the edge', at(149), 'IN'],
  ['in a shed where the phone is not sure', at(100, 400), 'IN'],
  ['across the street, perhaps', at(160, 30), 'UNKNOWN'],
  ['at home', at(3000, 30), 'OUT'],
  ['somewhere in the county', at(0, 2000), 'UNKNOWN'],
  ['without a position', null, 'UNKNOWN'],
] as const)('somebody %s', (_, position, presence) => {
  expect(presenceAt(market, position)).toBe(presence);
});

it('says nothing of a place without a fence', () => {
  expect(presenceAt(null, at(0))).toBe('UNKNOWN');
});
