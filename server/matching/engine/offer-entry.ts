import type { Entry } from './index/collection'
import type { OfferRecord } from './records'
import type { KeptText } from './text/kept-text'

/** An offer in the index, with its texts as they were read. */
export interface OfferEntry extends Entry<OfferRecord> {
  written: KeptText
}
