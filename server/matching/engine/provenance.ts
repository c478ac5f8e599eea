import { createHash } from 'node:crypto'
import type { Parameters } from './parameters'
import { ofLast } from './of-last'
import type { NeedRecord, OfferRecord } from './records'
import { PARAGRAPHS } from './text/diacritics/paragraphs'
import { PHRASES } from './text/diacritics/phrases'
import { SENTENCES } from './text/diacritics/sentences'
import type { Concept } from './thesaurus/thesaurus'

/** Raised whenever the same inputs may give another score. */
export const ENGINE_VERSION = '3.1.1'

/** SHA-256 of all that a score was made with beside records and statistics: parameters, thesaurus, and what diacritics are learnt from. */
export function parametersHash(parameters: Parameters, thesaurus: readonly Concept[]): string {
  return sha256(canonical([parameters, thesaurusHash(thesaurus), textsHash(LEARNT_FROM)]))
}

const thesaurusHash = ofLast((thesaurus: readonly Concept[]) => sha256(canonical(thesaurus)))
const textsHash = ofLast((texts: readonly (readonly string[])[]) => sha256(canonical(texts)))
const LEARNT_FROM = [SENTENCES, PARAGRAPHS, PHRASES]

/** SHA-256 of all that a pair's score reads from the two records. Equal records give equal hashes in any key order. */
export function inputsHash(need: NeedRecord, offer: OfferRecord): string {
  return sha256(`[${needInputs(need)},${offerInputs(offer)}]`)
}

const needInputs = ofLast((need: NeedRecord) =>
  [
    [need.title, need.problem, need.currentProcess, need.expects, need.constraints, need.keywords],
    [need.fields, need.trlMin, need.trlMax, need.modes, need.budgetMax, need.province],
    need.deadline === null ? null : [need.deadline, need.publishedAt],
  ]
    .map((part) => canonical(part))
    .join(),
)

const offerInputs = ofLast((offer: OfferRecord) =>
  [
    [offer.title, offer.problem, offer.summary, offer.body, offer.keywords],
    [offer.fields, offer.trl, offer.modes, offer.price, offer.province],
    [offer.serves, offer.taken, offer.leadMonths, offer.rights, offer.record],
  ]
    .map((part) => canonical(part))
    .join(),
)

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** JSON of plain values with sorted keys and without absent ones. */
function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  const parts = Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [[key, part] as const]))
  return `{${parts
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
    .join()}}`
}
