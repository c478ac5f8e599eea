import { formatNumber, formatRoundMoney } from '#server/i18n/format'
import { text } from '#server/i18n/translator'
import type { Locale } from '#server/platform/actor'
import type { Conflict, CriterionKey, ExplainedCriterion } from '../engine/engine'
import type { Party } from '../matching.policy'
import { nameOf } from '../names'
import { type Change, changesOf } from './changes'
import { sayChange } from './changes-in-words'
import { type Evidence, formsOf, wordsOf } from './words'

export interface ExplainedLine {
  key: CriterionKey
  /** Points that the criterion can give, and those that it gave. */
  weight: number
  points: number
  /** What earned or cost the points, in plain words. */
  sentence: string
  conflict: boolean
  /** One of the two records does not say. */
  unknown: boolean
}

export interface PlainExplanation {
  lines: ExplainedLine[]
  /** What must be settled before the two can come together, whatever the score. */
  conflicts: string[]
  /** What would have to change, what settles a conflict first. */
  changes: string[]
  words: Evidence[]
  /** Words to be marked in the records' texts. */
  marked: string[]
}

type Values = Exclude<ExplainedCriterion, { key: 'text' }>['evidence']

/** Says a stored explanation in the reader's language and to their side: "the TRL 6–9 that you need". */
export function inPlainWords(
  criteria: readonly ExplainedCriterion[],
  conflicts: readonly Conflict[],
  locale: Locale,
  party: Party,
): PlainExplanation {
  const inConflict = new Set<CriterionKey>(conflicts.map(({ key }) => key))
  const words = wordsOf(criteria.flatMap((criterion) => (criterion.key === 'text' ? criterion.evidence.shared : [])))
  const lines = criteria.map((criterion): ExplainedLine => {
    const { key, weight, points } = criterion
    const unknown = criterion.key !== 'text' && !criterion.evidence.known
    return { key, weight, points, sentence: sentenceOf(criterion, words, locale, party), conflict: inConflict.has(key), unknown }
  })
  return {
    lines,
    conflicts: lines.filter(({ conflict }) => conflict).map(({ sentence }) => sentence),
    changes: forReader(changesOf(criteria, conflicts), party).map((change) => sayChange(change, locale, party)),
    words,
    marked: formsOf(words),
  }
}

/** Of what settles as much, the reader's own part comes first: that they can do themselves. */
function forReader(changes: Change[], party: Party): Change[] {
  const own = party === 'enterprise' ? 'need' : party === 'supplier' ? 'technology' : undefined
  return changes.toSorted((a, b) => Number(b.settles) - Number(a.settles) || Number(b.who === own) - Number(a.who === own))
}

/** The reasons of a line in a list: what speaks for the pair beside the words in common, the most weighty first. */
export function reasonsOf({ lines }: Pick<PlainExplanation, 'lines'>): string[] {
  return lines
    .filter(({ key, conflict, unknown, points, weight }) => key !== 'text' && !conflict && !unknown && points * 2 > weight)
    .sort((a, b) => b.points - a.points)
    .slice(0, REASONS)
    .map(({ sentence }) => sentence)
}

/** Reasons beside the words that a line of a list has room for. */
const REASONS = 3

function sentenceOf(criterion: ExplainedCriterion, words: Evidence[], locale: Locale, party: Party): string {
  const t = text(locale)
  if (criterion.key === 'text') return textSentence(words, locale)
  const { evidence } = criterion
  if (!evidence.known) return t(`matching:explained.${criterion.key}.unknown`)
  // What is not said otherwise to one side is said to all alike.
  const say = (outcome: string, values: Record<string, string | number> = {}) =>
    String(t([`reasons:${party}.${criterion.key}.${outcome}`, `matching:explained.${criterion.key}.${outcome}`], values))
  switch (criterion.key) {
    case 'field':
      return fieldSentence(evidence, locale, say)
    case 'trl':
      return trlSentence(evidence, say)
    case 'mode': {
      const both = listOf(evidence.need.modes).filter((mode) => listOf(evidence.offer.modes).includes(mode))
      const open = both.filter((mode) => !listOf(evidence.offer.taken).includes(mode))
      if (open.length > 0) return say('shared', { modes: namesOf('mode', open, locale) })
      if (both.length > 0) return say('taken', { modes: namesOf('mode', both, locale) })
      return say('none', {
        need: namesOf('mode', listOf(evidence.need.modes), locale),
        offer: namesOf('mode', listOf(evidence.offer.modes), locale),
      })
    }
    case 'budget':
      return budgetSentence(evidence, locale, say)
    case 'place':
      return placeSentence(evidence, locale, say)
    case 'readiness': {
      const [needed, left] = [Number(evidence.offer.leadMonths), Number(evidence.need.months)]
      return say(needed <= left ? 'in-time' : 'late', {
        needed: formatNumber(locale, needed),
        left: formatNumber(locale, left),
        count: needed,
      })
    }
    case 'rights':
      return say(['granted', 'pending', 'lapsed'].find((status) => listOf(evidence.offer.rights).includes(status)) ?? 'unknown')
    case 'record':
      return say('ended', { completed: String(evidence.offer.completed), failed: String(evidence.offer.failed) })
    case 'language': {
      const offered = listOf(evidence.offer.languages)
      return say(listOf(evidence.need.languages).some((one) => offered.includes(one)) ? 'same' : 'apart')
    }
  }
}

