import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, Subscription } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import type { LiveContext, RequestContext, Services } from '../../kernel/context.js';
import { badInput } from '../../kernel/errors.js';
import { Kept } from '../../kernel/gate/kept-rule.js';
import { knownIdOrNull } from '../../kernel/id.js';
import { type LiveArgs, liveView } from '../../kernel/live/live-view.js';
import { resultUnion } from '../../kernel/refusal.js';
import { DateTime } from '../../kernel/scalars.js';
import { timelinessBounds } from '../commitment/index.js';
import { beginPairing } from './begin-pairing.js';
import { readComing } from './coming.query.js';
import { DISTRICT } from './display.events.js';
import { DisplayRefusal } from './display.refusal.js';
import {
  BegunPairing,
  ComingConsultation,
  MeetingToShow,
  ResultsBoard,
  ScreenRow,
  ScreenScene,
} from './display.types.js';
import { pairScreen } from './pair-screen.js';
import { publicOfCommittee } from './public-of-committee.js';
import { releaseScene } from './release-scene.js';
import { renameScreen } from './rename-screen.js';
import { reportScreenAlive } from './report-screen-alive.js';
import { readResultsBoard } from './results-board.query.js';
import { retireScreen } from './retire-screen.js';
import { SceneKind, Screen } from './screen.entity.js';
import { readMeetingsToShow, readScreenScene, readScreens } from './screens.query.js';
import { setScreenHabits } from './set-screen-habits.js';
import { switchScene } from './switch-scene.js';

const PairScreenResult = resultUnion('PairScreenResult', Screen, DisplayRefusal);
const SwitchSceneResult = resultUnion('SwitchSceneResult', Screen, DisplayRefusal);

@Resolver()
export class DisplayResolver {
  @Audience('PUBLIC')
  @Kept({ view: 'results-board', id: (args) => args.committeeId ?? DISTRICT })
  @Query(() => ResultsBoard, { description: 'What became of what was asked, late matters first.' })
  resultsBoard(
    @Arg('committeeId', () => ID, { nullable: true, description: 'Left out: the whole district.' })
    committeeId: string | null,
    @Arg('first', () => Int) first: number,
    @Ctx() ctx: RequestContext,
  ): Promise<ResultsBoard> {
    return boardOf(ctx, committeeId ?? null, first);
  }

  @Audience('PUBLIC')
  @Subscription(() => ResultsBoard, {
    description: 'The board now, and again after each change.',
    subscribe: liveView({
      view: 'results-board',
      id: (args) => args.committeeId ?? DISTRICT,
      audience: (_viewer, args, services) => boardAudience(services, args),
    }),
  })
  boardLive(
    @Arg('committeeId', () => ID, { nullable: true }) committeeId: string | null,
    @Arg('first', () => Int, { description: '10, 20, 50 or 100, so that those who watch share what is read.' })
    first: number,
    @Ctx() ctx: LiveContext,
  ): Promise<ResultsBoard> {
    return boardOf(ctx, committeeId ?? null, first);
  }

  @Audience('PUBLIC')
  @Query(() => [ComingConsultation], { description: 'Announced by a committee, the next first; at most ten.' })
  comingConsultations(
    @Arg('committeeId', () => ID) committeeId: string,
    @Ctx() ctx: RequestContext,
  ): Promise<ComingConsultation[]> {
    return readComing(ctx, committeeId);
  }

  @Audience('SCREEN')
  @Subscription(() => ScreenScene, {
    nullable: true,
    description: 'What this screen is to show. A screen asks only about itself.',
    subscribe: liveView({
      view: 'screen',
      id: (args) => String(args.screenId),
      audience: (viewer, args) => (viewer?.kind === 'SCREEN' && viewer.screenId === args.screenId ? 'SCREEN' : null),
    }),
  })
  screenScene(@Arg('screenId', () => ID) screenId: string, @Ctx() ctx: LiveContext): Promise<ScreenScene | null> {
    return readScreenScene(ctx.services, screenId);
  }

  @Audience('SCREEN')
  @Query(() => ScreenScene, { nullable: true, description: 'The screen that asks.' })
  thisScreen(@Ctx() ctx: RequestContext): Promise<ScreenScene | null> {
    return ctx.viewer?.kind === 'SCREEN' ? readScreenScene(ctx.services, ctx.viewer.screenId) : Promise.resolve(null);
  }

  @Audience(...STAFF)
  @Query(() => [ScreenRow], { description: 'The paired screens the viewer has to do with.' })
  screens(@Ctx() ctx: RequestContext): Promise<ScreenRow[]> {
    return readScreens(ctx);
  }

