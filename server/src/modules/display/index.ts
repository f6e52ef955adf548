export * from './screen.entity.js';
