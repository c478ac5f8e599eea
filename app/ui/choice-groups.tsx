import type { ReactNode } from 'react'
import { Choice } from './choice'
import { classNames } from './class-names'
import { initialList, useControl, type ControlProps } from './field-control'
import { FieldGroup } from './field-shell'
import { Icon } from './icons'
import { isGrouped, type Option, type OptionGroup } from './select'

interface GroupLook {
  className?: string
  /** Options side by side on wider screens. */
  columns?: 1 | 2 | 3
  compact?: boolean
}

const columnClass = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-2 lg:grid-cols-3' }

export interface RadioGroupProps extends ControlProps, GroupLook {
  options: readonly Option[]
  defaultValue?: string
  onChange?: (value: string) => void
  /** Shown under the chosen option of that value, hidden by CSS alone until it is chosen. */
  revealed?: Partial<Record<string, ReactNode>>
}

/** One choice out of a few. The first dot carries the id of the field, so that an error link lands on it. */
export function RadioGroup(props: RadioGroupProps) {
  const { options, className, columns = 1, compact, onChange, revealed } = props
  const control = useControl(props)
  const chosen = props.defaultValue ?? initialList(props.field)[0]
  return (
    <FieldGroup control={control} label={props.label} hint={props.hint} labelHidden={props.labelHidden} className={className}>
      <div key={control.key} className={classNames('grid gap-x-6', columnClass[columns])}>
        {options.map((option, index) => (
          <div key={option.value} className="group/reveal">
            <Choice
              id={index === 0 ? control.id : `${control.id}-${option.value}`}
              type="radio"
              name={control.name}
              value={option.value}
              defaultChecked={option.value === chosen}
              required={control.required}
              disabled={option.disabled}
              label={option.label}
              hint={option.hint}
              compact={compact}
              onChange={onChange ? () => onChange(option.value) : undefined}
            />
            {revealed?.[option.value] ? (
              <div className="mb-3 ml-3 hidden border-l-4 border-gray-300 pl-6 group-has-[:checked]/reveal:block">
                {revealed[option.value]}
              </div>
            ) : null}
          </div>
        ))}
      </div>
    </FieldGroup>
  )
}

export interface CheckboxGroupProps extends ControlProps, GroupLook {
  options: readonly Option[] | readonly OptionGroup[]
  defaultValue?: readonly string[]
  /** A long list in a box of its own with a scroll bar. */
  scroll?: boolean
}

/** Any number out of a list; groups fold, and those with something ticked stand open. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { options, className, scroll = false, columns = scroll ? 2 : 1 } = props
  const control = useControl(props)
  const chosen = new Set(props.defaultValue ?? initialList(props.field))
  const grouped = isGrouped(options)
  const compact = props.compact ?? (scroll || grouped)
  const first = grouped ? options[0]?.options[0]?.value : options[0]?.value
  const list = (items: readonly Option[]) => (
    <div className={classNames('grid gap-x-6', compact && 'gap-y-1', columnClass[columns])}>
      {items.map((option) => (
        <Choice
          key={option.value}
          id={option.value === first ? control.id : `${control.id}-${option.value}`}
          type="checkbox"
          name={control.name}
          value={option.value}
          defaultChecked={chosen.has(option.value)}
          disabled={option.disabled}
          aria-invalid={control.invalid || undefined}
          label={option.label}
          hint={option.hint}
          compact={compact}
        />
      ))}
    </div>
  )
  return (
    <FieldGroup control={control} label={props.label} hint={props.hint} labelHidden={props.labelHidden} className={className}>
      <div
        key={control.key}
        className={classNames(
          (scroll || grouped) && 'rounded-md border border-edge bg-white',
          scroll && 'max-h-80 overflow-y-auto overscroll-contain',
          scroll && !grouped && 'px-4 py-3',
        )}
      >
        {grouped
          ? options.map((group, index) => (
              <OptionFold key={group.label} group={group} chosen={chosen} forceOpen={index === 0 && control.invalid}>
                {list(group.options)}
              </OptionFold>
            ))
          : list(options)}
      </div>
    </FieldGroup>
  )
}

interface OptionFoldProps {
  group: OptionGroup
  chosen: ReadonlySet<string>
  /** So that a link from the error summary finds its target visible. */
  forceOpen: boolean
  children: ReactNode
}

function OptionFold({ group, chosen, forceOpen, children }: OptionFoldProps) {
  const ticked = group.options.filter((option) => chosen.has(option.value)).length
  return (
    <details className="group/fold border-line not-first:border-t" open={forceOpen || ticked > 0}>
      <summary className="flex min-h-11 items-center gap-2 px-3 py-2 text-sm font-medium hover:bg-gray-50">
        <Icon name="chevron-right" size={18} className="text-muted group-open/fold:rotate-90" />
        <span className="grow">{group.label}</span>
        <span className="text-muted tabular-nums">{ticked > 0 ? `${ticked}/${group.options.length}` : group.options.length}</span>
      </summary>
      <div className="px-4 pt-1 pb-3">{children}</div>
    </details>
  )
}
