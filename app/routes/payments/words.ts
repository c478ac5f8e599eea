import type { Tone } from '#app/ui/tag'
import { useFormat } from '#app/layout/reader'
import { useTranslation } from 'react-i18next'

export const invoiceTone = {
  open: 'warning',
  'part-paid': 'warning',
  paid: 'success',
  overpaid: 'info',
  refunded: 'neutral',
  void: 'neutral',
  overdue: 'danger',
} as const satisfies Record<string, Tone>

export const paymentTone = {
  started: 'neutral',
  processing: 'info',
  expired: 'neutral',
  failed: 'danger',
  released: 'neutral',
  paid: 'success',
} as const satisfies Record<string, Tone>

export const refundTone = { pending: 'info', succeeded: 'success', canceled: 'neutral', failed: 'danger' } as const satisfies Record<
  string,
  Tone
>
export const lineTone = { unmatched: 'warning', matched: 'success', foreign: 'neutral' } as const satisfies Record<string, Tone>

/** How an invoice stands, late ones as late. */
export const standingOf = (invoice: { state: keyof typeof invoiceTone; overdue: boolean }) => (invoice.overdue ? 'overdue' : invoice.state)

/** Thousandths as per cent. */
export function usePercent() {
  const { number } = useFormat()
  return (perMille: number) => `${number(perMille / 10)} %`
}

interface NamedAccount {
  id: string
  kind: string
  fee_kind: string | null
  name_vi: string | null
  name_en: string | null
}

/** What a ledger account is called. */
export function useAccountName() {
  const { t } = useTranslation('payments')
  const { words } = useFormat()
  return ({ kind, fee_kind, name_vi, name_en }: NamedAccount) =>
    t(`ledger.accounts.${kind}`, { kind: fee_kind ? t(`kinds.${fee_kind}`).toLowerCase() : '', name: words(name_vi ?? '', name_en ?? '') })
}

export const pageIn = (params: URLSearchParams) => Object.fromEntries(params)
