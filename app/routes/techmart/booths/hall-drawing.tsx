import { useFormat } from '#app/layout/reader'
import { classNames } from '#app/ui/class-names'
import { Anchor } from '#app/ui/link'
import { ScrollBox } from '#app/ui/scroll-box'
import type { FeatureKind } from '#server/techmart/booths/booths.schema'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type BoothDrawn, BoothFigure, FeatureFigure, Hatching, type Place } from './booth-figure'
import { useMetres } from './booth-labels'

export interface HallDrawn {
  id: string
  name_vi: string
  name_en: string
  width: number
  depth: number
}

export interface FeatureShown extends Place {
  id: string
  kind: FeatureKind
  label_vi: string
  label_en: string
}

const zooms = ['min-w-[36rem]', 'min-w-[60rem]', 'min-w-[90rem]', 'min-w-[130rem]'] as const

/** What a feature is called: by its own label, else by what it is. */
export function useFeatureLabel() {
  const { words } = useFormat()
  const { t } = useTranslation('booths')
  return ({ kind, label_vi, label_en }: { kind: FeatureKind; label_vi: string; label_en: string }) =>
    words(label_vi, label_en) || t(`features.${kind}`)
}

/** What a screen reader says of a booth, and what a mouse that rests on it shows. */
export function useBoothName() {
  const { t } = useTranslation('booths')
  const { size } = useMetres()
  return (booth: BoothDrawn) =>
    [t('booth', { code: booth.code }), booth.name ?? t(`states.${booth.state}`), size(booth)].filter(Boolean).join(', ')
}

/** The frame of a hall's drawing: wider than a phone, so that booths stay large enough to be pressed; it scrolls by itself. */
export function HallFrame({ zoom = 1, label, children }: { zoom?: number; label: string; children: ReactNode }) {
  return (
    <ScrollBox
      label={label}
      className={classNames(
        'overflow-auto rounded-lg border border-line bg-white p-2 shadow-card',
        'print:max-h-none print:overflow-visible print:border-0 print:p-0 print:shadow-none',
        zoom > 1 && 'max-h-[80vh]',
      )}
    >
      <div className={classNames('print:min-w-0', zooms[Math.min(zooms.length, Math.max(1, zoom)) - 1])}>{children}</div>
    </ScrollBox>
  )
}

export interface HallDrawingProps {
  hall: HallDrawn
  features: readonly FeatureShown[]
  booths: readonly BoothDrawn[]
  chosen?: string
  /** Where a press on a booth leads; without it the drawing is a picture. */
  href?: (booth: BoothDrawn) => string
  zoom?: number
}

/** A hall from above with what stands in it; each booth is a link, so that it works by keyboard and without scripts. */
export function HallDrawing({ hall, features, booths, chosen, href, zoom }: HallDrawingProps) {
  const { t } = useTranslation('booths')
  const { words, number } = useFormat()
  const boothName = useBoothName()
  const featureLabel = useFeatureLabel()
  const label = t('plan.drawing', {
    hall: words(hall.name_vi, hall.name_en),
    width: number(hall.width / 100),
    depth: number(hall.depth / 100),
  })
  return (
    <HallFrame zoom={zoom} label={label}>
      <svg
        viewBox={`-10 -10 ${hall.width + 20} ${hall.depth + 20}`}
        className="block h-auto w-full"
        role={href ? 'group' : 'img'}
        aria-label={label}
      >
        <Hatching />
        <rect width={hall.width} height={hall.depth} strokeWidth="16" className="fill-gray-50 stroke-gray-700" />
        {features.map((feature) => (
          <FeatureFigure key={feature.id} feature={{ ...feature, label: featureLabel(feature) }} />
        ))}
        {booths.map((booth) =>
          href ? (
            <Anchor
              key={booth.id}
              href={href(booth)}
              preventScrollReset
              aria-label={boothName(booth)}
              aria-current={booth.id === chosen ? 'true' : undefined}
              className="drawn-link"
            >
              <title>{boothName(booth)}</title>
              <BoothFigure booth={booth} chosen={booth.id === chosen} />
            </Anchor>
          ) : (
            <BoothFigure key={booth.id} booth={booth} chosen={booth.id === chosen} />
          ),
        )}
      </svg>
    </HallFrame>
  )
}
