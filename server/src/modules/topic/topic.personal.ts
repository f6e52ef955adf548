import { Ground, Kept, type PersonalData, PersonalKind, Purpose, personal, Whose } from '../../kernel/personal.js';
import { eraseSubmitters } from './own-data/erase-submitters.js';
import { TopicPhoto } from './photos/topic-photo.entity.js';
import { Topic } from './topic.entity.js';
import { TopicSource } from './topic-source.entity.js';

/** What is kept of people here. */
export const topicPersonal: readonly PersonalData[] = [
  personal(Topic, ['submitterName', 'submitterPhone'], {
    whose: Whose.SUBMITTER,
    what: [PersonalKind.NAME, PersonalKind.TELEPHONE],
    purpose: Purpose.ANSWER_SUBMITTER,
    ground: Ground.CONSENT,
    kept: Kept.TWO_YEARS_AFTER_CLOSING,
    erasedBy: 'topic.anonymiseSubmitters',
    erase: eraseSubmitters,
    code: 'trackingCode',
  }),
  personal(Topic, ['title', 'body', 'place'], {
    whose: Whose.SUBMITTER,
    what: [PersonalKind.WORDS],
    purpose: Purpose.HEAR_RESIDENTS,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(TopicSource, ['sourceNumber', 'reply'], {
    whose: Whose.SUBMITTER,
    what: [PersonalKind.WORDS],
    purpose: Purpose.HEAR_RESIDENTS,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(TopicPhoto, ['fileId', 'shownId'], {
    whose: Whose.PICTURED,
    what: [PersonalKind.LIKENESS],
    purpose: Purpose.HEAR_RESIDENTS,
    ground: Ground.CONSENT,
    kept: Kept.WITH_RECORD,
  }),
];
