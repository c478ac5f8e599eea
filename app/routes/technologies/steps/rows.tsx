import { useProblem } from '#app/layout/problem'
import { Button } from '#app/ui/button'
import { Fieldset } from '#app/ui/fieldset'
import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'

type FieldsetOf<Row extends Record<string, unknown>> = { [Name in keyof Row]: FieldMetadata<Row[Name]> }
interface RowField<Row extends Record<string, unknown>> {
  key?: string
  getFieldset(): FieldsetOf<Row>
}

interface RowsProps<Row extends Record<string, unknown>, Shape extends Record<string, unknown>> {
  form: FormMetadata<Shape, string[]>
  field: FieldMetadata<Row[], Shape, string[]>
  legend: string
  hint?: string
  /** Names a row by its number, for its heading and for the button that removes it. */
  rowName: (number: number) => string
  addText: string
  removeText: (number: number) => string
  most: number
  children: (row: FieldsetOf<Row>, number: number) => ReactNode
}

/** Entries of which there may be any number. Adding and removing are sent like the form itself, so they work without scripts. */
export function Rows<Row extends Record<string, unknown>, Shape extends Record<string, unknown>>(props: RowsProps<Row, Shape>) {
  const { form, field, legend, hint, rowName, addText, removeText, most, children } = props
  const say = useProblem()
  const list = (field as unknown as { getFieldList(): RowField<Row>[] }).getFieldList()
  return (
    <Fieldset id={field.id} legend={legend} hint={hint} errors={(field.errors ?? []).map(say)}>
      {list.map((item, index) => (
        <fieldset key={item.key} className="min-w-0 rounded-lg border border-line bg-white p-4 sm:p-5">
          <legend className="px-1 font-semibold">{rowName(index + 1)}</legend>
          <div className="flex flex-col gap-5">{children(item.getFieldset(), index + 1)}</div>
          <div className="mt-4 border-t border-line pt-3">
            <Button {...form.remove.getButtonProps({ name: field.name as never, index })} variant="quiet" size="small" icon="trash">
              {removeText(index + 1)}
            </Button>
          </div>
        </fieldset>
      ))}
      {list.length < most ? (
        <div>
          <Button {...form.insert.getButtonProps({ name: field.name as never })} variant="secondary" icon="plus">
            {addText}
          </Button>
        </div>
      ) : null}
    </Fieldset>
  )
}
