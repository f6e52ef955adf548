export * from './commitment.entity.js';
