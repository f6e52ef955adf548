const UNDER =
  /^(合\s*计|总\s*计|小\s*计|共\s*计|总\s*人\s*数|人\s*数|平\s*均|[男女]委员|备\s*注|注\s*[:：\d]|说\s*明|填\s*表|制\s*表|审\s*核|联\s*系\s*人|打\s*印|截\s*至|本\s*[页表]|以上|共\s*\d+\s*[人名位]|total\b|subtotal\b|prepared by\b)/i;

/** What stands under a list: a sum, a note, who made it. */
export const isUnderList = (text: string): boolean => UNDER.test(text);
