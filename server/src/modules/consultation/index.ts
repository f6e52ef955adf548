export { advanceConsultation } from './advance-consultation.js';
export * from './consultation.entity.js';
export { consultationLifecycle } from './consultation.lifecycle.js';
export * from './demand.entity.js';
export * from './participant.entity.js';
export * from './preparation.entity.js';
