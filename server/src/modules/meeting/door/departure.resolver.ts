import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { AttendanceSheet } from '../attendance/attendance.types.js';
import { readAttendanceSheet } from '../attendance/read-attendance-sheet.js';
import { MeetingRefusal } from '../meeting.refusal.js';
import { ReplaceDelegateInput, WriteInInput } from './door.inputs.js';
import { noteDeparture } from './note-departure.js';
import { replaceDelegate } from './replace-delegate.js';
import { MeetingSignIn } from './sign-in.types.js';
import { writeIn } from './write-in.js';

const DepartureResult = resultUnion('DepartureResult', MeetingSignIn, MeetingRefusal);
const AT_THE_TABLE = ['GUEST', ...PARTIES] as const;

@Resolver()
export class DepartureResolver {
  @Audience(...AT_THE_TABLE)
  @Query(() => AttendanceSheet)
  attendanceSheet(@Arg('meetingId', () => ID) meetingId: string, @Ctx() ctx: RequestContext): Promise<AttendanceSheet> {
    return readAttendanceSheet(ctx, meetingId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => DepartureResult, { description: 'Somebody unlisted at the door, without a telephone.' })
  writeIn(@Arg('input', () => WriteInInput) input: WriteInInput, @Ctx() ctx: RequestContext) {
    return writeIn(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => DepartureResult, { description: 'Another person came for the same seat.' })
  replaceDelegate(@Arg('input', () => ReplaceDelegateInput) input: ReplaceDelegateInput, @Ctx() ctx: RequestContext) {
    return replaceDelegate(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => DepartureResult)
  noteDeparture(
    @Arg('participantId', () => ID) participantId: string,
    @Arg('back', () => Boolean, { description: 'True: they are back.' }) back: boolean,
    @Ctx() ctx: RequestContext,
  ) {
    return noteDeparture(ctx, participantId, back);
  }
}
