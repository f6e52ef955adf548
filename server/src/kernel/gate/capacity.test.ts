import { expect, it } from '@jest/globals';
import { readConfig } from '../../config.js';
import { capacityOf, openFilesLimit } from './capacity.js';

const config = readConfig({ DATABASE_URL: 'postgresql://nobody' });

it('lets a hall of a thousand behind one address watch, and keeps half of everything for others', () => {
  const { connections, sockets, socketsPerAddress, connectionsPerAddress, strangers } = capacityOf(config, 524_288);
  expect([sockets, socketsPerAddress]).toEqual([5000, 1500]);
  expect(connectionsPerAddress).toBeGreaterThan(2000);
  expect(connectionsPerAddress).toBeLessThan(connections / 2);
  expect(strangers).toBeLessThan(sockets);
});

it.each([64, 130, 256, 1024, 4096, 8192])('with %d open files never promises more than there are', (openFiles) => {
  const { connections, sockets, socketsPerAddress, connectionsPerAddress } = capacityOf(config, openFiles);
  expect(connections).toBeLessThanOrEqual(Math.max(10, openFiles - 120));
  expect(sockets).toBeLessThan(connections);
  expect(socketsPerAddress).toBeLessThanOrEqual(Math.ceil(sockets / 2));
  expect(connectionsPerAddress).toBeLessThan(connections);
  expect(Math.min(sockets, socketsPerAddress, connectionsPerAddress)).toBeGreaterThan(0);
});

it('knows how many files this process may have open', () => {
  expect(openFilesLimit()).toBeGreaterThan(120);
});
