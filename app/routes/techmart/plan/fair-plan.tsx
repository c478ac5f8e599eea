import { useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { TextLink } from '#app/ui/link'
import { Section } from '#app/ui/page'
import type { PartnerRow } from '#server/techmart/partners/partners'
import type { PictureRow } from '#server/techmart/pictures/pictures'
import { useTranslation } from 'react-i18next'
import { PartnerList } from './partner-list'
import { PictureList } from './picture-list'

interface FairPlanProps {
  fairId: string
  partners: readonly PartnerRow[]
  pictures: readonly PictureRow[]
}

/** Who stands behind a fair and how it looked, on its public page; what there is none of takes no room. */
export function FairPlan({ fairId, partners, pictures }: FairPlanProps) {
  const { t } = useTranslation()
  const at = useAt()
  return (
    <>
      {partners.length > 0 ? (
        <Section title={t('partners:public')} id="partners">
          <PartnerList partners={partners} />
        </Section>
      ) : null}
      {pictures.length > 0 ? (
        <Section
          title={t('pictures:public')}
          id="pictures"
          actions={<TextLink href={at(paths.fairPictures(fairId))}>{t('pictures:all')}</TextLink>}
        >
          <PictureList pictures={pictures} />
        </Section>
      ) : null}
    </>
  )
}
