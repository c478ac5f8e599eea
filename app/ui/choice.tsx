import { forwardRef, type InputHTMLAttributes, type ReactNode } from 'react'
import { classNames } from './class-names'
import { initialText, nativeProps, useControl, type ControlProps } from './field-control'
import { FieldErrors, FieldMark } from './field-shell'

export interface ChoiceProps extends InputHTMLAttributes<HTMLInputElement> {
  id: string
  type: 'checkbox' | 'radio'
  label: ReactNode
  hint?: ReactNode
  /** Smaller text and less room, for long lists. */
  compact?: boolean
  /** A number at the end of the line. */
  count?: string
}

/** One box or dot with its label; the whole line can be pressed. */
export const Choice = forwardRef<HTMLInputElement, ChoiceProps>(function Choice(
  { id, type, label, hint, compact = false, count, className, ...native },
  ref,
) {
  const hintId = `${id}-hint`
  return (
    <div className={classNames('flex min-w-0 items-start', className)}>
      <input
        ref={ref}
        {...native}
        id={id}
        type={type}
        aria-describedby={native['aria-describedby'] ?? (hint ? hintId : undefined)}
        className={classNames('choice shrink-0', compact ? 'mt-0.5 size-6' : 'mt-2.5 size-6', type === 'radio' && 'rounded-full')}
      />
      <div className={classNames('min-w-0 grow', compact ? 'pl-2' : 'pl-3')}>
        <label
          htmlFor={id}
          className={classNames('flex items-start gap-2 text-ink', compact ? 'min-h-6 py-0.5 text-sm' : 'min-h-11 py-2.5')}
        >
          <span className="min-w-0 grow">{label}</span>
          {count === undefined ? null : <span className="shrink-0 text-muted tabular-nums">{count}</span>}
        </label>
        {hint ? (
          <div id={hintId} className={classNames('text-sm text-muted', compact ? 'pb-1' : '-mt-2 pb-2')}>
            {hint}
          </div>
        ) : null}
      </div>
    </div>
  )
})

export interface CheckboxProps extends ControlProps, Omit<InputHTMLAttributes<HTMLInputElement>, keyof ControlProps | 'type'> {}

/** One yes or no, such as agreeing to terms. Sends `on` unless `value` is given. */
export const Checkbox = forwardRef<HTMLInputElement, CheckboxProps>(function Checkbox(props, ref) {
  const { className, ...native } = nativeProps(props)
  const control = useControl({ ...props, hint: undefined }, props['aria-describedby'])
  const value = props.value ?? 'on'
  const described = [props.hint ? `${control.id}-hint` : '', control.describedBy ?? ''].filter(Boolean).join(' ')
  return (
    <div className={classNames(control.invalid && 'border-l-4 border-danger pl-4', className)}>
      <FieldErrors id={control.errorId} errors={control.errors} />
      <Choice
        key={control.key}
        ref={ref}
        defaultChecked={native.checked === undefined ? initialText(props.field) === value : undefined}
        {...native}
        value={value}
        type="checkbox"
        id={control.id}
        name={control.name}
        required={control.required}
        aria-invalid={control.invalid || undefined}
        aria-describedby={described || undefined}
        hint={props.hint}
        label={
          <>
            {props.label}
            <FieldMark text={control.mark} />
          </>
        }
      />
    </div>
  )
})
