import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { TextArea } from '#app/ui/field'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

const kinds = [
  ['must', 'primary'],
  ['would', 'secondary'],
  ['not', 'quiet'],
] as const

interface WishButtonsProps {
  /** Of the wish that the form makes. */
  wishId: string
  name: string
  whom: { organisationId: string } | { matchId: string }
}

/** Must meet, would meet, not: one press, with a word to the other side if wanted. */
export function WishButtons({ wishId, name, whom }: WishButtonsProps) {
  const { t } = useTranslation('wishes')
  const [field, value] = Object.entries(whom)[0] ?? ['', '']
  const result = useActionData<SubmissionResult<string[]>>()
  const sent = result?.initialValue?.[field] === value
  const [form, fields] = useForm<Record<string, unknown>, Record<string, unknown>, string[]>({
    id: `ask-${value}`,
    lastResult: sent ? result : undefined,
  })
  return (
    <Form method="post" id={form.id} noValidate preventScrollReset className="flex w-full flex-col gap-3">
      <input type="hidden" name="intent" value="ask" />
      <input type="hidden" name="id" value={wishId} />
      <input type="hidden" name={field} value={value} />
      <div className="flex flex-wrap gap-2">
        {kinds.map(([kind, variant]) => (
          <Button key={kind} size="small" variant={variant} name="kind" value={kind}>
            {t(`kinds.${kind}`)}
            <span className="sr-only"> {name}</span>
          </Button>
        ))}
      </div>
      <Disclosure summary={t('note-open')} open={sent}>
        <TextArea field={fields.note} label={t('note-label')} rows={2} maxLength={500} optional />
      </Disclosure>
    </Form>
  )
}
