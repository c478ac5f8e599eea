import { Tag, type Tone } from '#app/ui/tag'
import type { ListingState, RevisionState } from '#server/needs/needs.states'
import { useTranslation } from 'react-i18next'

const tones: Record<ListingState, Tone> = {
  draft: 'neutral',
  'in-review': 'info',
  returned: 'warning',
  published: 'success',
  expired: 'warning',
  withdrawn: 'neutral',
}

/** Where a need stands, and beside it where its change does. */
export function NeedState({
  state,
  revision,
  recorded = false,
}: {
  state: ListingState
  revision: RevisionState | null
  recorded?: boolean
}) {
  const { t } = useTranslation('needs')
  return (
    <>
      <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>
      {revision ? <Tag tone={tones[revision]}>{t(`revisions.${revision}`)}</Tag> : null}
      {recorded ? <Tag>{t('recorded')}</Tag> : null}
    </>
  )
}
