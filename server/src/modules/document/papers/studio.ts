import type { RequestContext } from '../../../kernel/context.js';
import { readStudio, readVisitSlip, StudioStatus } from '../../studio/index.js';
import { code, heading, labelled, longDate, type OfficialPaper, PaperLayout, PLAIN, paragraph } from '../paper.js';

const OFFICE = '区政协办公室';

/** 挂牌证书: that a studio was agreed to, under its number; there is none of one that was retired. */
export async function studioPlate(ctx: RequestContext, studioId: string): Promise<OfficialPaper | null> {
  const studio = await readStudio(ctx, studioId);
  if (!studio?.viewerCanPrint || studio.plateNumber === null || studio.plateOn === null) return null;
  if (studio.status !== StudioStatus.OPEN && studio.status !== StudioStatus.SUSPENDED) return null;
  const lead = studio.leadName ? `由${studio.leadName}委员牵头，` : '';
  return {
    ...PLAIN,
    layout: PaperLayout.CERTIFICATE,
    masthead: '证书',
    number: studio.plateNumber,
    title: `${studio.name}挂牌证书`,
    addressee: studio.name,
    blocks: [
      paragraph(
        `经研究，同意在${studio.townshipName}（${studio.address}）设立“${studio.name}”，编号为${studio.plateNumber}，${lead}自${longDate(studio.plateOn)}起挂牌，按公布的接待日接待群众。`,
      ),
      paragraph('特发此证。'),
    ],
    signature: { issuer: OFFICE, date: longDate(studio.plateOn) },
  };
}

/** 门牌: what hangs at the door. Whoever scans it sees who receives when, and may say something without waiting. */
export async function studioSign(ctx: RequestContext, studioId: string): Promise<OfficialPaper | null> {
  const studio = await readStudio(ctx, studioId);
  if (!studio?.viewerCanPrint) return null;
  if (studio.status !== StudioStatus.OPEN && studio.status !== StudioStatus.SUSPENDED) return null;
  const { publicUrl } = ctx.services.config;
  const where = publicUrl ? `${publicUrl}/portal/w` : null;
  return {
    ...PLAIN,
    layout: PaperLayout.SHEET,
    title: studio.name,
    blocks: [
      labelled('地点', `${studio.townshipName}${studio.address}`),
      ...(studio.about ? [labelled('接待', studio.about)] : []),
      labelled('值班委员', studio.members.map(({ name }) => name).join('、')),
      where
        ? code(`${where}/${studio.code}`, `扫码看接待日和值班委员；也可打开 ${where}/${studio.code}。`)
        : labelled('编码', studio.code),
      paragraph('接待日可以当面说，其他时间可以扫码写下来，都有人办、有回音。'),
    ],
  };
}

/** 来访回执: the code by which a visitor sees what becomes of what they said. Nothing on it says who they are. */
export async function visitSlip(ctx: RequestContext, visitId: string): Promise<OfficialPaper | null> {
  const slip = await readVisitSlip(ctx, visitId);
  if (!slip) return null;
  const { publicUrl } = ctx.services.config;
  const where = publicUrl ? `${publicUrl}/portal/t` : null;
  return {
    ...PLAIN,
    layout: PaperLayout.SHEET,
    title: '来访回执',
    blocks: [
      heading(slip.studioName),
      labelled('接待日', longDate(slip.onDay)),
      labelled('议题编号', slip.number),
      labelled('查询码', slip.trackingCode),
      ...(where
        ? [code(`${where}/${slip.trackingCode}`, `扫码查进展；也可打开 ${where}，输入查询码 ${slip.trackingCode}。`)]
        : []),
      paragraph('不用登录。凭查询码随时可以看到办到哪一步、谁在办、什么结果，请妥善保管。'),
    ],
  };
}
