import { ScreeningResolver } from './screening.resolver.js';
import { TopicResolver } from './topic.resolver.js';

export { categoryOf } from './category.js';
export { submitTopic } from './commands/submit-topic.js';
export * from './screening.entity.js';
export { advanceTopic, lockTopic } from './take-step.js';
export * from './topic.entity.js';
export { canReadTopic, canScreenTopic } from './topic.policy.js';
export { topicNumber } from './topic.rules.js';
export * from './topic-source.entity.js';

export const topicModule = { resolvers: [TopicResolver, ScreeningResolver] };
