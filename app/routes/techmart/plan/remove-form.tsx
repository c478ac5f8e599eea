import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'

interface RemoveFormProps {
  intent: string
  /** Name and value of the field that says which. */
  field: string
  id: string
  summary: string
  text: string
  confirm: string
  /** Read after the button's text, where several stand on a page. */
  name?: string
}

/** Takes one record away after a second look. */
export function RemoveForm({ intent, field, id, summary, text, confirm, name }: RemoveFormProps) {
  return (
    <Disclosure summary={summary}>
      <Form method="post" className="flex flex-col items-start gap-3">
        <p>{text}</p>
        <input type="hidden" name="intent" value={intent} />
        <input type="hidden" name={field} value={id} />
        <Button variant="danger">
          {confirm}
          {name ? <span className="sr-only"> {name}</span> : null}
        </Button>
      </Form>
    </Disclosure>
  )
}
