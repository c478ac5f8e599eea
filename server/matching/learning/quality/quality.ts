import { REASONS } from '#db/reference/reasons'
import { formatNumber, inWords } from '#server/i18n/format'
import { text } from '#server/i18n/translator'
import type { Actor } from '#server/platform/actor'
import { drawChart } from '#server/platform/charts/charts'
import { addDays, today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Forbidden } from '#server/platform/errors'
import { needSides, technologySides } from '../../matching.parties'
import { listMatchesByIds } from '../../matching.queries'
import { maySteer } from '../learning.policy'
import { ENOUGH, type Share, curveOf, shareOf } from './estimates'
import { type BandRow, type Span, countByBand, countPlaces, countReasons, countWaits, listRecords } from './quality.queries'
import { type RecordsAsked, type ScoreBand, type Wait, scoreBandNames, scoreBands, waitNames } from './quality.schema'

/** Calibration learns from so many days before the period. */
const BEFORE = 365
const DAYS = 90
export const RECORDS = 30

type Counts = Record<'shown' | 'opened' | 'takenUp' | 'dismissed' | 'meeting' | 'deal' | 'contract', number>

export interface BandFigures extends Counts {
  band: ScoreBand
  acceptance: Share
  /** What the year before let expect of this score; null where it had too little. */
  expected: number | null
}

export interface Quality {
  period: Span
  /** The first day of which use was kept at all. */
  since: string | null
  totals: Counts
  bands: BandFigures[]
  /** The mean distance of what was expected and what came, in percentage points, over bands with enough in them. */
  calibrationError: number | null
  reasons: { reason: string; name: string; sides: number; office: number }[]
  contact: { median: number | null; total: number; waits: { wait: Wait; count: number }[] }
  exposure: { places: number; promoted: number; suppliers: number; given: Share; others: Share }
  charts: { acceptance: string | null; reasons: string | null; waits: string | null }
}

function officer(actor: Actor): void {
  if (!maySteer(actor)) throw new Forbidden()
}

/** The period asked for; the last ninety days where none, or none that makes sense, is asked for. */
export function periodOf({ from, to }: { from?: string; to?: string }): Span {
  const last = to ?? today()
  const first = from ?? addDays(last, 1 - DAYS)
  return first <= last ? { from: first, to: last } : { from: last, to: first }
}

/** How good the suggestions were that people saw in the period. Throws Forbidden for all but the Office. */
export async function getQuality(actor: Actor, asked: { from?: string; to?: string }): Promise<Quality> {
  officer(actor)
  const period = periodOf(asked)
  const before = { from: addDays(period.from, -BEFORE), to: addDays(period.from, -1) }
  const [now, earlier, reasonRows, contact, places] = await Promise.all([
    countByBand(db(), period),
    countByBand(db(), before),
    countReasons(db(), period),
    countWaits(db(), period),
    countPlaces(db(), period),
  ])
  const bands = bandsOf(now, earlier)
  const reasons = reasonsOf(actor, reasonRows)
  const moved = (promoted: boolean) => sum(now.filter((row) => row.promoted === promoted))
  const [given, others] = [moved(true), moved(false)]
  const waitCounts = waitNames.map((wait) => ({ wait, count: contact.waits[wait] }))
  const { since, ...shownPlaces } = places
  return {
    period,
    since,
    totals: sum(now),
    bands,
    calibrationError: calibrationErrorOf(bands),
    reasons,
    contact: { median: contact.median, total: waitCounts.reduce((total, { count }) => total + count, 0), waits: waitCounts },
    exposure: { ...shownPlaces, given: shareOf(given.takenUp, given.shown), others: shareOf(others.takenUp, others.shown) },
    charts: await drawn(actor, bands, reasons, waitCounts),
  }
}

const none: Counts = { shown: 0, opened: 0, takenUp: 0, dismissed: 0, meeting: 0, deal: 0, contract: 0 }

function sum(rows: readonly BandRow[]): Counts {
  return rows.reduce(
    (total, row) => Object.fromEntries(Object.entries(total).map(([key, value]) => [key, value + row[key as keyof Counts]])) as Counts,
    none,
  )
}

const middleOf = (band: ScoreBand) => (band === 'under-45' ? 42 : band === 'from-70' ? 74 : scoreBands[band][0] + 2.5)

function bandsOf(now: readonly BandRow[], earlier: readonly BandRow[]): BandFigures[] {
  const ofBand = (rows: readonly BandRow[], band: ScoreBand) => sum(rows.filter((row) => row.band === band))
  const curve = curveOf(
    scoreBandNames.map((band) => {
      const { shown, takenUp } = ofBand(earlier, band)
      return { score: middleOf(band), shown, taken: takenUp }
    }),
  )
  return scoreBandNames
    .map((band) => {
      const counts = ofBand(now, band)
      // A curve is not drawn out past what it was drawn through.
      const known = ofBand(earlier, band).shown >= ENOUGH
      return { band, ...counts, acceptance: shareOf(counts.takenUp, counts.shown), expected: curve && known ? curve(middleOf(band)) : null }
    })
    .filter(({ shown }) => shown > 0)
    .toReversed()
}

