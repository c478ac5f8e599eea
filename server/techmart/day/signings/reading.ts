import { type Actor, actsFor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import { nearestDay } from '../../meetings/moments'
import { officer } from '../../meetings/timetabling/officer'
import { isPartial } from '../../techmart.policy'
import { findFair } from '../../techmart.queries'
import { signingStep } from '../day.states'
import { findPairing, findSigning, listMemorandumRows, listOpenSignings, listPairings } from './signings.queries'

/** One prepared memorandum, for its two sides and the Office; to anybody else it does not exist. */
export async function getSigning(actor: Actor, id: string) {
  const signing = await findSigning(db(), id)
  if (!signing) throw new NotFound()
  const side = actsFor(actor, signing.supplier_organisation_id)
    ? 'supplier'
    : actsFor(actor, signing.enterprise_organisation_id)
      ? 'enterprise'
      : undefined
  if (!side && !actor.office) throw new NotFound()
  const impartialOfficer = actor.office && !isPartial(actor, signing)
  const owner = side !== undefined && actor.organisation?.role === 'owner'
  const { prepared_by: _, ...shown } = signing
  const mine = side === 'supplier' ? signing.supplier_confirmed_at : side === 'enterprise' ? signing.enterprise_confirmed_at : null
  return {
    signing: shown,
    side,
    can: {
      confirm: owner && mine === null && signingStep(signing.state, 'confirm', 'owner') !== undefined,
      refuse: owner && signingStep(signing.state, 'refuse', 'owner') !== undefined,
      record: impartialOfficer && signingStep(signing.state, 'record', 'office') !== undefined,
      withdraw: impartialOfficer && signingStep(signing.state, 'withdraw', 'office') !== undefined,
      /** The one thing missing is an owner. */
      wait: side !== undefined && !owner && signing.state === 'prepared',
    },
  }
}

export const memorandaPage = 20

/** The memoranda of a fair: those that wait for their sides, and every one that is recorded. The Office only. */
export async function listMemoranda(actor: Actor, fairId: string, page = 1) {
  officer(actor)
  const fair = await findFair(db(), fairId)
  if (!fair) throw new NotFound()
  const [open, recorded] = await Promise.all([
    listOpenSignings(db(), fairId),
    listMemorandumRows(db(), fairId, (page - 1) * memorandaPage, memorandaPage),
  ])
  return { fair, open, recorded: recorded.rows, count: recorded.count, potential: recorded.potential, can: { prepare: mayPrepare(fair) } }
}

const mayPrepare = (fair: { state: string }) => fair.state === 'running' || fair.state === 'closed'

/** Of whom one may be prepared, and the day that it would bear. The Office only. */
export async function prepareMemorandum(actor: Actor, fairId: string, asked: { of?: string; text?: string }) {
  officer(actor)
  const fair = await findFair(db(), fairId)
  if (!fair) throw new NotFound()
  const [choices, chosen] = await Promise.all([
    listPairings(db(), fairId, (asked.text ?? '').slice(0, 100), 41),
    asked.of ? findPairing(db(), fairId, asked.of) : undefined,
  ])
  return {
    fair,
    choices: choices.slice(0, 40),
    more: choices.length > 40,
    of: chosen ? asked.of : undefined,
    signedOn: nearestDay(fair),
    can: { prepare: mayPrepare(fair) },
  }
}
