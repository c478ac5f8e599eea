import { inWords } from '#server/i18n/format'
import { type Actor, isPerson } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Forbidden, NotFound } from '#server/platform/errors'
import { mayRunFairs } from '../techmart.policy'
import { type FairRow, findFair } from '../techmart.queries'
import { fairStep, isPublic } from '../techmart.states'
import { dueFor, rateOfBooths } from './booth-fee'
import { countBookings, listBookingRows, listOwnRows } from './bookings.queries'
import { mayChoose } from './booths.policy'
import type { BookingView, Choice } from './booths.schema'
import { type BoothState, boothStep, stateAt } from './booths.states'
import { drawer, occupied } from './changes'
import { byCode } from './geometry'
import {
  type BoothRow,
  type HallListed,
  findChooser,
  findHall,
  findLastChange,
  findTerms,
  listBooths,
  listFeatures,
  listHallRows,
  listShown,
  searchBooths,
} from './plan.queries'

const pageSize = 20

/** A booth as the drawing shows it to one reader. */
export interface PlanBooth {
  id: string
  code: string
  x: number
  y: number
  width: number
  depth: number
  state: BoothState
  mine?: true
  /** Not among those that are looked for. */
  dim?: true
  /** Who has it, in the reader's language, where the reader may know. */
  name?: string
}

/** Who has a booth is known once it is taken and the Office has accepted them; to themselves before. */
function shownTo(actor: Actor, row: BoothRow, moment: Date, fits: boolean): PlanBooth {
  const { id, code, x, y, width, depth } = row
  const state = stateAt(moment, row)
  const living = state === 'held' || state === 'taken'
  const mine = living && row.organisation_id !== null && row.organisation_id === actor.organisation?.id
  const named = mine || (state === 'taken' && row.accepted === true)
  const name = named && inWords(actor.locale, row.name_vi ?? '', row.name_en ?? '')
  return { id, code, x, y, width, depth, state, ...(mine && { mine }), ...(!fits && { dim: true }), ...(name && { name }) }
}

/** The hall that is asked for, else the one that has the chosen or the first found booth, else the first. */
function chosenHall(halls: readonly HallListed[], wanted: string | undefined, found: readonly { hall_id: string }[] | undefined) {
  return halls.find(({ id }) => id === wanted) ?? halls.find(({ id }) => id === found?.[0]?.hall_id) ?? halls[0]
}

async function publicFair(actor: Actor, fairId: string): Promise<FairRow> {
  const fair = await findFair(db(), fairId)
  if (!fair || (!isPublic(fair.state) && !mayRunFairs(actor))) throw new NotFound()
  return fair
}

/** The plan of a fair for everybody: one hall drawn, who is where and what they show, and what the words of a search find. */
export async function getPlan(actor: Actor, fairId: string, choice: Choice) {
  const [fair, halls, found] = await Promise.all([
    publicFair(actor, fairId),
    listHallRows(db(), fairId),
    choice.q ? searchBooths(db(), fairId, choice.q) : undefined,
  ])
  const hall = chosenHall(halls, choice.hall, found)
  const moment = now()
  const rows = hall ? (await listBooths(db(), hall.id)).sort(byCode) : []
  const hits = found && new Set(found.map(({ id }) => id))
  const booths = rows.map((row) => shownTo(actor, row, moment, hits?.has(row.id) ?? true))
  // The one that was pressed first, then those with somebody in them: that is what people come for.
  const rank = ({ id, name }: PlanBooth) => (id === choice.booth ? 2 : name === undefined ? 0 : 1)
  const listed = booths
    .map((booth, index) => ({ booth, row: rows[index] }))
    .filter(({ booth }) => !booth.dim || booth.id === choice.booth)
    .sort((one, other) => rank(other.booth) - rank(one.booth))
  const page = listed.slice((choice.page - 1) * pageSize, choice.page * pageSize)
  const shown = await listShown(
    db(),
    fairId,
    page.flatMap(({ booth, row }) => (booth.state === 'taken' && row?.organisation_id ? [row.organisation_id] : [])),
  )
  return {
    fair: named(fair),
    halls: halls.map((one) => ({ ...sketch(one), found: found?.filter(({ hall_id }) => hall_id === one.id).length })),
    hall: hall && { ...sketch(hall), features: hall.features },
    booths,
    list: page.map(({ booth: { id, code, state, mine, name, width, depth }, row }) => {
      const of = name === undefined ? undefined : shown.find(({ organisation_id }) => organisation_id === row?.organisation_id)
      return { id, code, state, mine, name, width, depth, exhibitor: of }
    }),
    pages: Math.ceil(listed.length / pageSize),
    total: listed.length,
    can: { choose: actor.organisation !== null && fairStep(fair.state, 'register', 'organisation') !== undefined && !actor.office },
  }
}