function calibrationErrorOf(bands: readonly BandFigures[]): number | null {
  const known = bands.filter(({ expected, acceptance }) => expected !== null && acceptance.enough)
  const whole = known.reduce((total, { shown }) => total + shown, 0)
  if (whole === 0) return null
  return (
    (known.reduce((total, { shown, expected, acceptance }) => total + shown * Math.abs(acceptance.share - (expected ?? 0)), 0) / whole) *
    100
  )
}

function reasonsOf(actor: Actor, rows: Awaited<ReturnType<typeof countReasons>>): Quality['reasons'] {
  const codes = [...new Set(rows.map(({ reason }) => reason ?? 'other'))]
  const count = (reason: string, office: boolean) =>
    rows
      .filter((row) => (row.reason ?? 'other') === reason && (row.side === 'office') === office)
      .reduce((total, row) => total + row.count, 0)
  return codes
    .map((reason) => {
      const known = REASONS.find(({ list, code }) => list === 'dismiss-suggestion' && code === reason)
      const name = known ? inWords(actor.locale, known.label_vi, known.label_en) : reason
      return { reason, name, sides: count(reason, false), office: count(reason, true) }
    })
    .sort((a, b) => b.sides + b.office - a.sides - a.office || (a.reason < b.reason ? -1 : 1))
}

async function drawn(
  actor: Actor,
  bands: BandFigures[],
  reasons: Quality['reasons'],
  waits: { wait: Wait; count: number }[],
): Promise<Quality['charts']> {
  const t = text(actor.locale)
  const number = (value: number) => formatNumber(actor.locale, value)
  const counted = bands.filter(({ acceptance }) => acceptance.enough)
  const [acceptance, why, contact] = await Promise.all([
    counted.length === 0
      ? null
      : drawChart({
          kind: 'bars',
          labels: counted.map(({ band }) => t(`learning:bands.${band}`)),
          values: counted.map(({ acceptance }) => acceptance.share * 100),
          said: counted.map(({ acceptance }) => `${number(Math.round(acceptance.share * 1_000) / 10)} %`),
        }),
    reasons.length === 0
      ? null
      : drawChart({
          kind: 'bars',
          labels: reasons.map(({ name }) => name),
          values: reasons.map(({ sides, office }) => sides + office),
          said: reasons.map(({ sides, office }) => number(sides + office)),
        }),
    waits.every(({ count }) => count === 0)
      ? null
      : drawChart({
          kind: 'columns',
          labels: waits.map(({ wait }) => t(`learning:waits.${wait}`)),
          values: waits.map(({ count }) => count),
          said: waits.map(({ count }) => number(count)),
        }),
  ])
  return { acceptance, reasons: why, waits: contact }
}

export interface QualityRecord {
  id: string
  score: number
  need: { titleVi: string; titleEn: string }
  technology: { titleVi: string; titleEn: string }
  at: string
  reason: string | null
  side: string | null
}

/** The suggestions behind one figure: exactly those that it counts. Throws Forbidden for all but the Office. */
export async function listQualityRecords(
  actor: Actor,
  asked: RecordsAsked,
): Promise<{ period: Span; total: number; page: number; pages: number; records: QualityRecord[] }> {
  officer(actor)
  const period = periodOf(asked)
  const rows = await listRecords(db(), { ...asked, ...period }, RECORDS, (asked.page - 1) * RECORDS)
  const matches = new Map((await listMatchesByIds(db(), [...new Set(rows.map(({ matchId }) => matchId))])).map((row) => [row.id, row]))
  const needs = await needSides(actor, [...matches.values()])
  const technologies = await technologySides(
    actor,
    [...matches.values()].map((match) => match.technology_id),
  )
  const records = rows.flatMap(({ matchId, score, at, reason, side }) => {
    const match = matches.get(matchId)
    const need = match && needs.get(match.need_id)
    const technology = match && technologies.get(match.technology_id)
    if (!need || !technology) return []
    const titles = ({ titleVi, titleEn }: { titleVi: string; titleEn: string }) => ({ titleVi, titleEn })
    return [{ id: matchId, score, need: titles(need), technology: titles(technology), at: at.toISOString(), reason, side }]
  })
  const total = rows[0]?.total ?? 0
  return { period, total, page: asked.page, pages: Math.max(1, Math.ceil(total / RECORDS)), records }
}
