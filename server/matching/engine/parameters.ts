/** Every number that shapes a score. One set serves all languages and all kinds of records. */
export interface Parameters {
  /** points a criterion can give; together 100 */
  weights: Record<CriterionKey, number>
  text: TextParameters
}

export type CriterionKey = 'text' | 'field' | 'trl' | 'mode' | 'budget' | 'place' | 'readiness' | 'rights' | 'language' | 'record'

export interface TextParameters {
  /** how fast repeated words stop counting, and how much a long record is held back (0 none, 1 fully) */
  saturation: number
  lengthPenalty: number
  /** words of a record of middle length, each counted with its field's weight */
  middleLength: number
  gramSaturation: number
  gramLengthPenalty: number
  /** characters of a record of middle length, each counted with its field's weight */
  middleGrams: number
  offerFields: Record<'title' | 'problem' | 'summary' | 'body' | 'keywords', number>
  needFields: Record<'title' | 'problem' | 'currentProcess' | 'expects' | 'constraints' | 'keywords', number>
  /** share of an accented word's weight that asks for the same diacritics; the rest goes to its unaccented twin */
  accented: number
  /** the same of a word that was read by its neighbours: what else it may stand for is counted already */
  read: number
  /** weight of a channel beside single words */
  pair: number
  concept: number
  /** of a concept that the offer names in the other language; at most what the words that name it weigh */
  translation: number
  gram: number
  /** weight of a concept that is named by a narrower one only */
  broader: number
  /** exponent of a term's rarity */
  rarity: number
  /** exponent of how often a need says a term */
  repetition: number
  /** share of a need's weight found in an offer at which 63 % of the text points are given */
  reach: number
  /** postings that the first stage reads for a need, and offers that it hands to the exact second stage */
  postingsRead: number
  candidates: number
  /** candidates whose spelling is compared too, beside twice those asked for */
  finalists: number
}

export const DEFAULT_PARAMETERS: Parameters = {
  weights: { text: 60, field: 14, trl: 6, mode: 4, budget: 7, place: 3, readiness: 2, rights: 2, language: 1, record: 1 },
  text: {
    saturation: 1.7,
    lengthPenalty: 0.75,
    middleLength: 180,
    gramSaturation: 1.4,
    gramLengthPenalty: 0.65,
    middleGrams: 900,
    offerFields: { title: 2, problem: 1.3, summary: 1.3, body: 1, keywords: 2 },
    needFields: { title: 1.5, problem: 1, currentProcess: 0.6, expects: 1, constraints: 0.6, keywords: 1.5 },
    accented: 0.75,
    read: 0.9,
    pair: 0.7,
    concept: 1.2,
    translation: 3,
    gram: 0.06,
    broader: 0.5,
    rarity: 1.6,
    repetition: 0.7,
    reach: 0.35,
    postingsRead: 500_000,
    candidates: 300,
    finalists: 80,
  },
}
