import type { ReadNeed } from './asked-needs'
import type { RecordVector } from './index/vectors'
import { Vocabulary, type VocabularyState } from './index/vocabulary'
import type { OfferEntry } from './offer-entry'
import type { NeedRecord } from './records'
import { type KeptText, renumbered } from './text/kept-text'
import { numberedForms, renumber } from './text/tokens'

/** Records of an index as plain data. */
export interface SavedRecords {
  offers: OfferEntry[]
  needs: { need: NeedRecord; vector: RecordVector; read: ReadNeed }[]
}

/** What the numbers in saved records stand for. Taken after them, it covers them all: numbers are only added. */
export interface SavedNumbers {
  vocabulary: VocabularyState
  forms: string[]
}

export function numbersOf(vocabulary: Vocabulary): SavedNumbers {
  return { vocabulary: vocabulary.state(), forms: numberedForms() }
}

/** The vocabulary that was saved, and how a kept text reads with the numbers of this process. */
export function withSaved({ vocabulary, forms }: SavedNumbers): { vocabulary: Vocabulary; reread: (text: KeptText) => KeptText } {
  const numbers = renumber(forms)
  const same = numbers.every((number, i) => number === i)
  return { vocabulary: Vocabulary.of(vocabulary), reread: (text) => (same ? text : renumbered(text, numbers, forms)) }
}
