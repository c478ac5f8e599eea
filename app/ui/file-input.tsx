import { forwardRef } from 'react'
import { classNames } from './class-names'
import { nativeProps, useControl } from './field-control'
import { Field } from './field-shell'
import type { TextInputProps } from './inputs'

export type FileInputProps = Omit<TextInputProps, 'prefix' | 'suffix' | 'width' | 'type' | 'defaultValue' | 'value'>

/** The browser's own file chooser in our clothes; say sizes and kinds in the hint. */
export const FileInput = forwardRef<HTMLInputElement, FileInputProps>(function FileInput(props, ref) {
  const { after, className, ...native } = nativeProps(props)
  const control = useControl(props, props['aria-describedby'])
  return (
    <Field control={control} label={props.label} hint={props.hint} labelHidden={props.labelHidden} className={className}>
      <input
        key={control.key}
        ref={ref}
        {...native}
        type="file"
        id={control.id}
        name={control.name}
        required={control.required}
        aria-invalid={control.invalid || undefined}
        aria-describedby={control.describedBy}
        className={classNames(
          'block w-full min-w-0 rounded-md border border-dashed border-edge bg-gray-50 p-3 text-sm text-muted',
          'file:mr-3 file:min-h-11 file:cursor-pointer file:rounded-md file:border file:border-solid file:border-edge',
          'file:bg-white file:px-4 file:font-semibold file:text-accent-800 hover:file:bg-accent-50',
          'aria-invalid:border-2 aria-invalid:border-danger',
        )}
      />
      {after}
    </Field>
  )
})
