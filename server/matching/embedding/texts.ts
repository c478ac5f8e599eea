import type { LocalText, NeedRecord, OfferRecord } from '../engine/engine'

/** In the language written first: the model reads both, and what says a thing twice would push out what says another. */
const own = (text: LocalText | undefined) => text?.vi || text?.en || ''

const lines = (...texts: string[]) => texts.filter(Boolean).join('\n')

/** What a model reads of a need: what is wanted first, because long texts are cut. */
export function textOfNeed({ title, problem, expects, keywords }: NeedRecord): string {
  return lines(own(title), keywords.join(', '), own(problem), own(expects))
}

/** What a model reads of a technology. */
export function textOfOffer({ title, problem, summary, body, keywords }: OfferRecord): string {
  return lines(own(title), keywords.join(', '), own(summary), own(problem), own(body))
}
