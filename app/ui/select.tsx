import { forwardRef, type SelectHTMLAttributes } from 'react'
import { classNames } from './class-names'
import { initialText, nativeProps, useControl, type ControlProps } from './field-control'
import { Field, inputClass, widths, type FieldWidth } from './field-shell'
import { Icon } from './icons'

export interface Option {
  value: string
  label: string
  hint?: string
  disabled?: boolean
}

export interface OptionGroup {
  label: string
  options: readonly Option[]
}

/** True where the options come in named groups. */
export function isGrouped(options: readonly Option[] | readonly OptionGroup[]): options is readonly OptionGroup[] {
  const first = options[0]
  return first !== undefined && 'options' in first
}

export interface SelectProps extends ControlProps, Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof ControlProps> {
  options: readonly Option[] | readonly OptionGroup[]
  /** Text of a first, empty option. */
  empty?: string
  width?: FieldWidth
}

function Options({ options }: { options: readonly Option[] }) {
  return options.map(({ value, label, disabled }) => (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  ))
}

/** One choice out of a long known list; for up to seven, RadioGroup shows them all at once. */
export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select(props, ref) {
  const { options, empty, width = 'full', className, ...native } = nativeProps(props)
  const control = useControl(props, props['aria-describedby'])
  return (
    <Field control={control} label={props.label} hint={props.hint} labelHidden={props.labelHidden} className={className}>
      <div className={classNames('relative', widths[width])}>
        <select
          key={control.key}
          ref={ref}
          defaultValue={native.value === undefined ? initialText(props.field) : undefined}
          {...native}
          id={control.id}
          name={control.name}
          required={control.required}
          aria-invalid={control.invalid || undefined}
          aria-describedby={control.describedBy}
          className={classNames(inputClass, 'appearance-none pr-10')}
        >
          {empty === undefined ? null : <option value="">{empty}</option>}
          {isGrouped(options) ? (
            options.map((group) => (
              <optgroup key={group.label} label={group.label}>
                <Options options={group.options} />
              </optgroup>
            ))
          ) : (
            <Options options={options} />
          )}
        </select>
        <Icon name="chevron-down" className="pointer-events-none absolute top-3 right-3 text-muted" />
      </div>
    </Field>
  )
})
