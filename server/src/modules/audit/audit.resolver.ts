import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import type { Page } from '../../kernel/page.js';
import { LocalDate } from '../../kernel/scalars.js';
import { AuditPage, type AuditRow, readAuditTrail } from './audit-trail.query.js';

@Resolver()
export class AuditResolver {
  @Audience('SECRETARIAT', 'LEADER')
  @Query(() => AuditPage, { description: 'Who did what, newest first.' })
  auditTrail(
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('type', () => String, { nullable: true, description: 'A type, or the module before its dot.' })
    type: string | null,
    @Arg('actorId', () => ID, { nullable: true }) actorId: string | null,
    @Arg('actorName', () => String, {
      nullable: true,
      description: 'Part of the name of an account; a guest’s whole name.',
    })
    actorName: string | null,
    @Arg('about', () => String, {
      nullable: true,
      description: 'Entries that name this id, or the topic or commitment of this number.',
    })
    about: string | null,
    @Arg('from', () => LocalDate, { nullable: true, description: 'On this day or later.' }) from: string | null,
    @Arg('to', () => LocalDate, { nullable: true, description: 'On this day or earlier.' }) to: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Page<AuditRow>> {
    return readAuditTrail(ctx, {
      first,
      after: after ?? null,
      type: type ?? null,
      actorId: actorId ?? null,
      actorName: actorName ?? null,
      about: about ?? null,
      from: from ?? null,
      to: to ?? null,
    });
  }
}
