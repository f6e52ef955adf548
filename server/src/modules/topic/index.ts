export * from './topic.entity.js';
