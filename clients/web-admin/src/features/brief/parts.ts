/** 情况–分析–建议 */
export const PARTS = ['situation', 'analysis', 'suggestion'] as const;
export const BRIEF_MAX = 1500;

export interface Written {
  readonly title: string;
  readonly situation: string;
  readonly analysis: string;
  readonly suggestion: string;
}
export const NOTHING: Written = { title: '', situation: '', analysis: '', suggestion: '' };
