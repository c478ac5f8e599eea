import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { RadioGroup } from '#app/ui/field'
import { Table } from '#app/ui/table'
import { memberRoles } from '#server/organisations/organisations.schema'
import { useTranslation } from 'react-i18next'

interface MemberLine {
  id: string
  name: string
  email: string
  role: string
  since: string
  self: boolean
}

/** Who belongs to the organisation; owners change roles and remove people. */
export function MemberTable({ members, organisationId, manages }: { members: MemberLine[]; organisationId: string; manages: boolean }) {
  const { t } = useTranslation('organisations')
  const { day } = useFormat()
  const acts = {
    key: 'act',
    header: t('members.act'),
    cell: (line: MemberLine) => <MemberActs line={line} organisationId={organisationId} />,
  }
  return (
    <Table
      caption={t('members.list')}
      captionHidden
      rows={members}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'person',
          header: t('members.person'),
          cell: ({ name, email, self }) => (
            <>
              <span className="block">{self ? `${name} (${t('members.you')})` : name}</span>
              <span className="block font-normal text-muted break-all">{email}</span>
            </>
          ),
        },
        { key: 'role', header: t('members.role'), cell: ({ role }) => t(`roles.${role}`) },
        { key: 'since', header: t('members.since'), cell: ({ since }) => day(since) },
        ...(manages ? [acts] : []),
      ]}
    />
  )
}

function MemberActs({ line, organisationId }: { line: MemberLine; organisationId: string }) {
  const { t } = useTranslation('organisations')
  const hidden = (
    <>
      <input type="hidden" name="organisationId" value={organisationId} />
      <input type="hidden" name="accountId" value={line.id} />
    </>
  )
  return (
    <Disclosure
      summary={
        <>
          {t('members.manage')} <span className="sr-only">{t('members.manage-hidden', { name: line.name })}</span>
        </>
      }
    >
      <Form method="post" action={paths.members()} className="flex flex-col items-start gap-3">
        {hidden}
        <input type="hidden" name="intent" value="change-role" />
        <RadioGroup
          id={`role-${line.id}`}
          name="role"
          label={t('members.new-role')}
          defaultValue={line.role}
          options={memberRoles.map((value) => ({ value, label: t(`roles.${value}`) }))}
          compact
        />
        <Button size="small" variant="secondary">
          {t('members.change')} <span className="sr-only">{t('members.change-hidden', { name: line.name })}</span>
        </Button>
      </Form>
      {line.self ? null : (
        <Form method="post" action={paths.members()} className="mt-4">
          {hidden}
          <Button size="small" variant="danger" name="intent" value="remove">
            {t('members.remove')} <span className="sr-only">{t('members.remove-hidden', { name: line.name })}</span>
          </Button>
        </Form>
      )}
    </Disclosure>
  )
}

export function LeaveForm({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation('organisations')
  return (
    <Disclosure summary={t('members.leave')}>
      <Form method="post" action={paths.members()} className="flex flex-col items-start gap-3">
        <input type="hidden" name="organisationId" value={organisationId} />
        <p>{t('members.leave-text')}</p>
        <Button variant="danger" name="intent" value="leave">
          {t('members.leave-confirm')}
        </Button>
      </Form>
    </Disclosure>
  )
}
