import { inLocale } from '#server/i18n/text'
import { type Actor, type Person, isPerson } from '#server/platform/actor'
import { Forbidden } from '#server/platform/errors'
import { type AppLoadContext, redirect } from '@remix-run/node'
import { paths } from '#app/paths'
import { refusal } from './failure.server'

interface Asked {
  request: Request
  context: AppLoadContext
}

/** Who asks, be it a visitor. */
export function actorOf({ context }: Asked): Actor {
  return context.actor
}

/** A person who has signed in and passed every factor due; others are sent to do so and brought back. */
export function signedIn({ request, context }: Asked): Person {
  const { actor } = context
  if (isPerson(actor)) return actor
  const here = new URL(request.url)
  const back = request.method === 'GET' ? `${here.pathname}${here.search}`.replace(/\.data(?=\?|$)/, '') : undefined
  throw redirect(inLocale(actor.locale, actor.awaitsSecondFactor ? paths.secondFactor() : paths.signIn(back)))
}

/** A member of the Office. */
export function officer(asked: Asked): Person {
  const person = signedIn(asked)
  if (!person.office) throw refusal(new Forbidden())
  return person
}

/** A person who acts for an organisation; one who belongs to none is sent to make or join one. */
export function member(asked: Asked): Person & { organisation: NonNullable<Actor['organisation']> } {
  const person = signedIn(asked)
  if (person.organisation) return { ...person, organisation: person.organisation }
  throw redirect(inLocale(person.locale, paths.newOrganisation()))
}

/** Answers with another page in the language of the request. */
export function redirectTo({ context }: Pick<Asked, 'context'>, path: string, init?: ResponseInit): Response {
  return redirect(inLocale(context.actor.locale, path), init)
}

/** A target within the site, or the fallback: nobody is led elsewhere by a link to our sign-in page. */
export function within(target: string | null | undefined, fallback: string): string {
  return target && /^\/(?![/\\])[^\s\\]*$/.test(target) ? target : fallback
}
