import { createContext, useContext, type ReactNode } from 'react'

/** What a control needs of a form library's field; conform's `FieldMetadata` fits as it is. */
export interface FieldSource {
  name: string
  id: string
  errorId: string
  descriptionId: string
  key?: string
  initialValue?: unknown
  errors?: string[]
  required?: boolean
}

/** What every control takes besides its native attributes. */
export interface ControlProps {
  label: ReactNode
  hint?: ReactNode
  /** Shown instead of `field.errors`. */
  errors?: readonly string[]
  field?: FieldSource
  name?: string
  id?: string
  required?: boolean
  /** Marked with the text of `FieldTexts`; a field that is not optional carries no mark. */
  optional?: boolean
  /** A mark of its own after the label, instead of the optional text. */
  mark?: string
  /** The label is still read aloud, as beside a search button. */
  labelHidden?: boolean
}

export interface FieldTextsValue {
  /** Mark after the label of an optional field. */
  optional?: string
  /** Read before each error by a screen reader. */
  errorPrefix?: string
  /** Turns what `errors` holds into a sentence; without it errors are shown as they are. */
  message?: (error: string) => string
}

const FieldTextsContext = createContext<FieldTextsValue>({})

/** Gives all fields below it the texts that they share, once for a page. */
export const FieldTexts = FieldTextsContext.Provider

export function useFieldTexts(): FieldTextsValue {
  return useContext(FieldTextsContext)
}

export interface Control {
  id: string
  name: string
  hintId: string
  errorId: string
  errors: readonly string[]
  invalid: boolean
  required: boolean
  mark: string | undefined
  describedBy: string | undefined
  key: string | undefined
}

/** Ids, errors and marks of one control, out of plain props or a form library's field. */
export function useControl(props: ControlProps, describedByMore?: string): Control {
  const texts = useFieldTexts()
  const { field } = props
  const name = props.name ?? field?.name ?? ''
  const id = props.id ?? field?.id ?? name
  const hintId = field?.descriptionId ?? `${id}-description`
  const errorId = field?.errorId ?? `${id}-error`
  const raw = props.errors ?? field?.errors ?? []
  const errors = texts.message ? raw.map(texts.message) : raw
  const invalid = errors.length > 0
  const described = [props.hint ? hintId : '', invalid ? errorId : '', describedByMore ?? ''].filter(Boolean).join(' ')
  return {
    id,
    name,
    hintId,
    errorId,
    errors,
    invalid,
    required: props.required ?? field?.required ?? false,
    mark: props.mark ?? (props.optional ? texts.optional : undefined),
    describedBy: described || undefined,
    key: field?.key,
  }
}

/** What is left for the element itself. */
export function nativeProps<Props extends ControlProps>(props: Props): Omit<Props, keyof ControlProps> {
  const { label, hint, errors, field, name, id, required, optional, mark, labelHidden, ...native } = props
  return native
}

/** The first value of a single control: what was typed, else what was stored. */
export function initialText(field: FieldSource | undefined): string | undefined {
  return typeof field?.initialValue === 'string' ? field.initialValue : undefined
}

/** The values ticked at first in a group. */
export function initialList(field: FieldSource | undefined): string[] {
  const value = field?.initialValue
  if (Array.isArray(value)) return value.filter((item): item is string => typeof item === 'string')
  return typeof value === 'string' ? [value] : []
}
