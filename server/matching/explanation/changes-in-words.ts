import { formatNumber, formatRoundMoney } from '#server/i18n/format'
import { text } from '#server/i18n/translator'
import type { Locale } from '#server/platform/actor'
import type { Party } from '../matching.policy'
import { nameOf } from '../names'
import type { Change } from './changes'

/** "If you raise the budget to 1.2 billion đồng, the obstacle is gone and 4.8 points are gained", said to the one who reads. */
export function sayChange({ key, way, who, value, gain, settles }: Change, locale: Locale, party: Party): string {
  const t = text(locale)
  const own = (party === 'enterprise' && who === 'need') || (party === 'supplier' && who === 'technology')
  const speaker = own ? 'own' : 'other'
  const criterion = String(t([`reasons:said.${who}.${key}`, `reasons:said.both.${key}`, `matching:criteria.${key}`]))
  const what = t(way === 'say' ? `reasons:what.say-${who}.${speaker}` : `reasons:what.${way}.${speaker}`, {
    criterion,
    value: valueSaid(value, way, locale),
  })
  const points = gain === null ? '' : formatNumber(locale, gain)
  const upTo = way === 'say' || way === 'settle'
  const outcome = settles ? (gain ? 'settled-gain' : 'settled') : 'gain'
  return String(t('reasons:sentence', { what, result: t(`reasons:then.${upTo ? `${outcome}-at-most` : outcome}`, { points }) }))
}

function valueSaid(value: Change['value'], way: Change['way'], locale: Locale): string {
  if (value === null) return ''
  if (Array.isArray(value)) return value.map((code) => nameOf(way === 'serves' ? 'province' : 'mode', locale, code)).join(', ')
  if (way === 'budget' || way === 'price') return formatRoundMoney(locale, value)
  return formatNumber(locale, value)
}
