import { type RawBuilder, sql } from 'kysely'
import type { Period } from '../periods'
import type { FigureCode } from './codes.schema'

type Sql = RawBuilder<unknown>

/** Where records of one kind come from: their tables, and what each is sorted, broken down and called by. */
export interface Source {
  name: 'technology' | 'need' | 'match' | 'deal' | 'fair' | 'meeting' | 'memorandum' | 'transfer' | 'payment'
  from: Sql
  id: Sql
  /** The record whose page opens, where it is not the record's own. */
  parent: Sql
  /** Code of its main sector of science, the first one named. */
  sector: Sql
  /** Where the technology goes: the place of the need, else of the receiving side. */
  province: Sql
  /** Who it comes from: the kind of the supplying side, of a need the kind of the enterprise. */
  kind: Sql
  titleVi: Sql
  titleEn: Sql
  /** Who takes part, as one line. */
  whoVi: Sql
  whoEn: Sql
}

export interface Figure {
  source: Source
  /** What counts besides the period. */
  where?: Sql
  /** When it counts: a moment, whose day is the one in Việt Nam, or a legal day. */
  at: { moment: Sql } | { day: Sql }
  /** VND, for the figures that are values. */
  amount?: Sql
}

const none = sql`null::text`

const named = (alias: string) => ({
  vi: sql.ref(`${alias}.name_vi`),
  en: sql`coalesce(nullif(${sql.ref(`${alias}.name_en`)}, ''), ${sql.ref(`${alias}.name_vi`)})`,
})
const titled = (alias: string) => ({
  titleVi: sql.ref(`${alias}.title_vi`),
  titleEn: sql`coalesce(nullif(${sql.ref(`${alias}.title_en`)}, ''), ${sql.ref(`${alias}.title_vi`)})`,
})
const both = { whoVi: sql`${named('s').vi} || ' → ' || ${named('e').vi}`, whoEn: sql`${named('s').en} || ' → ' || ${named('e').en}` }
const sides = (alias: string) => sql`
  join organisation s on s.id = ${sql.ref(`${alias}.supplier_organisation_id`)}
  join organisation e on e.id = ${sql.ref(`${alias}.enterprise_organisation_id`)}`

/** Two sides about one technology: its sector, the place of the need or of the enterprise, the kind of the supplier. */
const between = { sector: sql`t.fields[1]`, province: sql`coalesce(n.province, e.province)`, kind: sql`s.kind`, ...both }

const technology: Source = {
  name: 'technology',
  // The first publication: a new version of the same technology is not a new technology.
  from: sql`technology_version v join technology t on t.id = v.technology_id and v.version = 1 join organisation s on s.id = t.organisation_id`,
  id: sql`t.id`,
  parent: none,
  sector: sql`t.fields[1]`,
  province: sql`s.province`,
  kind: sql`s.kind`,
  ...titled('t'),
  whoVi: named('s').vi,
  whoEn: named('s').en,
}

const need: Source = {
  name: 'need',
  from: sql`need_version v join need n on n.id = v.need_id and v.version = 1 join organisation e on e.id = n.organisation_id`,
  id: sql`n.id`,
  parent: none,
  sector: sql`n.fields[1]`,
  province: sql`coalesce(n.province, e.province)`,
  kind: sql`e.kind`,
  ...titled('n'),
  whoVi: named('e').vi,
  whoEn: named('e').en,
}

const match: Source = {
  name: 'match',
  from: sql`match m
    join technology t on t.id = m.technology_id join need n on n.id = m.need_id
    join organisation s on s.id = m.supplier_organisation_id join organisation e on e.id = m.need_organisation_id`,
  id: sql`m.id`,
  parent: none,
  ...titled('t'),
  ...between,
}

const deal: Source = {
  name: 'deal',
  from: sql`deal d join technology t on t.id = d.technology_id left join need n on n.id = d.need_id ${sides('d')}`,
  id: sql`d.id`,
  parent: none,
  ...titled('t'),
  ...between,
}

const fair: Source = {
  name: 'fair',
  from: sql`fair f`,
  id: sql`f.id`,
  parent: none,
  sector: sql`f.fields[1]`,
  province: sql`f.province`,
  kind: none,
  ...titled('f'),
  whoVi: sql`f.venue`,
  whoEn: sql`f.venue`,
}

const meeting: Source = {
  name: 'meeting',
  from: sql`meeting m join fair f on f.id = m.fair_id left join technology t on t.id = m.technology_id left join need n on n.id = m.need_id ${sides('m')}`,
  id: sql`m.id`,
  parent: sql`m.fair_id`,
  ...between,
  ...titled('f'),
}

