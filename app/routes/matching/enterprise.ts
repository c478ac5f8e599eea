import { useFormat } from '#app/layout/reader'
import type { MatchLine } from '#server/matching/matching'
import { useTranslation } from 'react-i18next'

/** What the need's organisation is called to this reader. */
export function useEnterprise(): (need: Pick<MatchLine['need'], 'organisation' | 'anonymous'>) => string {
  const { t } = useTranslation('matching')
  const { words } = useFormat()
  return ({ organisation, anonymous }) => {
    if (!organisation) return t('line.anonymous')
    const name = words(organisation.nameVi, organisation.nameEn)
    return anonymous ? t('line.anonymous-known', { name }) : name
  }
}
