import type { StoryMatterState } from '../story-view.js';
import type { ConsultationFormName } from './record.js';

export const FORM_WORDS: Readonly<Record<ConsultationFormName, string>> = {
  BENCH: '板凳协商会',
  COUNCIL: '协商议事会',
  ON_SITE: '现场协商会',
  THEMATIC: '专题协商会',
};

export const STATE_WORDS: Readonly<Record<StoryMatterState, string>> = {
  WAITING: '尚未落实办理单位',
  IN_PROGRESS: '办理中',
  OVERDUE: '超期办理中',
  ACCEPTANCE_OPEN: '群众验收中',
  REPROCESSING: '再办理中',
  RELAPSED: '出现反弹，重新办理中',
  ACCEPTED: '群众验收通过',
  HELD: '群众验收通过，回头看未反弹',
  UNSOLVED: '暂未解决',
  SOLVED_ON_SPOT: '当场解决',
  DECLINED: '未予采纳',
  ESCALATED: '已作为社情民意信息上报',
  CARRIED_OVER: '结转，继续协商',
};

export const RESULT_WORDS: Readonly<Record<string, string>> = {
  A: '已解决',
  B: '正在解决',
  C: '列入计划',
  D: '暂难解决',
};

/** 3月4日; of another year than `today`: 2025年3月4日. */
export function dayWords(day: string, today: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const rest = `${month}月${date}日`;
  return day.slice(0, 4) === today.slice(0, 4) ? rest : `${year}年${rest}`;
}

/** 83.3%; never rounded up to 100% or down to 0%. */
export function shareWords(share: number): string {
  const tenths = Math.round(share * 1000) / 10;
  const honest = share < 1 && tenths === 100 ? 99.9 : share > 0 && tenths === 0 ? 0.1 : tenths;
  return `${honest}%`;
}
