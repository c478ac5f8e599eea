import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { LinkButton } from '#app/ui/button'
import { TabsNav } from '#app/ui/tabs-nav'
import { useTranslation } from 'react-i18next'
import { BoothFigure, Hatching } from './booth-figure'

const shown = ['free', 'held', 'taken', 'closed'] as const

/** What the fillings of a drawing mean. */
export function Legend({ mine = false }: { mine?: boolean }) {
  const { t } = useTranslation('booths')
  const sample = { id: '', code: '', x: 0, y: 0, width: 100, depth: 70 }
  const items = [
    ...shown.map((state) => ({ key: state, booth: { ...sample, state }, text: t(`states.${state}`) })),
    ...(mine ? [{ key: 'mine', booth: { ...sample, state: 'taken' as const, mine: true as const }, text: t('plan.mine') }] : []),
  ]
  return (
    <ul aria-label={t('plan.legend')} className="flex flex-wrap gap-x-5 gap-y-1.5 text-sm">
      {items.map(({ key, booth, text }) => (
        <li key={key} className="flex items-center gap-2">
          <svg viewBox="0 0 100 70" width="30" height="21" aria-hidden focusable="false">
            <Hatching />
            <BoothFigure booth={booth} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
}

interface HallTab {
  id: string
  name_vi: string
  name_en: string
  booths: number
  found?: number
}

/** The halls of a fair beside each other; nothing where there is one. */
export function HallTabs({ halls, hallId, href }: { halls: readonly HallTab[]; hallId?: string; href: (hallId: string) => string }) {
  const { t } = useTranslation('booths')
  const { words, number } = useFormat()
  const at = useAt()
  if (halls.length < 2) return null
  return (
    <TabsNav
      label={t('plan.halls')}
      tabs={halls.map(({ id, name_vi, name_en, booths, found }) => ({
        href: at(href(id)),
        text: words(name_vi, name_en),
        current: id === hallId,
        count: number(found ?? booths),
      }))}
    />
  )
}

/** Larger and smaller by address, so that it works without scripts. */
export function Zoom({ zoom, href }: { zoom: number; href: (zoom: number) => string }) {
  const { t } = useTranslation('booths')
  const at = useAt()
  return (
    <div className="no-print flex flex-wrap gap-2">
      {zoom < 4 ? (
        <LinkButton href={at(href(zoom + 1))} preventScrollReset size="small" variant="secondary" icon="plus">
          {t('plan.larger')}
        </LinkButton>
      ) : null}
      {zoom > 1 ? (
        <LinkButton href={at(href(zoom - 1))} preventScrollReset size="small" variant="secondary" icon="minus">
          {t('plan.smaller')}
        </LinkButton>
      ) : null}
    </div>
  )
}
