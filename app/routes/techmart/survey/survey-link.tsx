import { useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { useTranslation } from 'react-i18next'

/** The way to the questions that the organisation is asked, if it is. */
export function SurveyLink({ fairId, survey }: { fairId: string; survey: { answered: boolean; open: boolean } | null }) {
  const { t } = useTranslation('survey')
  const at = useAt()
  if (!survey) return null
  return (
    <LinkButton href={at(paths.fairSurvey(fairId))} variant={survey.open && !survey.answered ? 'primary' : 'secondary'}>
      {t('link')}
    </LinkButton>
  )
}
