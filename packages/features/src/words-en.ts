import type { Namespaces } from '@bandeng/ui';
import appraisal from './appraisal/appraisal.en';
import board from './board/board.en';
import briefing from './briefing/briefing.en';
import checklist from './checklist/checklist.en';
import clauses from './clauses/clauses.en';
import commitment from './commitment/commitment.en';
import consultation from './consultation/consultation.en';
import coordination from './coordination/coordination.en';
import corrections from './corrections/corrections.en';
import datebook from './datebook/datebook.en';
import directive from './directive/directive.en';
import meeting from './meeting/meeting.en';
import notice from './notice/notice.en';
import opinion from './opinion/opinion.en';
import outreach from './outreach/outreach.en';
import plan from './plan/plan.en';
import points from './points/points.en';
import practice from './practice/practice.en';
import privacy from './privacy/privacy.en';
import publicity from './publicity/publicity.en';
import ranking from './ranking/ranking.en';
import research from './research/research.en';
import identity from './session/identity.en';
import studio from './studio/studio.en';
import survey from './survey/survey.en';
import task from './task/task.en';
import topic from './topic/topic.en';
import worklist from './worklist/worklist.en';

/** The words of every shared feature; a client adds its own to them. */
export const english = {
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
