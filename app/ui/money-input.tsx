import { forwardRef, useState } from 'react'
import { initialText } from './field-control'
import { TextInput, type TextInputProps } from './inputs'

export interface MoneyInputProps extends TextInputProps {
  /** Says the amount in words or grouped figures while it is typed, since long rows of zeros are hard to count. */
  readout?: (amount: bigint) => string
}

/** The whole amount that was meant: separators are dropped, anything else makes it undefined. */
function amountOf(text: string): bigint | undefined {
  const digits = text.replace(/[\s.,]/g, '')
  return /^\d{1,18}$/.test(digits) ? BigInt(digits) : undefined
}

/** Whole đồng. What is typed is sent as it is, so the server must accept separators too. */
export const MoneyInput = forwardRef<HTMLInputElement, MoneyInputProps>(function MoneyInput(
  { readout, onChange, suffix = '₫', ...rest },
  ref,
) {
  const first = rest.defaultValue ?? initialText(rest.field) ?? ''
  const [typed, setTyped] = useState(String(first))
  const amount = amountOf(typed)
  const said = readout && amount !== undefined ? readout(amount) : ''
  return (
    <TextInput
      ref={ref}
      width="medium"
      inputMode="numeric"
      autoComplete="off"
      {...rest}
      suffix={suffix}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        onChange?.(event)
      }}
      after={readout ? <output className="block min-h-6 text-sm font-medium text-accent-800">{said}</output> : rest.after}
    />
  )
})