type Named = Pick<FairRow, 'id' | 'title_vi' | 'title_en' | 'state' | 'starts_on' | 'ends_on' | 'venue' | 'province'>

const named = ({ id, title_vi, title_en, state, starts_on, ends_on, venue, province }: Named) => ({
  id,
  title_vi,
  title_en,
  state,
  starts_on,
  ends_on,
  venue,
  province,
})
const sketch = ({ id, name_vi, name_en, width, depth, grid, booths }: HallListed) => ({ id, name_vi, name_en, width, depth, grid, booths })

function fitsChoice(row: BoothRow, state: BoothState, { free, area, price, power, water }: Choice): boolean {
  return (
    (!free || state === 'free') &&
    (area === undefined || (row.width * row.depth) / 10_000 >= area) &&
    (price === undefined || row.price <= price) &&
    (power === undefined || row.power >= power) &&
    (!water || row.water)
  )
}

/** The plan for an organisation that exhibits: what is free and fits, what it costs them, and what they have already. */
export async function getBoothChoice(actor: Actor, fairId: string, choice: Choice) {
  const { organisation } = actor
  if (!isPerson(actor) || !organisation) throw new Forbidden()
  const [halls, chooser, own, rate] = await Promise.all([
    listHallRows(db(), fairId),
    findChooser(db(), fairId, organisation.id),
    listOwnRows(db(), fairId, organisation.id),
    rateOfBooths(db(), organisation.kind),
  ])
  const { fair } = chooser
  if (!fair || !isPublic(fair.state)) throw new NotFound()
  const hall = chosenHall(halls, choice.hall, own)
  const moment = now()
  const rows = hall ? (await listBooths(db(), hall.id)).sort(byCode) : []
  const open = fairStep(fair.state, 'register', 'organisation') !== undefined
  const standing = own
    .map((row) => ({ ...row, standing: stateAt(moment, { ...row, booking_state: row.state, closed_at: null }) }))
    .filter(({ standing: state, refund }) => state === 'held' || state === 'taken' || refund === 'due')
  const living = standing.filter(({ standing: state }) => state === 'held' || state === 'taken')
  const may = open && chooser.exhibits && mayChoose(actor, organisation.id)
  const all = rows.map((row) => {
    const booth = shownTo(actor, row, moment, fitsChoice(row, stateAt(moment, row), choice))
    return { booth, row, offer: { price: row.price, power: row.power, water: row.water, kind: row.kind } }
  })
  const listed = all.filter(({ booth }) => !booth.dim)
  const chosen = all.find(({ booth }) => booth.id === choice.booth)
  return {
    fair: named(fair),
    halls: halls.map(sketch),
    hall: hall && { ...sketch(hall), features: hall.features },
    booths: all.map(({ booth }) => booth),
    list: listed
      .slice((choice.page - 1) * pageSize, choice.page * pageSize)
      .map(({ booth, offer }) => ({ ...booth, ...offer, ...dueFor(rate, offer.price) })),
    pages: Math.ceil(listed.length / pageSize),
    total: listed.length,
    chosen: chosen && {
      ...chosen.booth,
      ...chosen.offer,
      ...dueFor(rate, chosen.offer.price),
      hold: boothStep(chosen.booth.state, 'hold', 'exhibitor') !== undefined,
    },
    own: standing.map(({ expires_at, confirmed_at, paid_at, taken_at, ...row }) => ({
      ...row,
      ...dueFor(rate, row.price),
      confirmed: confirmed_at !== null,
      paid: paid_at !== null,
      until: expires_at.toISOString(),
      secondsLeft: Math.max(0, Math.ceil((expires_at.getTime() - moment.getTime()) / 1000)),
    })),
    exhibits: chooser.exhibits,
    accepted: chooser.accepted,
    open,
    terms: chooser.terms,
    reliefPercent: rate.reliefPercent,
    can: { hold: may && living.length < chooser.terms.mostBooths, write: mayChoose(actor, organisation.id) },
  }
}

