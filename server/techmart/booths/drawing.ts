import type { Actor } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { transact } from '#server/platform/database'
import { NotFound, WrongState, problem } from '#server/platform/errors'
import { lockBooth, findBooth, findLiving } from './bookings.queries'
import type { DrawingInput, DrawingOf } from './booths.schema'
import { boothStep, stateAt } from './booths.states'
import { changePlan, drawer, drawn, drawnHall, undoChange } from './changes'
import { type Drawn, boothAs, featureAs } from './drawn'
import { codesFrom, rowFrom } from './geometry'

/** A row of booths, or one: `count` of them from a first place and a first code on. */
export async function drawRow(actor: Actor, hallId: string, input: DrawingOf<'row'>): Promise<void> {
  const codes = codesFrom(input.code, input.count)
  const places = rowFrom(input, input.count, input.gap, input.direction)
  // Made out of the change's own id, so that the same form sent twice means the same booths.
  const things = places.map((place, index) => ({
    id: `${input.changeId}-${index + 1}`,
    as: boothAs({ ...input, ...place, code: codes[index] ?? input.code }),
  }))
  await changePlan(
    actor,
    hallId,
    () => ({ id: input.changeId, act: 'draw-booths', things }),
    (faults) => {
      const said: Record<string, string[]> = {}
      for (const fault of faults) {
        const code = codes[things.findIndex(({ id }) => id === fault.id)] ?? ''
        // Of a row the fault is not the first booth's alone: it is said of the whole, with the code.
        if (input.count === 1) said[fault.field] = [...(said[fault.field] ?? []), fault.problem]
        else said.count = [...new Set([...(said.count ?? []), problem('booths:problems.in-row', { code }), fault.problem])].slice(0, 4)
      }
      return said
    },
  )
}

/** Changes one booth: place, size, code, price, what it offers. One that somebody has, only with a word to them. */
export async function changeBooth(actor: Actor, hallId: string, input: DrawingOf<'booth'>): Promise<void> {
  await changePlan(actor, hallId, ({ booths }) => {
    if (!booths.some(({ id }) => id === input.boothId)) throw new NotFound()
    return { id: input.changeId, act: 'change-booth', things: [{ id: input.boothId, as: boothAs(input) }], consent: input }
  })
}

/** Takes a booth away; who has it loses it, with the Office's own words, and gets back what was paid. */
export async function removeBooth(actor: Actor, hallId: string, input: DrawingOf<'remove-booth'>): Promise<void> {
  await changePlan(actor, hallId, () => ({
    id: input.changeId,
    act: 'remove-booth',
    things: [{ id: input.boothId, as: null }],
    consent: input,
  }))
}

/** Adds or changes something of the hall that is no booth: a stage, a wall, a way in. */
export async function saveFeature(actor: Actor, hallId: string, input: DrawingOf<'feature'>): Promise<void> {
  const { kind, labelVi, labelEn, x, y, width, depth } = input
  const as: Drawn = { table: 'feature', kind, labelVi, labelEn, x, y, width, depth }
  await changePlan(actor, hallId, ({ booths }) => {
    if (booths.some(({ id }) => id === input.featureId)) throw new WrongState()
    return { id: input.changeId, act: 'draw-feature', things: [{ id: input.featureId, as }] }
  })
}

export async function removeFeature(actor: Actor, hallId: string, input: DrawingOf<'remove-feature'>): Promise<void> {
  await changePlan(actor, hallId, ({ booths }) => {
    if (booths.some(({ id }) => id === input.featureId)) throw new WrongState()
    return { id: input.changeId, act: 'remove-feature', things: [{ id: input.featureId, as: null }] }
  })
}

/** Moves or sizes a thing as pointer or arrow keys have it. A booth that somebody has is changed by its form, with a word. */
export async function placeThing(actor: Actor, hallId: string, input: DrawingOf<'place'>): Promise<void> {
  const { x, y, width, depth } = input
  await changePlan(actor, hallId, ({ booths, features }) => {
    const booth = input.thing === 'booth' ? booths.find(({ id }) => id === input.thingId) : undefined
    const feature = input.thing === 'feature' ? features.find(({ id }) => id === input.thingId) : undefined
    if (!booth && !feature) throw new NotFound()
    const as = booth ? boothAs({ ...booth, x, y, width, depth }) : feature ? { ...featureAs(feature), x, y, width, depth } : null
    return { id: input.changeId, act: 'place', things: [{ id: input.thingId, as }] }
  })
}

/** A booth that stands but is not given out, and back again. One that somebody has is released first. */
export async function setBoothClosed(actor: Actor, hallId: string, boothId: string, closed: boolean): Promise<void> {
  drawer(actor)
  await transact(async (tx) => {
    const hall = await drawnHall(tx, hallId)
    const known = await findBooth(tx, boothId)
    const booth = known?.hall_id === hallId ? await lockBooth(tx, boothId) : undefined
    if (!booth || booth.removed_at) throw new NotFound()
    const living = await findLiving(tx, boothId)
    const state = stateAt(now(), {
      booking_state: living?.state ?? null,
      expires_at: living?.expires_at ?? null,
      closed_at: booth.closed_at,
    })
    if (!boothStep(state, closed ? 'close' : 'reopen', 'office')) throw new WrongState('booths:problems.not-free')
    await tx
      .updateTable('booth')
      .set({ closed_at: closed ? now() : null, updated_at: now() })
      .where('id', '=', boothId)
      .execute()
    await drawn(tx, actor, hall, closed ? `close-booth` : 'reopen-booth', [])
  })
}

/** The act of the page on which a hall is drawn, by its name. */
export function draw(actor: Actor, hallId: string, input: DrawingInput): Promise<void> {
  switch (input.intent) {
    case 'row':
      return drawRow(actor, hallId, input)
    case 'booth':
      return changeBooth(actor, hallId, input)
    case 'remove-booth':
      return removeBooth(actor, hallId, input)
    case 'feature':
      return saveFeature(actor, hallId, input)
    case 'remove-feature':
      return removeFeature(actor, hallId, input)
    case 'place':
      return placeThing(actor, hallId, input)
    case 'undo':
      return undoChange(actor, hallId, input.changeId)
    default:
      return setBoothClosed(actor, hallId, input.boothId, input.intent === 'close-booth')
  }
}
