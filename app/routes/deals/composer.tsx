import { Form } from '#app/layout/link'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextArea } from '#app/ui/field'
import { messageLimit } from '#server/deals/deals.schema'
import { useNavigation } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Entry } from './entry-line'
import { useIntentForm } from './intent-form'

interface ComposerProps {
  dealId: string
  /** A new id for each look at the page; the box keeps the one that it began with until that message stands above. */
  messageId: string
  entries: readonly Entry[]
}

/** The box to write in. What is typed stays while the page looks again, and goes once it is among the messages. */
export function Composer({ dealId, messageId, entries }: ComposerProps) {
  const { t } = useTranslation('deals')
  const [id, setId] = useState(messageId)
  const box = useRef<HTMLTextAreaElement>(null)
  const [form, fields] = useIntentForm('write')
  const sending = useNavigation().formData?.get('intent') === 'write'
  const arrived = entries.some((entry) => entry.kind === 'message' && entry.id === id)
  useEffect(() => {
    if (!arrived) return
    if (box.current) box.current.value = ''
    setId(messageId)
  }, [arrived, messageId])
  return (
    <Form method="post" action={paths.deal(dealId)} id={form.id} noValidate preventScrollReset className="flex flex-col gap-3">
      <input type="hidden" name="intent" value="write" />
      <input type="hidden" name="id" value={id} />
      <TextArea
        ref={box}
        field={fields.body}
        label={t('talk.message')}
        hint={t('talk.message-hint', { max: messageLimit })}
        rows={3}
        readOnly={sending}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
        }}
      />
      <div>
        <Button icon="chat" busy={sending}>
          {t('talk.send')}
        </Button>
      </div>
    </Form>
  )
}
