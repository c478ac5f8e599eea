import { classNames } from '#app/ui/class-names'
import type { BoothState } from '#server/techmart/booths/booths.states'
import type { FeatureKind } from '#server/techmart/booths/booths.schema'

export interface Place {
  x: number
  y: number
  width: number
  depth: number
}

export interface BoothDrawn extends Place {
  id: string
  code: string
  state: BoothState
  mine?: true
  dim?: true
  name?: string
}

export interface FeatureDrawn extends Place {
  id: string
  kind: FeatureKind
  label: string
}

const boxes: Record<BoothState, string> = {
  free: 'fill-white stroke-success',
  held: 'stroke-warning',
  taken: 'fill-accent-700 stroke-accent-900',
  closed: 'fill-gray-200 stroke-gray-500',
}

const words: Record<BoothState, string> = {
  free: 'fill-success',
  held: 'fill-warning',
  taken: 'fill-white',
  closed: 'fill-gray-700',
}

/** Not by colour alone: free is empty, held is hatched, taken is filled, closed is crossed out. */
export function Hatching() {
  return (
    <defs>
      <pattern id="held-hatching" width="40" height="40" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="40" height="40" className="fill-warning-soft" />
        <rect width="14" height="40" className="fill-warning-line" />
      </pattern>
    </defs>
  )
}

/** One booth of a drawing, in whole centimetres. */
export function BoothFigure({ booth, place = booth, chosen = false }: { booth: BoothDrawn; place?: Place; chosen?: boolean }) {
  const { code, state, mine, dim } = booth
  const { x, y, width, depth } = place
  const label = mine ? `★ ${code}` : code
  // Capitals are 0.7 of their height wide, a W all of it.
  const letters = Math.min(110, depth * 0.36, (width * 1.2) / Math.max(2, label.length))
  return (
    <g className={dim ? 'opacity-30' : undefined}>
      <rect
        x={x + 4}
        y={y + 4}
        width={Math.max(1, width - 8)}
        height={Math.max(1, depth - 8)}
        rx="12"
        strokeWidth={chosen ? 24 : mine ? 18 : 8}
        fill={state === 'held' ? 'url(#held-hatching)' : undefined}
        className={classNames(boxes[state], chosen && 'stroke-danger')}
      />
      {state === 'closed' ? (
        <path
          d={`M${x + 20} ${y + 20}L${x + width - 20} ${y + depth - 20}M${x + width - 20} ${y + 20}L${x + 20} ${y + depth - 20}`}
          strokeWidth="6"
          className="stroke-gray-500"
        />
      ) : null}
      <text
        x={x + width / 2}
        y={y + depth / 2}
        fontSize={letters}
        fontWeight="600"
        textAnchor="middle"
        dominantBaseline="central"
        className={words[state]}
      >
        {label}
      </text>
    </g>
  )
}

const grounds: Partial<Record<FeatureKind, string>> = {
  wall: 'fill-gray-600 stroke-gray-700',
  stage: 'fill-info-soft stroke-info-line',
  'meeting-area': 'fill-info-soft stroke-info-line',
  entrance: 'fill-accent-100 stroke-accent-400',
  aisle: 'fill-gray-100 stroke-gray-200',
}

/** One thing of a hall that is no booth. */
export function FeatureFigure({ feature, place = feature, chosen = false }: { feature: FeatureDrawn; place?: Place; chosen?: boolean }) {
  const { x, y, width, depth } = place
  const upright = depth > width * 1.5
  const [long, short] = upright ? [depth, width] : [width, depth]
  const letters = Math.min(70, short * 0.6, (long * 1.6) / Math.max(4, feature.label.length))
  const [middle, centre] = [x + width / 2, y + depth / 2]
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={depth}
        strokeWidth={chosen ? 24 : 4}
        className={classNames(grounds[feature.kind] ?? 'fill-gray-100 stroke-gray-400', chosen && 'stroke-danger')}
      />
      {feature.kind === 'wall' || letters < 14 ? null : (
        <text
          x={middle}
          y={centre}
          fontSize={letters}
          textAnchor="middle"
          dominantBaseline="central"
          transform={upright ? `rotate(-90 ${middle} ${centre})` : undefined}
          className="fill-gray-800"
        >
          {feature.label}
        </text>
      )}
    </g>
  )
}
