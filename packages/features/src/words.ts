import type { Namespaces } from '@bandeng/ui';
import appraisal from './appraisal/appraisal.zh-CN';
import board from './board/board.zh-CN';
import briefing from './briefing/briefing.zh-CN';
import checklist from './checklist/checklist.zh-CN';
import clauses from './clauses/clauses.zh-CN';
import commitment from './commitment/commitment.zh-CN';
import consultation from './consultation/consultation.zh-CN';
import coordination from './coordination/coordination.zh-CN';
import corrections from './corrections/corrections.zh-CN';
import datebook from './datebook/datebook.zh-CN';
import directive from './directive/directive.zh-CN';
import meeting from './meeting/meeting.zh-CN';
import notice from './notice/notice.zh-CN';
import opinion from './opinion/opinion.zh-CN';
import outreach from './outreach/outreach.zh-CN';
import plan from './plan/plan.zh-CN';
import points from './points/points.zh-CN';
import practice from './practice/practice.zh-CN';
import privacy from './privacy/privacy.zh-CN';
import publicity from './publicity/publicity.zh-CN';
import ranking from './ranking/ranking.zh-CN';
import research from './research/research.zh-CN';
import identity from './session/identity.zh-CN';
import studio from './studio/studio.zh-CN';
import survey from './survey/survey.zh-CN';
import task from './task/task.zh-CN';
import topic from './topic/topic.zh-CN';
import worklist from './worklist/worklist.zh-CN';

/** The words of every shared feature; a client adds its own to them. */
export const chinese = {
  appraisal,
  board,
  briefing,
  checklist,
  clauses,
  commitment,
  consultation,
  coordination,
  corrections,
  datebook,
  directive,
  identity,
  meeting,
  notice,
  opinion,
  outreach,
  plan,
  points,
  privacy,
  publicity,
  ranking,
  research,
  practice,
  studio,
  survey,
  task,
  topic,
  worklist,
} satisfies Namespaces;
