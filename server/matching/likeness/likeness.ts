import { inWords } from '#server/i18n/format'
import { needCardsOf } from '#server/needs/needs'
import type { Locale } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { cardsOf } from '#server/technologies/technologies'
import type { OwnTexts } from '../engine/engine'
import { runningIndex } from '../running-index'
import type { Side } from '../matching.requests'

/** A published record that says much the same as another. */
export interface AlikeRecord {
  id: string
  title: string
  /** Empty for a need: whose it is may be nobody's business. */
  organisation: string
  /** Per cent of what the one says that is in the other. */
  likeness: number
}

interface Asked {
  /** Least likeness, in per cent, and records at most. */
  least: number
  limit: number
}

/** From here on an officer should look whether the same thing is offered or asked twice. */
export const NEARLY_THE_SAME: Asked = { least: 45, limit: 5 }
/** From here on a reader of the one may want to see the other. */
export const OF_A_KIND: Asked = { least: 18, limit: 3 }

/**
 * Published records that say much the same as these texts, most alike first; the record of the same id is left out.
 * Undefined while the index is loading: who decides must not take that for "none".
 */
export async function findAlike(locale: Locale, side: Side, texts: OwnTexts, { least, limit }: Asked): Promise<AlikeRecord[] | undefined> {
  const index = runningIndex()
  if (!index?.isReady) return undefined
  const alike = (await index.alike({ side, texts, limit })).filter(({ likeness }) => Math.round(likeness * 100) >= least)
  if (alike.length === 0) return []
  const ids = alike.map(({ id }) => id)
  const cards = new Map((await cardsFor(locale, side, ids)).map((card) => [card.id, card]))
  return alike.flatMap(({ id, likeness }) => {
    const card = cards.get(id)
    return card ? [{ ...card, likeness: Math.round(likeness * 100) }] : []
  })
}

async function cardsFor(locale: Locale, side: Side, ids: string[]): Promise<Omit<AlikeRecord, 'likeness'>[]> {
  if (side === 'need') {
    return (await needCardsOf(db(), ids)).map(({ id, titleVi, titleEn }) => ({
      id,
      title: inWords(locale, titleVi, titleEn),
      organisation: '',
    }))
  }
  return (await cardsOf(db(), ids)).map(({ id, titleVi, titleEn, supplier }) => ({
    id,
    title: inWords(locale, titleVi, titleEn),
    organisation: inWords(locale, supplier.nameVi, supplier.nameEn),
  }))
}
