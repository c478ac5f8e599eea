import { sayReasons } from '#server/matching/matching'
import { type Actor, isPerson } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { Forbidden, NotFound } from '#server/platform/errors'
import { findRegistration } from '../registrations/registrations.queries'
import { mayRegister } from '../techmart.policy'
import { findFair } from '../techmart.queries'
import { fairStep, isPublic } from '../techmart.states'
import { type OwnWishRow, listExhibitorChoices, listOwnWishes, listSuggestionRows } from './wishes.queries'
import { wishStep } from './wishes.states'

const suggestionsShown = 10
const exhibitorsShown = 8

/** The wishes of the actor's organisation at a fair, those asked of it, and whom else it may want to meet. Throws NotFound. */
export async function getWishes(actor: Actor, fairId: string, { page = 1, text = '' }: { page?: number; text?: string } = {}) {
  if (!isPerson(actor) || !actor.organisation) throw new Forbidden()
  const own = actor.organisation.id
  const [fair, registration] = await Promise.all([findFair(db(), fairId), findRegistration(db(), fairId, own)])
  if (!fair || !isPublic(fair.state) || !registration) throw new NotFound()
  const offset = (page - 1) * suggestionsShown
  const [wishes, rows, exhibitors] = await Promise.all([
    listOwnWishes(db(), fairId, own),
    listSuggestionRows(db(), fairId, own, offset, suggestionsShown + 1),
    listExhibitorChoices(db(), fairId, own, text.slice(0, 100), exhibitorsShown + 1),
  ])
  const may = mayRegister(actor, own) && registration.state === 'accepted' && fairStep(fair.state, 'register', 'organisation') !== undefined
  const mine = wishes.filter((wish) => wish.from_organisation_id === own)
  // Whom it shuts out it does not hear.
  const shunned = new Set(mine.filter(({ state }) => state === 'private').map((wish) => wish.to_organisation_id))
  const asked = wishes.filter((wish) => wish.to_organisation_id === own && !shunned.has(wish.from_organisation_id))
  const mutual = (wish: OwnWishRow, others: OwnWishRow[], side: 'from_organisation_id' | 'to_organisation_id') =>
    others.some(
      (other) =>
        other[side === 'from_organisation_id' ? 'to_organisation_id' : 'from_organisation_id'] === wish[side] && other.state === 'accepted',
    )
  return {
    fair,
    registration: { state: registration.state },
    mine: mine.map((wish) => ({
      ...lineOf(wish, wish.to_vi, wish.to_en),
      mutual: wish.state === 'accepted' && mutual(wish, asked, 'to_organisation_id'),
      can: { withdraw: may && wishStep(wish.state, 'withdraw', 'asker') !== undefined },
    })),
    asked: asked.map((wish) => ({
      ...lineOf(wish, wish.from_vi, wish.from_en),
      mutual: wish.state === 'accepted' && mutual(wish, mine, 'from_organisation_id'),
      can: {
        accept: may && wishStep(wish.state, 'accept', 'asked') !== undefined,
        decline: may && wishStep(wish.state, 'decline', 'asked') !== undefined,
      },
    })),
    suggestions: rows.slice(0, suggestionsShown).map(({ criteria, conflicts, need_organisation_id, ...row }) => ({
      ...row,
      reasons: sayReasons({ criteria, conflicts }, actor.locale, need_organisation_id === own ? 'enterprise' : 'supplier'),
    })),
    more: rows.length > suggestionsShown,
    exhibitors: exhibitors.slice(0, exhibitorsShown),
    moreExhibitors: exhibitors.length > exhibitorsShown,
    can: { wish: may },
  }
}

function lineOf(wish: OwnWishRow, name_vi: string, name_en: string) {
  const { id, kind, state, note, technology_vi, technology_en, need_vi, need_en } = wish
  return { id, kind, state, note, name_vi, name_en, technology_vi, technology_en, need_vi, need_en }
}
