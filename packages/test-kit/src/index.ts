export * from './client.js';
export * from './clock.js';
export * from './database.js';
export * from './linearizable.js';
