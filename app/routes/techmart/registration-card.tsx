import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Button } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { Disclosure } from '#app/ui/disclosure'
import { TextArea } from '#app/ui/field'
import { Tag } from '#app/ui/tag'
import type { RegistrationState } from '#server/techmart/techmart.states'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Titled, TitleList } from './exhibitors'
import { registrationTone } from './labels'

export interface RegistrationSent {
  id: string
  organisation_id: string
  name_vi: string
  name_en: string
  kind: string
  province: string
  verification: string
  as_role: 'exhibitor' | 'visitor'
  state: RegistrationState
  note: string
  decision_note: string
  reveals_needs: boolean
  shows: Titled[]
  seeks: Titled[]
}

/** One registration with what it brings, and the Office's answer to it. */
export function RegistrationCard({ registration, decides }: { registration: RegistrationSent; decides: boolean }) {
  const { t } = useTranslation('techmart')
  const { words } = useFormat()
  const names = useNames()
  const at = useAt()
  const { id, state } = registration
  const name = words(registration.name_vi, registration.name_en)
  return (
    <Card
      as="li"
      title={name}
      href={at(paths.organisation(registration.organisation_id))}
      eyebrow={`${t(`roles.${registration.as_role}`)} · ${names.organisationKind(registration.kind)} · ${names.province(registration.province)}`}
      status={
        <>
          {registration.verification === 'verified' ? null : <Tag tone="warning">{t('office.unverified')}</Tag>}
          <Tag tone={registrationTone[state]}>{t(`registration-states.${state}`)}</Tag>
        </>
      }
    >
      <TitleList label={t('show')} items={registration.shows} path={paths.technology} />
      <TitleList label={t('seek')} items={registration.seeks} path={paths.need} />
      {registration.shows.length + registration.seeks.length === 0 ? (
        <p className="text-muted">
          {t('office.shows-nothing')}. {t('office.seeks-nothing')}.
        </p>
      ) : null}
      {registration.reveals_needs ? (
        <div>
          <Badge icon="unlock">{t('office.reveals')}</Badge>
        </div>
      ) : null}
      {registration.note ? <p>{t('office.note', { note: registration.note })}</p> : null}
      {state === 'refused' && registration.decision_note ? <p>{t('office.decision', { note: registration.decision_note })}</p> : null}
      {decides && state !== 'withdrawn' ? (
        <div className="relative z-[1] flex flex-wrap items-start gap-x-6 gap-y-2 pt-2">
          {state === 'accepted' ? null : (
            <Form method="post">
              <input type="hidden" name="intent" value="accept" />
              <input type="hidden" name="registrationId" value={id} />
              <Button size="small">
                {t('office.accept')}
                <span className="sr-only"> {name}</span>
              </Button>
            </Form>
          )}
          {state === 'refused' ? null : (
            <Refuse registrationId={id} name={name} text={state === 'accepted' ? t('office.revoke') : t('office.refuse')} />
          )}
        </div>
      ) : null}
    </Card>
  )
}

function Refuse({ registrationId, name, text }: { registrationId: string; name: string; text: string }) {
  const { t } = useTranslation('techmart')
  const result = useActionData<SubmissionResult<string[]>>()
  const [form, fields] = useForm<Record<string, unknown>, Record<string, unknown>, string[]>({
    id: `refuse-${registrationId}`,
    lastResult: result?.initialValue?.registrationId === registrationId ? result : undefined,
  })
  const summary = useFormSummary(form, { note: t('office.refuse-note') })
  return (
    <Disclosure
      open={summary !== null}
      summary={
        <>
          {text}
          <span className="sr-only"> {name}</span>
        </>
      }
    >
      <Form method="post" id={form.id} noValidate className="flex w-full max-w-xl flex-col items-start gap-3">
        {summary}
        <input type="hidden" name="intent" value="refuse" />
        <input type="hidden" name="registrationId" value={registrationId} />
        <TextArea field={fields.note} label={t('office.refuse-note')} rows={2} />
        <Button size="small" variant="danger">
          {t('office.refuse-confirm')}
        </Button>
      </Form>
    </Disclosure>
  )
}