const memorandum: Source = {
  name: 'memorandum',
  from: sql`memorandum r join deal d on d.id = r.deal_id join technology t on t.id = d.technology_id left join need n on n.id = d.need_id ${sides('d')}`,
  id: sql`r.id`,
  parent: sql`r.deal_id`,
  ...titled('t'),
  ...between,
}

const contracted = sql`join deal d on d.id = c.deal_id join technology t on t.id = c.technology_id left join need n on n.id = d.need_id ${sides('c')}`

const transfer: Source = {
  name: 'transfer',
  from: sql`transfer c ${contracted}`,
  id: sql`c.id`,
  parent: none,
  ...between,
  ...titled('t'),
  whoVi: sql`c.contract_number || ': ' || ${both.whoVi}`,
  whoEn: sql`c.contract_number || ': ' || ${both.whoEn}`,
}

const payment: Source = {
  ...transfer,
  name: 'payment',
  from: sql`transfer_payment p join transfer c on c.id = p.transfer_id ${contracted}`,
  id: sql`p.id`,
  parent: sql`p.transfer_id`,
}

const signed = { source: transfer, at: { day: sql`c.signed_on` } }
const registered = { source: transfer, at: { day: sql`c.registered_on` } }
const met = { source: meeting, at: { day: sql`m.on_day` } }
const remembered = { source: memorandum, at: { day: sql`r.signed_on` } }

/** One definition per figure: what its number, its every cell and its list of records are all made from. */
export const FIGURES: Record<FigureCode, Figure> = {
  technologies: { source: technology, at: { moment: sql`v.published_at` } },
  needs: { source: need, at: { moment: sql`v.published_at` } },
  matches: { source: match, at: { moment: sql`m.created_at` } },
  'matches-taken-up': { source: match, where: sql`m.state = 'taken-up'`, at: { moment: sql`m.decided_at` } },
  deals: { source: deal, at: { moment: sql`d.created_at` } },
  'deals-agreed': { source: deal, at: { moment: sql`d.agreed_at` } },
  'deals-ended': { source: deal, where: sql`d.state in ('declined', 'ended')`, at: { moment: sql`d.ended_at` } },
  fairs: { source: fair, where: sql`f.state in ('open', 'running', 'closed', 'reported')`, at: { day: sql`f.starts_on` } },
  meetings: { ...met, where: sql`m.state <> 'cancelled'` },
  'meetings-held': { ...met, where: sql`m.state = 'held'` },
  'meetings-missed': { ...met, where: sql`m.state = 'missed'` },
  memoranda: remembered,
  contracts: signed,
  registrations: registered,
  implementations: { source: transfer, at: { day: sql`c.implemented_on` } },
  failures: { source: transfer, where: sql`c.state = 'failed'`, at: { day: sql`c.failed_on` } },
  'potential-value': { ...remembered, amount: sql`r.potential_value` },
  'signed-value': { ...signed, amount: sql`c.value` },
  'registered-value': { ...registered, amount: sql`c.value` },
  'paid-value': { source: payment, at: { day: sql`p.received_on` }, amount: sql`p.amount` },
}

/** Midnight in Việt Nam at the beginning of a day. */
const midnight = (day: Sql) => sql`((${day})::timestamp at time zone 'Asia/Ho_Chi_Minh')`

function within(at: Figure['at'], { from, to }: Period): Sql {
  if ('day' in at) return sql`${at.day} between ${from}::date and ${to}::date`
  return sql`${at.moment} >= ${midnight(sql`${from}::date`)} and ${at.moment} < ${midnight(sql`${to}::date + 1`)}`
}

const dayOf = (at: Figure['at']) => ('day' in at ? at.day : sql`(${at.moment} at time zone 'Asia/Ho_Chi_Minh')::date`)

/** The records of one figure, each a row `figure, id, day, amount, sector, province, kind`; with `words`, also what to call it. */
export function factsOf(code: FigureCode, period: Period, words = false): Sql {
  const { source, where, at, amount } = FIGURES[code]
  const called = words
    ? sql`, ${sql.lit(source.name)}::text as source, ${source.parent} as parent_id, ${source.titleVi} as title_vi, ${source.titleEn} as title_en,
        ${source.whoVi} as who_vi, ${source.whoEn} as who_en`
    : sql``
  return sql`
    select ${sql.lit(code)}::text as figure, ${source.id} as id, ${dayOf(at)} as day, ${amount ?? sql`0`}::bigint as amount,
      ${source.sector} as sector, ${source.province} as province, ${source.kind} as kind ${called}
    from ${source.from}
    where ${within(at, period)} ${where ? sql`and ${where}` : sql``}`
}
