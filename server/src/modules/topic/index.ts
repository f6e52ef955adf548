import type { ModuleDefinition } from '../../kernel/module.js';
import { anonymiseSubmitters } from './anonymise-submitters.js';
import { tellOfCalls } from './call/tell-of-calls.js';
import { OwnDataResolver } from './own-data.resolver.js';
import { fileAccess } from './photos/file-access.js';
import { photoRoutes } from './photos/photos.routes.js';
import { prunePhotos } from './photos/prune-photos.js';
import { TopicPhoto } from './photos/topic-photo.entity.js';
import { TopicPhotoResolver } from './photos.resolver.js';
import { plainRoutes } from './plain-submission.routes.js';
import { DeclineReason, ScreeningCheck, ScreeningCriterion, TransferLetter } from './screening.entity.js';
import { ScreeningResolver } from './screening.resolver.js';
import { Topic, TopicStep } from './topic.entity.js';
import { topicEvents } from './topic.events.js';
import { topicPersonal } from './topic.personal.js';
import { TopicResolver } from './topic.resolver.js';
import { TopicOfViewer } from './topic.viewer.js';
import { TopicCall, TopicCallStep } from './topic-call.entity.js';
import { topicCallEvents } from './topic-call.events.js';
import { TopicCallResolver } from './topic-call.resolver.js';
import { TopicSource } from './topic-source.entity.js';

export { overBefore } from './anonymise-submitters.js';
export { categoryOf } from './category.js';
export { shownPhotoIdsOf } from './photos/photos.sql.js';
export { TopicPhoto } from './photos/topic-photo.entity.js';
export * from './screening.entity.js';
export { readLetter } from './screening.queries.js';
export { submitTopic, takeIn, wordsOf as topicWords, wordsOf } from './submit-topic.js';
export { advanceTopic, lockTopic } from './take-step.js';
export { takeUpTopic } from './take-up-topic.js';
export * from './topic.entity.js';
export { canReadTopic, canScreenTopic } from './topic.policy.js';
export { topicNumber } from './topic.rules.js';
export { PublicTopic } from './topic.types.js';
export * from './topic-call.entity.js';
export * from './topic-source.entity.js';

export const topicModule: ModuleDefinition = {
  name: 'topic',
  layer: 'topics',
  entities: [
    DeclineReason,
    ScreeningCheck,
    ScreeningCriterion,
    Topic,
    TopicCall,
    TopicCallStep,
    TopicPhoto,
    TopicSource,
    TopicStep,
    TransferLetter,
  ],
  personal: topicPersonal,
  events: [topicEvents, topicCallEvents],
  resolvers: [TopicOfViewer, TopicResolver, TopicCallResolver, ScreeningResolver, TopicPhotoResolver, OwnDataResolver],
  httpRoutes: [...photoRoutes, ...plainRoutes],
  fileAccess,
  jobs: [
    { name: 'topic.tellOfCalls', schedule: '*/5 * * * *', run: tellOfCalls },
    { name: 'topic.anonymiseSubmitters', schedule: '10 2 * * *', run: anonymiseSubmitters },
    { name: 'topic.prunePhotos', schedule: '17 * * * *', run: prunePhotos },
  ],
};
