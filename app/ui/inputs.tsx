import { forwardRef, type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes } from 'react'
import { classNames } from './class-names'
import { initialText, nativeProps, useControl, type ControlProps } from './field-control'
import { Field, inputClass, widths, type FieldWidth } from './field-shell'

export interface TextInputProps extends ControlProps, Omit<InputHTMLAttributes<HTMLInputElement>, keyof ControlProps | 'prefix'> {
  width?: FieldWidth
  /** A unit or sign inside the frame of the box. */
  prefix?: string
  suffix?: string
  /** Something below the box that speaks of what is typed. */
  after?: ReactNode
}

const affixClass = 'flex shrink-0 items-center border border-edge bg-gray-100 px-3 text-muted'

/** One line of text; `type` may be email, tel, url, search. */
export const TextInput = forwardRef<HTMLInputElement, TextInputProps>(function TextInput(props, ref) {
  const { width = 'full', prefix, suffix, after, className, ...native } = nativeProps(props)
  const control = useControl(props, props['aria-describedby'])
  return (
    <Field control={control} label={props.label} hint={props.hint} labelHidden={props.labelHidden} className={className}>
      <div className={classNames('flex', widths[width])}>
        {prefix ? <span className={classNames(affixClass, 'rounded-l-md border-r-0')}>{prefix}</span> : null}
        <input
          key={control.key}
          ref={ref}
          type="text"
          defaultValue={native.value === undefined ? initialText(props.field) : undefined}
          {...native}
          id={control.id}
          name={control.name}
          required={control.required}
          aria-invalid={control.invalid || undefined}
          aria-describedby={control.describedBy}
          className={classNames(inputClass, prefix && 'rounded-l-none', suffix && 'rounded-r-none')}
        />
        {suffix ? <span className={classNames(affixClass, 'rounded-r-md border-l-0')}>{suffix}</span> : null}
      </div>
      {after}
    </Field>
  )
})

/** A number that is counted or measured; for money there is MoneyInput. */
export const NumberInput = forwardRef<HTMLInputElement, TextInputProps>(function NumberInput(props, ref) {
  const decimal = props.step !== undefined && props.step !== 1 && props.step !== '1'
  return <TextInput ref={ref} width="medium" inputMode={decimal ? 'decimal' : 'numeric'} autoComplete="off" {...props} />
})

/** A day, as yyyy-mm-dd. */
export const DateInput = forwardRef<HTMLInputElement, TextInputProps>(function DateInput(props, ref) {
  return <TextInput ref={ref} type="date" width="medium" {...props} />
})

export interface TextAreaProps extends ControlProps, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof ControlProps> {
  width?: FieldWidth
}

/** Several lines of text. */
export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea(props, ref) {
  const { width = 'full', className, ...native } = nativeProps(props)
  const control = useControl(props, props['aria-describedby'])
  return (
    <Field control={control} label={props.label} hint={props.hint} labelHidden={props.labelHidden} className={className}>
      <textarea
        key={control.key}
        ref={ref}
        rows={5}
        defaultValue={native.value === undefined ? initialText(props.field) : undefined}
        {...native}
        id={control.id}
        name={control.name}
        required={control.required}
        aria-invalid={control.invalid || undefined}
        aria-describedby={control.describedBy}
        className={classNames(inputClass, 'resize-y leading-relaxed', widths[width])}
      />
    </Field>
  )
})
