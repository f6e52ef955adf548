/** What people choose first and attackers try first, at the lengths the rules admit. Lower case. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `1234567890 0123456789 9876543210 0987654321 12345678910 123456789a 123456789q 1234567891 123123123123 12341234123
  112233445566 1122334455 11223344556 147258369 1472583690 159357159357 1qaz2wsx3e 1qaz2wsx3edc 1q2w3e4r5t 1q2w3e4r5t6y
  q1w2e3r4t5 qazwsxedcrfv qwertyuiop qwertyuiop123 qwerty123456 qwerty1234 asdfghjkl123 asdfghjkl; zxcvbnm123 a123456789
  aa123456789 a1234567890 abc123456789 abc1234567 abcd123456 abcd12345678 abc123abc123 abcdef123456 aaa123456789
  password123 password1234 password12 password01 passw0rd123 p@ssw0rd p@ssw0rd1 p@ssw0rd123 p@ssword123 pa$$w0rd
  admin123456 admin12345 admin1234567 admin@123 admin@1234 admin@12345 admin@123456 admin888888 administrator root123456
  welcome123 welcome@123 letmein123 iloveyou123 iloveyou1314 woaini1314 woaini520 woaini5201314 woaini123456 5201314520
  520131452013 13145201314 zhengxie123 zhengxie@123 zhengxie123456 zx123456 zx@123456 zx12345678 weiyuan123456 weiyuan123
  weiyuan@123 lianluowei lianluowei123 xietong123 xieshang123 xieshang@123 bandeng123 bandeng123456 bandeng@123
  changeme123 changeme@123 default123 temp123456 test123456 test@123456 user123456 guest123456 huawei123 huawei@123
  qwe123456 qwe123qwe123 qweasdzxc123 qweasdzxc 1qazxsw2 1qaz@wsx 1qaz@wsx3edc !qaz2wsx !qaz@wsx zaq12wsx zaq1@wsx
  aa123456. aa@123456 aa123456! abc@123456 abc@1234 abc@12345 abc123!@# qwe!@#123 asd123456 asd123456789 zxc123456
  china123456 china@123 beijing2008 beijing2022 zhongguo123 88888888888 wang123456 li12345678 zhang123456 liu123456
  ab123456. a123456. a123456! w123456789 z123456789 l123456789 s123456789 q123456789 x123456789 y123456789 qq123456789
  wy123456 wy12345678 aini1314520 bandeng-demo-2026 monkey123456 dragon123456 football123 baseball123 sunshine123 princess123 superman123`
    .split(/\s+/)
    .filter(Boolean),
);
