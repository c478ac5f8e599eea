import { Form } from '@remix-run/react'
import { Button } from './button'
import { classNames } from './class-names'
import { Icon } from './icons'

export interface SearchBoxProps {
  action: string
  label: string
  buttonText: string
  name?: string
  id?: string
  defaultValue?: string
  placeholder?: string
  /** What the address must keep, such as chosen filters. */
  keep?: readonly (readonly [name: string, value: string])[]
  /** Larger, for the home page. */
  large?: boolean
  labelHidden?: boolean
  onDark?: boolean
}

/** A search by address, so that results can be shared. */
export function SearchBox(props: SearchBoxProps) {
  const { action, label, buttonText, name = 'q', id = name, defaultValue, placeholder, keep = [] } = props
  const { large = false, labelHidden = true, onDark = false } = props
  return (
    <Form method="get" action={action} role="search" className="no-print">
      <label htmlFor={id} className={labelHidden ? 'sr-only' : classNames('mb-2 block font-semibold', onDark ? 'text-white' : 'text-ink')}>
        {label}
      </label>
      {keep.map(([key, value]) => (
        <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
      ))}
      <div className="flex items-stretch gap-2">
        <div className="relative min-w-0 grow">
          <Icon name="search" className="pointer-events-none absolute top-1/2 left-3.5 -translate-y-1/2 text-muted" />
          <input
            key={defaultValue}
            type="search"
            id={id}
            name={name}
            defaultValue={defaultValue}
            placeholder={placeholder}
            autoComplete="off"
            className={classNames(
              'block w-full rounded-md border border-edge bg-white py-2 pr-3 pl-11 text-ink hover:border-gray-700',
              large ? 'min-h-14 text-lg max-sm:text-base' : 'min-h-11 text-base',
            )}
          />
        </div>
        <Button
          size={large ? 'large' : 'medium'}
          className={onDark ? 'border-accent-200! bg-accent-200! text-accent-950! hover:bg-white!' : undefined}
        >
          <Icon name="search" className="sm:hidden" />
          <span className="max-sm:sr-only">{buttonText}</span>
        </Button>
      </div>
    </Form>
  )
}
