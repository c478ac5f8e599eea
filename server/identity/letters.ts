import { inLocale } from '#server/i18n/text'
import { text } from '#server/i18n/translator'
import type { Locale } from '#server/platform/actor'
import type { Tx } from '#server/platform/database'
import { post } from '#server/platform/mail'

/** The letters of this capability, each with its page. */
const pages = {
  confirm: '/confirm-email',
  known: '/sign-in',
  reset: '/reset-password',
  'change-email': '/confirm-email',
  'email-changed': '/forgot-password',
  'password-changed': '/forgot-password',
  'second-factor-on': '/account',
  'second-factor-off': '/account',
  suspended: '/',
  reinstated: '/sign-in',
} as const

export interface Addressee {
  email: string
  locale: Locale
}

/** Puts one of the letters in the outbox, with the token of its link where it has one. */
export async function postLetter(tx: Tx, to: Addressee, name: keyof typeof pages, token?: string): Promise<void> {
  const t = text(to.locale)
  const key = `identity:letters.${name}`
  await post(tx, {
    to: to.email,
    locale: to.locale,
    subject: t(`${key}.subject`),
    paragraphs: [t(`${key}.body`)],
    action: { label: t(`${key}.action`), path: `${inLocale(to.locale, pages[name])}${token ? `?token=${token}` : ''}` },
  })
}
