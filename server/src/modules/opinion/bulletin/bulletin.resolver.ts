import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { Audience, STAFF } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { BriefFigure } from './brief-figures.js';
import { readBulletin, readBulletinRecords } from './bulletin.queries.js';
import { BULLETIN_READERS, Bulletin, BulletinGrouping, BulletinRecords } from './bulletin.types.js';

@Resolver()
export class BulletinResolver {
  @Audience(...BULLETIN_READERS)
  @Query(() => Bulletin, {
    description: 'What was handed in within a month or a year, by whom, and what became of it.',
  })
  adoptionBulletin(
    @Arg('year', () => Int) year: number,
    @Arg('month', () => Int, { nullable: true, description: 'Left out: the whole year.' }) month: number | null,
    @Arg('grouping', () => BulletinGrouping) grouping: BulletinGrouping,
    @Ctx() ctx: RequestContext,
  ) {
    return readBulletin(ctx, { year, month, grouping });
  }

  @Audience(...STAFF)
  @Query(() => BulletinRecords, { description: 'The records behind one number, five hundred at most.' })
  bulletinRecords(
    @Arg('year', () => Int) year: number,
    @Arg('month', () => Int, { nullable: true }) month: number | null,
    @Arg('grouping', () => BulletinGrouping) grouping: BulletinGrouping,
    @Arg('figure', () => BriefFigure) figure: BriefFigure,
    @Arg('groupId', () => ID, { nullable: true, description: 'Left out: the whole district.' }) groupId: string | null,
    @Arg('counted', () => Boolean, { nullable: true, description: 'true: those that count; false: those that do not.' })
    counted: boolean | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readBulletinRecords(ctx, {
      year,
      month,
      grouping,
      figure,
      groupId: groupId ?? null,
      counted: counted ?? null,
    });
  }
}
