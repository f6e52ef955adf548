/** The same values as tokens.css, for libraries that want them in code (antd, charts). A test keeps the two equal. */
export interface Tokens {
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly ink2: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly brand: string;
  readonly brandStrong: string;
  readonly brandSoft: string;
  readonly onBrand: string;
  readonly info: string;
  readonly infoSoft: string;
  readonly ok: string;
  readonly okSoft: string;
  readonly soon: string;
  readonly soonSoft: string;
  readonly bad: string;
  readonly badSoft: string;
  readonly relapsed: string;
  readonly relapsedSoft: string;
  readonly calm: string;
  readonly calmSoft: string;
}

export const light: Tokens = {
  paper: '#faf8f4',
  raised: '#ffffff',
  ink: '#1f2329',
  ink2: '#5b6470',
  line: '#e4dfd5',
  lineStrong: '#c9c2b4',
  brand: '#a8322d',
  brandStrong: '#8c2722',
  brandSoft: '#f8ebe8',
  onBrand: '#ffffff',
  info: '#1d5b8f',
  infoSoft: '#e9f1f8',
  ok: '#23744a',
  okSoft: '#e8f3ec',
  soon: '#9a5b00',
  soonSoft: '#fbf1e0',
  bad: '#b3261e',
  badSoft: '#fbeae8',
  relapsed: '#6b3fa0',
  relapsedSoft: '#f1ebf8',
  calm: '#5b6470',
  calmSoft: '#f0eee9',
};

export const wall: Tokens = {
  paper: '#11161c',
  raised: '#1a2129',
  ink: '#f4f1ea',
  ink2: '#b8c0ca',
  line: '#2e3843',
  lineStrong: '#46525f',
  brand: '#f0958d',
  brandStrong: '#f6b3ad',
  brandSoft: '#33211f',
  onBrand: '#11161c',
  info: '#7fb6e6',
  infoSoft: '#1c2b39',
  ok: '#6cc79a',
  okSoft: '#1b2f26',
  soon: '#f0b55a',
  soonSoft: '#33291a',
  bad: '#ff8a80',
  badSoft: '#372122',
  relapsed: '#c3a2f0',
  relapsedSoft: '#2a2438',
  calm: '#b8c0ca',
  calmSoft: '#262f39',
};

export const fontFamily = '"Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif';
export const radius = 6;
