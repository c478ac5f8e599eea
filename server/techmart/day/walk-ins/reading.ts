import { type Actor, isPerson } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { Forbidden, NotFound } from '#server/platform/errors'
import { isOnToday, momentNow } from '../../meetings/moments'
import { officer } from '../../meetings/timetabling/officer'
import { findRegistration } from '../../registrations/registrations.queries'
import { mayRegister } from '../../techmart.policy'
import { findFair } from '../../techmart.queries'
import { isPublic } from '../../techmart.states'
import { type WalkInAct, walkInStep } from '../day.states'
import { listAskable, listOwnWalkIns, listParticipantsNamed } from './walk-ins.queries'

const choicesShown = 30

/** An organisation's requests at a fair, those made to it, and whom else it may ask today. Throws NotFound. */
export async function getOwnWalkIns(actor: Actor, fairId: string, asked: { text?: string; with?: string } = {}) {
  const { text = '' } = asked
  if (!isPerson(actor) || !actor.organisation) throw new Forbidden()
  const own = actor.organisation.id
  const [fair, registration] = await Promise.all([findFair(db(), fairId), findRegistration(db(), fairId, own)])
  if (!fair || !isPublic(fair.state) || !registration) throw new NotFound()
  const on = isOnToday(fair) && registration.state === 'accepted' && mayRegister(actor, own)
  const [rows, choices, shut] = await Promise.all([
    listOwnWalkIns(db(), fairId, own),
    on ? listAskable(db(), fairId, own, { text: text.slice(0, 100), first: asked.with ?? '' }, choicesShown + 1) : [],
    db()
      .selectFrom('wish')
      .select('to_organisation_id as id')
      .where('fair_id', '=', fairId)
      .where('from_organisation_id', '=', own)
      .where('state', '=', 'private')
      .execute(),
  ])
  const shunned = new Set(shut.map(({ id }) => id))
  const { day } = momentNow()
  const lines = rows
    // Whom it shuts out it does not hear.
    .filter((row) => row.from_organisation_id === own || !shunned.has(row.from_organisation_id))
    .map((row) => {
      const asks = row.from_organisation_id === own
      const open = on && row.on_day === day
      const may = (act: WalkInAct) => open && walkInStep(row.state, act, asks ? 'asker' : 'asked') !== undefined
      return {
        id: row.id,
        asks,
        name: asks ? { vi: row.to_vi, en: row.to_en } : { vi: row.from_vi, en: row.from_en },
        // The night's clearing may still be ahead.
        state: row.on_day < day && (row.state === 'asked' || row.state === 'waiting') ? ('expired' as const) : row.state,
        day: row.on_day,
        note: row.note,
        meetingId: row.meeting_id,
        start: row.start,
        table: row.table_number,
        can: { accept: may('accept'), decline: may('decline'), withdraw: may('withdraw') },
      }
    })
  // Whom it has just met comes first.
  const known = choices.find(({ organisation_id }) => organisation_id === asked.with)
  const shown = [...(known ? [known] : []), ...choices.filter((choice) => choice !== known)]
  return {
    fair,
    lines,
    again: known ? { vi: known.name_vi, en: known.name_en } : undefined,
    choices: shown.slice(0, choicesShown),
    more: choices.length > choicesShown,
    can: { ask: on },
  }
}

/** Participants by name, for a request made at the desk. The Office only. */
export async function findDeskChoices(actor: Actor, fairId: string, text = '') {
  officer(actor)
  const fair = await findFair(db(), fairId)
  if (!fair) throw new NotFound()
  const choices = await listParticipantsNamed(db(), fairId, text.slice(0, 100), 101)
  return { fair, choices: choices.slice(0, 100), more: choices.length > 100, can: { register: isOnToday(fair) } }
}
