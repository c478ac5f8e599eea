import { paths } from '#app/paths'
import { redirectTo, signedIn, within } from '#app/request/actor.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { withoutLocale } from '#server/i18n/text'
import { actFor } from '#server/organisations/members/members'
import { actForSchema } from '#server/organisations/organisations.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'

/** Switching is a write: a link alone does nothing. */
export async function loader(args: LoaderFunctionArgs) {
  return redirectTo(args, paths.dashboard())
}

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  return act(await readForm(args.request), actForSchema, async ({ organisationId }) => {
    await actFor(person, organisationId)
    return redirectTo(args, withoutLocale(within(pageBefore(args.request), paths.dashboard())))
  })
}

/** The page of this site that the form was sent from. */
function pageBefore(request: Request): string | undefined {
  const referer = request.headers.get('referer')
  if (!referer || !URL.canParse(referer)) return undefined
  const { host, pathname, search } = new URL(referer)
  return host === request.headers.get('host') ? `${pathname}${search}` : undefined
}
