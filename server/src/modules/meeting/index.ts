export * from './meeting.entity.js';
