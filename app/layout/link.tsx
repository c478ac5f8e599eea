import { inLocale } from '#server/i18n/text'
import { Form as RemixForm, type FormProps } from '@remix-run/react'
import { forwardRef, useCallback } from 'react'
import { useLocale } from './reader'

/** Turns a path from `paths.ts` into the address of that page in the reader's language: `href={at(paths.home())}`. */
export function useAt(): (path: string) => string {
  const locale = useLocale()
  return useCallback((path: string) => inLocale(locale, path), [locale])
}

/** A form whose `action`, where given, is a path from `paths.ts`. */
export const Form = forwardRef<HTMLFormElement, FormProps>(function Form({ action, ...rest }, ref) {
  const locale = useLocale()
  return <RemixForm ref={ref} action={action === undefined ? undefined : inLocale(locale, action)} {...rest} />
})
