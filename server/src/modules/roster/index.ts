export * from './roster.entity.js';
