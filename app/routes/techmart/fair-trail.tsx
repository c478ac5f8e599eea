import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Breadcrumbs, type Crumb } from '#app/ui/breadcrumbs'
import { useTranslation } from 'react-i18next'

const homes = {
  public: { text: 'fairs', list: paths.fairs, fair: paths.fair },
  own: { text: 'mine.title', list: paths.myFairs, fair: paths.myFair },
  office: { text: 'office.title', list: paths.officeFairs, fair: paths.officeFair },
} as const

interface FairTrailProps {
  /** Whose pages of the fair these are. */
  of: keyof typeof homes
  fair: { id: string; title_vi: string; title_en: string }
  /** What stands between the fair and the page. */
  crumbs?: readonly Crumb[]
}

/** The way to a page of a fair. */
export function FairTrail({ of, fair, crumbs = [] }: FairTrailProps) {
  const { t } = useTranslation('techmart')
  const { words } = useFormat()
  const at = useAt()
  const home = homes[of]
  return (
    <Breadcrumbs
      label={t('common:breadcrumbs')}
      crumbs={[
        { text: t(home.text), href: at(home.list()) },
        { text: words(fair.title_vi, fair.title_en), href: at(home.fair(fair.id)) },
        ...crumbs,
      ]}
    />
  )
}
