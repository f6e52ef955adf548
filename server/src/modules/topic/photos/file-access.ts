import type { FileSubject } from '../../../kernel/files/index.js';
import type { FileAccess } from '../../../kernel/module.js';
import { prepared } from '../../../kernel/read.js';
import { departmentIdsOf } from '../../../kernel/viewer.js';
import type { TopicChannel } from '../topic.entity.js';
import { canReadTopic, canScreenTopic, isOwnTopic } from '../topic.policy.js';

const KIND = 'topic';

/** What the photographs of a topic hang on. */
export const fileSubject = (id: string): FileSubject => ({ kind: KIND, id });
export const PHOTO_KIND = KIND;

interface Whose {
  readonly committeeId: string | null;
  readonly submittedBy: string | null;
  readonly channel: TopicChannel;
  /** It lies with one of these departments by a letter. */
  readonly lies: boolean;
}

const whoseQuery = prepared<Whose, { id: string; departmentIds: readonly string[] }>(
  'topic.file-access',
  `select t.committee_id as "committeeId", t.submitted_by as "submittedBy", t.channel,
     exists (select from transfer_letter l where l.topic_id = t.id and l.department_id = any(:departmentIds::uuid[])
       and l.withdrawn_at is null and l.returned_at is null) as lies
   from topic t where t.id = :id`,
);

/**
 * The committee that screens it, the department it was passed to, and whoever sent it in with an account; what was taken
 * down, only those who screen.
 */
export const fileAccess: Readonly<Record<string, FileAccess>> = {
  [KIND]: async ({ read, viewer }, id, { takenDown }) => {
    const topic = await read.one(whoseQuery, { id, departmentIds: departmentIdsOf(viewer) });
    if (topic === null) return false;
    if (takenDown) return canScreenTopic(viewer, topic);
    return canReadTopic(viewer, topic) || topic.lies || isOwnTopic(viewer, topic);
  },
};
