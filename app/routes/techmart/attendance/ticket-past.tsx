import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { TextArea } from '#app/ui/field'
import { Section } from '#app/ui/page'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import type { ScanOutcome } from '#server/techmart/attendance/tickets/tickets.states'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from '../intent-form'
import { scanTone } from './labels'

/** The Office says no, with the reason that the person reads. */
export function RefuseTicket() {
  const { t } = useTranslation('attendance')
  const [form, fields] = useIntentForm('refuse')
  const summary = useFormSummary(form, { note: t('act.note') })
  return (
    <Disclosure summary={t('act.refuse')} open={summary !== null}>
      <Form method="post" id={form.id} noValidate className="flex max-w-xl flex-col items-start gap-4">
        {summary}
        <input type="hidden" name="intent" value="refuse" />
        <TextArea field={fields.note} label={t('act.note')} hint={t('act.note-hint')} rows={3} className="w-full" />
        <Button variant="danger">{t('act.refuse-confirm')}</Button>
      </Form>
    </Disclosure>
  )
}

interface Scan {
  id: string
  outcome: ScanOutcome
  at: Date | string
  received_at: Date | string
  device_id: string
  offline: boolean
}

/** Every look at the ticket at the door, with the device and when it came here. */
export function TicketScans({ scans }: { scans: readonly Scan[] }) {
  const { t } = useTranslation('attendance')
  const { moment } = useFormat()
  return (
    <Section title={t('act.scans')} id="scans">
      <Table
        caption={t('act.scans')}
        captionHidden
        rows={scans}
        rowKey={({ id }) => id}
        empty={<p className="text-muted">{t('list.not-come')}</p>}
        columns={[
          { key: 'at', header: t('act.at'), cell: (scan) => moment(scan.at) },
          {
            key: 'outcome',
            header: t('act.outcome'),
            cell: (scan) => <Tag tone={scanTone[scan.outcome]}>{t(`door.${scan.outcome}`)}</Tag>,
          },
          { key: 'device', header: t('act.device'), cell: (scan) => `${scan.device_id}${scan.offline ? ` (${t('act.offline')})` : ''}` },
          { key: 'received', header: t('act.received'), cell: (scan) => moment(scan.received_at) },
        ]}
      />
    </Section>
  )
}
