import { ROLE_NAMES } from '@one-window/contracts';
import type { Role } from '@one-window/kernel';
import { Problem } from './problem';

/** The platform's own answers; those of the law come from each service's catalog. */
export const problems = {
  signInFirst: () =>
    new Problem(401, 'session/none', {
      zh: { title: '您还没有登录，或登录已过期。', next: '请登录后再试。' },
      en: { title: 'You are not signed in, or your session has ended.', next: 'Sign in and try again.' },
    }),
  csrf: () =>
    new Problem(403, 'session/token-missing', {
      zh: { title: '请求缺少页面令牌，没有执行。', next: '请刷新页面后再试；程序请带上 X-CSRF-Token。' },
      en: {
        title: 'The request came without the page’s token and was not carried out.',
        next: 'Reload the page; programs send X-CSRF-Token.',
      },
    }),
  wrongRole: (what: { readonly zh: string; readonly en: string }, roles: readonly Role[]) =>
    new Problem(
      403,
      'role/not-allowed',
      {
        zh: {
          title: `${what.zh}须由${roles.map(role => ROLE_NAMES[role].zh).join('或')}办理。`,
          next: '请转给有权办理的人员。',
        },
        en: {
          title: `“${what.en}” is for: ${roles.map(role => ROLE_NAMES[role].en).join(', ')}.`,
          next: 'Pass it to somebody who holds that role.',
        },
      },
      { roles },
    ),
  wrongUnit: (holder: { readonly zh: string; readonly en: string }) =>
    new Problem(403, 'unit/not-yours', {
      zh: { title: `本案由${holder.zh}办理，您的单位不能办理。`, next: `请联系${holder.zh}。` },
      en: { title: `This case is held by ${holder.en}; your unit may not act on it.`, next: `Contact ${holder.en}.` },
    }),
  noKey: () =>
    new Problem(400, 'request/key-missing', {
      zh: {
        title: '没有执行：缺少 Idempotency-Key。',
        next: '请为这一次操作生成一个随机值放入 Idempotency-Key，重试时用同一个值。',
      },
      en: {
        title: 'Not carried out: Idempotency-Key is missing.',
        next: 'Make a random value for this one act, send it as Idempotency-Key, and send the same one when you retry.',
      },
    }),
  badKey: () =>
    new Problem(400, 'request/key-unusable', {
      zh: { title: '没有执行：Idempotency-Key 应为8至128个可见字符。', next: '请换一个随机值。' },
      en: {
        title: 'Not carried out: Idempotency-Key must be 8 to 128 visible characters.',
        next: 'Use a random value.',
      },
    }),
  keyReused: () =>
    new Problem(422, 'request/key-reused', {
      zh: { title: '没有执行：这个 Idempotency-Key 已用于另一项操作。', next: '新的操作请用新的值。' },
      en: {
        title: 'Not carried out: this Idempotency-Key was used for something else.',
        next: 'Use a new value for a new act.',
      },
    }),
  noRevision: () =>
    new Problem(428, 'request/revision-missing', {
      zh: { title: '没有执行：缺少 If-Match。', next: '请先读取本案，把 ETag 原样放入 If-Match，以免覆盖他人的修改。' },
      en: {
        title: 'Not carried out: If-Match is missing.',
        next: 'Read the case first and send its ETag as If-Match, so that nobody’s change is overwritten.',
      },
    }),
  badRevision: () =>
    new Problem(400, 'request/revision-unusable', {
      zh: { title: '没有执行：If-Match 应为读取时 ETag 的原样，如 "7"。', next: '请先读取本案。' },
      en: {
        title: 'Not carried out: If-Match must be the ETag as it was read, such as "7".',
        next: 'Read the case first.',
      },
    }),
  badPosition: () =>
    new Problem(400, 'request/position-unusable', {
      zh: { title: '参数 after 应为 X-Position 的原样，如 matter-17@3。', next: '请更正后再试。' },
      en: {
        title: 'after must be an X-Position as it was given, such as matter-17@3.',
        next: 'Correct it and try again.',
      },
    }),
  clockFixed: () =>
    new Problem(400, 'clock/not-settable', {
      zh: { title: '本系统的时钟不可设定。', next: '请去掉 X-Clock；演练请在演示系统进行。' },
      en: {
        title: 'The clock of this system cannot be set.',
        next: 'Leave out X-Clock; rehearse on a demonstration system.',
      },
    }),
  clockUnreadable: () =>
    new Problem(400, 'clock/unreadable', {
      zh: { title: 'X-Clock 应为带时差的时刻，如 2019-05-06T09:00:00+08:00。', next: '请更正后再试。' },
      en: { title: 'X-Clock must be a moment with an offset, such as 2019-05-06T09:00:00+08:00.', next: 'Correct it.' },
    }),
  noRoute: () =>
    new Problem(404, 'route/unknown', {
      zh: { title: '没有这个地址。', next: '接口清单见 /api/docs。' },
      en: { title: 'There is no such address.', next: 'See /api/docs for those there are.' },
    }),
  wrongMethod: (method: string, allow: readonly string[]) =>
    new Problem(
      405,
      'route/wrong-method',
      {
        zh: { title: `这个地址不接受 ${method}。`, next: `请用 ${allow.join('、')}。接口清单见 /api/docs。` },
        en: { title: `This address does not take ${method}.`, next: `Use ${allow.join(', ')}. See /api/docs.` },
      },
      { allow },
    ),
  badAddress: () =>
    new Problem(400, 'request/address-unusable', {
      zh: { title: '地址写法不对，读不懂。', next: '请检查地址中的百分号编码。' },
      en: { title: 'The address cannot be read.', next: 'Check its percent-encoding.' },
    }),
  headersTooLarge: () =>
    new Problem(431, 'request/headers-too-large', {
      zh: { title: '请求头过大。', next: '请去掉多余的请求头或 Cookie 后再试。' },
      en: { title: 'The headers of the request are too large.', next: 'Leave out headers or cookies and try again.' },
    }),
  notHttp: () =>
    new Problem(400, 'request/not-http', {
      zh: { title: '请求不符合 HTTP 格式。', next: '请检查发出请求的程序。' },
      en: { title: 'The request is not valid HTTP.', next: 'Check the program that sends it.' },
    }),
  notJson: () =>
    new Problem(400, 'body/not-json', {
      zh: { title: '内容不是有效的 JSON。', next: '请检查后再发送。' },
      en: { title: 'The body is not valid JSON.', next: 'Check it and send it again.' },
    }),
  bodyUnexpected: () =>
    new Problem(422, 'body/unexpected', {
      zh: { title: '这一操作不需要内容。', next: '请去掉内容后再发送。' },
      en: { title: 'This takes no body.', next: 'Send it without one.' },
    }),
  wrongType: () =>
    new Problem(415, 'body/wrong-type', {
      zh: { title: '内容类型不受支持，只接受 application/json。', next: '请以 JSON 发送。' },
      en: { title: 'This content type is not supported; only application/json is.', next: 'Send JSON.' },
    }),
  tooLarge: (bytes: number | undefined, limit: number) =>
    new Problem(
      413,
      'body/too-large',
      {
        zh: {
          title: `内容${bytes === undefined ? '' : `${megabytes(bytes)}，`}超过上限${megabytes(limit)}。`,
          next: '请压缩或分开。',
        },
        en: {
          title: `The body${bytes === undefined ? '' : ` of ${megabytes(bytes)}`} is over the limit of ${megabytes(limit)}.`,
          next: 'Compress or split it.',
        },
      },
      { limit },
    ),
  yearUnknown: (year: string) =>
    new Problem(422, 'calendar/year-unknown', {
      zh: {
        title: `没有${year}年的工作日历，算不出期限。`,
        next: '请核对日期；确需办理的，请管理员载入该年放假通知。',
      },
      en: {
        title: `No calendar of ${year} is known, so no deadline can be counted.`,
        next: 'Check the date, or have the notice of that year loaded.',
      },
    }),
  broken: (traceId: string) =>
    new Problem(500, 'system/broken', {
      zh: { title: `没有保存。编号${traceId.slice(0, 8)}。`, next: '请重试，仍不行报管理员。' },
      en: {
        title: `Not saved. Number ${traceId.slice(0, 8)}.`,
        next: 'Try again; if it fails again, tell the administrator.',
      },
    }),
  serviceAway: () =>
    new Problem(
      503,
      'service/away',
      {
        zh: { title: '后台服务暂时没有应答。', next: '内容还在，请用同一个 Idempotency-Key 重试；仍不行报管理员。' },
        en: {
          title: 'The service behind does not answer at the moment.',
          next: 'Nothing you typed is lost: try again with the same Idempotency-Key; if it goes on, tell the administrator.',
        },
      },
      { retryAfterSeconds: 5 },
    ),
  newerShape: () =>
    new Problem(
      503,
      'event/newer-shape',
      {
        zh: {
          title: '这件案件由较新版本的系统写过，本程序还不能处理。没有保存。',
          next: '请稍后重试；仍不行请管理员升级程序。',
        },
        en: {
          title: 'A newer version of the system wrote to this case; this one cannot handle it yet. Nothing was saved.',
          next: 'Try again shortly; if it goes on, have the program upgraded.',
        },
      },
      { retryAfterSeconds: 30 },
    ),
  stopping: () =>
    new Problem(503, 'system/stopping', {
      zh: { title: '系统正在停止或启动，没有保存。', next: '请稍后重试。' },
      en: { title: 'The system is stopping or starting; nothing was saved.', next: 'Try again shortly.' },
    }),
};

const megabytes = (bytes: number): string =>
  bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1).replace(/\.0$/, '')} MB`;
