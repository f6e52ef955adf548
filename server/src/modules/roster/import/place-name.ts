/** The end of a committee's name, after its place's. */
export const COMMITTEE_END = /(政协)?(工作)?(联络委员会|联络委|委员小组|联络组|活动组|小组)$/;

/** People by their post or their party, the house itself, a number, nobody: nothing that stands on a map. */
const NO_PLACE =
  /领导|机关|主席|常委|委员|班子|办公室|秘书|专委|离退|退休|老干部|特邀|界别?$|党|直属|区直|市直|县直|部门|单位|某|其[他它]|待定|未定|不详|未知|同上|^(第?[一二三四五六七八九十\d]+)[组片]?区?$|^(无|空|测试.*)$/;
const OF_PLACES = /街道|街办|办事处|社区|[镇乡区场村]/;
/** 清波: a township as people say it, without its kind. */
const BARE = /^\p{Script=Han}{2,4}$/u;

/** Whether a township may be called so: only then does a list found one. */
export function isPlaceName(written: string): boolean {
  const place = written.normalize('NFKC').replace(/\s/g, '').replace(COMMITTEE_END, '');
  if (!/\p{Script=Han}{2}/u.test(place) || NO_PLACE.test(place)) return false;
  return OF_PLACES.test(place) || BARE.test(place);
}
