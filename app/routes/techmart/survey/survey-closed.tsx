import { useFormat } from '#app/layout/reader'
import { Definition } from '#app/ui/definition'
import { Notice } from '#app/ui/notice'
import { useTranslation } from 'react-i18next'
import type { SurveySent } from './survey-form'

/** The survey where nothing can be answered any more, or not by this reader, with what was answered. */
export function SurveyClosed({ survey, member = false }: { survey: SurveySent & { ended: boolean }; member?: boolean }) {
  const { t } = useTranslation('survey')
  const { day, money } = useFormat()
  const { answer, endsOn, ended } = survey
  return (
    <>
      <Notice tone="info">{ended || !member ? t('ended', { day: day(endsOn) }) : t('read-only')}</Notice>
      {answer ? (
        <Definition
          items={[
            { term: t('questions.satisfaction'), value: t(`answers.satisfaction.${answer.satisfaction}`) },
            { term: t('questions.meetings-useful'), value: t(`answers.meetings-useful.${answer.meetingsUseful ?? 'none'}`) },
            { term: t('questions.found'), value: t(`answers.found.${answer.found}`) },
            { term: t('questions.value-hoped'), value: answer.valueHoped === undefined ? '' : money(answer.valueHoped) },
            { term: t('questions.again'), value: t(`answers.again.${answer.again}`) },
            { term: t('questions.words'), value: answer.words },
          ]}
        />
      ) : null}
    </>
  )
}
