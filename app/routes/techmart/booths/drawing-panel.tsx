import { useAt } from '#app/layout/link'
import { Disclosure } from '#app/ui/disclosure'
import { Card } from '#app/ui/card'
import { TextLink } from '#app/ui/link'
import { useActionData } from '@remix-run/react'
import type { SubmissionResult } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { type BoothEdited, BoothForm, RowForm } from './booth-forms'
import { FeatureForm } from './feature-forms'
import { type FeatureShown, useFeatureLabel } from './hall-drawing'

interface PanelProps {
  booth?: BoothEdited
  feature?: FeatureShown
  changeId: string
  featureId: string
  /** The same page with nothing chosen. */
  back: string
}

/** Beside the drawing: the fields of what is chosen, and what can be added. All of it works without scripts. */
export function DrawingPanel({ booth, feature, changeId, featureId, back }: PanelProps) {
  const { t } = useTranslation('booths')
  const at = useAt()
  const featureLabel = useFeatureLabel()
  const sent = useActionData<SubmissionResult<string[]>>()?.initialValue?.intent
  // A form begins anew once what it shows has changed.
  const key = (thing: object) => JSON.stringify(thing)
  return (
    <div className="flex flex-col gap-4">
      {booth ? (
        <Card
          as="section"
          level={2}
          title={t('draw.selected', { code: booth.code })}
          status={<TextLink href={at(back)}>{t('draw.back')}</TextLink>}
        >
          <BoothForm key={key(booth)} booth={booth} changeId={changeId} />
        </Card>
      ) : null}
      {feature ? (
        <Card
          as="section"
          level={2}
          title={t('draw.selected-feature', { name: featureLabel(feature) })}
          status={<TextLink href={at(back)}>{t('draw.back')}</TextLink>}
        >
          <FeatureForm key={key(feature)} feature={feature} featureId={feature.id} changeId={changeId} />
        </Card>
      ) : null}
      <Disclosure framed summary={t(booth ? 'draw.copy' : 'draw.new-booths')} open={sent === 'row' || (!booth && !feature)}>
        <RowForm key={booth?.id ?? 'new'} changeId={`${changeId}-r`} like={booth} />
      </Disclosure>
      {feature ? null : (
        <Disclosure framed summary={t('draw.new-feature')} open={sent === 'feature'}>
          <FeatureForm featureId={featureId} changeId={changeId} />
        </Disclosure>
      )}
    </div>
  )
}
