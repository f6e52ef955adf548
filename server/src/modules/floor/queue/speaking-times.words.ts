import { Party } from '../../consultation/index.js';

interface Words {
  readonly people: string;
  readonly headers: readonly string[];
  readonly party: Readonly<Record<Party, string>>;
  readonly together: string;
}

/** The table of speaking times, for people who open it in a spreadsheet. */
export const speakingTimeWords: Readonly<Record<'zh-CN' | 'en', Words>> = {
  'zh-CN': {
    people: '发言时间',
    headers: ['方别', '姓名', '单位或身份', '发言次数', '程序性发言', '发言秒数', '其中超时秒数', '本方时间预算（秒）'],
    party: {
      [Party.MEMBER]: '委员',
      [Party.DEPARTMENT]: '部门',
      [Party.TOWNSHIP]: '乡镇街',
      [Party.STAKEHOLDER]: '协商主体',
    },
    together: '合计',
  },
  en: {
    people: 'Speaking time',
    headers: ['Party', 'Name', 'Standing', 'Turns', 'Points of order', 'Seconds', 'Seconds over', 'Party budget (s)'],
    party: {
      [Party.MEMBER]: 'Members',
      [Party.DEPARTMENT]: 'Departments',
      [Party.TOWNSHIP]: 'Township',
      [Party.STAKEHOLDER]: 'People concerned',
    },
    together: 'Together',
  },
};
