import { classNames } from './class-names'
import drawings from './icons.svg?url&no-inline'

/** The drawings of `icons.svg`: strokes on a 24 × 24 grid. One file for all pages, so that a list of many icons stays short. */
export const iconNames = [
  'search',
  'menu',
  'close',
  'chevron-down',
  'chevron-up',
  'chevron-left',
  'chevron-right',
  'arrow-right',
  'arrow-left',
  'arrow-up',
  'arrow-down',
  'sort',
  'check',
  'check-circle',
  'warning',
  'danger',
  'info',
  'circle',
  'document',
  'lock',
  'unlock',
  'calendar',
  'clock',
  'chat',
  'handshake',
  'factory',
  'flask',
  'chart',
  'user',
  'users',
  'building',
  'bell',
  'bulb',
  'mail',
  'download',
  'upload',
  'print',
  'external',
  'plus',
  'minus',
  'edit',
  'trash',
  'filter',
  'globe',
  'pin',
  'eye',
  'shield',
  'home',
  'sign-out',
] as const

export type IconName = (typeof iconNames)[number]

export interface IconProps {
  name: IconName
  /** Side in pixels, 20 unless said. */
  size?: number
  className?: string
  /** Spoken name; without it the icon is decoration and hidden from screen readers. */
  title?: string
}

/** One icon in the colour of the text around it. */
export function Icon({ name, size = 20, className, title }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      className={classNames('icon', size < 18 && 'icon-small', className)}
      role={title ? 'img' : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
    >
      <use href={`${drawings}#${name}`} />
    </svg>
  )
}
