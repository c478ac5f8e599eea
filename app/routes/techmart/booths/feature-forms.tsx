import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { NumberInput, Select, TextInput } from '#app/ui/field'
import { featureKinds } from '#server/techmart/booths/booths.schema'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from '../intent-form'
import { typed } from './booth-labels'
import type { FeatureShown } from './hall-drawing'

/** Adds something of the hall that is no booth, or changes it. */
export function FeatureForm({ feature, featureId, changeId }: { feature?: FeatureShown; featureId: string; changeId: string }) {
  const { t } = useTranslation('booths')
  const [form, fields] = useIntentForm('feature', {
    kind: feature?.kind ?? 'entrance',
    labelVi: feature?.label_vi ?? '',
    labelEn: feature?.label_en ?? '',
    x: typed(feature?.x ?? 0),
    y: typed(feature?.y ?? 0),
    width: typed(feature?.width ?? 300),
    depth: typed(feature?.depth ?? 100),
  })
  const labels = {
    kind: t('draw.kind'),
    labelVi: t('draw.label-vi'),
    labelEn: t('draw.label-en'),
    x: t('draw.x'),
    y: t('draw.y'),
    width: t('draw.width'),
    depth: t('draw.depth'),
  }
  const summary = useFormSummary(form, labels)
  return (
    <div className="flex flex-col gap-4">
      <Form method="post" id={form.id} noValidate className="flex flex-col gap-4">
        {summary}
        <input type="hidden" name="intent" value="feature" />
        <input type="hidden" name="changeId" value={`${changeId}-f`} />
        <input type="hidden" name="featureId" value={featureId} />
        <Select
          field={fields.kind}
          label={labels.kind}
          options={featureKinds.map((kind) => ({ value: kind, label: t(`features.${kind}`) }))}
        />
        <TextInput field={fields.labelVi} label={labels.labelVi} optional />
        <TextInput field={fields.labelEn} label={labels.labelEn} optional />
        <div className="grid grid-cols-2 items-end gap-3">
          {(['x', 'y', 'width', 'depth'] as const).map((name) => (
            <NumberInput key={name} field={fields[name]} label={labels[name]} step="0.01" />
          ))}
        </div>
        <div>
          <Button icon={feature ? undefined : 'plus'}>{feature ? t('draw.save-feature') : t('draw.add')}</Button>
        </div>
      </Form>
      {feature ? (
        <Form method="post">
          <input type="hidden" name="intent" value="remove-feature" />
          <input type="hidden" name="changeId" value={`${changeId}-gone`} />
          <input type="hidden" name="featureId" value={feature.id} />
          <Button variant="danger" size="small" icon="trash">
            {t('draw.remove-feature')}
          </Button>
        </Form>
      ) : null}
    </div>
  )
}
