import { forwardRef, type ButtonHTMLAttributes } from 'react'
import { classNames } from './class-names'
import { Icon, type IconName } from './icons'
import { Anchor, type LinkProps } from './link'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'small' | 'medium' | 'large'

const base =
  'inline-flex items-center justify-center gap-2 rounded-md border font-semibold text-center no-underline ' +
  'transition-colors disabled:opacity-55 aria-disabled:opacity-75 no-print'

const variants: Record<ButtonVariant, string> = {
  primary: 'border-accent-700 bg-accent-700 text-white hover:border-accent-800 hover:bg-accent-800 active:bg-accent-900',
  secondary: 'border-edge bg-white text-accent-800 hover:border-accent-700 hover:bg-accent-50 active:bg-accent-100',
  quiet: 'border-transparent bg-transparent text-accent-700 hover:bg-accent-50 active:bg-accent-100',
  danger: 'border-danger bg-white text-danger hover:bg-danger hover:text-white active:bg-danger',
}

const sizes: Record<ButtonSize, string> = {
  small: 'min-h-9 px-3 py-1 text-sm',
  medium: 'min-h-11 px-4 py-2 text-base',
  large: 'min-h-13 px-6 py-2.5 text-lg',
}

/** The look of a button, for anything that is not one: a router link, a label, a summary. */
export function buttonClass(variant: ButtonVariant = 'primary', size: ButtonSize = 'medium', className?: string): string {
  return classNames(base, variants[variant], sizes[size], className)
}

interface ButtonLook {
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: IconName
  iconAfter?: IconName
}

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement>, ButtonLook {
  /** While true the button stays focusable but takes no second press, so that nothing is sent twice. */
  busy?: boolean
}

/** A button that submits its form unless `type` says otherwise. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant, size, icon, iconAfter, busy = false, className, children, type = 'submit', onClick, ...rest },
  ref,
) {
  return (
    <button
      ref={ref}
      type={type}
      className={buttonClass(variant, size, className)}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      {...rest}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
      {iconAfter ? <Icon name={iconAfter} /> : null}
    </button>
  )
})

export interface LinkButtonProps extends LinkProps, ButtonLook {}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export const LinkButton = forwardRef<HTMLAnchorElement, LinkButtonProps>(function LinkButton(
  { variant, size, icon, iconAfter, className, children, ...rest },
  ref,
) {
  return (
    <Anchor ref={ref} className={buttonClass(variant, size, className)} {...rest}>
      {icon ? <Icon name={icon} /> : null}
      {children}
      {iconAfter ? <Icon name={iconAfter} /> : null}
    </Anchor>
  )
})

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'iconAfter'> {
  icon: IconName
  /** Spoken name, also the tooltip. */
  label: string
}

/** A square button with an icon only. */
export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(
  { icon, label, variant = 'quiet', size, className, ...rest },
  ref,
) {
  return (
    <Button
      ref={ref}
      variant={variant}
      size={size}
      title={label}
      aria-label={label}
      className={classNames('px-0! aspect-square', className)}
      {...rest}
    >
      <Icon name={icon} />
    </Button>
  )
})
