import type { ReactNode } from 'react'
import { FieldErrors } from './field-shell'

export interface FieldsetProps {
  legend: ReactNode
  hint?: ReactNode
  errors?: readonly string[]
  /** Needed when there are errors. */
  id?: string
  children: ReactNode
}

/** A part of a form under a heading of its own. */
export function Fieldset({ legend, hint, errors = [], id = 'fieldset', children }: FieldsetProps) {
  const described = [hint ? `${id}-description` : '', errors.length > 0 ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <fieldset id={id} aria-describedby={described || undefined} className="min-w-0">
      <legend className="text-xl font-semibold">{legend}</legend>
      {hint ? (
        <div id={`${id}-description`} className="mt-1 text-muted">
          {hint}
        </div>
      ) : null}
      <FieldErrors id={`${id}-error`} errors={errors} />
      <div className="mt-5 flex flex-col gap-6">{children}</div>
    </fieldset>
  )
}
