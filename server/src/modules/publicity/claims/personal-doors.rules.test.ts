import { personalDoors } from './personal-doors.rules.js';
import { holdsTo } from './worlds.test-support.js';

holdsTo(personalDoors, {
  catches: [
    ['open', '3号楼2单元501室的老人。'],
    ['open', '家住东门路12号。'],
  ],
  spares: [
    ['open', '街道办三楼301会议室。'],
    ['open', '1号楼北侧的路灯。'],
    ['open', '3单元门口的台阶。'],
  ],
});
