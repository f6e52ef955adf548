import { describe, expect, it } from '@jest/globals';
import { fieldOf } from './roster-field.js';
import {
  type Normalised,
  normaliseDate,
  normaliseGender,
  normaliseName,
  normaliseParty,
  normalisePhone,
} from './roster-values.js';

const said = <T>({ value, findings }: Normalised<T>) => [value, ...findings.map(({ code }) => code)];

it.each([
  ['序 号', 'ORDINAL'],
  ['*姓名（必填）', 'NAME'],
  ['委员\n姓名', 'NAME'],
  ['政治面貌', 'PARTY'],
  ['所属界别', 'SECTOR'],
  ['所属专委会', 'SPECIAL_COMMITTEE'],
  ['所在乡镇(街道)', 'COMMITTEE'],
  ['所属联络委', 'COMMITTEE'],
  ['乡镇街', 'COMMITTEE'],
  ['现工作单位及职务', 'UNIT'],
  ['工作单位', 'UNIT'],
  ['职务', 'POST'],
  ['手机号码', 'PHONE'],
  ['联系电话（手机）', 'PHONE'],
  ['专业特长', 'SKILLS'],
  ['任期起', 'TERM_FROM'],
  ['任期止', 'TERM_TO'],
  ['出生年月', 'BORN_ON'],
  ['Ｎａｍｅ', 'NAME'],
  ['联络员电话', 'NOTE'],
  ['推荐单位', 'NOTE'],
  ['出生地', 'NOTE'],
  ['专委会职务', 'NOTE'],
  ['第一届区政协委员界别名单', null],
  ['', null],
  ['错误', null],
])('reads the heading %j as %s', (heading, field) => {
  expect(fieldOf(heading)).toBe(field);
});

describe('a name', () => {
  it.each([
    ['　张三　', ['张三']],
    ['张 三', ['张三', 'NORMALISED']],
    ['张　三', ['张三', 'NORMALISED']],
    ['欧 阳 修', ['欧阳修', 'NAME_HAD_BLANKS']],
    ['刘𬭎', ['刘𬭎']],
    ['王堃', ['王堃']],
    ['买买提•艾力', ['买买提·艾力']],
    ['李梅（女）', ['李梅', 'NORMALISED']],
    ['马丽(女,回族)', ['马丽', 'NORMALISED']],
    ['王伟（大）', ['王伟（大）', 'NAME_ANNOTATION']],
    ['张三、李四', [null, 'SEVERAL_NAMES']],
    ['张三 李四', [null, 'SEVERAL_NAMES']],
    ['John  Smith', ['John Smith']],
    ['张\uFFFD', [null, 'DAMAGED_TEXT']],
    [' ', [null, 'MISSING_NAME']],
  ])('%j', (text, expected) => {
    expect(said(normaliseName(text))).toEqual(expected);
  });
});

it.each([
  ['13812345678', ['13812345678']],
  ['１３８１２３４５６７８', ['13812345678', 'NORMALISED']],
  ['138 1234 5678', ['13812345678', 'NORMALISED']],
  ['138-1234-5678', ['13812345678', 'NORMALISED']],
  ['+86 13812345678', ['13812345678', 'NORMALISED']],
  ['8613812345678', ['13812345678', 'NORMALISED']],
  ['1.3812345678E+10', ['13812345678', 'NORMALISED']],
  ['1.38E+10', [null, 'PHONE_LOST_DIGITS']],
  ['1381234567', [null, 'INVALID_PHONE']],
  ['138123456789', [null, 'INVALID_PHONE']],
  ['138****5678', [null, 'INVALID_PHONE']],
  ['12812345678', [null, 'INVALID_PHONE']],
  ['见名册', [null, 'INVALID_PHONE']],
  ['0571-87654321', ['057187654321', 'NORMALISED', 'LANDLINE']],
  ['13812345678/13987654321', ['13812345678', 'NORMALISED', 'SEVERAL_PHONES']],
  ['', [null]],
  ['无', [null]],
  ['—', [null]],
])('the phone %j', (text, expected) => {
  expect(said(normalisePhone(text))).toEqual(expected);
});

it.each([
  ['2024.1', '2024-01-01', '2024-01-31'],
  ['2024年1月', '2024-01-01', '2024-01-31'],
  ['2024-1-5', '2024-01-05', '2024-01-05'],
  ['2024/01/05', '2024-01-05', '2024-01-05'],
  ['２０２４．１', '2024-01-01', '2024-01-31'],
  ['45292', '2024-01-01', '2024-01-01'],
  ['197503', '1975-03-01', '1975-03-31'],
  ['19750309', '1975-03-09', '1975-03-09'],
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024年', '2024-01-01', '2024-12-31'],
  ['2024年1月5日', '2024-01-05', '2024-01-05'],
  ['2024-02-29', '2024-02-29', '2024-02-29'],
  ['2024.13', null, null],
  ['2023-02-29', null, null],
  ['去年', null, null],
  ['0001-01-01', null, null],
])('the date %j', (text, first, last) => {
  expect(normaliseDate(text, 'FIRST_DAY').value).toBe(first);
  expect(normaliseDate(text, 'LAST_DAY').value).toBe(last);
});

it.each([
  ['九三学社 ', ['九三学社', 'NORMALISED']],
  ['中共党员', ['中共', 'NORMALISED']],
  ['中国农工民主党', ['农工党', 'NORMALISED']],
  ['无党派人士', ['无党派', 'NORMALISED']],
  ['民盟', ['民盟']],
  [' 中共民盟', ['中共民盟', 'AMBIGUOUS_PARTY']],
  ['中共、九三', ['中共、九三', 'UNKNOWN_PARTY']],
  ['某党', ['某党', 'UNKNOWN_PARTY']],
  ['', [null]],
])('the party %j', (text, expected) => {
  expect(said(normaliseParty(text))).toEqual(expected);
});

it.each([
  ['男', 'MALE'],
  ['Ｆ', 'FEMALE'],
  [' 女 ', 'FEMALE'],
  ['', null],
  ['male', 'MALE'],
])('the gender %j', (text, gender) => {
  expect(said(normaliseGender(text))).toEqual([gender]);
});

it('refuses a gender it does not know', () => {
  expect(said(normaliseGender('男/女'))).toEqual([null, 'INVALID_GENDER']);
});
