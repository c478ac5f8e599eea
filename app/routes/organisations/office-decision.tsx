import { Form, useAt } from '#app/layout/link'
import { useFormSummary } from '#app/layout/form-summary'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import type { Result } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { Disclosure } from '#app/ui/disclosure'
import { Select, TextArea } from '#app/ui/field'
import { TextLink } from '#app/ui/link'
import { Tag } from '#app/ui/tag'
import { REASONS } from '#server/platform/reference/reasons'
import { useForm } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { verificationTone } from './tone'
import { useRefusalReason } from './verification-status'

interface DecisionProps {
  organisation: { id: string; verification: string; verificationReason: string | null; verificationNote: string }
  can: { verify: boolean; refuse: boolean }
  lastResult: Result | undefined
}

/** What the Office says: verified, or refused with a reason from the list. */
export function Decision({ organisation, can, lastResult }: DecisionProps) {
  const { t } = useTranslation('organisations')
  const reasonOf = useRefusalReason()
  const { verification, verificationReason, verificationNote } = organisation
  const open = verification === 'pending' || verification === 'verified'
  return (
    <Card as="section" title={t('office.decide')} level={2}>
      {verificationReason && verification === 'refused' ? (
        <p>
          {reasonOf(verificationReason)}.{verificationNote ? <span className="mt-1 block text-muted">{verificationNote}</span> : null}
        </p>
      ) : null}
      {open && !can.refuse ? <p>{t('office.own')}</p> : null}
      {!open && verification !== 'refused' ? <p className="text-muted">{t('verification.unverified')}</p> : null}
      {can.verify ? (
        <Form method="post">
          <Button name="intent" value="verify" icon="shield" className="w-full">
            {t('office.verify')}
          </Button>
        </Form>
      ) : null}
      {can.refuse ? (
        <Disclosure summary={t(verification === 'verified' ? 'office.withdraw' : 'office.refuse')} open={lastResult !== undefined}>
          <RefusalForm lastResult={lastResult} />
        </Disclosure>
      ) : null}
    </Card>
  )
}

function RefusalForm({ lastResult }: { lastResult: Result | undefined }) {
  const { t } = useTranslation('organisations')
  const { words } = useFormat()
  const [form, fields] = useForm({ lastResult })
  const summary = useFormSummary(form, { reason: t('office.reason'), note: t('office.note') })
  const options = REASONS.filter(({ list }) => list === 'refuse-verification').map(({ code, label_vi, label_en }) => ({
    value: code,
    label: words(label_vi, label_en),
  }))
  return (
    <Form method="post" id={form.id} noValidate className="flex flex-col gap-4">
      {summary}
      <input type="hidden" name="intent" value="refuse" />
      <Select field={fields.reason} label={t('office.reason')} options={options} empty={t('office.reason-empty')} />
      <TextArea field={fields.note} label={t('office.note')} hint={t('office.note-hint')} optional rows={4} />
      <Button variant="danger">{t('office.refuse-submit')}</Button>
    </Form>
  )
}

export function Alike({ alike }: { alike: { id: string; nameVi: string; taxCode: string | null; verification: string }[] }) {
  const { t } = useTranslation('organisations')
  const at = useAt()
  if (alike.length === 0) return <p className="text-muted">{t('office.alike-none')}</p>
  return (
    <ul className="flex flex-col gap-3">
      {alike.map(({ id, nameVi, taxCode, verification }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <TextLink href={at(paths.officeVerify(id))}>{nameVi}</TextLink>
          <span className="text-muted">{taxCode}</span>
          <Tag tone={verificationTone[verification]}>{t(`verification.${verification}`)}</Tag>
        </li>
      ))}
    </ul>
  )
}
