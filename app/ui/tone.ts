import type { IconName } from './icons'

/** What a status means; each has its colour and its own icon shape, so that colour is never alone. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'

export const toneIcon: Record<Tone, IconName> = {
  neutral: 'circle',
  info: 'info',
  success: 'check-circle',
  warning: 'warning',
  danger: 'danger',
}

export const toneText: Record<Tone, string> = {
  neutral: 'text-gray-700',
  info: 'text-info',
  success: 'text-success',
  warning: 'text-warning',
  danger: 'text-danger',
}

export const toneBox: Record<Tone, string> = {
  neutral: 'border-gray-300 bg-gray-100',
  info: 'border-info-line bg-info-soft',
  success: 'border-success-line bg-success-soft',
  warning: 'border-warning-line bg-warning-soft',
  danger: 'border-danger-line bg-danger-soft',
}
