import { forwardRef, useEffect, useState } from 'react'
import { Button } from './button'
import { TextInput, type TextInputProps } from './inputs'

export interface PasswordInputProps extends TextInputProps {
  /** Text of the button while the password is hidden, and while it can be read. */
  showText: string
  hideText: string
}

/** A password with a button to read what was typed, which appears only where scripts run. */
export const PasswordInput = forwardRef<HTMLInputElement, PasswordInputProps>(function PasswordInput({ showText, hideText, ...rest }, ref) {
  const [ready, setReady] = useState(false)
  const [shown, setShown] = useState(false)
  useEffect(() => setReady(true), [])
  return (
    <TextInput
      ref={ref}
      autoComplete="current-password"
      autoCapitalize="none"
      spellCheck={false}
      {...rest}
      type={shown ? 'text' : 'password'}
      after={
        ready ? (
          <Button type="button" variant="quiet" size="small" icon="eye" className="self-start" onClick={() => setShown(!shown)}>
            {shown ? hideText : showText}
          </Button>
        ) : (
          rest.after
        )
      }
    />
  )
})
