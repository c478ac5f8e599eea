import { useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { useTranslation } from 'react-i18next'

/** Where the Office reads how good the suggestions are, and steers them. */
export function OfficeLinks() {
  const { t } = useTranslation('learning')
  const at = useAt()
  return (
    <div className="flex flex-wrap gap-3">
      <LinkButton href={at(paths.matchQuality())} variant="secondary">
        {t('links.quality')}
      </LinkButton>
      <LinkButton href={at(paths.matchWeights())} variant="secondary">
        {t('links.weights')}
      </LinkButton>
    </div>
  )
}
