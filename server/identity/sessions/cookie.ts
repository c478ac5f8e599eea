/** The cookie that carries a session's token. `__Host-` ties it to this very host; browsers accept it only over TLS or on localhost. */
export interface CookieOptions {
  secure: boolean
}

function cookieName(options: CookieOptions): string {
  return options.secure ? '__Host-session' : 'session'
}

export function sessionCookie(token: string, options: CookieOptions): string {
  const parts = [`${cookieName(options)}=${token}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${30 * 24 * 3600}`]
  return [...parts, ...(options.secure ? ['Secure'] : [])].join('; ')
}

export function endedSessionCookie(options: CookieOptions): string {
  const parts = [`${cookieName(options)}=`, 'Path=/', 'HttpOnly', 'SameSite=Lax', 'Max-Age=0']
  return [...parts, ...(options.secure ? ['Secure'] : [])].join('; ')
}

/** The token in a request's cookies, if it has the form of one. */
export function tokenIn(cookies: string | undefined, options: CookieOptions): string | undefined {
  const prefix = `${cookieName(options)}=`
  const token = cookies
    ?.split(/;\s*/)
    .find((cookie) => cookie.startsWith(prefix))
    ?.slice(prefix.length)
  return token && /^[\w-]{43}$/.test(token) ? token : undefined
}
