import { Tag, type Tone } from '#app/ui/tag'
import { useTranslation } from 'react-i18next'

const tones: Record<string, Tone> = {
  draft: 'neutral',
  'in-review': 'info',
  returned: 'danger',
  published: 'success',
  expired: 'warning',
  withdrawn: 'neutral',
}

/** Where the listing stands, and beside it where its change stands. */
export function StateTags({ state, revision }: { state: string; revision: string | null }) {
  const { t } = useTranslation('technologies')
  return (
    <>
      <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>
      {revision ? <Tag tone={tones[revision]}>{t(`revisions.${revision}`)}</Tag> : null}
    </>
  )
}
