import { inWords } from '#server/i18n/format'
import type { Person } from '#server/platform/actor'
import { today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Forbidden, NotFound } from '#server/platform/errors'
import { incompleteSteps, missing } from '../completeness'
import { embargoOn } from '../embargo'
import { mayRead, mayWithdraw, mayWrite } from '../technologies.policy'
import { contactDataIn } from '../review/quality'
import { getStanding, hasConfidential, listByOrganisation, readWorkingContent } from '../technologies.queries'
import { isLegal, workingState } from '../technologies.states'

/** A technology as its supplier (or the Office) works on it: where it stands, the working copy, what is missing, what may be done. */
export async function getOwnTechnology(actor: Person, id: string) {
  const technology = await getStanding(db(), id)
  if (!mayRead(actor, technology)) throw new NotFound()
  const content = await readWorkingContent(db(), technology)
  const writes = mayWrite(actor, technology)
  return {
    technology,
    working: workingState(technology),
    content,
    missing: missing(content),
    incomplete: incompleteSteps(content),
    embargoUntil: embargoOn(today(), content),
    contactData: contactDataIn(content),
    hasConfidential: await hasConfidential(db(), id),
    can: {
      save: writes && isLegal(technology, 'save'),
      submit: writes && isLegal(technology, 'submit'),
      recall: writes && isLegal(technology, 'recall'),
      discard: writes && isLegal(technology, 'discard'),
      confirm: writes && isLegal(technology, 'confirm'),
      withdraw: mayWithdraw(actor, technology) && isLegal(technology, 'withdraw'),
      saveConfidential: writes,
    },
  }
}

/** The technologies of the organisation acted for, one page of them. */
export async function listOwnTechnologies(actor: Person, page: number, size = 20) {
  const { organisation } = actor
  if (!organisation) throw new Forbidden()
  const rows = await listByOrganisation(db(), organisation.id, { limit: size, offset: (Math.max(1, page) - 1) * size })
  return { technologies: rows.map(({ total, ...row }) => row), total: rows[0]?.total ?? 0, can: { create: organisation.role !== 'viewer' } }
}

/** The title of the working side's pages, for the supplier's people and the Office. */
export async function getTechnologyTitle(actor: Person, id: string): Promise<string> {
  const technology = await getStanding(db(), id)
  if (!mayRead(actor, technology)) throw new NotFound()
  return inWords(actor.locale, technology.title_vi, technology.title_en)
}
