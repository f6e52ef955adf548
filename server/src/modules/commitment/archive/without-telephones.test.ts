import { withoutTelephones } from './without-telephones.js';

it('takes telephone and identity numbers out of every text', () => {
  expect(
    withoutTelephones({
      text: '请打 13812345678 或 0564-3331234，也可 +86 138 1234 5678',
      list: ['身份证 342401199001011234', '编号 2026-C-0001，60 个货位，2026-03-02'],
      number: 13812345678,
    }),
  ).toEqual({
    text: '请打 [电话] 或 [电话]，也可 [电话]',
    list: ['身份证 [证件号]', '编号 2026-C-0001，60 个货位，2026-03-02'],
    number: 13812345678,
  });
});
