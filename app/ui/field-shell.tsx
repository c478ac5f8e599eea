import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { useFieldTexts, type Control } from './field-control'
import { Icon } from './icons'

/** The errors of one field, with an icon and a spoken prefix, under the id that the control points to. */
export function FieldErrors({ id, errors }: { id: string; errors: readonly string[] }) {
  const { errorPrefix } = useFieldTexts()
  if (errors.length === 0) return null
  return (
    <div id={id} className="flex flex-col gap-1 text-sm font-medium text-danger">
      {errors.map((error) => (
        <p key={error} className="flex items-start gap-1.5">
          <Icon name="danger" size={18} className="mt-[0.2rem]" />
          <span>
            {errorPrefix ? <span className="sr-only">{errorPrefix} </span> : null}
            {error}
          </span>
        </p>
      ))}
    </div>
  )
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return children ? (
    <div id={id} className="text-sm text-muted">
      {children}
    </div>
  ) : null
}

export function FieldMark({ text }: { text: string | undefined }) {
  return text ? <span className="font-normal text-muted"> {text}</span> : null
}

export interface FieldProps {
  control: Control
  label: ReactNode
  hint?: ReactNode
  labelHidden?: boolean
  className?: string
  children: ReactNode
}

/** Label, hint, errors and then the control, in the order in which they are read. */
export function Field({ control, label, hint, labelHidden, className, children }: FieldProps) {
  return (
    <div className={classNames('flex min-w-0 flex-col gap-1.5', control.invalid && 'border-l-4 border-danger pl-4', className)}>
      <label htmlFor={control.id} className={labelHidden ? 'sr-only' : 'font-semibold text-ink'}>
        {label}
        <FieldMark text={control.mark} />
      </label>
      <FieldHint id={control.hintId}>{hint}</FieldHint>
      <FieldErrors id={control.errorId} errors={control.errors} />
      {children}
    </div>
  )
}

/** The same for several controls that answer one question. */
export function FieldGroup({ control, label, hint, labelHidden, className, children }: FieldProps) {
  return (
    <fieldset
      aria-describedby={control.describedBy}
      className={classNames('min-w-0', control.invalid && 'border-l-4 border-danger pl-4', className)}
    >
      <legend className={labelHidden ? 'sr-only' : 'mb-1.5 font-semibold text-ink'}>
        {label}
        <FieldMark text={control.mark} />
      </legend>
      <div className="flex flex-col gap-2">
        <FieldHint id={control.hintId}>{hint}</FieldHint>
        <FieldErrors id={control.errorId} errors={control.errors} />
        {children}
      </div>
    </fieldset>
  )
}

/** The box of everything that is typed into; 16 px text keeps phones from zooming. */
export const inputClass =
  'block w-full min-w-0 min-h-11 rounded-md border border-edge bg-white px-3 py-2 text-base text-ink ' +
  'hover:border-gray-700 focus-visible:outline-offset-0 ' +
  'aria-invalid:border-2 aria-invalid:border-danger ' +
  'disabled:bg-gray-100 disabled:text-gray-600 [&[readonly]]:bg-gray-100'

export type FieldWidth = 'full' | 'wide' | 'medium' | 'short'

/** A box as wide as the answer it expects. */
export const widths: Record<FieldWidth, string> = {
  full: '',
  wide: 'max-w-xl',
  medium: 'max-w-xs',
  short: 'max-w-36',
}
