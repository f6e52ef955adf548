import commitment from './commitment';
import common from './common';
import errors from './errors';
import evidence from './evidence';
import identity from './identity';
import meeting from './meeting';
import notice from './notice';
import opinion from './opinion';
import outreach from './outreach';
import points from './points';
import status from './status';
import words from './words';

export const zhCN = {
  commitment,
  common,
  errors,
  evidence,
  identity,
  meeting,
  notice,
  opinion,
  outreach,
  points,
  status,
  words,
};
