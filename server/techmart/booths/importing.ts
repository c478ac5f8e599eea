import type { Actor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { Invalid, NotFound, problem } from '#server/platform/errors'
import { changePlan, drawer, occupied } from './changes'
import { type CsvBooth, type LineFault, readCsv, writeCsv } from './csv'
import { type Plan, type Thing, applied, boothAs, differences } from './drawn'
import { type Fault, byCode, faultsOf } from './geometry'
import { findCodesElsewhere, findHall, listBooths, listFeatures } from './plan.queries'

/** A line's booth: the one of its code that stands in the hall, or a new one, made out of the change's own id. */
function thingsOf(plan: Plan, changeId: string, booths: readonly (CsvBooth & { line: number })[]): (Thing & { line: number })[] {
  return booths.map((booth) => ({
    id: plan.booths.find(({ code }) => code === booth.code)?.id ?? `${changeId}-${booth.line}`,
    as: boothAs(booth),
    line: booth.line,
  }))
}

const lineOf = (things: readonly { id: string; line: number }[], id: string) => things.find((thing) => thing.id === id)?.line ?? 0

function linesOf(things: readonly { id: string; line: number }[], faults: readonly Fault[]): LineFault[] {
  return faults.map(({ id, field, problem: text }) => ({ line: lineOf(things, id), column: field, problem: text }))
}

export interface ImportPreview {
  /** Everything that stands in the way, by line; while there is anything, nothing is imported. */
  faults: LineFault[]
  added: string[]
  changed: string[]
  same: number
  /** The hall as it would be. */
  booths: { id: string; code: string; x: number; y: number; width: number; depth: number; isNew: boolean }[]
}

/** What importing this list would do to the hall. Nothing is written. */
export async function previewImport(actor: Actor, hallId: string, csv: string): Promise<ImportPreview> {
  drawer(actor)
  const hall = await findHall(db(), hallId)
  if (!hall) throw new NotFound()
  const [booths, features] = await Promise.all([listBooths(db(), hallId), listFeatures(db(), hallId)])
  const plan: Plan = { hall, booths, features }
  const read = readCsv(csv)
  const things = thingsOf(plan, 'new', read.booths)
  const changes = differences(plan, things)
  const after = applied(plan, changes)
  const touched = new Set(changes.map(({ id }) => id))
  const had = booths.filter((row) => touched.has(row.id) && occupied(row))
  const elsewhere = await findCodesElsewhere(
    db(),
    hall,
    read.booths.map(({ code }) => code),
  )
  const faults = [
    ...read.faults,
    ...read.booths
      .filter(({ code }) => elsewhere.has(code))
      .map(({ line }) => ({ line, column: 'code', problem: 'booths:problems.code-elsewhere' })),
    ...linesOf(things, faultsOf(hall, after.booths, after.features, touched)),
    ...had.map(({ id, code }) => ({
      line: lineOf(things, id),
      column: 'code',
      problem: problem('booths:problems.occupied', { codes: code }),
    })),
  ]
  const codes = (isNew: boolean) =>
    changes.flatMap(({ before, after: drawn }) => (drawn?.table === 'booth' && (before === null) === isNew ? [drawn.code] : []))
  return {
    faults: faults.sort((one, other) => one.line - other.line).slice(0, 100),
    added: codes(true),
    changed: codes(false),
    same: things.length - changes.length,
    booths: after.booths.map(({ id, code, x, y, width, depth }) => ({ id, code, x, y, width, depth, isNew: touched.has(id) })).sort(byCode),
  }
}

/**
 * Imports a list of booths into a hall, all of it or nothing: a known code changes its booth, a new one adds one, what the
 * list does not name stays. Throws Invalid with the lines that stand in the way.
 */
export async function importBooths(actor: Actor, hallId: string, { changeId, csv }: { changeId: string; csv: string }): Promise<void> {
  drawer(actor)
  const read = readCsv(csv)
  if (read.faults.length > 0) throw new Invalid({ csv: ['booths:problems.csv-faults'] })
  try {
    await changePlan(
      actor,
      hallId,
      (plan) => ({ id: changeId, act: 'import-booths', things: thingsOf(plan, changeId, read.booths) }),
      () => ({ csv: ['booths:problems.csv-faults'] }),
    )
  } catch (error) {
    // Whatever it was, the preview says it line by line.
    if (error instanceof Invalid) throw new Invalid({ csv: error.fields[''] ?? ['booths:problems.csv-faults'] })
    throw error
  }
}

/** The booths of a hall as a file for a spreadsheet. The Office only. */
export async function exportBooths(actor: Actor, hallId: string): Promise<{ name: string; csv: string }> {
  drawer(actor)
  const hall = await findHall(db(), hallId)
  if (!hall) throw new NotFound()
  const booths = await listBooths(db(), hallId)
  return { name: `booths-${hall.id}.csv`, csv: writeCsv(booths.sort(byCode)) }
}

/** The text of an uploaded list. Throws Invalid where it is too long or no UTF-8. */
export function csvText({ bytes, truncated }: { bytes: Uint8Array; truncated?: boolean }): string {
  if (truncated) throw new Invalid({ csv: ['booths:problems.file-too-big'] })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\u0000', '')
  } catch {
    throw new Invalid({ csv: ['booths:problems.csv-encoding'] })
  }
}
