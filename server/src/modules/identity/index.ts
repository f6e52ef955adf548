export * from './account.entity.js';
