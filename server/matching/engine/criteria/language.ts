import type { LocalText, NeedRecord, OfferRecord } from '../records'
import { type Finding, UNKNOWN_SHARE } from './criteria'

/** Without a common language both sides need a translator, no more. */
const TRANSLATED_SHARE = 0.5

/** Whether the two records were written in a common language. */
export function language(need: NeedRecord, offer: OfferRecord): Finding {
  const [asked, offered] = [languagesOf(need.title), languagesOf(offer.title)]
  const known = asked.length > 0 && offered.length > 0
  const evidence = { known, need: { languages: asked }, offer: { languages: offered } }
  if (!known) return { share: UNKNOWN_SHARE, evidence }
  return { share: asked.some((one) => offered.includes(one)) ? 1 : TRANSLATED_SHARE, evidence }
}

const languagesOf = (title: LocalText): string[] => (['vi', 'en'] as const).filter((one) => title[one])
