import { Form } from '#app/layout/link'
import { useFormSummary } from '#app/layout/form-summary'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import type { Result } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { RadioGroup, TextInput } from '#app/ui/field'
import { Table } from '#app/ui/table'
import { memberRoles } from '#server/organisations/organisations.schema'
import { useForm } from '@conform-to/react'
import { useTranslation } from 'react-i18next'

export function InviteForm({ id, organisationId, lastResult }: { id: string; organisationId: string; lastResult: Result | undefined }) {
  const { t } = useTranslation('organisations')
  const mine = lastResult?.initialValue?.intent === 'invite' ? lastResult : undefined
  // A new form after each invitation sent: the number of the one before is used up.
  const [form, fields] = useForm({ id: `invite-${mine ? 'again' : id}`, lastResult: mine, defaultValue: { email: '', role: 'editor' } })
  const summary = useFormSummary(form, { email: t('members.email'), role: t('members.role') })
  return (
    <Form method="post" action={paths.members()} id={form.id} noValidate className="flex max-w-xl flex-col items-start gap-5">
      {summary}
      <input type="hidden" name="intent" value="invite" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="organisationId" value={organisationId} />
      <TextInput field={fields.email} label={t('members.email')} type="email" autoComplete="off" className="w-full" />
      <RadioGroup
        field={fields.role}
        label={t('members.role')}
        options={memberRoles.map((value) => ({ value, label: t(`roles.${value}`), hint: t(`members.role-hints.${value}`) }))}
      />
      <Button icon="mail">{t('members.invite-submit')}</Button>
    </Form>
  )
}

interface OpenInvitation {
  id: string
  email: string
  role: string
  expiresAt: string
}

export function OpenInvitations({ invitations, organisationId }: { invitations: OpenInvitation[]; organisationId: string }) {
  const { t } = useTranslation('organisations')
  const { day } = useFormat()
  return (
    <Table
      caption={t('members.invitations')}
      captionHidden
      rows={invitations}
      rowKey={({ id }) => id}
      columns={[
        { key: 'email', header: t('members.email'), cell: ({ email }) => <span className="break-all">{email}</span> },
        { key: 'role', header: t('members.role'), cell: ({ role }) => t(`roles.${role}`) },
        { key: 'expires', header: t('members.expires'), cell: ({ expiresAt }) => day(expiresAt) },
        {
          key: 'act',
          header: t('members.act'),
          cell: ({ id, email }) => (
            <Form method="post" action={paths.members()}>
              <input type="hidden" name="organisationId" value={organisationId} />
              <input type="hidden" name="invitationId" value={id} />
              <Button size="small" variant="secondary" name="intent" value="revoke">
                {t('members.revoke')} <span className="sr-only">{t('members.revoke-hidden', { email })}</span>
              </Button>
            </Form>
          ),
        },
      ]}
    />
  )
}