/** The halls of a fair with its terms and how many booths are gone, for the Office. */
export async function getHalls(actor: Actor, fairId: string) {
  drawer(actor)
  const [fair, halls, terms, counts] = await Promise.all([
    findFair(db(), fairId),
    listHallRows(db(), fairId),
    findTerms(db(), fairId),
    countBookings(db(), fairId, now()),
  ])
  if (!fair) throw new NotFound()
  return { fair: named(fair), halls: halls.map(sketch), terms, counts, can: { change: fairStep(fair.state, 'change') !== undefined } }
}

/** One hall as the Office draws it, with the act that can be taken back. Throws NotFound where it is another fair's. */
export async function getDrawing(
  actor: Actor,
  fairId: string,
  hallId: string,
  { booth, feature, page = 1 }: { booth?: string; feature?: string; page?: number },
) {
  drawer(actor)
  const [fair, hall, rows, features, last] = await Promise.all([
    findFair(db(), fairId),
    findHall(db(), hallId),
    listBooths(db(), hallId),
    listFeatures(db(), hallId),
    findLastChange(db(), hallId),
  ])
  if (!fair || !hall || hall.fair_id !== fairId) throw new NotFound()
  const moment = now()
  const change = fairStep(fair.state, 'change') !== undefined
  const sorted = rows.sort(byCode)
  const whole = (row: BoothRow) => {
    const { id, code, x, y, width, depth, price, power, water, kind, name_vi, name_en } = row
    const who = occupied(row) && inWords(actor.locale, name_vi ?? '', name_en ?? '')
    return { id, code, x, y, width, depth, price, power, water, kind, state: stateAt(moment, row), ...(who && { who }) }
  }
  const chosen = sorted.find(({ id }) => id === booth)
  return {
    fair: named(fair),
    hall,
    booths: sorted.map((row): PlanBooth => {
      const { id, code, x, y, width, depth } = row
      return { id, code, x, y, width, depth, state: stateAt(moment, row) }
    }),
    features,
    list: sorted.slice((page - 1) * pageSize, page * pageSize).map(whole),
    pages: Math.ceil(sorted.length / pageSize),
    booth: chosen && whole(chosen),
    feature: features.find(({ id }) => id === feature),
    last: change && last ? { id: last.id, act: last.act } : undefined,
    can: { change },
  }
}

/** Who has, had or is owed what at a fair, for the Office. */
export async function listBookings(actor: Actor, fairId: string, view: BookingView, page = 1) {
  drawer(actor)
  const moment = now()
  const [fair, rows, counts] = await Promise.all([
    findFair(db(), fairId),
    listBookingRows(db(), fairId, view, moment, (page - 1) * pageSize, pageSize),
    countBookings(db(), fairId, moment),
  ])
  if (!fair) throw new NotFound()
  const bookings = rows.map((row) => {
    const state = stateAt(moment, { booking_state: row.state, expires_at: row.expires_at, closed_at: null })
    const living = state === 'held' || state === 'taken'
    return {
      ...row,
      standing: living ? state : row.state === 'held' ? ('expired' as const) : row.state,
      can: { release: boothStep(state, 'release', 'office') !== undefined },
    }
  })
  return { fair: named(fair), bookings, counts, pages: Math.ceil(counts[view] / pageSize) }
}
