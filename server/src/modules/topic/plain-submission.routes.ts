import type { IncomingMessage, ServerResponse } from 'node:http';
import { asNobody } from '../../kernel/context.js';
import { BandengError } from '../../kernel/errors.js';
import { bodies } from '../../kernel/gate/bodies.js';
import { refuseBody, refuseRequest, send } from '../../kernel/gate/http-answer.js';
import type { HttpRoute, RouteCall } from '../../kernel/module.js';
import { BODY_MAX } from '../../kernel/text.js';
import { submitTopic } from './submit-topic.js';

const FORM = /^\s*application\/x-www-form-urlencoded\s*(?:;|$)/i;
/** Each character of the longest text as three bytes, each written as three. */
const MOST_BYTES = BODY_MAX * 9 + 16_384;
const FIELDS = {
  title: '什么事',
  body: '具体情况',
  place: '地点',
  committeeId: '哪个乡镇街',
  submitterName: '怎么称呼您',
  submitterPhone: '联系电话',
} as const;
type Field = keyof typeof FIELDS;
const RULES: Readonly<Record<string, string>> = {
  REQUIRED: '请填写',
  TOO_LONG: '写得太长',
  PHONE: '号码只用数字，例如 138 0000 0000',
  UNKNOWN: '请重新选一个',
};

/**
 * `POST /topics/plain`: the words of a submission from a browser that runs no JavaScript. It leads to the page of the code, or
 * gives back what was written with what is wrong with it. Nobody's session has a part in it: another page could send the same.
 */
async function takePlainForm(
  req: IncomingMessage,
  res: ServerResponse,
  { ctx, keepCookies }: RouteCall,
): Promise<void> {
  if (!FORM.test(req.headers['content-type'] ?? '')) return refuseRequest(res, 415, 'CONTENT_TYPE');
  const bytes = await bodies.read(req, MOST_BYTES).catch((error: unknown) => refuseBody(res, error));
  if (!bytes) return;
  const sent = new URLSearchParams(bytes.toString('utf8'));
  const given = Object.fromEntries(
    (Object.keys(FIELDS) as Field[]).map((name) => [name, sent.get(name) ?? '']),
  ) as Record<Field, string>;
  try {
    const noticeNumber = Number(sent.get('noticeNumber')) || null;
    const { trackingCode } = await submitTopic(asNobody(ctx), {
      ...{ ...given, noticeNumber },
      committeeId: given.committeeId || null,
    });
    keepCookies();
    res.statusCode = 303;
    res.setHeader('location', `/portal/t/${trackingCode}`);
    res.setHeader('cache-control', 'no-store');
    res.end();
  } catch (error) {
    const wrong = whatIsWrong(error);
    if (wrong === null) throw error;
    res.setHeader('cache-control', 'no-store');
    res.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'");
    send(res, wrong.status, 'text/html; charset=utf-8', pageOf(wrong.words, given, sent.get('noticeNumber') ?? ''));
  }
}

/** What whoever wrote it can do about it; null: nothing of theirs is wrong. */
function whatIsWrong(error: unknown): { readonly status: number; readonly words: string } | null {
  if (!(error instanceof BandengError)) return null;
  const { code, params } = error.extensions as { code: string; params?: { field?: string; rule?: string } };
  if (code === 'TOO_MANY_REQUESTS') {
    return { status: 429, words: '这里刚提交了很多件，请过一小时再提交。下面是您写的内容，没有丢。' };
  }
  if (code !== 'BAD_USER_INPUT') return null;
  const field = FIELDS[(params?.field ?? '').replace(/^input\./, '') as Field] ?? '';
  return { status: 400, words: `${field}：${RULES[params?.rule ?? ''] ?? '有不能用的字符，请改一改'}。` };
}

const pageOf = (wrong: string, given: Readonly<Record<Field, string>>, noticeNumber: string) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>提交议题</title>
<style>body{font:17px/1.6 sans-serif;margin:16px;color:#1f2329;background:#faf8f4}label,button{display:block;margin:12px 0}
input,textarea{display:block;width:100%;box-sizing:border-box;font:inherit;padding:8px}button{font:inherit;padding:12px 24px}</style></head>
<body><main><h1>提交议题</h1><p role="alert">${escaped(wrong)}</p>
<form method="post" action="/topics/plain" accept-charset="utf-8">
<label>${FIELDS.title}<input name="title" required maxlength="120" value="${escaped(given.title)}"></label>
<label>${FIELDS.body}<textarea name="body" required rows="6">${escaped(given.body)}</textarea></label>
<label>${FIELDS.place}<input name="place" value="${escaped(given.place)}"></label>
<input type="hidden" name="committeeId" value="${escaped(given.committeeId)}">
<label>${FIELDS.submitterName}<input name="submitterName" value="${escaped(given.submitterName)}"></label>
<label>${FIELDS.submitterPhone}<input name="submitterPhone" value="${escaped(given.submitterPhone)}"></label>
<input type="hidden" name="noticeNumber" value="${escaped(noticeNumber)}">
<button type="submit">提交</button></form><p><a href="/portal/personal-data">个人信息说明</a></p></main></body></html>`;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.toWellFormed().replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

export const plainRoutes: readonly HttpRoute[] = [
  { method: 'POST', pattern: '/topics/plain', open: true, handle: takePlainForm },
];
