import { paths } from '#app/paths'
import { actorOf, redirectTo } from '#app/request/actor.server'
import { signOut } from '#server/identity/identity'
import { endedSessionCookie } from '#server/identity/sessions/cookie'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'

/** Signing out is a write: a link alone does nothing. */
export async function loader(args: LoaderFunctionArgs) {
  return redirectTo(args, paths.home())
}

export async function action(args: ActionFunctionArgs) {
  await signOut(actorOf(args))
  return redirectTo(args, `${paths.signIn()}?done=signed-out`, { headers: { 'Set-Cookie': endedSessionCookie(args.context) } })
}
