import { classNames } from '#app/ui/class-names'
import { FieldErrors } from '#app/ui/field-shell'
import type { FieldSource } from '#app/ui/field-control'
import { useProblem } from '#app/layout/problem'
import type { ReactNode } from 'react'

interface ChoiceTilesProps {
  field: FieldSource
  legend: string
  hint?: string
  options: readonly { value: string; label: string; wide?: boolean }[]
  /** Chosen before anybody chooses. */
  first?: string
  /** Under the tiles, shown by the form's own CSS. */
  children?: ReactNode
}

/** A few choices as large fields for a thumb; with the keyboard they are radio buttons, without scripts too. */
export function ChoiceTiles({ field, legend, hint, options, first, children }: ChoiceTilesProps) {
  const say = useProblem()
  const errors = (field.errors ?? []).map(say)
  const chosen = typeof field.initialValue === 'string' ? field.initialValue : first
  return (
    <fieldset key={field.key} className="min-w-0" aria-describedby={errors.length > 0 ? field.errorId : undefined}>
      <legend className="mb-2 font-semibold">{legend}</legend>
      {hint ? <p className="mb-2 text-sm text-muted">{hint}</p> : null}
      <FieldErrors id={field.errorId} errors={errors} />
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-3">
        {options.map(({ value, label, wide }, index) => (
          <label
            key={value}
            className={classNames(
              'relative flex min-h-14 items-center justify-center rounded-md border border-edge bg-white px-2 py-2 text-center font-medium',
              'hover:border-accent-700 has-[:checked]:border-accent-700 has-[:checked]:bg-accent-700 has-[:checked]:text-white',
              'has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent-600',
              wide && 'col-span-2 sm:col-span-3',
            )}
          >
            <input
              type="radio"
              id={index === 0 ? field.id : `${field.id}-${value}`}
              name={field.name}
              value={value}
              defaultChecked={value === chosen}
              aria-invalid={errors.length > 0 || undefined}
              className="absolute inset-0 m-0 size-full cursor-pointer opacity-0"
            />
            {label}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  )
}