type Say = (outcome: string, values?: Record<string, string | number>) => string

function textSentence(words: Evidence[], locale: Locale): string {
  const t = text(locale)
  if (words.length === 0) return t('matching:explained.text.none')
  const same = words.filter(({ need, offer }) => need === offer).map(({ need }) => need)
  const alike = words
    .filter(({ need, offer }) => need !== offer)
    .map(({ need, offer }) => t('matching:explained.text.pair', { need, offer }))
  const parts = [
    same.length > 0 ? t('matching:explained.text.shared', { words: same.join(', ') }) : '',
    alike.length > 0 ? t('matching:explained.text.alike', { pairs: alike.join('; ') }) : '',
  ]
  return parts.filter(Boolean).join(' ')
}

function fieldSentence({ need, offer }: Values, locale: Locale, say: Say): string {
  const [wanted, offered] = [listOf(need.fields), listOf(offer.fields)]
  const same = wanted.filter((code) => offered.includes(code))
  if (same.length > 0) return say('same', { fields: namesOf('field', same, locale) })
  const near = wanted.map((code) => code.slice(0, 1)).filter((code) => offered.some((other) => other.startsWith(code)))
  if (near.length > 0) return say('near', { fields: namesOf('field', [...new Set(near)], locale) })
  return say('apart', { need: namesOf('field', wanted, locale), offer: namesOf('field', offered, locale) })
}

function trlSentence({ need, offer }: Values, say: Say): string {
  const level = Number(offer.trl)
  const [least, most] = [Number(need.trlMin ?? 1), Number(need.trlMax ?? 9)]
  const values = { level: String(level), least: String(least), most: String(most) }
  if (level < least) return say('below', values)
  if (level > most) return say('above', values)
  return say(least === most ? 'equal' : 'within', values)
}

function budgetSentence({ need, offer }: Values, locale: Locale, say: Say): string {
  const ceiling = Number(need.budgetMax)
  const lowest = Number(offer.priceMin ?? offer.priceMax)
  const highest = Number(offer.priceMax ?? lowest)
  const values = {
    budget: formatRoundMoney(locale, ceiling),
    price: formatRoundMoney(locale, lowest),
    highest: formatRoundMoney(locale, highest),
  }
  if (lowest > ceiling) {
    const over = ceiling > 0 ? formatNumber(locale, Math.round(((lowest - ceiling) / ceiling) * 100)) : '∞'
    return say(offer.priceKind === 'negotiable' ? 'above-negotiable' : 'above', { ...values, over })
  }
  return say(highest <= ceiling ? 'within' : 'partly', values)
}

function placeSentence({ need, offer }: Values, locale: Locale, say: Say): string {
  const [wanted, home, serves] = [String(need.province), String(offer.province), listOf(offer.serves)]
  const province = nameOf('province', locale, wanted)
  if (wanted === home) return say('same', { province })
  if (offer.serves === 'everywhere') return say('everywhere', { province })
  if (serves.length === 0) return say('apart', { need: province, offer: nameOf('province', locale, home) })
  return say(serves.includes(wanted) ? 'served' : 'out-of-reach', { province })
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function namesOf(list: 'field' | 'mode', codes: string[], locale: Locale): string {
  return codes.map((code) => nameOf(list, locale, code)).join(', ')
}
