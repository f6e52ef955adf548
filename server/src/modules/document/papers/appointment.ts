import type { RequestContext } from '../../../kernel/context.js';
import { InformantStatus, readInformant } from '../../opinion/index.js';
import { longDate, type OfficialPaper, PaperLayout, PLAIN, paragraph } from '../paper.js';

const OFFICE = '区政协办公室';

/** 聘书, for the secretariat, leaders and the informant: there is one while the term runs. */
export async function appointment(ctx: RequestContext, informantId: string): Promise<OfficialPaper | null> {
  const informant = await readInformant(ctx, informantId);
  if (!informant || informant.termStartsOn === null) return null;
  if (informant.status !== InformantStatus.APPOINTED && informant.status !== InformantStatus.ACTIVE) return null;
  const { name, unit, nominatedBy, termStartsOn, termEndsOn } = informant;
  const term = `聘期自${longDate(termStartsOn)}起${termEndsOn ? `，至${longDate(termEndsOn)}止` : ''}。`;
  return {
    ...PLAIN,
    layout: PaperLayout.CERTIFICATE,
    masthead: '聘书',
    title: `${name}聘书`,
    addressee: `${name}同志${unit ? `（${unit}）` : ''}`,
    blocks: [paragraph(`经${nominatedBy}推荐，兹聘请您为社情民意特邀信息员，${term}`), paragraph('特发此证。')],
    signature: { issuer: OFFICE, date: longDate(termStartsOn) },
  };
}
