import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { useProblem } from '#app/layout/problem'
import { Anchor } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { type PointerEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type BoothDrawn, BoothFigure, FeatureFigure, Hatching, type Place } from './booth-figure'
import { useMetres } from './booth-labels'
import { type FeatureShown, type HallDrawn, HallFrame, useBoothName, useFeatureLabel } from './hall-drawing'
import { useBoard } from './use-board'

interface BoardProps {
  hall: HallDrawn & { grid: number }
  booths: readonly BoothDrawn[]
  features: readonly FeatureShown[]
  chosen?: string
  zoom: number
  /** The last change, for Ctrl + Z. */
  lastId?: string
  href: (thing: 'booth' | 'feature', id: string) => string
}

/** The hall as the Office draws it. Without scripts it is a drawing of links, and the fields beside it do the rest. */
export function DrawingBoard({ hall, booths, features, chosen, zoom, lastId, href }: BoardProps) {
  const { t } = useTranslation('booths')
  const { words } = useFormat()
  const { metres } = useMetres()
  const boothName = useBoothName()
  const featureLabel = useFeatureLabel()
  const say = useProblem()
  const at = useAt()
  const svg = useRef<SVGSVGElement>(null)
  const board = useBoard(svg, hall)
  const label = t('draw.board', { hall: words(hall.name_vi, hall.name_en) })
  const { moving } = board

  const things = [
    ...features.map((feature) => ({
      thing: 'feature' as const,
      drawn: { ...feature, label: featureLabel(feature) },
      name: featureLabel(feature),
    })),
    ...booths.map((booth) => ({ thing: 'booth' as const, drawn: booth, name: boothName(booth) })),
  ]
  const lines = (length: number) => Array.from({ length: Math.max(0, Math.ceil(length / 100) - 1) }, (_, index) => (index + 1) * 100)

  return (
    <div className="flex flex-col gap-3">
      {board.problems.length > 0 ? (
        <Notice kind="alert" tone="danger">
          {board.problems.map(say).join(' ')}
        </Notice>
      ) : null}
      <p role="status" className="min-h-6 text-sm text-muted">
        {moving
          ? t('draw.at', {
              name: moving.name,
              x: metres(moving.place.x),
              y: metres(moving.place.y),
              width: metres(moving.place.width),
              depth: metres(moving.place.depth),
            })
          : board.busy
            ? t('draw.saving')
            : ''}
      </p>
      <HallFrame zoom={zoom} label={label}>
        <svg
          ref={svg}
          viewBox={`-10 -10 ${hall.width + 20} ${hall.depth + 20}`}
          className="block h-auto w-full select-none"
          role={things.length > 0 ? 'group' : 'img'}
          aria-label={label}
          onKeyDown={(event) => {
            if (!lastId || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return
            event.preventDefault()
            board.undo(lastId)
          }}
        >
          <Hatching />
          <rect width={hall.width} height={hall.depth} strokeWidth="16" className="fill-white stroke-gray-700" />
          {lines(hall.width).map((x) => (
            <line key={`x${x}`} x1={x} x2={x} y1="0" y2={hall.depth} strokeWidth="2" className="stroke-gray-200" />
          ))}
          {lines(hall.depth).map((y) => (
            <line key={`y${y}`} y1={y} y2={y} x1="0" x2={hall.width} strokeWidth="2" className="stroke-gray-200" />
          ))}
          {things.map(({ thing, drawn, name }) => {
            const item = { thing, id: drawn.id, name }
            const place = board.placeOf(drawn.id, drawn)
            const isChosen = drawn.id === chosen
            return (
              <Anchor
                key={drawn.id}
                href={at(href(thing, drawn.id))}
                preventScrollReset
                aria-label={name}
                aria-current={isChosen ? 'true' : undefined}
                className="drawn-link touch-none cursor-move"
                draggable={false}
                onPointerDown={(event) => board.grab(event as never, drawn)}
                onPointerMove={(event) => board.drag(event as never, item)}
                onPointerUp={board.drop}
                onPointerCancel={board.drop}
                onClick={(event) => {
                  if (board.wasDragged()) event.preventDefault()
                }}
                onKeyDown={(event) => board.press(event, item, drawn)}
              >
                {thing === 'booth' ? (
                  <BoothFigure booth={drawn} place={place} chosen={isChosen} />
                ) : (
                  <FeatureFigure feature={drawn} place={place} chosen={isChosen} />
                )}
                {isChosen ? <Grip place={place} onGrab={(event) => board.grab(event, drawn, true)} /> : null}
              </Anchor>
            )
          })}
        </svg>
      </HallFrame>
    </div>
  )
}

/** The corner by which the chosen thing is sized. */
function Grip({ place, onGrab }: { place: Place; onGrab: (event: PointerEvent<SVGElement>) => void }) {
  return (
    <rect
      x={place.x + place.width - 45}
      y={place.y + place.depth - 45}
      width="60"
      height="60"
      rx="10"
      strokeWidth="6"
      aria-hidden
      className="cursor-nwse-resize fill-white stroke-danger"
      onPointerDown={(event) => {
        event.stopPropagation()
        onGrab(event)
      }}
    />
  )
}