  @Audience(...STAFF)
  @Query(() => [MeetingToShow], { description: 'Meetings that have not ended.' })
  meetingsToShow(@Ctx() ctx: RequestContext): Promise<MeetingToShow[]> {
    return readMeetingsToShow(ctx);
  }

  @Audience('PUBLIC', 'SCREEN')
  @Mutation(() => BegunPairing, { description: 'A device asks to become a screen, or for fresh digits.' })
  beginPairing(@Ctx() ctx: RequestContext): Promise<BegunPairing> {
    return beginPairing(ctx);
  }

  @Audience(...STAFF)
  @Mutation(() => PairScreenResult)
  pairScreen(
    @Arg('pairingCode', () => String) pairingCode: string,
    @Arg('name', () => String) name: string,
    @Arg('committeeId', () => ID, { nullable: true, description: 'Left out: a screen of the district’s own hall.' })
    committeeId: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Screen | DisplayRefusal> {
    return pairScreen(ctx, { pairingCode, name, committeeId });
  }

  @Audience(...STAFF)
  @Mutation(() => SwitchSceneResult)
  switchScene(
    @Arg('screenId', () => ID) screenId: string,
    @Arg('version', () => Int) version: number,
    @Arg('scene', () => SceneKind) scene: SceneKind,
    @Arg('targetId', () => ID, { nullable: true, description: 'The meeting of LIVE_MEETING or CODE_TO_SCAN.' })
    targetId: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Screen | DisplayRefusal> {
    return switchScene(ctx, { screenId, version, scene, targetId });
  }

  @Audience(...STAFF)
  @Mutation(() => Screen)
  renameScreen(
    @Arg('screenId', () => ID) screenId: string,
    @Arg('version', () => Int) version: number,
    @Arg('name', () => String) name: string,
    @Ctx() ctx: RequestContext,
  ): Promise<Screen> {
    return renameScreen(ctx, { screenId, version, name });
  }

  @Audience(...STAFF)
  @Mutation(() => Screen, { description: 'Lets go of the scene a person put up: what is planned goes on.' })
  releaseScene(
    @Arg('screenId', () => ID) screenId: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
  ): Promise<Screen> {
    return releaseScene(ctx, { screenId, version });
  }

  @Audience(...STAFF)
  @Mutation(() => Screen, { description: 'With which screens it is planned, and when it is dark.' })
  setScreenHabits(
    @Arg('screenId', () => ID) screenId: string,
    @Arg('version', () => Int) version: number,
    @Arg('groupName', () => String, { nullable: true, description: 'Null: planned by itself.' })
    groupName: string | null,
    @Arg('darkFrom', () => Int, { nullable: true, description: 'A minute of the day; null with `darkUntil`: never.' })
    darkFrom: number | null,
    @Arg('darkUntil', () => Int, { nullable: true }) darkUntil: number | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Screen> {
    return setScreenHabits(ctx, { screenId, version, groupName, darkFrom, darkUntil });
  }

  @Audience(...STAFF)
  @Mutation(() => Screen, { description: 'Takes a device off the wall; it must be paired anew.' })
  retireScreen(@Arg('screenId', () => ID) screenId: string, @Ctx() ctx: RequestContext): Promise<Screen> {
    return retireScreen(ctx, screenId);
  }

  @Audience('SCREEN')
  @Mutation(() => DateTime, { description: 'A screen says that it is lit; answers the server’s time.' })
  reportScreenAlive(@Ctx() ctx: RequestContext): Promise<Date> {
    return reportScreenAlive(ctx);
  }
}

/** More than any wall turns through. */
const MOST_CARDS = 100;
const WATCHED_SIZES: readonly number[] = [10, 20, 50, MOST_CARDS];

/** Everybody's board, of the district or of a committee that there is. */
async function boardAudience(services: Services, { committeeId, first }: LiveArgs): Promise<string | null> {
  if (!WATCHED_SIZES.includes(Number(first))) throw badInput('first', 'PAGE_SIZE');
  return publicOfCommittee(services.read, committeeId);
}

function boardOf(ctx: RequestContext | LiveContext, committeeId: string | null, first: number): Promise<ResultsBoard> {
  if (first < 1 || first > MOST_CARDS) throw badInput('first', 'PAGE_SIZE');
  const { overdueBefore } = timelinessBounds(ctx.services.calendar, ctx.today());
  return readResultsBoard(ctx.read, { committeeId: knownIdOrNull(committeeId), overdueBefore, first });
}
