import type { BoothKind, FeatureKind } from '#db/tables/booths'
import type { Rect } from './geometry'
import type { BoothRow, FeatureRow, Hall } from './plan.queries'

export interface DrawnBooth extends Rect {
  table: 'booth'
  code: string
  price: number
  power: number
  water: boolean
  kind: BoothKind
}

export interface DrawnFeature extends Rect {
  table: 'feature'
  kind: FeatureKind
  labelVi: string
  labelEn: string
}

export type Drawn = DrawnBooth | DrawnFeature

/** A thing of a hall as it shall be, or null where it shall be gone. */
export interface Thing {
  id: string
  as: Drawn | null
}

export interface Changed {
  id: string
  before: Drawn | null
  after: Drawn | null
}

export interface Plan {
  hall: Hall
  booths: BoothRow[]
  features: FeatureRow[]
}

export function boothAs({ code, x, y, width, depth, price, power, water, kind }: Omit<DrawnBooth, 'table'>): DrawnBooth {
  return { table: 'booth', code, x, y, width, depth, price, power, water, kind }
}

export function featureAs({ kind, label_vi, label_en, x, y, width, depth }: FeatureRow): DrawnFeature {
  return { table: 'feature', kind, labelVi: label_vi, labelEn: label_en, x, y, width, depth }
}

function standing(plan: Plan, id: string): Drawn | null {
  const booth = plan.booths.find((one) => one.id === id)
  if (booth) return boothAs(booth)
  const feature = plan.features.find((one) => one.id === id)
  return feature ? featureAs(feature) : null
}

/** What the wishes would change in the plan; what stands already as wished is not among it. */
export function differences(plan: Plan, things: readonly Thing[]): Changed[] {
  return things.flatMap(({ id, as: after }) => {
    const before = standing(plan, id)
    return same(before, after) ? [] : [{ id, before, after }]
  })
}

function same(one: Drawn | null, other: Drawn | null): boolean {
  if (one === null || other === null) return one === other
  return Object.entries(one).every(([name, value]) => (other as unknown as Record<string, unknown>)[name] === value)
}

/** The plan as it would be afterwards, as far as places and codes go. */
export function applied(plan: Plan, changes: readonly Changed[]) {
  const touched = new Set(changes.map(({ id }) => id))
  const after = changes.flatMap(({ id, after }) => (after ? [{ id, ...after }] : []))
  return {
    booths: [...plan.booths.filter(({ id }) => !touched.has(id)), ...after.filter((one) => one.table === 'booth')],
    features: [...plan.features.filter(({ id }) => !touched.has(id)), ...after.filter((one) => one.table === 'feature')],
  }
}

/** Whether a change is one that those who have the booth must hear of: anything but its price, which is agreed already. */
export function laidOutAnew({ before, after }: Changed): boolean {
  return before?.table === 'booth' && !same({ ...before, price: 0 }, after?.table === 'booth' ? { ...after, price: 0 } : null)
}
