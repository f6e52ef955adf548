/** Something a clerk does and regrets, and how it is mended. Both are done through the API, as the person who would. */
export interface Regret<World> {
  /** What was regretted, in words. */
  readonly name: string;
  regret(world: World): Promise<void>;
  mend(world: World): Promise<void>;
  /** What the trail tells: the slip, and that it was taken back. */
  readonly trail: readonly [string, string];
}

/** Does one after the other, each mended before the next. */
export async function regretAll<World>(world: World, regrets: readonly Regret<World>[]): Promise<void> {
  for (const { name, regret, mend } of regrets) {
    try {
      await regret(world);
      await mend(world);
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
}
