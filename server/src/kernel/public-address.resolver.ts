import { Ctx, Extensions, Query, Resolver } from 'type-graphql';
import { Audience } from './audience.js';
import type { RequestContext } from './context.js';

@Resolver()
export class PublicAddressResolver {
  @Query(() => String, {
    nullable: true,
    description:
      'Where people outside reach this server (PUBLIC_URL): what printed codes begin with. Null when it was not said.',
  })
  @Audience('PUBLIC')
  @Extensions({ whilePasswordExpired: true })
  publicAddress(@Ctx() { services }: RequestContext): string | null {
    return services.config.publicUrl;
  }
}
