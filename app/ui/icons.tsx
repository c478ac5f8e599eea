import { classNames } from './class-names'

/** Strokes on a 24 × 24 grid; several subpaths stand in one string. */
const strokes = {
  search: 'M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM15.6 15.6 20.5 20.5',
  menu: 'M4 6.5h16M4 12h16M4 17.5h16',
  close: 'M6 6l12 12M18 6 6 18',
  'chevron-down': 'M6 9.5l6 6 6-6',
  'chevron-up': 'M6 14.5l6-6 6 6',
  'chevron-left': 'M14.5 6l-6 6 6 6',
  'chevron-right': 'M9.5 6l6 6-6 6',
  'arrow-right': 'M4 12h16M13.5 5.5 20 12l-6.5 6.5',
  'arrow-left': 'M20 12H4M10.5 5.5 4 12l6.5 6.5',
  'arrow-up': 'M12 20V4M5.5 10.5 12 4l6.5 6.5',
  'arrow-down': 'M12 4v16M5.5 13.5 12 20l6.5-6.5',
  sort: 'M8 9.5 12 5l4 4.5M8 14.5l4 4.5 4-4.5',
  check: 'M4.5 12.5l5 5 10-11',
  'check-circle': 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM8 12.3l2.8 2.8L16 9.4',
  warning: 'M12 4 2.8 19.5h18.4L12 4ZM12 10v4.5M12 17.1v.1',
  danger: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3L8.3 3ZM12 7.8v5M12 16v.1',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5.5M12 7.8v.1',
  circle: 'M12 19.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Z',
  document: 'M6 3h8.5L19 7.5V21H6V3ZM14 3v5h5M9 12.5h7M9 16.5h7',
  lock: 'M5.5 10.5h13V20h-13v-9.5ZM8.5 10.5V7.5a3.5 3.5 0 0 1 7 0v3M12 14.2v2.3',
  unlock: 'M5.5 10.5h13V20h-13v-9.5ZM8.5 10.5V7a3.5 3.5 0 0 1 6.8-1.2M12 14.2v2.3',
  calendar: 'M4 5.5h16V20H4V5.5ZM4 10h16M8.5 3v4M15.5 3v4',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5.3l3.4 2',
  chat: 'M4 4.5h16v11.5h-8.5L7 20v-4H4V4.5ZM8 8.7h8M8 12h5.5',
  handshake:
    'M2.5 7.5 6 6l4.2 1M21.5 7.5 18 6l-4-.8-4.6 4.2a1.5 1.5 0 0 0 2 2.2l2.4-1.9 4.9 4.6' +
    'M6 15.5l-3.5-1.6M18.7 14.3l2.8-.9' +
    'M6 15.5l3.6 3.2a1.5 1.5 0 0 0 2.1-2M12.2 17.2l1.2 1a1.5 1.5 0 0 0 2.1-2.1' +
    'M15.4 16.1a1.5 1.5 0 0 0 3.3-1.8M6 15.5l1.4-1.6',
  factory: 'M3.5 20.5V10l5.5 3.5V10l5.5 3.5V4h6v16.5h-17ZM8 17h1.5M12.5 17H14M17 17h.5',
  flask: 'M9 3.5h6M10 3.5v6L4.6 18.4A1.5 1.5 0 0 0 6 20.5h12a1.5 1.5 0 0 0 1.4-2.1L14 9.5v-6M7.3 15h9.4',
  chart: 'M4 4v16h16M8.5 16.5v-4M12.5 16.5V8M16.5 16.5v-6',
  user: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5a7.5 7.5 0 0 1 15 0',
  users:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20a6.5 6.5 0 0 1 13 0' + 'M15.5 4.4a3.5 3.5 0 0 1 0 6.3M18 14.5a6.5 6.5 0 0 1 3.5 5.5',
  building: 'M5.5 20.5v-17h9v17M14.5 9h4v11.5M3.5 20.5h17M8.5 7.5h3M8.5 11.5h3M8.5 15.5h3',
  bell: 'M6 17V10.5a6 6 0 0 1 12 0V17l1.5 1h-15L6 17ZM10 20.7a2.2 2.2 0 0 0 4 0',
  bulb: 'M9.5 17.5h5M10.3 20.5h3.4M9.5 17.5v-1.7a6.3 6.3 0 1 1 5 0v1.7',
  mail: 'M3.5 5.5h17v13h-17v-13ZM3.5 7l8.5 6 8.5-6',
  download: 'M12 3.5v11.5M7 10.5l5 5 5-5M4 20h16',
  upload: 'M12 15.5V4M7 8.5l5-5 5 5M4 20h16',
  print: 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7V14Z',
  external: 'M13.5 4H20v6.5M20 4l-9 9M17.5 14v6H4V6.5h6',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  edit: 'M4 20l1-4.5L16.5 4 20 7.5 8.5 19 4 20ZM14 6.5l3.5 3.5',
  trash: 'M4.5 6.5h15M9 6.5v-3h6v3M6.5 6.5l.8 14h9.4l.8-14M10 10.5v6M14 10.5v6',
  filter: 'M4 6.5h16M7 12h10M10 17.5h4',
  globe: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3 12h18M12 3c5 5.2 5 12.8 0 18M12 3c-5 5.2-5 12.8 0 18',
  pin: 'M12 21c-4.5-4.6-6.8-8-6.8-11a6.8 6.8 0 0 1 13.6 0c0 3-2.3 6.4-6.8 11Z' + 'M12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  eye: 'M2.5 12C5 7.8 8.2 5.7 12 5.7s7 2.1 9.5 6.3c-2.5 4.2-5.7 6.3-9.5 6.3S5 16.2 2.5 12Z' + 'M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  shield: 'M12 3l7.5 2.8v5.7c0 4.4-2.6 7.6-7.5 9.5-4.9-1.9-7.5-5.1-7.5-9.5V5.8L12 3ZM8.7 12l2.4 2.4 4.4-4.8',
  home: 'M3.5 11.5 12 4l8.5 7.5M6 9.5v11h12v-11M10 20.5V15h4v5.5',
  'sign-out': 'M14 4H5v16h9M10 12h10.5M16.5 8l4 4-4 4',
} as const

export type IconName = keyof typeof strokes

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
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={size < 18 ? 2.1 : 1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classNames('inline-block shrink-0', className)}
      role={title ? 'img' : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
      focusable="false"
    >
      <path d={strokes[name]} />
    </svg>
  )
}
