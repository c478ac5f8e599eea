import { record } from '#server/audit/audit'
import type { Actor, Person } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { type Tx, db, transact } from '#server/platform/database'
import { Invalid, NotFound, WrongState } from '#server/platform/errors'
import { cardsOf } from '#server/technologies/technologies'
import type { StatisticsExcerpt } from '../engine/engine'
import { inputsHash } from '../engine/provenance'
import { matchingIndex } from '../running-index'
import { findStatistics } from '../matching.queries'
import { readNeeds, readOffers } from '../matching.records'
import { type KeptEntry, type KeptShortlist, fingerprintOf } from './kept'
import { openFor } from './shortlists'
import { mayReadShortlist } from './shortlists.policy'
import { type EntryRow, findShortlist, listEntries } from './shortlists.queries'

/**
 * Locks the shortlist for good. Each score is made once more, from the two records as they are now, and all that it needs is
 * kept with it, so that it can be made again whatever becomes of the records. Throws Invalid where one of them is no longer public.
 */
export async function lockShortlist(person: Person, id: string): Promise<void> {
  await transact(async (tx) => {
    const shortlist = await openFor(tx, person, id)
    const entries = await listEntries(tx, id)
    if (entries.length === 0) throw new Invalid({ '': ['shortlists:problems.empty'] })
    const { kept, keptEntries } = await keep(tx, shortlist, entries)
    for (const [index, entry] of entries.entries()) {
      await tx
        .updateTable('shortlist_entry')
        .set({ kept: JSON.stringify(keptEntries[index]) })
        .where('shortlist_id', '=', id)
        .where('match_id', '=', entry.match_id)
        .execute()
    }
    await tx
      .updateTable('shortlist')
      .set({ locked_at: now(), locked_by: person.accountId, kept: JSON.stringify(kept) })
      .where('id', '=', id)
      .execute()
    await record(tx, person, {
      act: 'matching.lock-shortlist',
      subject: ['shortlist', id],
      details: { fingerprint: kept.fingerprint, scores: keptEntries.map(({ score }) => score) },
    })
  })
}

async function keep(tx: Tx, { name, need_id }: { name: string; need_id: string }, entries: EntryRow[]) {
  const ids = entries.map(({ technology_id }) => technology_id)
  const [need] = await readNeeds(tx, { ids: [need_id], limit: 1 })
  if (!need) throw new Invalid({ '': ['shortlists:problems.need-gone'] })
  const offers = new Map((await readOffers(tx, { ids, limit: ids.length })).map((offer) => [offer.id, offer]))
  const suppliers = new Map((await cardsOf(tx, ids)).map(({ id, supplier }) => [id, supplier]))
  const statistics: Record<string, StatisticsExcerpt> = {}
  const keptEntries: KeptEntry[] = []
  let made: { engineVersion: string; parametersHash: string; parameters: KeptShortlist['parameters'] } | undefined
  for (const { technology_id, statistics_hash: statisticsHash } of entries) {
    const offer = offers.get(technology_id)
    const supplier = suppliers.get(technology_id)
    if (!offer || !supplier) throw new Invalid({ '': ['shortlists:problems.technology-gone'] })
    const excerpt = statistics[statisticsHash] ?? (await findStatistics(tx, statisticsHash))?.excerpt
    if (!excerpt) throw new WrongState()
    statistics[statisticsHash] = excerpt
    const { explanation, ...by } = await matchingIndex().pair({ need, offer, statistics: excerpt })
    made = by
    const { id, nameVi, nameEn } = supplier
    keptEntries.push({ offer, supplier: { id, nameVi, nameEn }, ...explanation, inputsHash: by.inputsHash, statisticsHash })
  }
  if (!made) throw new WrongState()
  const { engineVersion, parameters, parametersHash } = made
  const printed = entries.map(({ note }, index) => ({ note, kept: keptEntries[index] as KeptEntry }))
  const fingerprint = fingerprintOf({ name, engineVersion, parametersHash, entries: printed })
  const kept: KeptShortlist = { need, engineVersion, parameters, parametersHash, statistics, fingerprint }
  return { kept, keptEntries }
}

export interface Checked {
  /** Every score comes out as it was kept, and nothing kept was touched. */
  equal: boolean
  entries: { matchId: string; kept: number; again: number; equal: boolean }[]
  /** What is not as it was: the engine, the thesaurus of terms, or what was kept itself. */
  differs: ('engine' | 'thesaurus' | 'kept')[]
  versions: { kept: string; now: string }
}

/** Makes every score again from what was kept, and says whether all come out the same. Throws WrongState where nothing is locked. */
export async function checkShortlist(actor: Actor, id: string): Promise<Checked> {
  const shortlist = await findShortlist(db(), id)
  if (!shortlist || !mayReadShortlist(actor, shortlist)) throw new NotFound()
  const { kept } = shortlist
  if (!kept) throw new WrongState()
  const rows = await listEntries(db(), id)
  const differs = new Set<Checked['differs'][number]>()
  const entries: Checked['entries'] = []
  let version = ''
  for (const { match_id: matchId, kept: entry } of rows) {
    const statistics = entry && kept.statistics[entry.statisticsHash]
    if (!entry || !statistics) throw new WrongState()
    const again = await matchingIndex().pair({ need: kept.need, offer: entry.offer, statistics, parameters: kept.parameters })
    version = again.engineVersion
    if (version !== kept.engineVersion) differs.add('engine')
    else if (again.parametersHash !== kept.parametersHash) differs.add('thesaurus')
    if (inputsHash(kept.need, entry.offer) !== entry.inputsHash) differs.add('kept')
    const { score } = again.explanation
    entries.push({ matchId, kept: entry.score, again: score, equal: score === entry.score })
  }
  const printed = rows.map(({ note, kept: entry }) => ({ note, kept: entry as KeptEntry }))
  if (fingerprintOf({ ...kept, name: shortlist.name, entries: printed }) !== kept.fingerprint) differs.add('kept')
  const equal = !differs.has('kept') && entries.every((entry) => entry.equal)
  return { equal, entries, differs: [...differs], versions: { kept: kept.engineVersion, now: version } }
}
