import { classNames } from './class-names'

/** First letters of the family name and the given name, which comes last in Vietnamese. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const first = words[0] ?? ''
  const last = words.length > 1 ? (words.at(-1) ?? '') : ''
  return [first, last]
    .map((word) => [...word.normalize('NFC')][0] ?? '')
    .join('')
    .toLocaleUpperCase('vi')
}

export interface AvatarProps {
  name: string
  src?: string
  size?: 'small' | 'medium' | 'large'
  /** Square for organisations, round for people. */
  square?: boolean
}

const sizes = { small: 'size-8 text-xs', medium: 'size-10 text-sm', large: 'size-16 text-xl' }

/** A face or its letters. The name always stands beside it in text, so it is hidden from screen readers. */
export function Avatar({ name, src, size = 'medium', square = false }: AvatarProps) {
  const look = classNames(
    'inline-flex shrink-0 items-center justify-center overflow-hidden',
    sizes[size],
    square ? 'rounded-md' : 'rounded-full',
  )
  return src ? (
    <img src={src} alt="" className={classNames(look, 'bg-gray-100 object-cover')} loading="lazy" decoding="async" />
  ) : (
    <span aria-hidden className={classNames(look, 'bg-accent-100 font-semibold text-accent-800')}>
      {initials(name)}
    </span>
  )
}
