import { db } from '#server/platform/database'
import { newId } from '#server/platform/id'
import { codesFrom, rowFrom } from '#server/techmart/booths/geometry'
import { confirmBooth, draw, holdBooth, importBooths, saveHall, setBoothTerms } from '#server/techmart/booths/booths'
import type { DrawingOf } from '#server/techmart/booths/booths.schema'
import type { Stage } from './stage'

interface Row {
  first: string
  count: number
  x: number
  y: number
  width?: number
  price: number
  kind?: 'standard' | 'corner' | 'island' | 'raw'
  water?: boolean
  power?: number
}

/** Metres. Outer rows along the walls, two islands back to back, and places without a fee that the Office supports. */
const rows: Row[] = [
  { first: 'A1', count: 1, x: 1, y: 1, price: 6_000_000, kind: 'corner', power: 2_000, water: true },
  { first: 'A2', count: 8, x: 4, y: 1, price: 4_500_000, power: 1_000 },
  { first: 'A10', count: 1, x: 28, y: 1, price: 6_000_000, kind: 'corner', power: 2_000, water: true },
  { first: 'B1', count: 6, x: 6, y: 7, price: 5_000_000, power: 1_000 },
  { first: 'B7', count: 6, x: 6, y: 10, price: 5_000_000, power: 1_000 },
  { first: 'C1', count: 6, x: 6, y: 15, price: 0, power: 500 },
  { first: 'C7', count: 6, x: 6, y: 18, price: 0, power: 500 },
  { first: 'D1', count: 2, x: 27, y: 8, width: 6, price: 12_000_000, kind: 'island', power: 5_000, water: true },
  { first: 'E1', count: 4, x: 27, y: 17, price: 2_000_000, kind: 'raw', power: 0 },
]

type Fixture = Omit<DrawingOf<'feature'>, 'intent' | 'changeId' | 'featureId'>

const fixtures: Fixture[] = [
  { kind: 'stage', labelVi: 'Sân khấu', labelEn: 'Stage', x: 3_300, y: 100, width: 600, depth: 500 },
  { kind: 'meeting-area', labelVi: 'Khu gặp một – một', labelEn: 'One-to-one meetings', x: 2_700, y: 2_100, width: 1_200, depth: 350 },
  { kind: 'entrance', labelVi: '', labelEn: '', x: 1_500, y: 2_450, width: 500, depth: 50 },
  { kind: 'desk', labelVi: 'Đón tiếp', labelEn: 'Reception', x: 1_500, y: 2_250, width: 500, depth: 120 },
  { kind: 'toilet', labelVi: 'WC', labelEn: 'WC', x: 0, y: 2_200, width: 250, depth: 300 },
  { kind: 'aisle', labelVi: 'Lối đi chính', labelEn: 'Main aisle', x: 100, y: 1_330, width: 3_800, depth: 140 },
]

function listOf(): string {
  const lines = rows.flatMap((row) => {
    const { first, count, x, y, width = 3, price, kind = 'standard', water = false, power = 0 } = row
    const codes = codesFrom(first, count)
    const places = rowFrom({ x: x * 100, y: y * 100, width: width * 100, depth: 300 }, count, 0, 'right')
    return places.map((place, index) =>
      [codes[index], place.x / 100, place.y / 100, width, 3, price, power, water ? 'yes' : 'no', kind].join(','),
    )
  })
  return ['code,x,y,width,depth,price,power,water,kind', ...lines].join('\n')
}

/** Those who look around with the logins that are shown find a booth of their own to choose. */
const undecided = ['waste-water-institute', 'energy-institute']

/**
 * The hall of the coming fair: drawn once it is announced, then chosen by the exhibitors one after another. Most have
 * decided; the last wait for their payment.
 */
export function rentBooths(stage: Stage, fairId: string, announced: number, exhibitors: readonly string[]): void {
  const { timeline, officer } = stage
  const hallId = newId()
  timeline.on(announced, 11, async () => {
    await saveHall(officer, fairId, {
      id: hallId,
      nameVi: 'Nhà triển lãm A',
      nameEn: 'Exhibition hall A',
      width: 4_000,
      depth: 2_500,
      grid: 50,
    })
    await setBoothTerms(officer, fairId, { holdMinutes: 15, payHours: 72, mostBooths: 1 })
    await importBooths(officer, hallId, { changeId: newId(), csv: listOf() })
    for (const fixture of fixtures) await draw(officer, hallId, { intent: 'feature', changeId: newId(), featureId: newId(), ...fixture })
  })
  const deciding = exhibitors.filter((key) => !undecided.includes(key))
  for (const [index, key] of deciding.entries()) {
    // The last two days before today are those whose money is still on its way.
    const late = index >= deciding.length - 3
    timeline.on(late ? 1 : Math.max(4, announced - 16 - index), 15, () =>
      choose(stage, fairId, key, late ? 'B' : index % 3 === 2 ? 'A' : 'C'),
    )
  }
}

/** Takes the first free booth of the rows that they like, if they exhibit at all. */
async function choose(stage: Stage, fairId: string, key: string, row: string): Promise<void> {
  const member = stage.members.get(key)?.[0]
  if (!member) return
  const registration = await db()
    .selectFrom('fair_registration')
    .select('as_role')
    .where('fair_id', '=', fairId)
    .where('organisation_id', '=', member.organisation.id)
    .where('state', '=', 'accepted')
    .executeTakeFirst()
  const taken = db().selectFrom('booth_booking').select('booth_id').where('fair_id', '=', fairId).where('state', 'in', ['held', 'taken'])
  const free = await db()
    .selectFrom('booth')
    .select('id')
    .where('fair_id', '=', fairId)
    .where('code', 'like', `${row}%`)
    .where('id', 'not in', taken)
    .orderBy('x_cm')
    .orderBy('y_cm')
    .executeTakeFirst()
  if (registration?.as_role !== 'exhibitor' || !free) return
  const { id } = await holdBooth(member, { id: newId(), boothId: free.id })
  await confirmBooth(member, id)
}
