export const SESSION_COOKIE = 'one-window-session';

/** The session's token out of a `Cookie` header. */
export const sessionToken = (cookies: string | undefined): string | undefined =>
  cookies
    ?.split(';')
    .map(pair => pair.trim())
    .find(pair => pair.startsWith(`${SESSION_COOKIE}=`))
    ?.slice(SESSION_COOKIE.length + 1);
