import { formatDay, formatMoment, formatMoney, inWords } from '#server/i18n/format'
import { text } from '#server/i18n/translator'
import type { Actor, Locale } from '#server/platform/actor'
import { startThread } from '#server/platform/threads/threads'
import { getSigning } from './reading'
import type { SheetInput, SheetRequests } from './sheet.requests'

/** The memorandum as one A4 sheet to be signed by hand, for its sides and the Office. Throws NotFound, Unavailable where drawing fails. */
export async function buildMemorandumSheet(actor: Actor, id: string): Promise<Uint8Array> {
  const { signing } = await getSigning(actor, id)
  const thread = startThread<SheetRequests>('memorandum-sheet')
  try {
    return await thread.ask('draw', sheetOf(signing, actor.locale), { timeoutMs: 30_000 })
  } finally {
    await thread.stop()
  }
}

function sheetOf(signing: Awaited<ReturnType<typeof getSigning>>['signing'], locale: Locale): SheetInput {
  const t = text(locale)
  const words = (vi: string | null, en: string | null) => inWords(locale, vi ?? '', en ?? '')
  const supplier = words(signing.supplier_vi, signing.supplier_en)
  const enterprise = words(signing.enterprise_vi, signing.enterprise_en)
  const fair = words(signing.fair_vi, signing.fair_en)
  const confirmed = (at: Date | null) => (at ? t('day:sheet.confirmed', { moment: formatMoment(locale, at) }) : '')
  return {
    motto: [t('day:sheet.motto-state'), t('day:sheet.motto')],
    title: t('day:sheet.title'),
    fair,
    place: t('day:sheet.place', { venue: signing.venue, day: formatDay(locale, signing.signed_on) }),
    facts: [
      { term: t('day:sheet.supplier'), value: supplier },
      { term: t('day:sheet.enterprise'), value: enterprise },
      { term: t('day:sheet.technology'), value: words(signing.technology_vi, signing.technology_en) },
      { term: t('day:sheet.need'), value: words(signing.need_vi, signing.need_en) },
      { term: t('day:sheet.potential'), value: formatMoney(locale, signing.potential_value) },
      { term: t('day:sheet.note'), value: signing.note },
    ],
    paragraphs: [t('day:sheet.agree', { fair }), t('day:sheet.not-binding')],
    sides: [
      {
        role: t('day:sheet.supplier'),
        organisation: supplier,
        signer: signing.supplier_signer,
        position: signing.supplier_position,
        confirmed: confirmed(signing.supplier_confirmed_at),
      },
      {
        role: t('day:sheet.enterprise'),
        organisation: enterprise,
        signer: signing.enterprise_signer,
        position: signing.enterprise_position,
        confirmed: confirmed(signing.enterprise_confirmed_at),
      },
    ],
    foot: t('day:sheet.foot', { id: signing.id }),
  }
}
