import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Card } from '#app/ui/card'
import { Section } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { useTranslation } from 'react-i18next'
import { type SigningState, signingTone } from './signing-facts'

interface OwnSigning {
  id: string
  state: SigningState
  technology: { vi: string; en: string }
  other: { vi: string; en: string }
  awaits: boolean
}

/** The memoranda that an organisation signs at a fair; nothing where there are none. */
export function OwnSignings({ signings, fairId }: { signings: readonly OwnSigning[]; fairId: string }) {
  const { t } = useTranslation('day')
  const { words } = useFormat()
  const at = useAt()
  if (signings.length === 0) return null
  return (
    <Section title={t('signing.own')} id="memoranda">
      <ul className="grid gap-4 md:grid-cols-2">
        {signings.map((signing) => (
          <Card
            key={signing.id}
            as="li"
            title={words(signing.technology.vi, signing.technology.en)}
            href={at(paths.myMemorandum(fairId, signing.id))}
            status={
              <Tag tone={signingTone[signing.state]}>{signing.awaits ? t('signing.await-you') : t(`signing.states.${signing.state}`)}</Tag>
            }
          >
            <p>{t('signing.with', { name: words(signing.other.vi, signing.other.en) })}</p>
          </Card>
        ))}
      </ul>
    </Section>
  )
}
