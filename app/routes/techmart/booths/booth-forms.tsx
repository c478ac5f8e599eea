import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { Checkbox, NumberInput, Select, TextArea } from '#app/ui/field'
import type { FieldSource } from '#app/ui/field'
import { Notice } from '#app/ui/notice'
import type { BoothKind } from '#server/techmart/booths/booths.schema'
import { directions } from '#server/techmart/booths/booths.schema'
import type { BoothState } from '#server/techmart/booths/booths.states'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from '../intent-form'
import { BoothFields, type BoothFieldNames, useBoothLabels } from './booth-fields'
import { typed } from './booth-labels'

export interface BoothEdited {
  id: string
  code: string
  x: number
  y: number
  width: number
  depth: number
  price: number
  power: number
  water: boolean
  kind: BoothKind
  state: BoothState
  /** Who holds or has it. */
  who?: string
}

const valuesOf = (booth: Omit<BoothEdited, 'id' | 'state'>) => ({
  code: booth.code,
  x: typed(booth.x),
  y: typed(booth.y),
  width: typed(booth.width),
  depth: typed(booth.depth),
  price: String(booth.price),
  power: String(booth.power),
  kind: booth.kind,
  ...(booth.water && { water: 'on' }),
})

/** Adds a booth or a row of them; with a booth given, a row of its kind beside it. */
export function RowForm({ changeId, like }: { changeId: string; like?: BoothEdited }) {
  const { t } = useTranslation('booths')
  const blank = { code: 'A1', x: 0, y: 0, width: 300, depth: 300, price: 0, power: 500, water: false, kind: 'standard' as const }
  const next = like && { ...like, x: like.x + like.width, code: like.code.replace(/\d+$/, (figures) => String(Number(figures) + 1)) }
  const [form, fields] = useIntentForm('row', { ...valuesOf(next ?? blank), count: '1', gap: '0', direction: 'right' })
  const summary = useFormSummary(form, useBoothLabels())
  return (
    <Form method="post" id={form.id} noValidate className="flex flex-col gap-4">
      {summary}
      <input type="hidden" name="intent" value="row" />
      <input type="hidden" name="changeId" value={changeId} />
      <BoothFields fields={fields as unknown as Record<BoothFieldNames, FieldSource>} first />
      <div className="grid grid-cols-2 items-end gap-3">
        <NumberInput field={fields.count} label={t('draw.count')} />
        <NumberInput field={fields.gap} label={t('draw.gap')} step="0.01" />
      </div>
      <Select
        field={fields.direction}
        label={t('draw.direction')}
        options={directions.map((direction) => ({ value: direction, label: t(`draw.directions.${direction}`) }))}
      />
      <div>
        <Button icon="plus">{t('draw.add')}</Button>
      </div>
    </Form>
  )
}

function Consent({ fields, who }: { fields: Record<string, FieldSource>; who?: string }) {
  const { t } = useTranslation('booths')
  if (!who) return null
  return (
    <>
      <Notice tone="warning">{t('draw.occupied', { name: who })}</Notice>
      <Checkbox field={fields.confirmed} label={t('draw.confirmed')} />
      <TextArea field={fields.message} label={t('draw.message')} rows={3} />
    </>
  )
}

/** Everything that can be said of one booth, and what can be done with it. */
export function BoothForm({ booth, changeId }: { booth: BoothEdited; changeId: string }) {
  const { t } = useTranslation('booths')
  const [form, fields] = useIntentForm('booth', valuesOf(booth))
  const summary = useFormSummary(form, useBoothLabels())
  const { id, state, who } = booth
  return (
    <div className="flex flex-col gap-5">
      <Form method="post" id={form.id} noValidate className="flex flex-col gap-4">
        {summary}
        <input type="hidden" name="intent" value="booth" />
        <input type="hidden" name="changeId" value={changeId} />
        <input type="hidden" name="boothId" value={id} />
        <BoothFields fields={fields as unknown as Record<BoothFieldNames, FieldSource>} />
        <Consent fields={fields as unknown as Record<string, FieldSource>} who={who} />
        <div>
          <Button>{t('draw.save')}</Button>
        </div>
      </Form>
      {state === 'free' || state === 'closed' ? (
        <Form method="post">
          <input type="hidden" name="intent" value={state === 'free' ? 'close-booth' : 'reopen-booth'} />
          <input type="hidden" name="boothId" value={id} />
          <Button variant="secondary" size="small">
            {t(state === 'free' ? 'draw.close' : 'draw.reopen')}
          </Button>
        </Form>
      ) : null}
      <Remove booth={booth} changeId={changeId} />
    </div>
  )
}

function Remove({ booth, changeId }: { booth: BoothEdited; changeId: string }) {
  const { t } = useTranslation('booths')
  const [form, fields] = useIntentForm('remove-booth')
  const summary = useFormSummary(form, useBoothLabels())
  return (
    <Disclosure summary={t('draw.remove')} open={summary !== null}>
      <Form method="post" id={form.id} noValidate className="flex flex-col items-start gap-4">
        {summary}
        <p>{t('draw.remove-text')}</p>
        <input type="hidden" name="intent" value="remove-booth" />
        <input type="hidden" name="changeId" value={`${changeId}-gone`} />
        <input type="hidden" name="boothId" value={booth.id} />
        <Consent fields={fields as unknown as Record<string, FieldSource>} who={booth.who} />
        <Button variant="danger" icon="trash">
          {t('draw.remove-confirm', { code: booth.code })}
        </Button>
      </Form>
    </Disclosure>
  )
}
